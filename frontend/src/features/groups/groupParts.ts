import type { Editor, Members } from '@/features/editing';
import type { GroupDraft } from './groupDraft';

/** What can be changed by itself, as the address names it. */
export type GroupPart = 'about' | 'seats';

export const isGroupPart = (name: string): name is GroupPart =>
  name === 'about' || name === 'seats';

export interface GroupFieldsProps {
  editor: Editor<GroupDraft>;
  members: Members;
  /** The group itself, which cannot answer to itself. */
  own: string | null;
}
