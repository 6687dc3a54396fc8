import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { isSignedOut } from '@/api/problem';
import type { Partnership } from '@/api/types';
import { uploadPlan } from '@/api/upload';
import { paths } from '@/app/paths';
import { Button } from '@/ui/Button';
import { ErrorSummary, FileDrop, RadioGroup, type SummaryError } from '@/ui/fields';
import { Progress } from '@/ui/Progress';

const FILE = 'document';
const PARTNERSHIP = 'partnership';

const stopped = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';

const SIGNED_OUT: SummaryError = {
  fieldId: null,
  text: 'You have been signed out. Sign in again, then choose the document once more',
  href: paths.signIn(paths.newImport()),
};

const MOST_BYTES = 20 * 1024 * 1024;

/** What can be said of a file before it is sent. */
function wrongFile(file: File | null) {
  if (!file) return 'Choose or drop a Word document';
  if (file.size === 0) return 'The file is empty. Save the plan in Word again';
  if (file.size > MOST_BYTES) {
    return 'The document is larger than 20 MB. Take large pictures out of it and save it again';
  }
  return null;
}

export function UploadForm({ partnerships }: { partnerships: Partnership[] }) {
  const navigate = useNavigate();
  const abort = useRef<AbortController | null>(null);
  const [file, setFile] = useState<File | null>(null);
  const [partnership, setPartnership] = useState(
    partnerships.length === 1 ? (partnerships[0]?.id ?? null) : null,
  );
  const [sent, setSent] = useState(0);
  const [missing, setMissing] = useState<SummaryError[]>([]);

  const upload = useMutation({
    mutationFn: (given: { file: File; partnership: string }) => {
      abort.current = new AbortController();
      setSent(0);
      return uploadPlan({ ...given, signal: abort.current.signal, onProgress: setSent });
    },
    onSuccess: (job) => navigate({ to: paths.import(job.id) }),
  });

  const submit = () => {
    const errors: SummaryError[] = [];
    if (!partnership) errors.push({ fieldId: PARTNERSHIP, text: 'Choose whose plan it is' });
    const wrong = wrongFile(file);
    if (wrong) errors.push({ fieldId: FILE, text: wrong });
    setMissing(errors);
    upload.reset();
    if (file && partnership && !wrong) upload.mutate({ file, partnership });
  };
  const errorOf = (id: string) => missing.find(({ fieldId }) => fieldId === id)?.text;
  const refused =
    upload.error && !stopped(upload.error) && !isSignedOut(upload.error)
      ? upload.error.message
      : undefined;
  const errors = isSignedOut(upload.error)
    ? [SIGNED_OUT]
    : refused
      ? [{ fieldId: FILE, text: refused }]
      : missing;

  if (upload.isPending || upload.isSuccess) {
    return (
      <>
        <Progress label={`Sending ${file?.name ?? 'the document'}`} done={sent * 100} total={100} />
        <Button look="secondary" onClick={() => abort.current?.abort()}>
          Stop
        </Button>
      </>
    );
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ErrorSummary errors={errors} />
      <p className="govuk-body">
        The plan is read from your partnership&rsquo;s Word document. You see what was understood
        first; nothing is loaded until you say so.
      </p>
      {partnerships.length > 1 && (
        <RadioGroup
          id={PARTNERSHIP}
          legend="Whose plan is it?"
          error={errorOf(PARTNERSHIP)}
          value={partnership}
          onChange={setPartnership}
          choices={partnerships.map(({ id, name }) => ({ value: id, text: name }))}
        />
      )}
      <FileDrop
        id={FILE}
        label="The plan as a Word document"
        hint="A .docx file of up to 20 MB, in the county’s standard format"
        accept=".docx"
        error={refused ?? errorOf(FILE)}
        file={file}
        onChoose={setFile}
      />
      <Button type="submit">Read this document</Button>
    </form>
  );
}
