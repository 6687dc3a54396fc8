import type { ComparedRow } from '@/api/types';

/** Of which action a row is, and of which of several agencies; a row that does not say has neither. */
export const reportInWords = ({ action, agency }: ComparedRow, several: boolean) =>
  [action && `${action.ref ?? ''} ${action.title ?? ''}`.trim(), several && agency?.name]
    .filter(Boolean)
    .join(', ') || 'Not known';
