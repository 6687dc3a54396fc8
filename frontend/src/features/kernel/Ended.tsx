import type { ReactNode } from 'react';
import type { Ended } from '@/api/types';
import { day } from '@/ui/dates';
import { Link } from '@/ui/Link';
import { count } from '@/ui/numbers';
import { Tag } from '@/ui/Tag';
import { openTitle } from './OpenText';

export function EndedTag() {
  return <Tag colour="grey">Ended</Tag>;
}

interface NoteProps {
  ended: Ended | null;
  /** What ended: "action". */
  what: string;
  /** What ends along with it: "sub-action". */
  below: string;
  /** Where the thing above is read, with which it ended. */
  hrefOf: (id: string) => string;
  /** The page on which it is brought back, for whoever may. */
  bringBack: string | null;
}

/** Above all else that is said of a thing: that nobody owes it any more, since when, why and by whom. */
export function EndedNote({ ended, what, below, hrefOf, bringBack }: NoteProps) {
  if (!ended) return null;
  return (
    <section className="govuk-inset-text" aria-label={`This ${what} has ended`}>
      <p className="govuk-body">
        <EndedTag /> This {what} ended on {day(ended.on)}
        {ended.by && `, said by ${ended.by}`}.
      </p>
      <p className="govuk-body">{ended.reason}</p>
      {ended.with && (
        <p className="govuk-body">
          It ended with{' '}
          <Link href={hrefOf(ended.with.id)}>
            {ended.with.ref} {openTitle(ended.with.title)}
          </Link>
          .
        </p>
      )}
      {ended.along > 0 && <p className="govuk-body">{count(ended.along, below)} ended with it.</p>}
      {bringBack && (
        <p className="govuk-body wm-no-print">
          <Link href={bringBack}>Bring this {what} back</Link>
        </p>
      )}
    </section>
  );
}

interface FoldProps<Item> {
  items: Item[];
  /** How many of what: "2 actions". */
  what: [one: string, many: string];
  keyOf: (item: Item) => string;
  children: (item: Item) => ReactNode;
}

/** What has ended, out of the way of what is still to be done: counted, and a press away. */
export function EndedFold<Item>({ items, what: [one, many], keyOf, children }: FoldProps<Item>) {
  if (items.length === 0) return null;
  return (
    <details className="govuk-details wm-ended">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          {count(items.length, one, many)} {items.length === 1 ? 'has' : 'have'} ended
        </span>
      </summary>
      <div className="govuk-details__text">
        <ul className="govuk-list govuk-list--spaced">
          {items.map((item) => (
            <li key={keyOf(item)}>{children(item)}</li>
          ))}
        </ul>
      </div>
    </details>
  );
}

interface LineProps {
  href: string;
  label: string | null;
  title: string;
  ended: Ended | null;
}

/** One line of what has ended, with its reason. */
export function EndedLine({ href, label, title, ended }: LineProps) {
  return (
    <>
      <Link href={href}>
        {label && <span className="wm-ref">{label}</span>} {title}
      </Link>{' '}
      <EndedTag />
      {ended && (
        <div className="wm-small">
          {day(ended.on)}: {ended.reason}
        </div>
      )}
    </>
  );
}
