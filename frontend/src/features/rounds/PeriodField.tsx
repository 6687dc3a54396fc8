import { useQuery } from '@tanstack/react-query';
import type { Editor } from '@/features/editing';
import { periodsQuery } from '@/features/progress';
import { SelectField } from '@/ui/fields';
import type { RoundDraft } from './roundDraft';

/** The periods that are over, the newest first. */
export function PeriodField({ editor: { draft, set, errors } }: { editor: Editor<RoundDraft> }) {
  const { data } = useQuery({
    ...periodsQuery(draft.partnership),
    enabled: draft.partnership !== '',
  });
  const last = data?.newestEnded;
  const over = last ? data.periods.filter(({ start }) => start <= last.start).toReversed() : [];
  return (
    <SelectField
      id="periodStart"
      label="Period"
      hint="A round asks about a period that is over."
      error={errors.byField.get('periodStart')}
      placeholder="Choose"
      options={over.map(({ start, label }) => ({ value: start, text: label }))}
      value={draft.periodStart}
      onChange={(periodStart) => set({ periodStart })}
    />
  );
}
