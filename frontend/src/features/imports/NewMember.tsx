import { useQuery } from '@tanstack/react-query';
import type { UnknownName } from '@/api/types';
import { words } from '@/features/kernel';
import { SelectField, TextField } from '@/ui/fields';
import { everyAgencyQuery } from './memberQueries';

const AGENCY_KINDS = [
  'council',
  'district-council',
  'health',
  'police',
  'probation',
  'youth-offending',
  'youth-service',
  'school',
  'college',
  'learning-and-skills',
  'voluntary',
  'fire',
  'housing',
  'safeguarding-board',
  'other',
];
const GROUP_KINDS = ['board', 'executive', 'sub-group', 'district-group'];
const OFFICER_KINDS = ['post', 'person'];

const options = (kinds: string[]) => kinds.map((kind) => ({ value: kind, text: words(kind) }));

interface Props {
  id: string;
  kind: UnknownName['kind'];
  fields: Record<string, string>;
  errors: Map<string, string>;
  onChange: (fields: Record<string, string>) => void;
}

/** The few things a new member needs; the rest can be filled in later. */
export function NewMember({ id, kind, fields, errors, onChange }: Props) {
  const field = (name: string) => ({
    id: `${id}-${name}`,
    value: fields[name] ?? '',
    error: errors.get(`${id}-${name}`),
    onChange: (value: string) => onChange({ ...fields, [name]: value }),
  });
  if (kind === 'officer') return <NewOfficer field={field} />;
  return (
    <>
      <TextField label="Full name" {...field('name')} />
      <TextField
        label="Code"
        hint="A short name, used once in the partnership"
        width={10}
        {...field('code')}
      />
      <SelectField
        label="Kind"
        placeholder="Choose a kind"
        options={options(kind === 'agency' ? AGENCY_KINDS : GROUP_KINDS)}
        {...field('kind')}
      />
    </>
  );
}

type FieldOf = (name: string) => {
  id: string;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
};

function NewOfficer({ field }: { field: FieldOf }) {
  const { data: agencies = [] } = useQuery(everyAgencyQuery());
  return (
    <>
      <SelectField
        label="Is it a post or a person?"
        options={options(OFFICER_KINDS)}
        {...field('kind')}
      />
      <TextField label="Name, or title of the post" {...field('name')} />
      <SelectField
        label="Agency"
        placeholder="Not known"
        options={agencies.map((agency) => ({ value: agency.id, text: agency.name }))}
        {...field('agency')}
      />
    </>
  );
}
