import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { isReasonNeeded } from '@/api/problem';
import { Button } from '@/ui/Button';
import { ErrorSummary } from '@/ui/fields';
import { Link } from '@/ui/Link';
import { NO_ERRORS, placeErrors } from './placeErrors';
import { REASON, ReasonField } from './ReasonField';

interface Props {
  /** What the button says: "Delete this action". */
  button: string;
  back: string;
  remove: (reason: string) => Promise<unknown>;
  onDone: () => unknown;
  /** Whether the plan is agreed, so that the reason is asked at once. */
  agreed?: boolean;
  children: ReactNode;
}

/** The question before something goes, and the service's words when it may not. */
export function DeleteForm({ button, back, remove, onDone, agreed = false, children }: Props) {
  const [reason, setReason] = useState('');
  const deleting = useMutation({ mutationFn: () => remove(reason), onSuccess: onDone });
  const errors = deleting.error ? placeErrors(deleting.error) : NO_ERRORS;
  return (
    <>
      {errors.summary.length > 0 && (
        <ErrorSummary key={deleting.submittedAt} errors={errors.summary} />
      )}
      {children}
      {(agreed || isReasonNeeded(deleting.error) || reason !== '') && (
        <ReasonField error={errors.byField.get(REASON)} value={reason} onChange={setReason} />
      )}
      <div className="govuk-button-group">
        <Button look="warning" disabled={deleting.isPending} onClick={() => deleting.mutate()}>
          {button}
        </Button>
        <Link href={back}>Cancel</Link>
      </div>
    </>
  );
}
