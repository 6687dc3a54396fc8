import { QueryClient } from '@tanstack/react-query';
import { ApiError } from '@/api/problem';

const RETRIES = 2;

/** Refusals are answers and are not asked for again; faults and silence are, twice. */
export function newQueryClient() {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        networkMode: 'always',
        retry: (failures, error) =>
          failures < RETRIES && !(error instanceof ApiError && error.status < 500),
        retryDelay: (attempt) => 400 * 2 ** attempt,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
