import { Tag, type TagColour } from '@/ui/Tag';

const STATES: Record<string, { text: string; colour: TagColour }> = {
  draft: { text: 'Draft, not handed in', colour: 'grey' },
  submitted: { text: 'Handed in', colour: 'blue' },
  accepted: { text: 'Accepted', colour: 'green' },
  returned: { text: 'Returned', colour: 'orange' },
};

/** How far a report has come. */
export function ReportState({ state }: { state: string }) {
  const found = STATES[state];
  return found ? <Tag colour={found.colour}>{found.text}</Tag> : null;
}
