import { AddRow, MarkdownField, RowList, SelectField, TextField } from '@/ui/fields';
import type { FieldsProps } from './editPart';
import type { StoryDraft } from './priorityDraft';

const empty = (): StoryDraft => ({ key: crypto.randomUUID(), heading: '', text: '', kind: '' });

const KINDS: { value: StoryDraft['kind']; text: string }[] = [
  { value: 'improvement', text: 'Improvement' },
  { value: 'area-for-development', text: 'Area for development' },
  { value: 'challenge', text: 'Challenge' },
];

/** (c): the story in blocks, what works, and who the partners are. */
export function StoryFields({ editor: { draft, set, errors } }: FieldsProps) {
  const { story } = draft;
  return (
    <>
      <div id="story" tabIndex={-1}>
        <RowList
          rows={story}
          keyOf={({ key }) => key}
          nameOf={({ heading }, index) => heading || `part ${index + 1}`}
          onChange={(rows) => set({ story: rows })}
        >
          {(row, index) => {
            const id = `story-${index}`;
            const change = (part: Partial<StoryDraft>) =>
              set({ story: story.with(index, { ...row, ...part }) });
            return (
              <>
                <TextField
                  id={`${id}-heading`}
                  label={`Part ${index + 1}: heading`}
                  error={errors.byField.get(`${id}-heading`)}
                  value={row.heading}
                  onChange={(heading) => change({ heading })}
                />
                <SelectField
                  id={`${id}-kind`}
                  label={`Part ${index + 1}: what it tells of`}
                  error={errors.byField.get(`${id}-kind`)}
                  placeholder="Nothing in particular"
                  options={KINDS}
                  value={row.kind}
                  onChange={(value) =>
                    change({ kind: KINDS.find((kind) => kind.value === value)?.value ?? '' })
                  }
                />
                <MarkdownField
                  id={`${id}-text`}
                  label={`Part ${index + 1}: text`}
                  error={errors.byField.get(`${id}-text`)}
                  value={row.text}
                  onChange={(text) => change({ text })}
                />
              </>
            );
          }}
        </RowList>
        <AddRow
          focus={`story-${story.length}-heading`}
          onAdd={() => set({ story: [...story, empty()] })}
        >
          Add a part of the story
        </AddRow>
      </div>
      <MarkdownField
        id="whatWorks"
        label="What works"
        error={errors.byField.get('whatWorks')}
        value={draft.whatWorks}
        onChange={(whatWorks) => set({ whatWorks })}
      />
      <MarkdownField
        id="partners"
        label="Who the partners are"
        error={errors.byField.get('partners')}
        value={draft.partners}
        onChange={(partners) => set({ partners })}
      />
    </>
  );
}
