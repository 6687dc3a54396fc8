import { Link } from './Link';

export interface Crumb {
  href: string;
  text: string;
}

export function Breadcrumbs({ items }: { items: Crumb[] }) {
  return (
    <nav
      className="govuk-breadcrumbs govuk-breadcrumbs--collapse-on-mobile"
      aria-label="Breadcrumb"
    >
      <ol className="govuk-breadcrumbs__list">
        {items.map((item) => (
          <li key={item.href} className="govuk-breadcrumbs__list-item">
            <Link href={item.href} className="govuk-breadcrumbs__link">
              {item.text}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
