import type { MovedLine, SuccessionInput } from '@/api/types';
import { orNull } from '@/features/editing';
import { NO_DATE, toIso } from '@/ui/dateParts';
import type { Option } from '@/ui/fields';
import { keyOf } from './kinds';

export interface SuccessionDraft {
  kind: SuccessionInput['kind'];
  on: typeof NO_DATE;
  name: string;
  code: string;
  successors: Option[];
  /** Who takes a line, by its key; whatever stands in none goes to the first. */
  takers: Record<string, string>;
  reason: string;
}

export const NEW_SUCCESSION: SuccessionDraft = {
  kind: 'renamed',
  on: NO_DATE,
  name: '',
  code: '',
  successors: [],
  takers: {},
  reason: '',
};

/** @param lines what the agency holds, as the preview has shown it */
export function toSuccession(draft: SuccessionDraft, lines: MovedLine[]): SuccessionInput {
  const renamed = draft.kind === 'renamed';
  return {
    kind: draft.kind,
    on: toIso(draft.on) ?? '',
    name: renamed ? orNull(draft.name) : null,
    code: renamed ? orNull(draft.code) : null,
    successors: renamed
      ? []
      : draft.successors.map(({ id: agency }) => ({
          agency,
          lines: lines
            .filter((line) => draft.takers[keyOf(line)] === agency)
            .map(({ kind, id }) => ({ kind, id })),
        })),
    reason: orNull(draft.reason),
  };
}
