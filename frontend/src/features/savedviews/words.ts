import type { SavedView } from '@/api/types';
import { paths } from '@/app/paths';
import { filtersOf, parameterOf, type FilterName } from './filters';
import { filterInWords } from './filterWords';

/** Where the list stands that the view filters; null when no page can show all that it asks for. */
export function viewAddress({ filters }: Pick<SavedView, 'filters'>): string | null {
  const read = filtersOf(filters);
  return read && paths.planActions(read.plan, { ...read.filters });
}

/** "Plan: Our plan; overdue; agency: Police": what it filters, plan first as everybody says it. */
export const viewInWords = ({ filters }: Pick<SavedView, 'filters'>) =>
  filters
    .map(({ parameter, value, title }) => filterInWords(parameter, value, title ?? null))
    .join('; ');

/** One filter of the address in words, with the name of what its value means. */
export function chosenInWords(
  name: FilterName,
  value: string,
  nameOf: (name: FilterName, value: string) => string | null,
) {
  const [parameter, said] = parameterOf(name, value);
  return filterInWords(parameter, said, nameOf(name, value));
}
