import { OpenField, type Members } from '@/features/editing';
import { FieldNote, PickField, RowList, TextField } from '@/ui/fields';
import type { MonitoringDraft } from './actionDraft';

interface Props {
  value: MonitoringDraft;
  onChange: (value: MonitoringDraft) => void;
  errors: Map<string, string>;
  members: Members;
}

/** Which groups look at progress, and from which source. */
export function MonitoringField({ value, onChange, errors, members }: Props) {
  const { groups } = value;
  const free = members.groups.filter(({ id }) => !groups.some((group) => group.id === id));
  return (
    <fieldset className="govuk-fieldset wm-fieldset" id="monitoring" tabIndex={-1}>
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">
        How progress is monitored
      </legend>
      <FieldNote id="monitoring" />
      {errors.get('monitoring') && (
        <p className="govuk-error-message">{errors.get('monitoring')}</p>
      )}
      <RowList
        rows={groups}
        keyOf={({ id }) => id}
        nameOf={({ name }) => name}
        onChange={(next) => onChange({ ...value, groups: next })}
      >
        {({ name }, index) => (
          <>
            <span id={`monitoring-groups-${index}`} tabIndex={-1}>
              {name}
            </span>
            {errors.get(`monitoring-groups-${index}`) && (
              <p className="govuk-error-message">{errors.get(`monitoring-groups-${index}`)}</p>
            )}
          </>
        )}
      </RowList>
      <PickField
        id="monitoring-pick"
        label="Add a monitoring group"
        options={free}
        onPick={({ id, name }) => onChange({ ...value, groups: [...groups, { id, name }] })}
      />
      <TextField
        id="monitoring-source"
        label="Source, such as a data set"
        error={errors.get('monitoring-source')}
        value={value.source}
        onChange={(source) => onChange({ ...value, source })}
      />
      <OpenField
        id="monitoring-text"
        label="Monitoring in the plan’s own words"
        error={errors.get('monitoring-text') ?? errors.get('monitoring-state')}
        value={{ text: value.text, open: value.open }}
        onChange={(words) => onChange({ ...value, ...words })}
      />
    </fieldset>
  );
}
