import type { Meeting, Sitting } from '@/api/types';
import { orNull, type DraftField } from '@/features/editing';
import { presenceInWords, type Presence } from './presence';
import { whoInWords } from './seatInWords';

/** Whether one who sits on the group, or one who was asked to come, was there. */
export interface AttendanceDraft {
  /** The seat, or else the person. */
  key: string;
  seat: string | null;
  officer: string;
  name: string;
  /** Empty while nothing is recorded. */
  presence: Presence | '';
  deputy: string;
  note: string;
}

export interface DecisionDraft {
  key: string;
  id: string | null;
  number: string;
  text: string;
  dissent: string;
  /** The plan that it is about, and what of it: `plan:…`, `edition:…` or `action:…`. */
  plan: string;
  about: string;
}

export interface RecordDraft {
  attendance: AttendanceDraft[];
  decisions: DecisionDraft[];
}

export const emptyDecision = (): DecisionDraft => ({
  key: crypto.randomUUID(),
  id: null,
  number: '',
  text: '',
  dissent: '',
  plan: '',
  about: '',
});

const unrecorded = (seat: Sitting): AttendanceDraft => ({
  key: seat.id,
  seat: seat.id,
  officer: seat.officer?.id ?? '',
  name: whoInWords(seat, seat.officer),
  presence: '',
  deputy: '',
  note: '',
});

/** Everybody who sat on the group that day has a row, recorded or not; then whoever else is recorded. */
export const fromRecord =
  (sitting: Sitting[]) =>
  ({ attendance, decisions }: Meeting): RecordDraft => {
    const seats = new Set(sitting.map(({ id }) => id));
    const recorded = attendance.map(({ seat, officer, presence, deputy, note }) => ({
      key: seat?.id ?? officer?.id ?? '',
      seat: seat?.id ?? null,
      officer: officer?.id ?? '',
      name: whoInWords(seat, officer),
      presence,
      deputy: deputy?.id ?? '',
      note: note ?? '',
    }));
    const byKey = new Map(recorded.map((row) => [row.key, row]));
    return {
      attendance: [
        ...sitting.map((seat) => byKey.get(seat.id) ?? unrecorded(seat)),
        ...recorded.filter(({ key }) => !seats.has(key)),
      ],
      decisions: decisions.map((decision) => ({
        key: decision.id,
        id: decision.id,
        number: decision.number ?? '',
        text: decision.text,
        dissent: decision.dissent ?? '',
        plan: decision.about?.plan.id ?? '',
        about: decision.about ? `${decision.about.kind}:${decision.about.id}` : '',
      })),
    };
  };

function toSubject({ plan, about }: DecisionDraft) {
  if (!plan) return null;
  const [kind, id] = about.split(':');
  if ((kind === 'edition' || kind === 'action') && id) return { kind, id } as const;
  return { kind: 'plan', id: plan } as const;
}

/** Rows in which nothing is recorded are not sent. */
export const toInput = ({ attendance, decisions }: RecordDraft) => ({
  attendance: attendance.flatMap(({ seat, officer, presence, deputy, note }) =>
    presence
      ? [
          {
            seat,
            officer: officer || null,
            presence,
            deputy: presence === 'deputy' ? deputy || null : null,
            note: orNull(note),
          },
        ]
      : [],
  ),
  decisions: decisions.map((decision) => ({
    ...(decision.id ? { id: decision.id } : {}),
    number: orNull(decision.number),
    text: decision.text,
    dissent: orNull(decision.dissent),
    about: toSubject(decision),
  })),
});

export const recordFields: DraftField<RecordDraft>[] = [
  {
    name: 'attendance',
    label: 'Who came',
    inWords: ({ attendance }) =>
      attendance
        .filter(({ presence }) => presence)
        .map(({ name, presence, note }) =>
          [name, presenceInWords(presence), note].filter(Boolean).join(': '),
        )
        .join('\n') || 'Not recorded',
  },
  {
    name: 'decisions',
    label: 'Decisions',
    inWords: ({ decisions }) =>
      decisions
        .map(({ number, text, dissent }) => [number, text, dissent].filter(Boolean).join('\n'))
        .join('\n\n') || 'None',
  },
];
