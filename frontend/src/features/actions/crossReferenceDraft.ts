import type { Action } from '@/api/types';

type CrossReference = Action['crossReferences'][number];

/** "See Priority 6" as the form holds it. */
export interface CrossReferenceDraft {
  key: string;
  text: string;
  kind: CrossReference['kind'];
  /** The number that the words name. */
  ref: string;
  /** The line that is meant; none while nobody has said. */
  target: { id: string; name: string } | null;
}

export const newReference = (): CrossReferenceDraft => ({
  key: crypto.randomUUID(),
  text: '',
  kind: 'priority',
  ref: '',
  target: null,
});

/** References have no id of their own: the same ones have to have the same key on every reading. */
export const fromReference = (
  { text, kind, id, ref }: CrossReference,
  index: number,
): CrossReferenceDraft => ({
  key: `${index}`,
  text,
  kind,
  ref,
  target: id ? { id, name: `${kind === 'priority' ? 'Priority' : 'Action'} ${ref}` } : null,
});

export const toReference = ({ text, kind, ref, target }: CrossReferenceDraft) => ({
  text: text.trim(),
  kind,
  ref: ref.trim(),
  target: target?.id ?? null,
});

export const referenceInWords = ({ text, target }: CrossReferenceDraft) =>
  target ? `${text} (${target.name})` : `${text} (leads nowhere)`;
