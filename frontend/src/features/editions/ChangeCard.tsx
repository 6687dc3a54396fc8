import type { PlanChange } from '@/api/types';
import { paths } from '@/app/paths';
import { fieldName, openTitle } from '@/features/kernel';
import { Link } from '@/ui/Link';
import { Tag, type TagColour } from '@/ui/Tag';
import { Marked } from './Marked';

const KINDS: Record<PlanChange['type'], string> = {
  plan: 'The plan',
  section: 'Section',
  theme: 'Theme',
  priority: 'Priority',
  'indicator-place': 'Indicator',
  action: 'Action',
  milestone: 'Milestone',
  indicator: 'Indicator',
};

const CHANGES: Record<PlanChange['change'], [TagColour, string]> = {
  added: ['green', 'Added'],
  removed: ['red', 'Removed'],
  changed: ['blue', 'Changed'],
  moved: ['purple', 'Moved'],
  ended: ['grey', 'Ended'],
  'brought-back': ['green', 'Brought back'],
};

function Name({ change: { type, id, ref, title, change } }: { change: PlanChange }) {
  const name =
    type === 'plan' ? KINDS.plan : `${KINDS[type]} ${[ref, title].filter(Boolean).join(' ')}`;
  // What is gone has no page any more.
  if (change !== 'removed') {
    if (type === 'action') return <Link href={paths.action(id)}>{name}</Link>;
    if (type === 'priority') return <Link href={paths.priority(id)}>{name}</Link>;
    if (type === 'indicator') return <Link href={paths.indicator(id)}>{name}</Link>;
  }
  return name;
}

function Within({ change: { within } }: { change: PlanChange }) {
  if (!within) return null;
  return (
    <p className="govuk-body-s wm-quiet govuk-!-margin-bottom-1">
      In {[within.ref, openTitle(within.title)].filter(Boolean).join(' ')}
    </p>
  );
}

/** One line of the plan that is not what it was: each changed part, the old beside the new. */
export function ChangeCard({ change }: { change: PlanChange }) {
  const [colour, text] = CHANGES[change.change];
  return (
    <li className="wm-change">
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
        <Name change={change} /> <Tag colour={colour}>{text}</Tag>
      </h3>
      <Within change={change} />
      {change.fields.map((field) => (
        <div key={field.field} className="wm-change__field">
          <h4 className="wm-change__name">{fieldName(field.field)}</h4>
          <div className="wm-change__sides">
            {change.change !== 'added' && (
              <div className="wm-change__side">
                <p className="wm-change__label">Before</p>
                <div className="wm-change__text">
                  <Marked change={field} side="before" />
                </div>
              </div>
            )}
            {change.change !== 'removed' && (
              <div className="wm-change__side">
                <p className="wm-change__label">{change.change === 'added' ? 'New' : 'After'}</p>
                <div className="wm-change__text">
                  <Marked change={field} side="after" />
                </div>
              </div>
            )}
          </div>
        </div>
      ))}
    </li>
  );
}
