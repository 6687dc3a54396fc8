import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { Standing } from '@/api/types';
import type { Endable } from '@/app/paths';
import { forgetOthers, NO_ERRORS, placeErrors } from '@/features/editing';
import { Button } from '@/ui/Button';
import { NO_DATE, toIso } from '@/ui/dateParts';
import { DateField, ErrorSummary, TextArea } from '@/ui/fields';
import { Link } from '@/ui/Link';
import { become, KINDS, type Thing } from './things';

interface Props {
  kind: Endable;
  thing: Thing;
  to: Standing;
  why: string;
  hint: string;
  button: string;
  children?: ReactNode;
}

/** Why a thing ends or comes back, and on which day it ended. */
export function StandingForm({ kind, thing, to, why, hint, button, children }: Props) {
  const [reason, setReason] = useState('');
  const [on, setOn] = useState(NO_DATE);
  const [errors, setErrors] = useState(NO_ERRORS);
  const cache = useQueryClient();
  const navigate = useNavigate();
  const { href } = KINDS[kind];
  const sending = useMutation({
    mutationFn: () => become(kind, thing.id, to, { reason: reason.trim(), on: toIso(on) }),
    onSuccess: async () => {
      await forgetOthers(cache);
      await navigate({ to: href(thing.id), search: { saved: 'yes' } });
    },
    onError: (error) => setErrors(placeErrors(error)),
  });
  const { summary, byField } = errors;
  return (
    <form
      className="wm-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        sending.mutate();
      }}
    >
      {summary.length > 0 && <ErrorSummary key={sending.submittedAt} errors={summary} />}
      {children}
      <TextArea
        id="reason"
        label={why}
        hint={hint}
        error={byField.get('reason')}
        value={reason}
        onChange={setReason}
      />
      {to === 'ended' && (
        <DateField
          id="on"
          legend="When it ended (optional)"
          hint="Leave it empty for today"
          error={byField.get('on')}
          value={on}
          onChange={setOn}
        />
      )}
      <div className="govuk-button-group">
        <Button type="submit" disabled={sending.isPending}>
          {button}
        </Button>
        <Link href={href(thing.id)}>Cancel</Link>
      </div>
    </form>
  );
}
