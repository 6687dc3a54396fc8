import { OpenField, type Members } from '@/features/editing';
import { AddRow, DateField, FieldNote, RowList, SelectField, TextArea } from '@/ui/fields';
import { newMilestone, type MilestoneDraft } from './actionDraft';

interface Props {
  value: MilestoneDraft[];
  onChange: (value: MilestoneDraft[]) => void;
  errors: Map<string, string>;
  members: Members;
}

/** What is to be reached on the way, in order. */
export function MilestonesField({ value, onChange, errors, members }: Props) {
  const officers = members.officers.map(({ id, name }) => ({ value: id, text: name }));
  return (
    <fieldset className="govuk-fieldset wm-fieldset" id="milestones" tabIndex={-1}>
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">Milestones</legend>
      <FieldNote id="milestones" />
      {errors.get('milestones') && (
        <p className="govuk-error-message">{errors.get('milestones')}</p>
      )}
      <RowList
        rows={value}
        keyOf={({ key }) => key}
        nameOf={({ text }, index) => text || `milestone ${index + 1}`}
        onChange={onChange}
      >
        {(row, index) => {
          const id = `milestones-${index}`;
          const change = (part: Partial<MilestoneDraft>) =>
            onChange(value.with(index, { ...row, ...part }));
          return (
            <>
              <TextArea
                id={`${id}-text`}
                label={`Milestone ${index + 1}: what is reached`}
                error={errors.get(`${id}-text`) ?? errors.get(id)}
                rows={2}
                value={row.text}
                onChange={(text) => change({ text })}
              />
              <OpenField
                id={`${id}-timescale`}
                label={`Milestone ${index + 1}: when`}
                error={errors.get(`${id}-timescale`)}
                value={row.timescale}
                onChange={(timescale) => change({ timescale })}
              />
              <SelectField
                id={`${id}-officer`}
                label={`Milestone ${index + 1}: with whom`}
                error={errors.get(`${id}-officer`)}
                placeholder="Nobody in particular"
                options={officers}
                value={row.officer}
                onChange={(officer) => change({ officer })}
              />
              <DateField
                id={`${id}-doneOn`}
                legend={`Milestone ${index + 1}: done on`}
                hint="Leave it empty while it is not done."
                error={errors.get(`${id}-doneOn`)}
                value={row.doneOn}
                onChange={(doneOn) => change({ doneOn })}
              />
            </>
          );
        }}
      </RowList>
      <AddRow
        focus={`milestones-${value.length}-text`}
        onAdd={() => onChange([...value, newMilestone()])}
      >
        Add a milestone
      </AddRow>
    </fieldset>
  );
}
