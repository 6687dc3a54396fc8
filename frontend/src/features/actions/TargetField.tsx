import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { openTitle } from '@/features/kernel';
import { SelectField, TextField } from '@/ui/fields';
import type { CrossReferenceDraft } from './crossReferenceDraft';
import { actionsFoundQuery } from './queries';

type Target = NonNullable<CrossReferenceDraft['target']>;

interface Props {
  id: string;
  label: string;
  error: string | undefined;
  row: CrossReferenceDraft;
  planId: string;
  self: string | null;
  priorities: Target[];
  onChange: (target: Target | null) => void;
}

/** A plan's actions may be thousands, so the service looks for them by what the reference names. */
function useActions(planId: string, self: string | null, sought: string): Target[] {
  const { data } = useQuery({ ...actionsFoundQuery(planId, sought), enabled: sought !== '' });
  return (sought === '' ? [] : (data?.items ?? []))
    .filter(({ id }) => id !== self)
    .map(({ id, ref, title }) => ({ id, name: `${ref} ${openTitle(title)}`.trim() }));
}

/** The line of the plan that a cross-reference means, or none. */
export function TargetField({ row, planId, self, priorities, onChange, ...field }: Props) {
  const { kind, ref, target } = row;
  const [part, setPart] = useState('');
  const sought = useDeferredValue((part.trim() || ref.trim()).slice(0, 100));
  const found = useActions(planId, self, kind === 'action' ? sought : '');
  const offered = kind === 'priority' ? priorities : found;
  // What was chosen before stays to be seen, whatever one looks for now.
  const targets =
    target && !offered.some(({ id }) => id === target.id) ? [target, ...offered] : offered;
  return (
    <>
      {kind === 'action' && (
        <TextField
          id={`${field.id}-search`}
          label={`${field.label} – find an action by its number or a part of its title`}
          type="search"
          width={20}
          value={part}
          onChange={setPart}
        />
      )}
      <SelectField
        {...field}
        placeholder="Nowhere: no line of this plan"
        value={target?.id ?? ''}
        onChange={(chosen) => onChange(targets.find(({ id }) => id === chosen) ?? null)}
        options={targets.map(({ id, name }) => ({ value: id, text: name }))}
      />
    </>
  );
}
