import type { Plan } from '@/api/types';
import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';
import { openInWords } from './openInWords';

/** What is still open while a plan goes a step further, each figure with the way to its list. */
export function OpenItems({ plan }: { plan: Plan }) {
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">
        Still open in this plan: {openInWords(plan.readiness)}.{' '}
        <Link href={paths.readiness(plan.id)}>See what is open</Link>
      </p>
    </div>
  );
}
