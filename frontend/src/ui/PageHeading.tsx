import type { ReactNode } from 'react';

interface Props {
  children: ReactNode;
  /** What stands in the browser's tab; the heading itself when it is plain text. */
  title?: string;
  caption?: ReactNode;
}

/** The one h1 of a page, and the page's title with it. */
export function PageHeading({ children, title, caption }: Props) {
  const words = title ?? (typeof children === 'string' ? children : '');
  return (
    <>
      <title>{words ? `${words} – Waymark` : 'Waymark'}</title>
      <h1 className="govuk-heading-l wm-heading">
        {caption && <span className="govuk-caption-l">{caption}</span>}
        {children}
      </h1>
    </>
  );
}
