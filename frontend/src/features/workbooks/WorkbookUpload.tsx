import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { isSignedOut } from '@/api/problem';
import { uploadActions } from '@/api/upload';
import { paths } from '@/app/paths';
import { Button } from '@/ui/Button';
import { ErrorSummary, FileDrop, type SummaryError } from '@/ui/fields';
import { Progress } from '@/ui/Progress';

const FILE = 'workbook';
const MOST_BYTES = 20 * 1024 * 1024;

const stopped = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';

/** What can be said of a file before it is sent. */
function wrongFile(file: File | null) {
  if (!file) return 'Choose or drop the workbook or CSV file';
  if (!/\.(xlsx|csv)$/i.test(file.name)) {
    return 'The file must be an Excel workbook (.xlsx) or a CSV file (.csv)';
  }
  if (file.size === 0) return 'The file is empty. Save it again';
  if (file.size > MOST_BYTES) return 'The file is larger than 20 MB. Send its rows in parts';
  return null;
}

export function WorkbookUpload({ planId }: { planId: string }) {
  const navigate = useNavigate();
  const abort = useRef<AbortController | null>(null);
  const [file, setFile] = useState<File | null>(null);
  const [sent, setSent] = useState(0);
  const [wrong, setWrong] = useState<string | null>(null);

  const upload = useMutation({
    mutationFn: (chosen: File) => {
      abort.current = new AbortController();
      setSent(0);
      return uploadActions({
        plan: planId,
        file: chosen,
        signal: abort.current.signal,
        onProgress: setSent,
      });
    },
    onSuccess: (job) => navigate({ to: paths.workbook(planId, job.id) }),
  });

  if (upload.isPending || upload.isSuccess) {
    return (
      <>
        <Progress label={`Sending ${file?.name ?? 'the file'}`} done={sent * 100} total={100} />
        <Button look="secondary" onClick={() => abort.current?.abort()}>
          Stop
        </Button>
      </>
    );
  }
  const refused =
    upload.error && !stopped(upload.error) && !isSignedOut(upload.error)
      ? upload.error.message
      : null;
  const text = wrong ?? refused;
  const errors: SummaryError[] = isSignedOut(upload.error)
    ? [
        {
          fieldId: null,
          text: 'You have been signed out. Sign in again, then choose the file once more',
          href: paths.signIn(paths.newWorkbook(planId)),
        },
      ]
    : text
      ? [{ fieldId: FILE, text }]
      : [];
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const found = wrongFile(file);
        setWrong(found);
        upload.reset();
        if (file && !found) upload.mutate(file);
      }}
    >
      <ErrorSummary errors={errors} />
      <FileDrop
        id={FILE}
        label="The changed workbook or CSV file"
        hint="An .xlsx or .csv file of up to 20 MB and 20,000 rows"
        accept=".xlsx,.csv"
        error={text ?? undefined}
        file={file}
        onChoose={setFile}
      />
      <Button type="submit">Compare with the plan</Button>
    </form>
  );
}
