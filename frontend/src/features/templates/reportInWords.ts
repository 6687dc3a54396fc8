import type { ComparedRow } from '@/api/types';

/** Of which action and agency a row is; a row that does not say has neither. */
export const reportInWords = ({ action, agency }: ComparedRow) =>
  [action && `${action.ref ?? ''} ${action.title ?? ''}`.trim(), agency?.name]
    .filter(Boolean)
    .join(', ') || 'Not known';
