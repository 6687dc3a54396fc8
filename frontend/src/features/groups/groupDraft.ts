import type { Group } from '@/api/types';
import { orNull, type DraftField } from '@/features/editing';
import { words } from '@/features/kernel';
import { fromLines, toLines } from '@/features/members';
import { toIso } from '@/ui/dateParts';
import { daysInWords, NO_DAYS, toDays, type Days } from '@/ui/fields';

export interface SeatDraft {
  key: string;
  id: string | null;
  agency: string;
  role: string;
  statutory: boolean;
  chair: boolean;
  inAttendance: boolean;
  officer: string;
  days: Days;
}

export const emptySeat = (): SeatDraft => ({
  key: crypto.randomUUID(),
  id: null,
  agency: '',
  role: '',
  statutory: false,
  chair: false,
  inAttendance: false,
  officer: '',
  days: NO_DAYS,
});

/** A group as its forms hold it; each form shows a part of it. */
export interface GroupDraft {
  partnership: string;
  code: string;
  name: string;
  kind: string;
  parent: string;
  termsOfReference: string;
  aliases: string;
  seats: SeatDraft[];
}

export const emptyGroup = (partnership: string): GroupDraft => ({
  partnership,
  code: '',
  name: '',
  kind: '',
  parent: '',
  termsOfReference: '',
  aliases: '',
  seats: [],
});

export const fromGroup = (group: Group): GroupDraft => ({
  partnership: group.partnership.id,
  code: group.code,
  name: group.name,
  kind: group.kind,
  parent: group.parent?.id ?? '',
  termsOfReference: group.termsOfReference ?? '',
  aliases: fromLines(group.aliases),
  seats: group.seats.map((seat) => ({
    key: seat.id,
    id: seat.id,
    agency: seat.agency?.id ?? '',
    role: seat.role ?? '',
    statutory: seat.statutory,
    chair: seat.chair,
    inAttendance: seat.inAttendance,
    officer: seat.officer?.id ?? '',
    days: toDays(seat.from, seat.to),
  })),
});

const toSeat = ({
  id,
  agency,
  role,
  officer,
  days,
  statutory,
  chair,
  inAttendance,
}: SeatDraft) => ({
  ...(id ? { id } : {}),
  agency: agency || null,
  role: orNull(role),
  statutory,
  chair,
  inAttendance,
  officer: officer || null,
  from: toIso(days.from),
  to: toIso(days.to),
});

/** The whole input; a change sends only the parts that differ. */
export const toInput = (draft: GroupDraft) => ({
  partnership: draft.partnership,
  code: draft.code,
  name: draft.name,
  kind: draft.kind as Group['kind'],
  parent: draft.parent || null,
  termsOfReference: orNull(draft.termsOfReference),
  aliases: toLines(draft.aliases),
  seats: draft.seats.map(toSeat),
});

function seatInWords(seat: SeatDraft, nameOf: (id: string) => string) {
  const standing = [
    seat.chair && 'chair',
    seat.statutory && 'statutory',
    seat.inAttendance && 'in attendance',
  ];
  const whose = [seat.agency && nameOf(seat.agency), seat.role, ...standing];
  const holder = seat.officer ? nameOf(seat.officer) : 'vacant';
  return `${whose.filter(Boolean).join(', ')}: ${holder}, ${daysInWords(seat.days)}`;
}

/** What the parts are called where two versions stand side by side. */
export const groupFields = (nameOf: (id: string) => string): DraftField<GroupDraft>[] => [
  { name: 'name', label: 'Name', inWords: ({ name }) => name },
  { name: 'code', label: 'Short name', inWords: ({ code }) => code },
  { name: 'kind', label: 'Kind', inWords: ({ kind }) => words(kind) },
  {
    name: 'parent',
    label: 'Accountable to',
    inWords: ({ parent }) => (parent ? nameOf(parent) : 'Nobody above it'),
  },
  {
    name: 'termsOfReference',
    label: 'Terms of reference',
    inWords: ({ termsOfReference }) => termsOfReference || 'None',
  },
  { name: 'aliases', label: 'Other names', inWords: ({ aliases }) => aliases || 'None' },
  {
    name: 'seats',
    label: 'Seats',
    inWords: ({ seats }) => seats.map((seat) => seatInWords(seat, nameOf)).join('\n') || 'None',
  },
];
