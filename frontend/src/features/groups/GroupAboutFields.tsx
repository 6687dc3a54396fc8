import type { Group } from '@/api/types';
import { words } from '@/features/kernel';
import { MarkdownField, SelectField, TextArea, TextField } from '@/ui/fields';
import type { GroupFieldsProps } from './groupParts';

const KINDS: Group['kind'][] = ['board', 'executive', 'sub-group', 'district-group'];

export function GroupAboutFields({ editor, members, own }: GroupFieldsProps) {
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
        hint="As it stands in a plan’s table. No other group of the partnership has it."
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
      <SelectField
        id="parent"
        label="Accountable to"
        error={error('parent')}
        placeholder="Nobody above it"
        options={members.groups
          .filter(({ id }) => id !== own)
          .map(({ id, name }) => ({ value: id, text: name }))}
        value={draft.parent}
        onChange={(parent) => set({ parent })}
      />
      <MarkdownField
        id="termsOfReference"
        label="Terms of reference"
        hint="What the group is for and what it may decide."
        error={error('termsOfReference')}
        value={draft.termsOfReference}
        onChange={(termsOfReference) => set({ termsOfReference })}
      />
      <TextArea
        id="aliases"
        label="Other names that people write for it"
        hint="One on each line."
        error={error('aliases')}
        value={draft.aliases}
        onChange={(aliases) => set({ aliases })}
      />
    </>
  );
}
