import { useSuspenseQuery } from '@tanstack/react-query';
import type { Partnership } from '@/api/types';
import type { Editor } from '@/features/editing';
import { words } from '@/features/kernel';
import { topLevel } from '@/features/members';
import { Checkbox, SelectField, TextField } from '@/ui/fields';
import type { PartnershipDraft } from './partnershipDraft';
import { areasQuery, partnershipsQuery } from './queries';

const KINDS: Partnership['kind'][] = [
  'county',
  'unitary',
  'metropolitan-borough',
  'london-borough',
  'district',
];

interface Props {
  editor: Editor<PartnershipDraft>;
  /** The partnership itself, which is no district of its own. */
  own: string | null;
}

export function PartnershipFields({ editor: { draft, set, errors }, own }: Props) {
  const { data: all } = useSuspenseQuery(partnershipsQuery());
  const { data: areas } = useSuspenseQuery(areasQuery());
  const error = (id: string) => errors.byField.get(id);
  return (
    <>
      <TextField
        id="name"
        label="Name"
        error={error('name')}
        value={draft.name}
        onChange={(name) => set({ name })}
      />
      <TextField
        id="shortName"
        label="Short name"
        width={20}
        error={error('shortName')}
        value={draft.shortName}
        onChange={(shortName) => set({ shortName })}
      />
      <SelectField
        id="kind"
        label="Kind"
        error={error('kind')}
        placeholder="Choose"
        options={KINDS.map((kind) => ({ value: kind, text: words(kind) }))}
        value={draft.kind}
        onChange={(kind) => set({ kind })}
      />
      <SelectField
        id="parent"
        label="District of"
        hint="A district’s partnership shares the agencies, officers and groups of its county’s."
        error={error('parent')}
        placeholder="No county"
        options={topLevel(all)
          .filter(({ id }) => id !== own)
          .map(({ id, name }) => ({ value: id, text: name }))}
        value={draft.parent}
        onChange={(parent) => set({ parent })}
      />
      <SelectField
        id="area"
        label="Area that it serves"
        error={error('area')}
        placeholder="Not given"
        options={areas.map(({ id, name }) => ({ value: id, text: name }))}
        value={draft.area}
        onChange={(area) => set({ area })}
      />
      <Checkbox
        id="childrensServicesAuthority"
        label="Its council runs children’s services"
        checked={draft.childrensServicesAuthority}
        onChange={(childrensServicesAuthority) => set({ childrensServicesAuthority })}
      />
    </>
  );
}
