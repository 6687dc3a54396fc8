import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { Line, Priority } from '@/api/types';
import { watched } from '@/features/editing';
import { fieldName, openTitle } from '@/features/kernel';
import { LineNotes, NotesOn, notesQuery, ofLines, type NotedLine } from '@/features/notes';
import { planQuery } from '@/features/plans';
import { PARTS, type PartId } from './parts';

type Lines = [NotedLine, ...NotedLine[]];

/** Fields that have no part of their own on the page. */
const ELSEWHERE = ['title', 'theme', 'leads', 'outcome', 'note'];
/** What belongs to a part beside the field of its name. */
const WITHIN: Partial<Record<PartId, string[]>> = {
  story: ['whatWorks', 'partners'],
  actions: ['actionsNote'],
};

const query = (priority: Priority) =>
  notesQuery({ plan: priority.plan.id, priority: priority.id, type: ['priority', 'indicator'] });

function partOf(on: Line): PartId | null {
  if (on.type === 'indicator') return 'indicators';
  const part = PARTS.find(({ id }) => id === on.field || WITHIN[id]?.includes(on.field ?? ''));
  return part?.id ?? null;
}

/** A closed plan takes no more notes. */
function useClosed({ plan: { id } }: Priority) {
  const { data: plan } = useSuspenseQuery(planQuery(id));
  return plan.status === 'closed';
}

/** The notes on one part of the template, beside it. */
export function PartNotes({ priority, id }: { priority: Priority; id: PartId }) {
  const { data } = useQuery({ ...query(priority), ...watched });
  const closed = useClosed(priority);
  const own = { type: 'priority' as const, id: priority.id };
  const part = PARTS.find((each) => each.id === id)?.title ?? fieldName(id);
  const lines: Lines = [{ text: part, on: { ...own, field: id } }];
  for (const field of WITHIN[id] ?? [])
    lines.push({ text: fieldName(field), on: { ...own, field } });
  if (id === 'indicators') {
    for (const { label, wording, indicator } of priority.indicators) {
      const text = [label, wording.text ?? openTitle(indicator.title)].filter(Boolean).join(' ');
      const on = { type: 'indicator' as const, id: indicator.id, priority: priority.id };
      lines.push({ text: `Indicator ${text}`, on });
    }
  }
  const notes = ofLines(data?.items, (on) => partOf(on) === id);
  return (
    <LineNotes
      id={`note-${id}`}
      plan={priority.plan.id}
      notes={notes}
      lines={lines}
      closed={closed}
    />
  );
}

/** Those on the priority as a whole, and on what stands in no part. */
export function PriorityNotes({ priority }: { priority: Priority }) {
  const closed = useClosed(priority);
  const { data } = useQuery({ ...query(priority), ...watched });
  const own = { type: 'priority' as const, id: priority.id };
  const lines: Lines = [
    { text: 'This priority', on: own },
    ...ELSEWHERE.map((field) => ({ text: fieldName(field), on: { ...own, field } })),
  ];
  const notes = data && ofLines(data.items, (on) => partOf(on) === null);
  return (
    <NotesOn
      id="notes"
      title="Notes on the priority as a whole"
      plan={priority.plan.id}
      notes={notes}
      lines={lines}
      closed={closed}
    />
  );
}
