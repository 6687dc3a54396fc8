import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { Partnership } from '@/api/types';
import { uploadPlan } from '@/api/upload';
import { paths } from '@/app/paths';
import { Button } from '@/ui/Button';
import { ErrorSummary, FileDrop, RadioGroup, type SummaryError } from '@/ui/fields';
import { Progress } from '@/ui/Progress';

const FILE = 'document';
const PARTNERSHIP = 'partnership';

const stopped = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';

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
    if (!file) errors.push({ fieldId: FILE, text: 'Choose or drop a Word document' });
    setMissing(errors);
    upload.reset();
    if (file && partnership) upload.mutate({ file, partnership });
  };
  const errorOf = (id: string) => missing.find(({ fieldId }) => fieldId === id)?.text;
  const refused = upload.error && !stopped(upload.error) ? upload.error.message : undefined;
  const errors = refused ? [{ fieldId: FILE, text: refused }] : missing;

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
