import { Checkbox, MarkdownField, TextArea, TextField } from '@/ui/fields';
import type { OpenDraft } from './open';

interface Props {
  id: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  value: OpenDraft;
  onChange: (value: OpenDraft) => void;
  /** One line, several, or several with marks. */
  size?: 'line' | 'lines' | 'marks';
}

const INPUTS = { line: TextField, lines: TextArea, marks: MarkdownField };

/** Words that may still be open: the words, and a box that says so. */
export function OpenField({ id, value, onChange, size = 'line', ...rest }: Props) {
  const Input = INPUTS[size];
  return (
    <>
      <Input
        id={id}
        {...rest}
        value={value.text}
        onChange={(text) => onChange({ ...value, text })}
      />
      <Checkbox
        id={`${id}-open`}
        label={`${rest.label}: still to be confirmed`}
        checked={value.open}
        onChange={(open) => onChange({ ...value, open })}
      />
    </>
  );
}
