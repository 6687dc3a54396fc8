import { useSuspenseQuery } from '@tanstack/react-query';
import { membersQuery } from '@/features/editing';
import { SelectField } from '@/ui/fields';

interface Props {
  error: string | undefined;
  value: string;
  onChange: (officer: string) => void;
}

/** Who among the officers the holder is: then a priority that they lead is theirs to change. */
export function OfficerField({ error, value, onChange }: Props) {
  const { data: members } = useSuspenseQuery(membersQuery());
  return (
    <SelectField
      id="officer"
      label="Who they are in the plan"
      hint="Then what names this officer or post as its lead is theirs to write."
      error={error}
      placeholder="Nobody in particular"
      options={members.officers.map(({ id, name }) => ({ value: id, text: name }))}
      value={value}
      onChange={onChange}
    />
  );
}
