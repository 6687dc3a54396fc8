import { NO_DATE, toIso, toParts } from '@/ui/dateParts';
import { day } from '@/ui/dates';
import { DateField, type DateParts } from './DateField';

/** A first and a last day, either of which may be left out. */
export interface Days {
  from: DateParts;
  to: DateParts;
}

export const NO_DAYS: Days = { from: NO_DATE, to: NO_DATE };

export const toDays = (from: string | null, to: string | null): Days => ({
  from: toParts(from),
  to: toParts(to),
});

/** What was typed, in words: also where it is no date. */
export function dayInWords(parts: DateParts): string | null {
  const iso = toIso(parts);
  if (!iso) return null;
  return Number.isNaN(Date.parse(iso)) ? iso : day(iso);
}

export function daysInWords({ from, to }: Days) {
  const [first, last] = [dayInWords(from), dayInWords(to)];
  return [first && `from ${first}`, last && `to ${last}`].filter(Boolean).join(' ') || 'No dates';
}

interface Props {
  /** The ids that the pointers at the two days spell. */
  fromId: string;
  toId: string;
  first: string;
  last: string;
  lastHint?: string;
  errors: Map<string, string>;
  value: Days;
  onChange: (value: Days) => void;
}

export function PeriodFields({ fromId, toId, first, last, lastHint, ...rest }: Props) {
  const { errors, value, onChange } = rest;
  return (
    <>
      <DateField
        id={fromId}
        legend={first}
        hint="For example, 1 4 2027"
        error={errors.get(fromId)}
        value={value.from}
        onChange={(from) => onChange({ ...value, from })}
      />
      <DateField
        id={toId}
        legend={last}
        {...(lastHint ? { hint: lastHint } : {})}
        error={errors.get(toId)}
        value={value.to}
        onChange={(to) => onChange({ ...value, to })}
      />
    </>
  );
}
