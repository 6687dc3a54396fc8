import { HttpResponse } from 'msw';
import type { ComparedRow, Owed, TemplateComparison } from '@/api/types';
import { rounds, shelf } from '@/test/data';
import { owedIn } from '@/test/data/rounds';
import { http, notFound, problem } from './http';

/** What is wrong in the next file, by the number of its row. */
export const faulty: { rows: Record<number, ComparedRow['problems']> } = { rows: {} };

const roundOf = (id: string) =>
  shelf.all(rounds, (thing) => 'openedAt' in thing).find((each) => each.id === id);

const of = (lines: Owed[], agency: string | null) =>
  lines.filter((line) => agency === null || [line.agency.id, line.agency.code].includes(agency));

/** As if every row of the file had been filled in. */
function compare(lines: Owed[], submit: boolean): TemplateComparison {
  const wrong = Object.keys(faulty.rows).length > 0;
  const rows = lines.map(({ action, agency, report }, index): ComparedRow => {
    const row = index + 2;
    const problems = faulty.rows[row] ?? [];
    const outcome = report ? 'updated' : 'created';
    return {
      row,
      action,
      agency,
      outcome: problems.length > 0 ? 'failed' : outcome,
      handedIn: submit && !wrong,
      problems,
    };
  });
  const many = (outcome: ComparedRow['outcome']) =>
    rows.filter((row) => row.outcome === outcome).length;
  return {
    rows,
    counts: {
      created: many('created'),
      updated: many('updated'),
      unchanged: many('unchanged'),
      failed: many('failed'),
      handedIn: rows.filter(({ handedIn }) => handedIn).length,
    },
  };
}

export const templateHandlers = [
  http.get('/api/v1/reporting-rounds/{id}/template', ({ params, query, response }) => {
    const round = roundOf(params.id);
    if (!round) return response.untyped(notFound());
    const lines = of(owedIn(round), query.get('agency'));
    const rows = lines.map(({ action, agency }) => [round.id, action.id, agency.id].join(','));
    return response.untyped(
      HttpResponse.text(['roundId,actionId,agencyId', ...rows].join('\r\n'), {
        headers: { 'Content-Type': 'text/csv;charset=utf-8' },
      }),
    );
  }),
  http.post('/api/v1/reporting-rounds/{id}/template', ({ params, query, response }) => {
    const round = roundOf(params.id);
    if (!round) return response.untyped(notFound());
    const lines = of(owedIn(round), query.get('agency'));
    const comparison = compare(lines, query.get('submit')?.toString() === 'true');
    const tried = query.get('dryRun')?.toString() === 'true';
    const { failed } = comparison.counts;
    if (failed > 0 && !tried) {
      return response.untyped(
        problem(
          422,
          'Some of the rows cannot be taken',
          `Nothing was changed: ${failed} rows cannot be taken as they are.`,
          [],
          'rows-refused',
        ),
      );
    }
    return response(200).json(comparison);
  }),
];
