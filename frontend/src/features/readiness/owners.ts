import type { ReadinessItem, ReadinessPage } from '@/api/types';
import type { OpenFilters, Order } from '@/features/open';
import { KIND_WORDS } from './kinds';

type Owned = Pick<ReadinessItem, 'agency' | 'officer' | 'group'>;

/** Under which name something stands when it is listed by agency, or by officer. */
export interface Owner {
  id: string;
  name: string;
  /** The filter that leaves what is theirs alone; nothing for what nobody has. */
  alone: OpenFilters | null;
}

const NO_AGENCY: Owner = { id: 'nobody', name: 'With no agency yet', alone: null };
const NOBODY: Owner = { id: 'nobody', name: 'With nobody yet', alone: null };

export function ownerOf({ agency, officer, group }: Owned, by: 'agency' | 'officer'): Owner {
  if (by === 'agency') {
    return agency ? { id: agency.id, name: agency.name, alone: { agency: agency.id } } : NO_AGENCY;
  }
  if (officer) return { id: officer.id, name: officer.name, alone: { officer: officer.id } };
  return group ? { id: group.id, name: group.name, alone: { group: group.id } } : NOBODY;
}

export interface Section {
  id: string;
  title: string;
  alone: OpenFilters | null;
}

/** The heading under which an item stands. */
export function sectionOf(item: ReadinessItem, by: Order): Section {
  if (by === 'kind') {
    return { id: item.kind, title: KIND_WORDS[item.kind].title, alone: { kind: item.kind } };
  }
  const { id, name, alone } = ownerOf(item, by);
  return { id, title: name, alone };
}

export interface OwnerCount extends Owner {
  unconfirmed: number;
  missing: number;
  suspicious: number;
}

/** How much each agency, or each officer and group, has. */
export function counted(owners: ReadinessPage['owners'], by: 'agency' | 'officer'): OwnerCount[] {
  const all = new Map<string, OwnerCount>();
  for (const each of owners) {
    const owner = ownerOf(each, by);
    const before = all.get(owner.id) ?? { ...owner, unconfirmed: 0, missing: 0, suspicious: 0 };
    all.set(owner.id, {
      ...before,
      unconfirmed: before.unconfirmed + each.counts.unconfirmed,
      missing: before.missing + each.counts.missing,
      suspicious: before.suspicious + each.counts.suspicious,
    });
  }
  const some = [...all.values()].filter(({ alone }) => alone);
  return [
    ...some.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB')),
    ...[...all.values()].filter(({ alone }) => !alone),
  ];
}

/** Whose items alone are shown, by name; nothing when everybody's are. */
export function chosenName(owners: ReadinessPage['owners'], filters: OpenFilters): string | null {
  const { agency, officer, group } = filters;
  if (!agency && !officer && !group) return null;
  const names = owners.flatMap((owner) => [
    agency && owner.agency?.id === agency ? owner.agency.name : null,
    officer && owner.officer?.id === officer ? owner.officer.name : null,
    group && owner.group?.id === group ? owner.group.name : null,
  ]);
  return names.find(Boolean) ?? 'one of the partners';
}
