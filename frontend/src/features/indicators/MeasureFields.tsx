import type { Editor } from '@/features/editing';
import { Checkbox, SelectField, TextArea, TextField } from '@/ui/fields';
import { ChoiceField } from './ChoiceField';
import { CHOICES } from './choices';
import type { IndicatorDraft } from './indicatorDraft';

const DECIMALS = ['0', '1', '2', '3', '4', '5', '6'].map((value) => ({ value, text: value }));

/** What is measured, in which unit and how often. */
export function MeasureFields({ editor }: { editor: Editor<IndicatorDraft> }) {
  const { draft, set, errors } = editor;
  const error = (id: string) => errors.byField.get(id);
  return (
    <fieldset className="govuk-fieldset wm-fieldset">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">
        How it is measured
      </legend>
      <ChoiceField
        id="measure"
        label="What it measures"
        error={error('measure')}
        choices={CHOICES.measure}
        value={draft.measure}
        // A population has no aspect, so what was chosen goes with the field.
        onChange={(measure) =>
          set(measure === 'performance' ? { measure } : { measure, aspect: '' })
        }
      />
      {(draft.measure === 'performance' || draft.aspect) && (
        <ChoiceField
          id="aspect"
          label="Aspect"
          error={error('aspect')}
          choices={CHOICES.aspect}
          value={draft.aspect}
          onChange={(aspect) => set({ aspect })}
          onClear={() => set({ aspect: '' })}
        />
      )}
      <Checkbox
        id="headline"
        label="Headline indicator"
        checked={draft.headline}
        onChange={(headline) => set({ headline })}
      />
      <ChoiceField
        id="valueKind"
        label="Kind of value"
        error={error('valueKind')}
        choices={CHOICES.valueKind}
        value={draft.valueKind}
        onChange={(valueKind) => set({ valueKind })}
        onClear={() => set({ valueKind: '' })}
      />
      <TextField
        id="unit"
        label="Unit"
        hint="Such as %, or pupils in 1,000"
        width={20}
        error={error('unit')}
        value={draft.unit}
        onChange={(unit) => set({ unit })}
      />
      <SelectField
        id="decimals"
        label="Decimal places"
        error={error('decimals')}
        value={draft.decimals}
        onChange={(decimals) => set({ decimals })}
        placeholder="Not said"
        options={DECIMALS}
      />
      <ChoiceField
        id="polarity"
        label="Which way is better"
        error={error('polarity')}
        choices={CHOICES.polarity}
        value={draft.polarity}
        onChange={(polarity) => set({ polarity })}
        onClear={() => set({ polarity: '' })}
      />
      <ChoiceField
        id="frequency"
        label="How often it is measured"
        error={error('frequency')}
        choices={CHOICES.frequency}
        value={draft.frequency}
        onChange={(frequency) => set({ frequency })}
        onClear={() => set({ frequency: '' })}
      />
      <TextField
        id="frequencyText"
        label="How often, in the plan’s own words"
        hint="Only if they say more."
        error={error('frequencyText')}
        value={draft.frequencyText}
        onChange={(frequencyText) => set({ frequencyText })}
      />
      <TextArea
        id="source"
        label="Source"
        hint="Where its values come from, such as the school census"
        rows={2}
        error={error('source')}
        value={draft.source}
        onChange={(source) => set({ source })}
      />
    </fieldset>
  );
}
