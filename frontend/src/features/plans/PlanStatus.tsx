import type { Plan } from '@/api/types';
import { Tag, type TagColour } from '@/ui/Tag';

const STATUS: Record<Plan['status'], [TagColour, string]> = {
  draft: ['yellow', 'Draft'],
  consultation: ['purple', 'In consultation'],
  agreed: ['blue', 'Agreed'],
  published: ['green', 'Published'],
  closed: ['grey', 'Closed'],
};

export function PlanStatus({ status }: { status: Plan['status'] }) {
  const [colour, text] = STATUS[status];
  return <Tag colour={colour}>{text}</Tag>;
}
