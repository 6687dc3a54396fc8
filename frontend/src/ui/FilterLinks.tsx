import { Link } from './Link';

interface Props {
  label: string;
  items: { href: string; text: string; current: boolean }[];
}

/** A choice that lives in the address: each answer is a link that can be kept or sent on. */
export function FilterLinks({ label, items }: Props) {
  return (
    <nav className="wm-filter" aria-label={label}>
      <span className="wm-filter__label">{label}</span>
      <ul className="wm-filter__list">
        {items.map((item) => (
          <li key={item.href}>
            <Link
              href={item.href}
              className="govuk-link wm-filter__link"
              aria-current={item.current ? 'true' : undefined}
            >
              {item.text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
