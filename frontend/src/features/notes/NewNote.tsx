import { useState } from 'react';
import type { LineInput, Note } from '@/api/types';
import { RadioGroup, SelectField } from '@/ui/fields';
import { NoteForm } from './NoteForm';
import { leaveNote } from './writes';

/** A line on which a note can be left, in words. */
export interface NotedLine {
  text: string;
  on: LineInput;
}

interface Props {
  id: string;
  plan: string;
  /** The lines to choose from; the first unless another is chosen. */
  lines: [NotedLine, ...NotedLine[]];
  onClose: () => void;
}

const KINDS = [
  { value: 'question', text: 'A question', hint: 'It stays open until it is settled.' },
  { value: 'note', text: 'A note' },
];

/** A new note or question. */
export function NewNote({ id, plan, lines, onClose }: Props) {
  const [kind, setKind] = useState<Note['kind']>('question');
  const [line, setLine] = useState('0');
  const { on } = lines[Number(line)] ?? lines[0];
  return (
    <NoteForm
      id={`${id}-text`}
      label={kind === 'question' ? 'Your question' : 'Your note'}
      button={kind === 'question' ? 'Ask' : 'Leave this note'}
      plan={plan}
      send={(text) => leaveNote(on, kind, text)}
      onDone={onClose}
      onCancel={onClose}
    >
      <RadioGroup
        id={`${id}-kind`}
        legend="What do you want to leave?"
        small
        choices={KINDS}
        value={kind}
        onChange={(value) => setKind(value === 'note' ? 'note' : 'question')}
      />
      {lines.length > 1 && (
        <SelectField
          id={`${id}-line`}
          label="What is it about?"
          value={line}
          onChange={setLine}
          options={lines.map(({ text }, index) => ({ value: `${index}`, text }))}
        />
      )}
    </NoteForm>
  );
}
