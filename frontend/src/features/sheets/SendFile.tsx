import { useMutation } from '@tanstack/react-query';
import { useRef, useState, type ReactNode } from 'react';
import { errorsByPointer, isSignedOut } from '@/api/problem';
import type { Upload } from '@/api/upload';
import { paths } from '@/app/paths';
import { Button } from '@/ui/Button';
import { ErrorSummary, FileDrop, type SummaryError } from '@/ui/fields';
import { Progress } from '@/ui/Progress';

const MOST_BYTES = 20 * 1024 * 1024;

const stopped = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';

interface Props<Answer> {
  /** The id of the file's field. */
  id: string;
  label: string;
  hint: string;
  /** The endings that are taken, as the browser wants them: ".xlsx,.csv". */
  accept: string;
  /** What a person is told who has chosen no file, or one of another kind. */
  words: { none: string; otherKind: string };
  /** The address of this page, to come back to after signing in again. */
  here: string;
  button: string;
  send: (upload: Upload) => Promise<Answer>;
  onSent: (answer: Answer, file: File) => unknown;
  /** What else is asked before it is sent. */
  children?: ReactNode;
}

/** A file is chosen or dropped, sent with its progress shown, and what is wrong with it is said at its field. */
export function SendFile<Answer>(props: Props<Answer>) {
  const { id, label, hint, accept, words } = props;
  const abort = useRef<AbortController | null>(null);
  const [file, setFile] = useState<File | null>(null);
  const [sent, setSent] = useState(0);
  const [wrong, setWrong] = useState<string | null>(null);

  /** What can be said of a file before it is sent. */
  const wrongWith = (chosen: File | null) => {
    if (!chosen) return words.none;
    const name = chosen.name.toLowerCase();
    if (!accept.split(',').some((ending) => name.endsWith(ending))) return words.otherKind;
    if (chosen.size === 0) return 'The file is empty. Save it again';
    if (chosen.size > MOST_BYTES) return 'The file is larger than 20 MB. Send its rows in parts';
    return null;
  };

  const upload = useMutation({
    mutationFn: (chosen: File) => {
      abort.current = new AbortController();
      setSent(0);
      return props.send({ file: chosen, signal: abort.current.signal, onProgress: setSent });
    },
    onSuccess: (answer, chosen) => props.onSent(answer, chosen),
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
  const signedOut = isSignedOut(upload.error);
  const refused = !signedOut && !stopped(upload.error) ? upload.error?.message : undefined;
  const text = wrong ?? refused;
  const away: SummaryError = {
    fieldId: null,
    text: 'You have been signed out. Sign in again, then choose the file once more',
    href: paths.signIn(props.here),
  };
  const faults = wrong ? new Map<string, string>() : errorsByPointer(upload.error);
  const atFile = text
    ? [
        { fieldId: id, text },
        ...[...faults].map(([pointer, fault]) => ({ fieldId: null, text: `${pointer}: ${fault}` })),
      ]
    : [];
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const found = wrongWith(file);
        setWrong(found);
        upload.reset();
        if (file && !found) upload.mutate(file);
      }}
    >
      <ErrorSummary errors={signedOut ? [away] : atFile} />
      <FileDrop
        id={id}
        label={label}
        hint={hint}
        accept={accept}
        error={text}
        file={file}
        onChoose={setFile}
      />
      {props.children}
      <Button type="submit">{props.button}</Button>
    </form>
  );
}
