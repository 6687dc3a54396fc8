import { TextArea } from '@/ui/fields';

interface Props {
  error?: string | undefined;
  value: string;
  onChange: (value: string) => void;
  /** The plan is not agreed: only why a milestone slipped is to be kept. */
  ofSlip?: boolean;
}

const AGREED = {
  label: 'Why does this change?',
  hint: 'The plan is agreed. A change to what it promises needs a reason, which is kept with it. To correct only words you may leave this empty.',
};
const SLIP = {
  label: 'Why did it slip? (kept beside the earlier date)',
  hint: 'A milestone has another time than before. You may leave this empty.',
};

export const REASON = 'reason';

/** Asked once a plan is agreed: every member may see what is promised otherwise, and why. */
export function ReasonField({ ofSlip = false, ...field }: Props) {
  return <TextArea id={REASON} {...(ofSlip ? SLIP : AGREED)} rows={3} {...field} />;
}
