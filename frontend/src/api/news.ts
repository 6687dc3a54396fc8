import { api } from './client';

const NOW_AND_THEN = 60_000;

/** How much news of what one watches one has not seen yet: no more than a number, beside every page. */
export const newsCountQuery = () =>
  api.queryOptions(
    'get',
    '/api/v1/news',
    { params: { query: { limit: 1, count: true } } },
    { staleTime: NOW_AND_THEN, refetchInterval: NOW_AND_THEN },
  );
