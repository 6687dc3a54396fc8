import type { Partnership } from '@/api/types';
import type { DraftField } from '@/features/editing';
import { words } from '@/features/kernel';

export interface PartnershipDraft {
  name: string;
  shortName: string;
  kind: string;
  area: string;
  childrensServicesAuthority: boolean;
  parent: string;
}

export const NEW: PartnershipDraft = {
  name: '',
  shortName: '',
  kind: '',
  area: '',
  childrensServicesAuthority: false,
  parent: '',
};

export const fromPartnership = (partnership: Partnership): PartnershipDraft => ({
  name: partnership.name,
  shortName: partnership.shortName,
  kind: partnership.kind,
  area: partnership.area?.id ?? '',
  childrensServicesAuthority: partnership.childrensServicesAuthority,
  parent: partnership.parent?.id ?? '',
});

export const toInput = (draft: PartnershipDraft) => ({
  name: draft.name,
  shortName: draft.shortName,
  kind: draft.kind as Partnership['kind'],
  area: draft.area || null,
  childrensServicesAuthority: draft.childrensServicesAuthority,
  parent: draft.parent || null,
});

export const partnershipFields = (
  nameOf: (id: string) => string,
): DraftField<PartnershipDraft>[] => [
  { name: 'name', label: 'Name', inWords: ({ name }) => name },
  { name: 'shortName', label: 'Short name', inWords: ({ shortName }) => shortName },
  { name: 'kind', label: 'Kind', inWords: ({ kind }) => words(kind) },
  { name: 'area', label: 'Area', inWords: ({ area }) => (area ? nameOf(area) : 'Not given') },
  {
    name: 'childrensServicesAuthority',
    label: 'Children’s services authority',
    inWords: ({ childrensServicesAuthority }) => (childrensServicesAuthority ? 'Yes' : 'No'),
  },
  {
    name: 'parent',
    label: 'District of',
    inWords: ({ parent }) => (parent ? nameOf(parent) : 'No county'),
  },
];
