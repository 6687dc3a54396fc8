import { useState } from 'react';
import { Button } from '@/ui/Button';
import { count } from '@/ui/numbers';
import type { FieldProps } from './Field';
import { SelectField } from './SelectField';
import { TextField } from './TextField';

export interface Option {
  id: string;
  name: string;
}

interface Props extends FieldProps {
  options: Option[];
  onPick: (option: Option) => void;
}

/** A list longer than this is searched before it is read. */
const LONG = 12;

/**
 * Adds one of many by name. The browser's own select, which every reader and keyboard knows; a
 * search above it makes a long list short. Nothing happens before the button: going through a
 * select with the arrow keys chooses each in turn.
 */
export function PickField({ options, onPick, ...field }: Props) {
  const [part, setPart] = useState('');
  const [chosen, setChosen] = useState('');
  const sought = part.trim().toLowerCase();
  const found = options.filter(({ name }) => name.toLowerCase().includes(sought));
  const option = found.find(({ id }) => id === chosen);
  const add = () => {
    if (!option) return;
    onPick(option);
    setChosen('');
    setPart('');
  };
  return (
    <div className="wm-pick">
      {options.length > LONG && (
        <>
          <TextField
            id={`${field.id}-search`}
            label={`${field.label}: find by a part of the name`}
            type="search"
            width={20}
            value={part}
            onChange={setPart}
          />
          <p className="govuk-body-s wm-quiet" role="status">
            {sought && `${count(found.length, 'name')} found`}
          </p>
        </>
      )}
      <SelectField
        {...field}
        value={option ? chosen : ''}
        onChange={setChosen}
        placeholder="Choose"
        options={found.map(({ id, name }) => ({ value: id, text: name }))}
      />
      <Button look="secondary" disabled={!option} onClick={add}>
        Add <span className="govuk-visually-hidden">{option?.name ?? `(${field.label})`}</span>
      </Button>
    </div>
  );
}
