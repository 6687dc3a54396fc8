import { SelectField } from '@/ui/fields';
import { codesOf } from './choices';

interface Props<Code extends string> {
  id: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  choices: Record<Code, string>;
  value: Code | '';
  onChange: (value: Code) => void;
}

/** One of a few that the contract names; without `onClear` one of them is always chosen. */
export function ChoiceField<Code extends string>({
  choices,
  onChange,
  onClear,
  ...field
}: Props<Code> & { onClear?: () => void }) {
  const codes = codesOf(choices);
  return (
    <SelectField
      {...field}
      {...(onClear ? { placeholder: 'Not said' } : {})}
      options={codes.map((value) => ({ value, text: choices[value] }))}
      onChange={(value) => {
        const code = codes.find((each) => each === value);
        if (code) onChange(code);
        else onClear?.();
      }}
    />
  );
}
