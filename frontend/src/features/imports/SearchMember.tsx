import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import type { UnknownName } from '@/api/types';
import { RadioGroup, TextField } from '@/ui/fields';
import { count } from '@/ui/numbers';
import { searchQuery, type Member } from './memberQueries';

interface Props {
  id: string;
  kind: UnknownName['kind'];
  chosen: Member | null;
  onChoose: (member: Member) => void;
}

function said(q: string, found: Member[] | undefined) {
  if (q.length < 2) return 'Type two letters or more';
  if (!found) return 'Searching…';
  return found.length === 0
    ? 'Nobody here has a name like that'
    : `${count(found.length, 'name')} found`;
}

/** Finds somebody who is here already by a part of the name. */
export function SearchMember({ id, kind, chosen, onChoose }: Props) {
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const { data: found } = useQuery({
    ...searchQuery(kind, q),
    placeholderData: keepPreviousData,
  });
  const listed = q.length > 1 ? (found ?? []) : [];
  const shown =
    chosen && !listed.some((member) => member.id === chosen.id) ? [chosen, ...listed] : listed;
  return (
    <>
      <TextField
        id={`${id}-q`}
        label="Part of the name"
        type="search"
        width={20}
        value={typed}
        onChange={setTyped}
      />
      <p className="govuk-body wm-quiet" role="status">
        {said(q, found)}
      </p>
      {shown.length > 0 && (
        <RadioGroup
          id={id}
          legend="Who is meant"
          value={chosen?.id ?? null}
          onChange={(value) => {
            const member = shown.find((each) => each.id === value);
            if (member) onChoose(member);
          }}
          choices={shown.map((member) => ({ value: member.id, text: member.name }))}
        />
      )}
    </>
  );
}
