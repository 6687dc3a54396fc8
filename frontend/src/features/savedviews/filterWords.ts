import { words } from '@/features/kernel';
import { day, londonDay } from '@/ui/dates';

const SAID: Record<string, Record<string, string>> = {
  overdue: { true: 'overdue', false: 'not overdue' },
  dueSoon: { true: 'due in 30 days', false: 'not due in 30 days' },
  unreported: {
    true: 'with a report outstanding in the newest round',
    false: 'with no report outstanding',
  },
  rating: { green: 'rated green', amber: 'rated amber', red: 'rated red' },
  unconfirmed: { true: 'something is to be confirmed', false: 'nothing is to be confirmed' },
  ended: { true: 'ended', false: 'not ended' },
  role: { lead: 'leads', supporting: 'supports' },
};

const CALLED: Record<string, string> = {
  partnership: 'partnership',
  plan: 'plan',
  agency: 'agency',
  officer: 'officer',
  group: 'group',
  priority: 'priority',
  theme: 'theme',
};

/** One filter in words: "agency: Police", "due from 1 May 2026". */
export function filterInWords(parameter: string, value: string, title: string | null): string {
  const said = SAID[parameter]?.[value];
  if (said) return parameter === 'role' ? `the agency ${said}` : said;
  switch (parameter) {
    case 'dueFrom':
      return `due from ${day(value)}`;
    case 'dueTo':
      return `due by ${day(value)}`;
    case 'updatedSince':
      return `changed since ${day(londonDay(value))}`;
    case 'status':
      return `status: ${words(value).toLowerCase()}`;
    case 'q':
      return `with “${value}”`;
    default:
      return `${CALLED[parameter] ?? parameter}: ${title ?? value}`;
  }
}
