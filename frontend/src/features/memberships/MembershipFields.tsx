import type { Editor } from '@/features/editing';
import { PeriodFields, TextField } from '@/ui/fields';
import type { MembershipDraft } from './membershipDraft';

export function MembershipFields({ editor }: { editor: Editor<MembershipDraft> }) {
  const { draft, set, errors } = editor;
  return (
    <>
      <PeriodFields
        fromId="from"
        toId="to"
        first="First day as a member"
        last="Last day as a member"
        lastHint="Only if it leaves. From the day after, its people no longer read the partnership’s drafts."
        errors={errors.byField}
        value={draft.days}
        onChange={(days) => set({ days })}
      />
      <TextField
        id="reason"
        label="Why, for the record (if there is something to say)"
        value={draft.reason}
        onChange={(reason) => set({ reason })}
      />
    </>
  );
}
