import type { Calendar } from '@/api/types';
import type { DraftField } from '@/features/editing';
import { words } from '@/features/kernel';
import { dayInWords, NO_DAYS, toDays, type Days } from '@/ui/fields';
import { toIso } from '@/ui/dateParts';

export interface TermDraft {
  key: string;
  name: string;
  days: Days;
}

export interface CalendarDraft {
  name: string;
  kind: Calendar['kind'] | '';
  /** The number of the month, 1 to 12. */
  yearBegins: string;
  reporting: boolean;
  terms: TermDraft[];
}

const APRIL = '4';

export const KINDS: Calendar['kind'][] = ['quarters', 'half-years', 'terms'];

export const NEW_CALENDAR: CalendarDraft = {
  name: '',
  kind: '',
  yearBegins: APRIL,
  reporting: true,
  terms: [],
};

export const newTerm = (): TermDraft => ({ key: crypto.randomUUID(), name: '', days: NO_DAYS });

export const fromCalendar = (calendar: Calendar): CalendarDraft => ({
  name: calendar.name,
  kind: calendar.kind,
  yearBegins: `${calendar.yearBegins}`,
  reporting: calendar.reporting,
  terms: calendar.terms.map(({ name, start, end }) => ({
    key: start,
    name,
    days: toDays(start, end),
  })),
});

/** Days that were not typed are sent as they are: the service says that they are needed. */
export const toInput = ({ name, kind, yearBegins, reporting, terms }: CalendarDraft) => ({
  name,
  kind: kind as Calendar['kind'],
  yearBegins: Number(yearBegins),
  reporting,
  terms:
    kind === 'terms'
      ? terms.map((each) => ({
          name: each.name,
          start: toIso(each.days.from) ?? '',
          end: toIso(each.days.to) ?? '',
        }))
      : [],
});

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

export const MONTHS = Array.from({ length: 12 }, (_, month) => ({
  value: `${month + 1}`,
  text: MONTH.format(new Date(Date.UTC(2026, month, 1))),
}));

export const monthInWords = (month: string) =>
  MONTHS.find(({ value }) => value === month)?.text ?? month;

const termInWords = ({ name, days }: TermDraft) =>
  `${name}: ${dayInWords(days.from) ?? 'not set'} to ${dayInWords(days.to) ?? 'not set'}`;

export const calendarFields: DraftField<CalendarDraft>[] = [
  { name: 'name', label: 'Name', inWords: ({ name }) => name },
  { name: 'kind', label: 'Divided into', inWords: ({ kind }) => words(kind) },
  {
    name: 'yearBegins',
    label: 'The year begins in',
    inWords: ({ yearBegins }) => monthInWords(yearBegins),
  },
  {
    name: 'reporting',
    label: 'Reported by',
    inWords: ({ reporting }) => (reporting ? 'Yes' : 'No'),
  },
  {
    name: 'terms',
    label: 'Terms',
    inWords: ({ terms }) => terms.map(termInWords).join('\n') || 'None',
  },
];
