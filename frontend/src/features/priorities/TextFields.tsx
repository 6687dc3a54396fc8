import { OpenField } from '@/features/editing';
import { MarkdownField } from '@/ui/fields';
import type { FieldsProps } from './editPart';

export function PopulationFields({ editor: { draft, set, errors } }: FieldsProps) {
  return (
    <OpenField
      id="population"
      label="(a) Population: who it is about"
      size="lines"
      error={errors.byField.get('population')}
      value={draft.population}
      onChange={(population) => set({ population })}
    />
  );
}

export function NoteFields({ editor: { draft, set, errors } }: FieldsProps) {
  return (
    <MarkdownField
      id="note"
      label="Note"
      error={errors.byField.get('note')}
      value={draft.note}
      onChange={(note) => set({ note })}
    />
  );
}
