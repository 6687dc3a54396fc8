import { useSuspenseQuery } from '@tanstack/react-query';
import { EditForm, membersQuery, OpenField, type Editor } from '@/features/editing';
import { openTitle } from '@/features/kernel';
import { MarkdownField, SelectField, TextArea, TextField } from '@/ui/fields';
import { ChoiceField } from './ChoiceField';
import { CHOICES } from './choices';
import { DesignationsField } from './DesignationsField';
import type { IndicatorDraft } from './indicatorDraft';
import { indicatorFields } from './indicatorFields';
import { MeasureFields } from './MeasureFields';
import { indicatorsQuery } from './queries';
import { WhoFields } from './WhoFields';

interface Props {
  editor: Editor<IndicatorDraft>;
  partnership: string;
  /** The indicator that is changed; none while it is new. */
  self: string | null;
  back: string;
}

function Place({ editor, others }: { editor: Editor<IndicatorDraft>; others: [string, string][] }) {
  const { draft, set, errors } = editor;
  return (
    <>
      <SelectField
        id="parent"
        label="Part of"
        hint="Only if it is a part, such as (a), of another indicator."
        error={errors.byField.get('parent')}
        value={draft.parent}
        onChange={(parent) => set({ parent })}
        placeholder="None: it stands by itself"
        options={others.map(([value, text]) => ({ value, text }))}
      />
      {(draft.parent || draft.partLabel) && (
        <TextField
          id="partLabel"
          label="Label among the parts"
          hint="Such as (a)"
          width={10}
          error={errors.byField.get('partLabel')}
          value={draft.partLabel}
          onChange={(partLabel) => set({ partLabel })}
        />
      )}
    </>
  );
}

/** Everything that is said of an indicator, in the order in which its page shows it. */
export function IndicatorForm({ editor, partnership, self, back }: Props) {
  const { data: members } = useSuspenseQuery(membersQuery(partnership));
  const { data: all } = useSuspenseQuery(indicatorsQuery(partnership));
  const { draft, set, errors } = editor;
  const error = (id: string) => errors.byField.get(id);
  const others = all
    .filter(({ id }) => id !== self)
    .map(({ id, title }): [string, string] => [id, openTitle(title)]);
  const names = new Map([
    ...others,
    ...members.officers.map(({ id, name }): [string, string] => [id, name]),
  ]);
  return (
    <EditForm editor={editor} fields={indicatorFields((id) => names.get(id) ?? id)} back={back}>
      <OpenField
        id="title"
        label="Title"
        error={error('title')}
        size="lines"
        value={draft.title}
        onChange={(title) => set({ title })}
      />
      <Place editor={editor} others={others} />
      <OpenField
        id="definition"
        label="Definition"
        hint="What is counted, and how it is worked out."
        error={error('definition')}
        size="lines"
        value={draft.definition}
        onChange={(definition) => set({ definition })}
      />
      <ChoiceField
        id="definitionStatus"
        label="How far it is defined"
        error={error('definitionStatus')}
        choices={CHOICES.definitionStatus}
        value={draft.definitionStatus}
        onChange={(definitionStatus) => set({ definitionStatus })}
      />
      <TextArea
        id="references"
        label="References"
        hint="National or local numbers, such as NI 55. One on each line."
        rows={2}
        error={error('references')}
        value={draft.references}
        onChange={(references) => set({ references })}
      />
      <MeasureFields editor={editor} />
      <WhoFields editor={editor} members={members} known={self !== null} />
      <DesignationsField editor={editor} />
      <div className="wm-fieldset">
        <MarkdownField
          id="note"
          label="Note"
          rows={3}
          error={error('note')}
          value={draft.note}
          onChange={(note) => set({ note })}
        />
      </div>
    </EditForm>
  );
}
