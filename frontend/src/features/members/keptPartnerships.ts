import type { Partnership } from '@/api/types';

/** Members belong to a county's partnership, which shares them with its districts. */
export const topLevel = (partnerships: Partnership[]) =>
  partnerships.filter(({ parent }) => parent === null);

/** The one there is to choose, chosen already. */
export const onlyOne = (partnerships: Partnership[]) =>
  partnerships.length === 1 ? (partnerships[0]?.id ?? '') : '';
