import type { Editor } from '@/features/editing';
import { DateField, TextArea } from '@/ui/fields';
import type { RoundDraft } from './roundDraft';

/** By when, and what the agencies are to know. */
export function RoundFields({ editor, hint }: { editor: Editor<RoundDraft>; hint: string }) {
  const { draft, set, errors } = editor;
  return (
    <>
      <DateField
        id="due"
        legend="Last day on which a report is in time"
        hint={hint}
        error={errors.byField.get('due')}
        value={draft.due}
        onChange={(due) => set({ due })}
      />
      <TextArea
        id="instructions"
        label="Instructions"
        hint="Read by everybody who is asked. You may leave this empty."
        error={errors.byField.get('instructions')}
        value={draft.instructions}
        onChange={(instructions) => set({ instructions })}
      />
    </>
  );
}
