import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from '@/ui/Button';
import { ErrorSummary } from '@/ui/fields';
import { Link } from '@/ui/Link';

interface Props {
  /** What the button says: "Delete this action". */
  button: string;
  back: string;
  remove: () => Promise<unknown>;
  onDone: () => unknown;
  children: ReactNode;
}

/** The question before something goes, and the service's words when it may not. */
export function DeleteForm({ button, back, remove, onDone, children }: Props) {
  const deleting = useMutation({ mutationFn: remove, onSuccess: onDone });
  return (
    <>
      {deleting.error && (
        <ErrorSummary
          key={deleting.submittedAt}
          errors={[{ fieldId: null, text: deleting.error.message }]}
        />
      )}
      {children}
      <div className="govuk-button-group">
        <Button look="warning" disabled={deleting.isPending} onClick={() => deleting.mutate()}>
          {button}
        </Button>
        <Link href={back}>Cancel</Link>
      </div>
    </>
  );
}
