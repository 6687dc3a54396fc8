import type { Action, Period } from '@/api/types';
import { paths } from '@/app/paths';
import { day } from '@/ui/dates';
import { Link } from '@/ui/Link';
import type { ReportingAgency } from './place';
import type { NotAsked } from './whereToReport';

interface Props {
  action: Action;
  notAsked: NotAsked;
  agencies: ReportingAgency[];
  /** The period one would report on otherwise. */
  usual: Period | null;
}

const WHY = 'It may not lead or support it any more, or never have done so.';

/** An address names an agency or a period that nobody is asked for: that, and the way to what is asked for. */
export function NotAskedHere({ action, notAsked, agencies, usual }: Props) {
  return (
    <>
      <p className="govuk-body">
        {notAsked.what === 'period'
          ? `No period by which this partnership reports begins on ${day(notAsked.start)}.`
          : `${notAsked.agency?.name ?? 'The agency that this address names'} is not asked to report on this action. ${WHY}`}{' '}
        Nothing was sent.
      </p>
      <p className="govuk-body">You can instead:</p>
      <ul className="govuk-list govuk-list--bullet">
        {usual &&
          agencies.map(({ id, name }) => (
            <li key={id}>
              <Link href={paths.report(action.id, { period: usual.start, agency: id })}>
                Report for {name}, {usual.label}
              </Link>
            </li>
          ))}
        <li>
          <Link href={paths.action(action.id, 'progress')}>See what was reported on it</Link>
        </li>
      </ul>
    </>
  );
}
