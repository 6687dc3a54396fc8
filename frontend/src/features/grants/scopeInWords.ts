import type { Grant } from '@/api/types';
import type { Places } from './queries';

/** Over what, by its name where it is known, else by its short name. */
export function scopeInWords({ type, id, code }: Grant['scope'], places: Places) {
  if (type === 'all') return 'Everything';
  return places[type].find((place) => place.id === id)?.name ?? code ?? `One ${type}`;
}
