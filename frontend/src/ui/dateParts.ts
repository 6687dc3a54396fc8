import type { DateParts } from './fields/DateField';

export const NO_DATE: DateParts = { day: '', month: '', year: '' };

/** What was typed as an ISO date; nothing typed is null, and what is no date stays for the service to refuse. */
export function toIso({ day, month, year }: DateParts): string | null {
  if (!day && !month && !year) return null;
  return `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

export function toParts(iso: string | null): DateParts {
  const [year = '', month = '', day = ''] = iso?.split('-') ?? [];
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}
