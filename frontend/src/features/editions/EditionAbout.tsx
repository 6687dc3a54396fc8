import type { Edition } from '@/api/types';
import { paths } from '@/app/paths';
import { moment, period } from '@/ui/dates';
import { Facts, type Fact } from '@/ui/Facts';
import { Link } from '@/ui/Link';
import { count } from '@/ui/numbers';
import { occasionInWords, openInWords } from './openInWords';

/** That this is a copy of one day, why it was made, and what was open in it. */
export function EditionAbout({ planId, edition }: { planId: string; edition: Edition }) {
  const { label, madeAt, publishedAt, counts, number } = edition;
  const facts: (Fact | false | null)[] = [
    { label: 'Made', value: `${moment(madeAt)}, ${occasionInWords(edition)}` },
    { label: 'Published', value: publishedAt ? moment(publishedAt) : 'Not published' },
    {
      label: 'Reason given',
      value: edition.reason ? <span className="wm-prewrap">{edition.reason}</span> : 'None',
    },
    { label: 'Open then', value: openInWords(edition.readiness) ?? 'Nothing' },
    edition.period && { label: 'Period', value: period(edition.period) },
    edition.contact && { label: 'Contact', value: edition.contact.name },
    {
      label: 'Holds',
      value: `${count(counts.priorities, 'priority', 'priorities')}, ${count(counts.actions, 'action')}, ${count(counts.subActions, 'sub-action')}, ${count(counts.indicators, 'indicator')}`,
    },
  ];
  return (
    <>
      <div className="govuk-inset-text">
        <p className="govuk-body">
          <strong>This is edition {label}</strong>, the plan as it stood on {moment(madeAt)}. It
          does not change. <Link href={paths.plan(planId)}>Read the plan as it stands now</Link>
        </p>
      </div>
      <Facts items={facts.filter((fact): fact is Fact => Boolean(fact))} />
      <ul className="govuk-list wm-no-print">
        {number > 1 && (
          <li>
            <Link href={paths.changes(planId, { to: label })}>What changed in this edition</Link>
          </li>
        )}
        <li>
          <Link href={paths.changes(planId, { from: label })}>What changed since this edition</Link>
        </li>
        <li>
          <Link href={paths.editions(planId)}>All editions</Link>
        </li>
      </ul>
    </>
  );
}
