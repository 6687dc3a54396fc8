import type { Priority } from '@/api/types';

export function Conditions({ groups }: { groups: Priority['conditions'] }) {
  if (groups.length === 0) return <span className="wm-absent">Nothing written yet.</span>;
  return groups.map((group, index) => (
    // The groups have no id of their own and never move while they are read.
    // oxlint-disable-next-line react/no-array-index-key
    <div key={index}>
      {group.heading && <h3 className="govuk-heading-s">{group.heading}</h3>}
      {group.audience && <p className="govuk-body wm-quiet">For {group.audience}</p>}
      <ul className="govuk-list govuk-list--bullet">
        {group.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  ));
}
