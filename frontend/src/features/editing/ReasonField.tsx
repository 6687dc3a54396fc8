import { TextArea } from '@/ui/fields';

interface Props {
  error?: string | undefined;
  value: string;
  onChange: (value: string) => void;
}

export const REASON = 'reason';

/** Asked once a plan is agreed: every member may see what is promised otherwise, and why. */
export function ReasonField(props: Props) {
  return (
    <TextArea
      id={REASON}
      label="Why does this change?"
      hint="The plan is agreed. A change to what it promises needs a reason, which is kept with it. To correct only words you may leave this empty."
      rows={3}
      {...props}
    />
  );
}
