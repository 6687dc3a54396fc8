import type { LeadDraft, LeadsDraft } from './leads';
import { LeadsField } from './LeadsField';
import type { Member, Members } from './members';

interface Props {
  id: string;
  legend: string;
  hint?: string;
  errors: Map<string, string>;
  value: LeadsDraft;
  onChange: (value: LeadsDraft) => void;
  members: Members;
}

/** Officers, posts and groups who lead. */
export function OfficersField({ members, ...rest }: Props) {
  const everybody: Member[] = [...members.officers, ...members.groups];
  return (
    <LeadsField<LeadDraft>
      {...rest}
      one="officer, post or group"
      options={everybody}
      toItem={({ id, name }) => ({
        kind: everybody.find((each) => each.id === id)?.kind ?? 'officer',
        id,
        name,
        role: 'lead',
      })}
      partOf={({ kind }) => (kind === 'group' ? 'group' : 'officer')}
    />
  );
}
