import type { Editor, Members } from '@/features/editing';
import { DateField, RadioGroup, SelectField, TextArea, TextField } from '@/ui/fields';
import type { OfficerDraft } from './officerDraft';

interface Props {
  editor: Editor<OfficerDraft>;
  agencies: Members['agencies'];
}

export function OfficerFields({ editor: { draft, set, errors }, agencies }: Props) {
  const error = (id: string) => errors.byField.get(id);
  const post = draft.kind === 'post';
  return (
    <>
      <RadioGroup
        id="kind"
        legend="Is it a person or a post?"
        error={error('kind')}
        choices={[
          {
            value: 'post',
            text: 'A post',
            hint: 'Whoever holds it: the plan need not change when the holder does.',
          },
          {
            value: 'person',
            text: 'A person',
            hint: 'Their name and e-mail are shown only to members who are signed in.',
          },
        ]}
        value={draft.kind || null}
        onChange={(kind) => set({ kind })}
      />
      <TextField
        id="name"
        label={post ? 'Title of the post' : 'Name'}
        error={error('name')}
        value={draft.name}
        onChange={(name) => set({ name })}
      />
      <TextField
        id="jobTitle"
        label="Job title"
        hint={post ? 'Only if it differs from the title of the post.' : undefined}
        error={error('jobTitle')}
        value={draft.jobTitle}
        onChange={(jobTitle) => set({ jobTitle })}
      />
      <SelectField
        id="agency"
        label="Agency"
        error={error('agency')}
        placeholder="None"
        options={agencies.map(({ id, name }) => ({ value: id, text: name }))}
        value={draft.agency}
        onChange={(agency) => set({ agency })}
      />
      <TextField
        id="email"
        label="E-mail"
        type="email"
        error={error('email')}
        value={draft.email}
        onChange={(email) => set({ email })}
      />
      <DateField
        id="leftOn"
        legend={post ? 'The day the post was closed' : 'Last day in the job'}
        hint="Only of one who has left, or is about to. What they did stays under their name."
        error={error('leftOn')}
        value={draft.leftOn}
        onChange={(leftOn) => set({ leftOn })}
      />
      <TextArea
        id="aliases"
        label="Other spellings that people write"
        hint="One on each line. A plan loaded from Word finds the officer by them."
        error={error('aliases')}
        value={draft.aliases}
        onChange={(aliases) => set({ aliases })}
      />
    </>
  );
}
