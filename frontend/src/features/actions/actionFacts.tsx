import type { Action } from '@/api/types';
import {
  DueTags,
  EndedTag,
  LeadsText,
  RatingTag,
  TimescaleText,
  StatusTag,
} from '@/features/kernel';
import { day, londonDay, moment } from '@/ui/dates';
import type { Fact } from '@/ui/Facts';
import { CrossReferences } from './CrossReferences';
import { Milestones } from './Milestones';
import { MonitoringText } from './MonitoringText';
import { OtherActions } from './OtherActions';

/** What there is to say about one action, in the order people ask: where it stands, when, who. */
export function actionFacts(action: Action): Fact[] {
  const { milestones, crossReferences, dependsOn, neededBy, externalIds, monitoring } = action;
  const facts: (Fact | false | null | undefined)[] = [
    {
      label: 'Status',
      value: (
        <>
          {action.ended ? <EndedTag /> : <StatusTag status={action.status} />}{' '}
          <RatingTag rating={action.rating} />{' '}
          <DueTags overdue={action.overdue} dueSoon={action.dueSoon} />
          {action.reportedAt && (
            <span className="wm-reported"> As reported on {day(londonDay(action.reportedAt))}</span>
          )}
        </>
      ),
    },
    action.percent !== null && { label: 'Complete', value: `${action.percent} %` },
    action.heading && { label: 'Under', value: action.heading.text },
    { label: 'Timescale', value: <TimescaleText value={action.timescale} /> },
    milestones.length > 0 && {
      label: 'Milestones',
      value: <Milestones items={milestones} id="milestones" />,
    },
    { label: 'Lead agencies', value: <LeadsText value={action.leadAgencies} whole /> },
    { label: 'Lead officers', value: <LeadsText value={action.leadOfficers} /> },
    { label: 'How progress is monitored', value: <MonitoringText value={monitoring} /> },
    dependsOn.length > 0 && {
      label: 'Depends on',
      value: <OtherActions items={dependsOn} />,
    },
    neededBy.length > 0 && { label: 'Needed by', value: <OtherActions items={neededBy} /> },
    crossReferences.length > 0 && {
      label: 'See also',
      value: <CrossReferences items={crossReferences} />,
    },
    externalIds.length > 0 && {
      label: 'Known elsewhere as',
      value: externalIds.map(({ system, value }) => `${system}: ${value}`).join(', '),
    },
    { label: 'Changed', value: moment(action.updatedAt) },
  ];
  return facts.filter((fact): fact is Fact => Boolean(fact));
}
