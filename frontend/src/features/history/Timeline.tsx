import type { HistoryEntry } from '@/api/types';
import { words } from '@/features/kernel';
import { day, londonDay, time } from '@/ui/dates';
import { grouped } from '@/ui/groups';
import { Link } from '@/ui/Link';
import { BeforeAndAfter } from './BeforeAndAfter';
import { actorOf, addressesOf } from './kinds';

interface Props {
  items: HistoryEntry[];
  /** The id of the thing whose page this is: entries about others say what they are about. */
  about: string;
  toPerson: (subject: string) => string;
  /** Whether only one person's doings are shown already. */
  narrowed: boolean;
}

function About({ entry }: { entry: HistoryEntry }) {
  const { thing, kind } = entry;
  const name = [words(thing.type), thing.ref, thing.title].filter(Boolean).join(' ');
  const addresses = addressesOf(entry);
  return (
    <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
      {addresses && kind !== 'deleted' ? <Link href={addresses.page(thing.id)}>{name}</Link> : name}
    </h3>
  );
}

function Entry(props: { entry: HistoryEntry } & Omit<Props, 'items'>) {
  const { entry, about, toPerson, narrowed } = props;
  const { at, by, client, kind, reason, thing, words: said, fields } = entry;
  const addresses = addressesOf(entry);
  return (
    <li className="wm-history__entry">
      {thing.id !== about && <About entry={entry} />}
      <ul className="govuk-list wm-tight wm-history__words">
        {said.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {reason && (
        <p className="wm-quote">
          <span className="govuk-visually-hidden">Reason: </span>
          {reason}
        </p>
      )}
      <p className="govuk-body-s wm-quiet govuk-!-margin-bottom-1">
        <time dateTime={at}>{time(at)}</time>, {actorOf(entry)}
        {client && <>, through {client}</>}
      </p>
      <BeforeAndAfter fields={fields} />
      <ul className="wm-history__ways wm-no-print">
        {addresses && kind !== 'deleted' && (
          <li>
            <Link href={addresses.past(thing.id, at)}>
              See it as it stood then
              <span className="govuk-visually-hidden">
                , {words(thing.type)} {thing.ref} at {time(at)}
              </span>
            </Link>
          </li>
        )}
        {by.subject && (by.name ?? by.kind === 'database') && !narrowed && (
          <li>
            <Link href={toPerson(by.subject)}>
              Only what{' '}
              {by.kind === 'database' ? 'was written in the database' : `${actorOf(entry)} did`}
            </Link>
          </li>
        )}
      </ul>
    </li>
  );
}

/** What became of a thing, day by day, the newest first. */
export function Timeline({ items, ...rest }: Props) {
  return grouped(items, ({ at }) => londonDay(at)).map(([date, entries]) => (
    <section key={date} aria-labelledby={`day-${date}`}>
      <h2 className="govuk-heading-m" id={`day-${date}`}>
        {day(date)}
      </h2>
      <ol className="wm-history">
        {entries.map((entry) => (
          <Entry key={`${entry.at} ${entry.thing.id}`} entry={entry} {...rest} />
        ))}
      </ol>
    </section>
  ));
}
