import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { membersQuery } from '@/features/editing';
import { PickField } from '@/ui/fields';
import { nameFor } from './mentions';

interface Props {
  id: string;
  partnership: string;
  onPick: (id: string, name: string) => void;
}

function Members({ id, partnership, onPick }: Props) {
  const { data: members, error } = useQuery(membersQuery(partnership));
  if (error) return <p className="govuk-error-message">{error.message}</p>;
  if (!members) return <p className="govuk-body">Reading who there is…</p>;
  const all = [...members.officers, ...members.groups];
  const names = all.map(({ name }) => name);
  return (
    <PickField
      id={id}
      label="Mention an officer, a post or a group"
      hint="They find it under “What I watch”."
      options={all}
      onPick={(option) => onPick(option.id, nameFor(option.name, names))}
    />
  );
}

/** Names somebody in what one writes; nobody is read before one asks. */
export function Mention(props: Props) {
  const [open, setOpen] = useState(false);
  return (
    <div className="govuk-form-group">
      <button
        type="button"
        className="wm-link-button govuk-!-margin-bottom-3"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {open ? 'Close the list of names' : 'Mention somebody'}
      </button>
      {open && <Members {...props} />}
    </div>
  );
}
