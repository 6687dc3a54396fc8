import type { Agency } from '@/api/types';
import type { Editor } from '@/features/editing';
import { words } from '@/features/kernel';
import { PeriodFields, SelectField, TextArea, TextField } from '@/ui/fields';
import type { AgencyDraft } from './agencyDraft';
import { Section10Fields } from './Section10Fields';

const KINDS: Agency['kind'][] = [
  'council',
  'district-council',
  'health',
  'police',
  'probation',
  'youth-offending',
  'youth-service',
  'school',
  'college',
  'learning-and-skills',
  'voluntary',
  'fire',
  'housing',
  'safeguarding-board',
  'other',
];

export function AgencyFields({ editor }: { editor: Editor<AgencyDraft> }) {
  const { draft, set, errors } = editor;
  const error = (id: string) => errors.byField.get(id);
  return (
    <>
      <TextField
        id="name"
        label="Name"
        error={error('name')}
        value={draft.name}
        onChange={(name) => set({ name })}
      />
      <TextField
        id="code"
        label="Short name"
        hint="As it stands in a plan’s table: “PCT”. No other agency of the partnership has it."
        width={10}
        error={error('code')}
        value={draft.code}
        onChange={(code) => set({ code })}
      />
      <SelectField
        id="kind"
        label="Kind"
        error={error('kind')}
        placeholder="Choose"
        options={KINDS.map((kind) => ({ value: kind, text: words(kind) }))}
        value={draft.kind}
        onChange={(kind) => set({ kind })}
      />
      <TextArea
        id="aliases"
        label="Other names that people write for it"
        hint="One on each line. A plan loaded from Word finds the agency by them."
        error={error('aliases')}
        value={draft.aliases}
        onChange={(aliases) => set({ aliases })}
      />
      <PeriodFields
        fromId="activeFrom"
        toId="activeTo"
        first="The day it began, if you know it"
        last="Its last day"
        lastHint="Only if it has ended: what it did stays on record."
        errors={errors.byField}
        value={draft.active}
        onChange={(active) => set({ active })}
      />
      <Section10Fields editor={editor} />
    </>
  );
}
