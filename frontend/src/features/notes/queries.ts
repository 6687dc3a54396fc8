import type { QueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { Note } from '@/api/types';

const SHOWN = ['questions', 'open', 'mine', 'mentions', 'settled', 'all'] as const;
export type Shown = (typeof SHOWN)[number];
export const isShown = (text: unknown): text is Shown => SHOWN.some((each) => each === text);

const FILTERS: Record<Shown, object> = {
  questions: { kind: ['question'], state: ['open'] },
  open: { state: ['open'] },
  mine: { mine: true },
  mentions: { mentions: 'me' },
  settled: { state: ['settled'] },
  all: {},
};

interface Search {
  show?: Shown;
  priority?: string;
  after?: string;
}

/** A plan's notes, a page of them. */
export const notesOfPlanQuery = (plan: string, { show = 'open', priority, after }: Search) =>
  api.queryOptions('get', '/api/v1/notes', {
    params: {
      query: {
        plan: [plan],
        limit: 50,
        ...FILTERS[show],
        ...(priority ? { priority } : {}),
        ...(after ? { after } : {}),
      },
    },
  });

/** Where notes are read beside their lines: all of them at once. */
const TOGETHER = 500;

export const actionNotesQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/actions/{id}/notes', {
    params: { path: { id }, query: { limit: TOGETHER } },
  });

interface Lines {
  plan?: string;
  priority?: string;
  on?: string;
  type?: Note['on']['type'][];
}

export const notesQuery = ({ plan, priority, on, type }: Lines) =>
  api.queryOptions('get', '/api/v1/notes', {
    params: {
      query: {
        limit: TOGETHER,
        ...(plan ? { plan: [plan] } : {}),
        ...(priority ? { priority } : {}),
        ...(on ? { on: [on] } : {}),
        ...(type ? { type } : {}),
      },
    },
  });

/** Those of a page that stand on some of its lines. */
export const ofLines = (notes: Note[] | undefined, are: (on: Note['on']) => boolean) =>
  (notes ?? []).filter(({ on }) => are(on));

export const planCountsQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/plans/{id}/note-counts', { params: { path: { id } } });

export const priorityCountsQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/priorities/{id}/note-counts', { params: { path: { id } } });

/** The plan in which one writes a note: whom it can mention is its partnership's. */
export const planOfNotesQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/plans/{id}', { params: { path: { id } } });

/** A note is written, changed or settled: every list and count of notes is read anew. */
export const notesChanged = (cache: QueryClient) =>
  cache.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[1]).includes('note') });
