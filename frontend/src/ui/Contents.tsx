import { Link } from './Link';

interface Props {
  label?: string;
  items: { href: string; text: string }[];
}

/** The parts of a long page, as links. */
export function Contents({ items, label = 'Contents' }: Props) {
  return (
    <nav className="wm-contents" aria-label={label}>
      <h2 className="govuk-heading-s">{label}</h2>
      <ol className="govuk-list wm-contents__list">
        {items.map((item) => (
          <li key={item.href}>
            <Link href={item.href}>{item.text}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
