import { HttpResponse } from 'msw';
import type { ImportResult, Job } from '@/api/types';
import { importResult, plan, STAMPS, tableResult } from '@/test/data';
import { http, notFound, problem } from './http';

interface MockJob {
  kind: string;
  asked: number;
  cancelled: boolean;
  failed: boolean;
}

const jobs = new Map<string, MockJob>();
let made = 0;

/** What the next jobs come to. */
export const fate = { failed: false };

function start(kind: string) {
  const { failed } = fate;
  made += 1;
  const id = `0199aaaa-0000-7000-8000-${String(made).padStart(12, '0')}`;
  jobs.set(id, { kind, asked: 0, cancelled: false, failed });
  return view(id);
}

/** A job moves on each time it is asked for, so that tests need no clock. */
function view(id: string): Job | null {
  const job = jobs.get(id);
  if (!job) return null;
  job.asked += 1;
  const states = ['queued', 'running', 'running'] as const;
  const last = job.failed ? 'failed' : 'done';
  const state = job.cancelled ? 'cancelled' : (states[job.asked - 1] ?? last);
  const of = { id: plan.id, ref: null, title: plan.title };
  const results: Record<string, ImportResult> = {
    plan: importResult,
    load: { ...importResult, plan: of },
    actions: { ...tableResult, plan: of },
    'load-actions': { ...tableResult, plan: of, problems: [] },
  };
  return {
    id,
    kind: job.kind,
    state,
    progress: { done: Math.min(job.asked, 4), total: 4, message: null },
    problems:
      state === 'failed'
        ? [
            {
              type: 'mock',
              title: 'Failed',
              status: 422,
              detail: 'The document is encrypted.',
              code: 'encrypted',
              errors: [],
            },
          ]
        : [],
    problemCounts: {},
    result: state === 'done' ? (results[job.kind] ?? null) : null,
    createdAt: STAMPS.createdAt,
    finishedAt: null,
    allowed: [],
  };
}

export const importHandlers = [
  http.get('/api/v1/exports/actions', ({ response }) =>
    response.untyped(
      HttpResponse.text('id,version,priority,ref,title\r\n', {
        headers: { 'Content-Type': 'text/csv;charset=utf-8' },
      }),
    ),
  ),
  http.post('/api/v1/imports', ({ request, response }) => {
    const table = new URL(request.url).searchParams.get('kind') === 'actions';
    const word = request.headers.get('content-type')?.includes('wordprocessingml');
    if (!word && !table) {
      return response.untyped(
        problem(415, 'Not a Word document', 'Only .docx files can be read. Save it as .docx.'),
      );
    }
    const job = start(table ? 'actions' : 'plan');
    return response.untyped(job ? HttpResponse.json(job, { status: 202 }) : notFound());
  }),
  http.get('/api/v1/jobs/{id}', ({ params, response }) => {
    const job = view(params.id);
    return job ? response(200).json(job) : response.untyped(notFound());
  }),
  http.post('/api/v1/jobs/{id}/transitions', ({ params, response }) => {
    const job = jobs.get(params.id);
    if (job) job.cancelled = true;
    const seen = view(params.id);
    return seen ? response(200).json(seen) : response.untyped(notFound());
  }),
  http.post('/api/v1/imports/{id}/load', async ({ params, request, response }) => {
    const { decisions } = await request.json();
    const errors = (decisions ?? []).flatMap(({ create }, index) =>
      create && !create.kind
        ? [
            {
              pointer: `/decisions/${index}/create/kind`,
              code: 'required',
              detail: 'Choose a kind',
            },
          ]
        : [],
    );
    if (errors.length > 0) {
      return response.untyped(problem(400, 'Not valid', 'Something is missing.', errors));
    }
    const job = start(jobs.get(params.id)?.kind === 'actions' ? 'load-actions' : 'load');
    return response.untyped(job ? HttpResponse.json(job, { status: 202 }) : notFound());
  }),
];
