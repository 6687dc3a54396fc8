import type { Open } from '@/api/types';

/** A value that may be open, as a form holds it: the words, and whether they are still open. */
export interface OpenDraft {
  text: string;
  open: boolean;
}

export const NOTHING_SAID: OpenDraft = { text: '', open: false };

/** A timescale has more to it; its words and state are what people write. */
export const fromOpen = ({ state, text }: Pick<Open, 'state' | 'text'>): OpenDraft => ({
  text: text ?? '',
  open: state === 'unconfirmed',
});

export function toOpen({ text, open }: OpenDraft): Open {
  const words = text.trim() ? text : null;
  if (open) return { state: 'unconfirmed', text: words };
  return words ? { state: 'set', text: words } : { state: 'absent', text: null };
}

/** Of a timescale the service decides the state by the words, unless a person says that it is open. */
export function toTimescale({ text, open }: OpenDraft) {
  const words = text.trim() ? text : null;
  return open ? { state: 'unconfirmed' as const, text: words } : { state: null, text: words };
}

export function openInWords({ text, open }: OpenDraft) {
  if (!open) return text || 'Nothing';
  return text ? `To be confirmed. Proposed: ${text}` : 'To be confirmed';
}

/** An emptied field says nothing. */
export const orNull = (text: string) => (text.trim() ? text : null);
