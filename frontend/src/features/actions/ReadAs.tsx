import type { Action } from '@/api/types';
import { TimescaleText } from '@/features/kernel';

/** What the service made of the words about time, said once after saving. */
export function ReadAs({ action: { timescale, milestones } }: { action: Action }) {
  const times = [
    { name: 'The timescale', value: timescale },
    ...milestones.map((each, index) => ({
      name: each.text || `Milestone ${index + 1}`,
      value: each.timescale,
    })),
  ].filter(({ value }) => value.state === 'set');
  return (
    <>
      <p className="govuk-notification-banner__heading">Your changes are saved.</p>
      {times.length > 0 && (
        <dl className="wm-details">
          {times.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <TimescaleText value={value} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
