import { TextArea } from '@/ui/fields';

interface Props {
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

/** Why it is done, for the history of everything it changes. */
export function ReasonField({ value, error, onChange }: Props) {
  return (
    <TextArea
      id="reason"
      label="Reason"
      hint="It stands in the history of every line. Once a plan is agreed, a change to who leads needs one."
      error={error}
      value={value}
      onChange={onChange}
    />
  );
}
