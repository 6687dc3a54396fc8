import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Report } from '@/api/types';
import { paths } from '@/app/paths';
import { moveReport, ReportCard } from '@/features/progress';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { Button } from '@/ui/Button';
import { Checkbox, ErrorSummary } from '@/ui/fields';
import { count } from '@/ui/numbers';
import { PageHeading } from '@/ui/PageHeading';
import { roundQuery, waitingQuery } from './queries';
import { acceptRoute } from './routes';

const nameOf = ({ action, agency }: Report) => `${action.ref} ${action.title}, ${agency.name}`;

/** Each by itself: what one refuses does not hold up the others. */
async function acceptAll(reports: Report[]) {
  const refused: string[] = [];
  for (const report of reports) {
    try {
      // One after another, so that a hundred do not arrive at once.
      // oxlint-disable-next-line no-await-in-loop
      await moveReport(report, { to: 'accepted' });
    } catch (error) {
      refused.push(`${nameOf(report)}: ${(error as Error).message}`);
    }
  }
  return refused;
}

/** What waits for a decision: read it, tick what is right, accept it in one go, or return one with a reason. */
export function AcceptPage() {
  const { roundId } = acceptRoute.useParams();
  const { data: round } = useSuspenseQuery(roundQuery(roundId));
  const { data: reports } = useSuspenseQuery(waitingQuery(roundId));
  const cache = useQueryClient();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const mine = reports.filter(({ allowed }) => allowed.includes('accept'));
  const ticked = mine.filter(({ id }) => chosen.has(id));
  const accepting = useMutation({
    mutationFn: () => acceptAll(ticked),
    onSuccess: async () => {
      setChosen(new Set());
      await cache.invalidateQueries();
    },
  });
  const refused = accepting.data ?? [];
  const tick = (id: string, on: boolean) =>
    setChosen(
      (before) => new Set(on ? [...before, id] : [...before].filter((each) => each !== id)),
    );
  return (
    <>
      <Breadcrumbs items={[{ href: paths.round(roundId), text: `Round ${round.period.label}` }]} />
      <PageHeading
        title={`Reports that wait: ${round.period.label}`}
        caption={`Reporting round ${round.period.label}`}
      >
        Reports that wait for a decision
      </PageHeading>
      {refused.length > 0 && (
        <ErrorSummary
          key={accepting.submittedAt}
          title="These could not be accepted"
          errors={refused.map((text) => ({ fieldId: null, text }))}
        />
      )}
      <p className="govuk-body" role="status">
        {accepting.isSuccess && refused.length === 0 && 'They are accepted. '}
        {mine.length === 0
          ? 'Nothing waits for you.'
          : `${count(mine.length, 'report')} ${mine.length === 1 ? 'waits' : 'wait'} for you.`}
      </p>
      {mine.length > 1 && (
        <Checkbox
          id="all"
          label="Choose all"
          checked={ticked.length === mine.length}
          onChange={(on) => setChosen(new Set(on ? mine.map(({ id }) => id) : []))}
        />
      )}
      {mine.map((report) => (
        <section key={report.id} aria-label={nameOf(report)}>
          <Checkbox
            id={report.id}
            label={nameOf(report)}
            checked={chosen.has(report.id)}
            onChange={(on) => tick(report.id, on)}
          />
          <ReportCard report={report} />
        </section>
      ))}
      {mine.length > 0 && (
        <Button
          disabled={ticked.length === 0 || accepting.isPending}
          onClick={() => accepting.mutate()}
        >
          {accepting.isPending
            ? 'Accepting…'
            : `Accept ${ticked.length === 0 ? 'the chosen reports' : count(ticked.length, 'chosen report')}`}
        </Button>
      )}
    </>
  );
}
