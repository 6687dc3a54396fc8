import { ApiError, isReasonNeeded, isSignedOut } from '@/api/problem';
import type { SummaryError } from '@/ui/fields';
import { REASON } from './ReasonField';

/**
 * A form's fields carry the id that the pointer spells (`/milestones/0/text`: `milestones-0-text`), so
 * a refusal finds its field by itself; what is said of a part of a field stands at the field.
 */
function fieldOf(pointer: string): string | null {
  const steps = pointer.split('/').filter(Boolean);
  for (let n = steps.length; n > 0; n -= 1) {
    const id = steps.slice(0, n).join('-');
    if (document.querySelector(`#${CSS.escape(id)}`)) return id;
  }
  return null;
}

/** What the field is called on the page: its own label, or that of the group it belongs to. */
function nameOf(fieldId: string) {
  const field = document.querySelector(`#${CSS.escape(fieldId)}`);
  const label =
    document.querySelector(`label[for="${CSS.escape(fieldId)}"]`) ??
    field?.closest('fieldset')?.querySelector('legend');
  // The parts of a date are called Day, Month and Year, a radio by its answer; the legend says of what.
  const part = field?.closest('.govuk-date-input') ?? field?.matches('[type="radio"]');
  const legend = part ? field?.closest('fieldset')?.querySelector('legend') : null;
  return (legend ?? label)?.textContent?.trim() ?? '';
}

export interface PlacedErrors {
  summary: SummaryError[];
  byField: Map<string, string>;
}

export const NO_ERRORS: PlacedErrors = { summary: [], byField: new Map() };

/** A refusal as a form shows it: all of it above, each part of it beside its field. */
export function placeErrors(error: unknown): PlacedErrors {
  if (isReasonNeeded(error)) {
    const text = 'Say why this changes: the plan is agreed, and this is something it promises';
    return { summary: [{ fieldId: REASON, text }], byField: new Map([[REASON, text]]) };
  }
  const faults = error instanceof ApiError ? (error.problem.errors ?? []) : [];
  if (faults.length === 0) {
    const text = isSignedOut(error)
      ? 'You have been signed out. Sign in again in another tab: what you typed stays here'
      : (error as Error).message;
    return { summary: [{ fieldId: null, text }], byField: new Map() };
  }
  const placed = faults.map(({ pointer, detail }) => ({ fieldId: fieldOf(pointer), own: detail }));
  return {
    // Read by itself above the form, a refusal has to say what it is about.
    summary: placed.map(({ fieldId, own }) => {
      const name = fieldId ? nameOf(fieldId) : '';
      return { fieldId, text: name ? `${name}: ${own}` : own };
    }),
    byField: new Map(placed.flatMap(({ fieldId, own }) => (fieldId ? [[fieldId, own]] : []))),
  };
}
