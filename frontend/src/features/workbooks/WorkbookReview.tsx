import type { ImportResult, Job, Plan } from '@/api/types';
import { fieldName } from '@/features/kernel';
import { count } from '@/ui/numbers';
import { PageHeading } from '@/ui/PageHeading';
import { ChangedRows } from './ChangedRows';
import { LoadRows } from './LoadRows';
import { RowProblems } from './RowProblems';

function Columns({ columns }: { columns: NonNullable<ImportResult['columns']> }) {
  const { missing, extra } = columns;
  if (missing.length + extra.length === 0) return null;
  return (
    <div className="govuk-inset-text">
      {missing.length > 0 && (
        <p className="govuk-body">
          The file does not have these columns, so what they say stays as it is:{' '}
          {missing.map(fieldName).join(', ')}.
        </p>
      )}
      {extra.length > 0 && (
        <p className="govuk-body">
          These columns mean nothing here and were passed over: {extra.join(', ')}.
        </p>
      )}
    </div>
  );
}

interface Props {
  plan: Plan;
  job: Job;
  result: ImportResult;
}

/** What the file would change, what is wrong with it, and the decision to load. */
export function WorkbookReview({ plan, job, result }: Props) {
  const { created, updated, unchanged, failed } = result.changes;
  return (
    <>
      <PageHeading caption={plan.title}>What the file would change</PageHeading>
      <p className="govuk-body-l">
        Nothing has been changed yet. {count(created, 'new action')}, {count(updated, 'change')},{' '}
        {count(failed, 'row')} with something wrong; {count(unchanged, 'row')} as it is here.
      </p>
      {result.columns && <Columns columns={result.columns} />}
      <RowProblems problems={result.problems} />
      <ChangedRows plan={plan} importId={job.id} result={result} />
      <LoadRows plan={plan} job={job} result={result} />
    </>
  );
}
