import type { Editor } from '@/features/editing';
import type { PlanDraft } from './planDraft';

/** What can be changed by itself, as the address names it. */
const NAMES = ['about', 'text', 'themes'] as const;

export type EditPart = (typeof NAMES)[number];

export const isEditPart = (name: string): name is EditPart => NAMES.some((part) => part === name);

export interface FieldsProps {
  editor: Editor<PlanDraft>;
}
