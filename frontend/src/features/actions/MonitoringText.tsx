import type { Monitoring } from '@/api/types';
import { paths } from '@/app/paths';
import { ToBeConfirmed } from '@/features/kernel';
import { Link } from '@/ui/Link';

/** How progress is monitored: by which group, from which source, in the plan's words. */
export function MonitoringText({ value }: { value: Monitoring }) {
  if (value.state === 'absent' && value.groups.length === 0) {
    return <span className="wm-absent">Not given</span>;
  }
  const named = value.groups.length === 1 && value.groups[0]?.name === value.text;
  return (
    <>
      {value.groups.length > 0 && (
        <ul className="wm-leads">
          {value.groups.map((group) => (
            <li key={group.id}>
              <Link href={paths.group(group.id)}>{group.name}</Link>
            </li>
          ))}
        </ul>
      )}
      {value.state === 'unconfirmed' ? (
        <ToBeConfirmed proposal={value.text} />
      ) : (
        !named && value.text && <span className="wm-prewrap">{value.text}</span>
      )}
      {value.source && value.source !== value.text && (
        <span className="wm-reading">from {value.source}</span>
      )}
    </>
  );
}
