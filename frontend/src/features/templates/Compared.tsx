import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError, isSignedOut } from '@/api/problem';
import type { Round, TemplateComparison } from '@/api/types';
import { uploadTemplate } from '@/api/upload';
import { paths } from '@/app/paths';
import { Button } from '@/ui/Button';
import { ErrorSummary, type SummaryError } from '@/ui/fields';
import { count } from '@/ui/numbers';
import { ChangedReports } from './ChangedReports';
import { FaultyCells } from './FaultyCells';
import { wouldDo } from './tally';

interface Props {
  round: Round;
  agency: string | undefined;
  submit: boolean;
  file: File;
  comparison: TemplateComparison;
  onAgain: () => void;
  /** The file was right when it was compared, and is not any more. */
  onRefused: (comparison: TemplateComparison) => void;
  onLoaded: (comparison: TemplateComparison) => void;
}

// The form that had the focus is gone.
const takeFocus = (heading: HTMLElement | null) => heading?.focus();

const areRowsRefused = (error: Error) =>
  error instanceof ApiError && error.problem.type.endsWith('/rows-refused');

function refusalOf(error: Error | null, here: string): SummaryError[] {
  if (!error) return [];
  if (!isSignedOut(error)) return [{ fieldId: null, text: error.message }];
  const text = 'You have been signed out. Sign in again, then send the file once more';
  return [{ fieldId: null, text, href: paths.signIn(here) }];
}

function handedInWords(handedIn: number, submit: boolean) {
  if (!submit) return 'They would be kept as drafts.';
  const reports = handedIn === 0 ? 'No report' : count(handedIn, 'report');
  return `${reports} would be handed in.`;
}

/** What the file would do, cell by cell where something is wrong, and the decision to load. */
export function Compared(props: Props) {
  const { round, agency, submit, file, comparison } = props;
  const { created, updated, failed, handedIn } = comparison.counts;
  const cache = useQueryClient();
  // Pressed again after a lost connection, it is still one order.
  const [key] = useState(() => crypto.randomUUID());
  const upload = { round: round.id, agency, submit, file, onProgress: () => undefined };
  const send = (dryRun: boolean) =>
    uploadTemplate({
      ...upload,
      signal: new AbortController().signal,
      dryRun,
      key: dryRun ? crypto.randomUUID() : key,
    });
  const load = useMutation({
    mutationFn: () => send(false),
    onSuccess: async (loaded) => {
      await cache.invalidateQueries();
      props.onLoaded(loaded);
    },
    onError: async (error) => {
      if (areRowsRefused(error)) props.onRefused(await send(true));
    },
  });
  const nothing = created + updated + handedIn === 0;
  return (
    <>
      <ErrorSummary
        key={load.submittedAt}
        errors={refusalOf(load.error, paths.template(round.id, agency))}
      />
      <h2 className="govuk-heading-m" tabIndex={-1} ref={takeFocus}>
        What {file.name} would do
      </h2>
      <p className="govuk-body-l">
        Nothing has been changed yet. In the file: {wouldDo(comparison.counts)}.{' '}
        {failed === 0 && handedInWords(handedIn, submit)}
      </p>
      <FaultyCells rows={comparison.rows} file={file.name} several={!agency} />
      <ChangedReports rows={comparison.rows} submit={submit} several={!agency} />
      {failed > 0 && (
        <p className="govuk-body">
          All rows are taken, or none. Mend these cells in the file, save it and send it again.
        </p>
      )}
      {failed === 0 && nothing && (
        <p className="govuk-body">The file says nothing new. There is nothing to load.</p>
      )}
      <div className="govuk-button-group">
        {failed === 0 && !nothing && (
          <Button disabled={load.isPending} onClick={() => load.mutate()}>
            {load.isPending ? 'Loading…' : 'Load these reports'}
          </Button>
        )}
        <Button look="secondary" disabled={load.isPending} onClick={props.onAgain}>
          Send another file
        </Button>
      </div>
    </>
  );
}
