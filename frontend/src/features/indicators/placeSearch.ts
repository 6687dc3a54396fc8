import { listSearch } from '@/features/open';

/** Of an address: the list one comes from, and the plan whose list it is. */
export const placeSearch = (search: Record<string, unknown>): { list?: string; plan?: string } => {
  const { plan } = search;
  return { ...listSearch(search), ...(typeof plan === 'string' && plan ? { plan } : {}) };
};
