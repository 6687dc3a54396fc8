import type { Editor, Members } from '@/features/editing';
import type { IndicatorDraft } from './indicatorDraft';

/** What each group of the form's fields is given. */
export interface FieldsProps {
  editor: Editor<IndicatorDraft>;
  members: Members;
}
