import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { PlanSummary } from '@/api/types';
import { Button } from '@/ui/Button';
import { moment } from '@/ui/dates';
import { Link } from '@/ui/Link';
import { seen, summaryChanged } from './queries';
import { pageOf } from './rows';

const WORDS: Record<string, string> = {
  created: 'added',
  changed: 'changed',
  deleted: 'deleted',
};

/** What others did since one last looked, and the way to say that one has seen it. */
export function SinceLooked({ plan, changes }: { plan: string; changes: PlanSummary['changes'] }) {
  const cache = useQueryClient();
  const marking = useMutation({
    mutationFn: () => seen(plan, changes.upTo),
    onSettled: () => summaryChanged(cache, plan),
  });
  const some = [
    ...changes.kinds.map(({ kind, count, rows }) => ({ words: WORDS[kind], count, rows })),
    {
      words: changes.reports.count === 1 ? 'report handed in' : 'reports handed in',
      ...changes.reports,
    },
  ].filter(({ count }) => count > 0);
  return (
    <section className="wm-panel" aria-labelledby="since">
      <h2 className="govuk-heading-s" id="since">
        {changes.seenAt ? 'Since you last looked' : 'In the last 30 days'}
      </h2>
      <p className="govuk-body" role="status">
        {some.length === 0 ? 'Nothing that others did' : 'What others did'} since{' '}
        {moment(changes.since)}
        {some.length === 0 ? '.' : ':'}
      </p>
      {some.length > 0 && (
        <ul className="govuk-list wm-figures">
          {some.map(({ words, count, rows }) => (
            <li key={words}>
              <Link href={pageOf(rows)} className="govuk-link wm-figure">
                <span className="wm-figure__number">{count}</span> {words}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {some.length > 0 && (
        <Button
          className="wm-no-print"
          look="secondary"
          disabled={marking.isPending}
          onClick={() => marking.mutate()}
        >
          I have seen these
        </Button>
      )}
      {marking.error && <p className="govuk-error-message">{marking.error.message}</p>}
    </section>
  );
}
