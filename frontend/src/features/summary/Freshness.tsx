import type { Freshness, FreshnessPart } from '@/api/types';
import { day } from '@/ui/dates';
import { FigureLink } from './FigureLink';

const WHAT: Record<FreshnessPart['kind'], string> = {
  reports: 'reports on time',
  stories: 'stories touched',
};

interface Props {
  freshness: Freshness | null;
  name: string;
}

/** How much of what is expected is up to date, with its working below. */
export function FreshnessCell({ freshness, name }: Props) {
  if (!freshness) return <span className="wm-quiet">Nothing expected yet</span>;
  return (
    <>
      <strong>{freshness.percent}%</strong>
      <ul className="govuk-list wm-standing">
        {freshness.parts.map(({ kind, fresh, expected }) => (
          <li key={kind}>
            <FigureLink figure={fresh} of={`${WHAT[kind]}, ${name}`} /> of{' '}
            <FigureLink figure={expected} of={`${kind} expected, ${name}`} />{' '}
            <span aria-hidden="true">{WHAT[kind]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Working({ part }: { part: FreshnessPart }) {
  const { kind, fresh, expected, round, since } = part;
  const counts = (
    <>
      <FigureLink figure={fresh} of={WHAT[kind]} /> of{' '}
      <FigureLink figure={expected} of={`${kind} expected`} />
    </>
  );
  return kind === 'reports' ? (
    <li>
      {counts} reports that the round {round?.period} asked for were handed in by{' '}
      {round ? day(round.due) : 'the due day'} and not returned.
    </li>
  ) : (
    <li>
      {counts} priorities have a story behind the baseline, or what works and who the partners are,
      that was written or changed since {since ? day(since) : 'a year ago'}.
    </li>
  );
}

/** The same of a whole plan, in sentences. */
export function PlanFreshness({ freshness }: { freshness: Freshness | null }) {
  if (!freshness) return null;
  return (
    <section aria-labelledby="fresh">
      <h2 className="govuk-heading-m" id="fresh">
        {freshness.percent}% of what is expected is up to date
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {freshness.parts.map((part) => (
          <Working key={part.kind} part={part} />
        ))}
      </ul>
      <p className="govuk-body wm-quiet">
        The share is of all of these together, rounded down. Figures of indicators do not count in
        it. Agency by agency and priority by priority it stands in the tables below; a priority
        counts for the agency whose officer or post leads it.
      </p>
    </section>
  );
}
