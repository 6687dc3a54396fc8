import type { ImportResult } from '@/api/types';
import { period } from '@/ui/dates';
import { Facts } from '@/ui/Facts';

const TILES: [keyof ImportResult['counts'], string, string][] = [
  ['themes', 'theme', 'themes'],
  ['priorities', 'priority', 'priorities'],
  ['actions', 'action', 'actions'],
  ['subActions', 'sub-action', 'sub-actions'],
  ['milestones', 'milestone', 'milestones'],
  ['indicators', 'indicator', 'indicators'],
];

/** What the document holds, counted. */
export function Understood({ result }: { result: ImportResult }) {
  const { counts, plan } = result;
  return (
    <section aria-labelledby="understood">
      <h2 className="govuk-heading-m" id="understood">
        In the document
      </h2>
      <ul className="wm-tiles">
        {TILES.map(([key, one, many]) => (
          <li key={key} className="wm-tile">
            <span className="wm-tile__number">{counts[key]}</span> {counts[key] === 1 ? one : many}
          </li>
        ))}
      </ul>
      <Facts
        items={[
          {
            label: 'Title',
            value: result.title || <span className="wm-absent">Not found in the document</span>,
          },
          {
            label: 'Period',
            value: result.period ? (
              period(result.period)
            ) : (
              <span className="wm-absent">Not found in the document</span>
            ),
          },
          {
            label: 'Loads into',
            value: plan ? `${plan.title ?? 'a plan'}, which is already here` : 'A new plan',
          },
        ]}
      />
    </section>
  );
}
