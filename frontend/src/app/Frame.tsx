import type { ReactNode } from 'react';
import { Link } from '@/ui/Link';
import { Footer } from './Footer';
import { paths } from './paths';

interface Props {
  nav?: ReactNode;
  search?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
}

/** The page around every page: skip link, name, main, footer. */
export function Frame(props: Props) {
  return (
    <>
      <a href="#main" className="govuk-skip-link">
        Skip to main content
      </a>
      <header className="wm-header">
        <div className="govuk-width-container wm-header__row">
          <Link href={paths.start()} className="wm-header__name">
            Waymark
          </Link>
          {props.search}
          {props.aside}
        </div>
      </header>
      {props.nav}
      <div className="govuk-width-container wm-page">
        <main className="govuk-main-wrapper" id="main" tabIndex={-1}>
          {props.children}
        </main>
      </div>
      <Footer />
    </>
  );
}
