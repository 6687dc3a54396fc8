import { Tag } from '@/ui/Tag';

export function DueTags({ overdue, dueSoon }: { overdue: boolean; dueSoon: boolean }) {
  if (overdue) return <Tag colour="red">Overdue</Tag>;
  if (dueSoon) return <Tag colour="orange">Due soon</Tag>;
  return null;
}
