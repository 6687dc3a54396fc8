import type { ImportResult, LoadInput } from '@/api/types';
import { DateField, TextField, type DateParts, type SummaryError } from '@/ui/fields';

export interface Details {
  overwrite: boolean;
  title: string;
  start: DateParts;
  end: DateParts;
}

const NO_DATE: DateParts = { day: '', month: '', year: '' };

export const emptyDetails = ({ title }: ImportResult): Details => ({
  overwrite: false,
  title: title ?? '',
  start: NO_DATE,
  end: NO_DATE,
});

function iso({ day, month, year }: DateParts) {
  if (!day && !month && !year) return null;
  return `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Both ends or neither: half a period says nothing. */
export function halfAPeriod({ start, end }: Details): SummaryError[] {
  const [from, to] = [iso(start), iso(end)];
  if (from && !to) return [{ fieldId: 'plan-end', text: 'Say the last day of the plan too' }];
  if (to && !from) return [{ fieldId: 'plan-start', text: 'Say the first day of the plan too' }];
  return [];
}

/** Only what the person had to say, or said otherwise than the document. */
export function toDetails(
  { title, start, end, overwrite }: Details,
  result: ImportResult,
): Partial<LoadInput> {
  const [from, to] = [iso(start), iso(end)];
  return {
    ...(title && title !== result.title ? { title } : {}),
    ...(from && to ? { period: { start: from, end: to } } : {}),
    ...(overwrite ? { overwrite } : {}),
  };
}

interface Props {
  result: ImportResult;
  value: Details;
  onChange: (value: Details) => void;
  errors: Map<string, string>;
}

/** Asked only for what the document does not say; a plan that is here already has both. */
export function PlanDetails({ result, value, onChange, errors }: Props) {
  if (result.plan) return null;
  return (
    <>
      <TextField
        id="plan-title"
        label="Title of the plan"
        hint={result.title ? 'As the document has it' : 'The document does not say'}
        error={errors.get('plan-title')}
        value={value.title}
        onChange={(title) => onChange({ ...value, title })}
      />
      {!result.period && (
        <>
          <DateField
            id="plan-start"
            legend="First day of the plan"
            hint="For example 1 4 2026"
            error={errors.get('plan-start')}
            value={value.start}
            onChange={(start) => onChange({ ...value, start })}
          />
          <DateField
            id="plan-end"
            legend="Last day of the plan"
            hint="For example 31 3 2028"
            error={errors.get('plan-end')}
            value={value.end}
            onChange={(end) => onChange({ ...value, end })}
          />
        </>
      )}
    </>
  );
}
