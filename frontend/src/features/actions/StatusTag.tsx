import type { Action } from '@/api/types';
import { words } from '@/features/kernel';
import { Tag, type TagColour } from '@/ui/Tag';

const COLOURS: Record<Action['status'], TagColour> = {
  'not-started': 'grey',
  'on-track': 'green',
  'at-risk': 'orange',
  'off-track': 'red',
  completed: 'blue',
  deferred: 'purple',
  cancelled: 'grey',
};

export function StatusTag({ status }: { status: Action['status'] }) {
  return <Tag colour={COLOURS[status]}>{words(status)}</Tag>;
}
