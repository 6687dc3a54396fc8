import type { Problem } from '@/api/problem';
import type { Decision, UnknownName } from '@/api/types';
import type { SummaryError } from '@/ui/fields';

type FieldError = NonNullable<Problem['errors']>[number];

/**
 * Where a refusal belongs on the page. The pointer counts the decisions that were sent
 * (`/decisions/1/create/code`); the page counts the names (`name-4-new-code`).
 */
function fieldOf(pointer: string, unknown: UnknownName[], decisions: Decision[]): string | null {
  const [root, index, way, field] = pointer.split('/').slice(1);
  if (root === 'title') return 'plan-title';
  if (root === 'period') return index === 'end' ? 'plan-end' : 'plan-start';
  if (root !== 'decisions') return null;
  const text = decisions[Number(index)]?.text;
  const place = unknown.findIndex((name) => name.text === text);
  if (place < 0) return null;
  return way === 'create' && field ? `name-${place}-new-${field}` : `name-${place}`;
}

function about(pointer: string, decisions: Decision[]) {
  const [root, index] = pointer.split('/').slice(1);
  const text = root === 'decisions' && decisions[Number(index)]?.text;
  return text ? `${text}: ` : '';
}

/** A refusal with its words for the summary and, shorter, for beside the field. */
export interface PlacedError extends SummaryError {
  own: string;
}

export function byField(
  errors: FieldError[],
  unknown: UnknownName[],
  decisions: Decision[],
): PlacedError[] {
  return errors.map(({ pointer, detail }) => ({
    fieldId: fieldOf(pointer, unknown, decisions),
    text: `${about(pointer, decisions)}${detail}`,
    own: detail,
  }));
}
