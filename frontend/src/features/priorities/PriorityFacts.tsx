import type { Priority } from '@/api/types';
import { paths } from '@/app/paths';
import { LeadsText, openTitle } from '@/features/kernel';
import { Facts } from '@/ui/Facts';
import { Link } from '@/ui/Link';

function Outcome({ outcome, text }: { outcome: Priority['outcome']; text: string | null }) {
  if (!outcome) return text ?? <span className="wm-absent">Not given</span>;
  if (!text || text.toLowerCase() === outcome.name.toLowerCase()) return outcome.name;
  return (
    <>
      {text}
      <span className="wm-reading">read as {outcome.name.toLowerCase()}</span>
    </>
  );
}

export function PriorityFacts({ priority }: { priority: Priority }) {
  return (
    <Facts
      items={[
        {
          label: 'Theme',
          value: priority.theme ? (
            <Link href={paths.plan(priority.plan.id)}>{openTitle(priority.theme.title)}</Link>
          ) : (
            <span className="wm-absent">Outside the themes</span>
          ),
        },
        { label: 'Lead', value: <LeadsText value={priority.leads} /> },
        {
          label: 'Outcome',
          value: <Outcome outcome={priority.outcome} text={priority.outcomeText} />,
        },
      ]}
    />
  );
}
