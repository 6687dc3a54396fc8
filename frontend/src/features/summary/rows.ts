import { paths } from '@/app/paths';

const given = (query: URLSearchParams, name: string, called = name) => {
  const all = query.getAll(called);
  return all.length > 0 ? { [name]: all.join(',') } : {};
};

function due(query: URLSearchParams) {
  if (query.get('overdue') === 'true') return { due: 'overdue' };
  return query.get('dueSoon') === 'true' ? { due: 'soon' } : {};
}

const marks = (query: URLSearchParams) => ({
  ...due(query),
  ...(query.get('unconfirmed') === 'true' ? { open: 'yes' } : {}),
  ...given(query, 'status'),
  ...given(query, 'rating'),
  ...(query.get('unreported') === 'true' ? { unreported: 'yes' } : {}),
});

const PART = ['theme', 'priority', 'agency', 'role'];

const part = (query: URLSearchParams, names: string[]) =>
  Object.assign({}, ...names.map((name) => given(query, name))) as Record<string, string>;

/**
 * The page that shows what a figure counted. A figure says which list of the service holds its rows; every such list
 * has a page, and the page asks for the same.
 */
export function pageOf(rows: string): string {
  const { pathname, searchParams: query } = new URL(rows, window.location.origin);
  const history = /\/plans\/([^/]+)\/history$/.exec(pathname);
  if (history?.[1]) {
    return paths.planHistory(history[1], {
      parts: 'yes',
      others: 'yes',
      ...given(query, 'since'),
      ...given(query, 'kind'),
    });
  }
  const plan = query.get('plan');
  const round = /\/reporting-rounds\/([^/]+)\/owed$/.exec(pathname);
  if (round?.[1]) {
    return paths.owed(round[1], {
      ...part(query, ['plan', 'agency', 'priority']),
      ...(query.get('onTime') === 'true' ? { answered: 'on-time' } : {}),
    });
  }
  if (pathname.endsWith('/progress-reports') && plan) {
    return paths.planReports(plan, {
      ...given(query, 'since', 'submittedSince'),
      ...(query.get('others') === 'true' ? { others: 'yes' } : {}),
    });
  }
  if (pathname.endsWith('/priorities') && plan) {
    return paths.planStories(plan, {
      ...part(query, ['agency', 'priority']),
      ...(query.get('storyFresh') === 'true' ? { fresh: 'yes' } : {}),
    });
  }
  const agency = query.get('agency') ?? '';
  // An agency's own figures are shown on its page, whatever plan they are of.
  const ofAgency = query.has('closed') || !plan;
  if (pathname.endsWith('/assignments')) {
    return ofAgency || !plan
      ? `${paths.agency(agency)}#proposals`
      : paths.planProposals(plan, part(query, PART));
  }
  return ofAgency || !plan
    ? `${paths.agency(agency, { ...given(query, 'plan'), ...marks(query) })}#work`
    : paths.planActions(plan, { ...part(query, PART), ...marks(query) });
}
