import { useQuery } from '@tanstack/react-query';
import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';
import { count } from '@/ui/numbers';
import { planCountsQuery, priorityCountsQuery } from './queries';

interface Waits {
  notes: number;
  questions: number;
}

export function waitingInWords({ notes, questions }: Waits) {
  const parts = [
    questions > 0 && count(questions, 'open question'),
    notes > 0 && count(notes, 'note'),
  ];
  return parts.filter(Boolean).join(', ');
}

/** "2 open questions" of a priority and all that stands under it; nothing when there are none. */
export function WaitingInPriority({ plan, id }: { plan: string; id: string }) {
  const { data } = useQuery(planCountsQuery(plan));
  const waits = data?.on.find((each) => each.id === id);
  if (!waits) return null;
  return (
    <p className="govuk-body-s govuk-!-margin-bottom-0 wm-no-print">
      <Link href={paths.notes(plan, { priority: id })}>{waitingInWords(waits)}</Link>
    </p>
  );
}

/** The same of an action in its priority's table. */
export function WaitingOnAction({ priority, id }: { priority: string; id: string }) {
  const { data } = useQuery(priorityCountsQuery(priority));
  const waits = data?.on.find((each) => each.id === id);
  if (!waits) return null;
  return (
    <div className="wm-small wm-no-print">
      <Link href={paths.action(id, 'notes')}>{waitingInWords(waits)}</Link>
    </div>
  );
}
