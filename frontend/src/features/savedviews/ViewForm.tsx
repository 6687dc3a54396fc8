import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import type { SavedViewInput } from '@/api/types';
import { forgetOthers, NO_ERRORS, placeErrors } from '@/features/editing';
import { Button } from '@/ui/Button';
import { ErrorSummary, RadioGroup, TextField } from '@/ui/fields';
import { Link } from '@/ui/Link';
import { toSharing, useSharing } from './sharing';

interface Props {
  name: string;
  sharing: string;
  /** Where one goes back to, saved or not. */
  back: string;
  button: string;
  save: (
    said: Pick<SavedViewInput, 'name' | 'sharedWith' | 'partnership' | 'agency'>,
  ) => Promise<unknown>;
}

/** What a saved list is called, and who has it. */
export function ViewForm({ name: called, sharing, back, button, save }: Props) {
  const [name, setName] = useState(called);
  const [whose, setWhose] = useState(sharing);
  const choices = useSharing();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const saving = useMutation({
    mutationFn: () => save({ name, ...toSharing(whose) }),
    onSuccess: async () => {
      await forgetOthers(cache);
      const url = new URL(back, window.location.origin);
      await navigate({ to: url.pathname, search: Object.fromEntries(url.searchParams) });
    },
  });
  const errors = saving.error ? placeErrors(saving.error) : NO_ERRORS;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate();
  };
  return (
    <form onSubmit={submit} noValidate>
      {errors.summary.length > 0 && (
        <ErrorSummary key={saving.submittedAt} errors={errors.summary} />
      )}
      <TextField
        id="name"
        label="Name"
        hint="For example: late actions of the police"
        error={errors.byField.get('name')}
        value={name}
        onChange={setName}
      />
      {choices.length > 1 && (
        <RadioGroup
          id="sharedWith"
          legend="Who has it on their lists"
          choices={choices}
          value={whose}
          onChange={setWhose}
        />
      )}
      <div className="govuk-button-group">
        <Button type="submit" disabled={saving.isPending}>
          {button}
        </Button>
        <Link href={back}>Cancel</Link>
      </div>
    </form>
  );
}
