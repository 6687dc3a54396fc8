import { HttpResponse } from 'msw';
import { createOpenApiHttp } from 'openapi-msw';
import type { Problem } from '@/api/problem';
import type { paths } from '@/api/schema';
import { mock } from '@/test/data';

/** Handlers are checked against the contract: path, parameters, answer. */
export const http = createOpenApiHttp<paths>({ baseUrl: '*' });

export function page<Item>(items: Item[]) {
  const shown = mock.empty ? [] : items;
  return { items: shown, next: null, total: shown.length };
}

export function problem(
  status: number,
  title: string,
  detail: string,
  errors: Problem['errors'] = [],
  slug = 'mock',
) {
  return HttpResponse.json(
    { type: `/api/v1/problems/${slug}`, title, status, detail, instance: '/mock', errors },
    { status, headers: { 'Content-Type': 'application/problem+json', 'X-Request-Id': 'mock-1' } },
  );
}

export const notFound = () => problem(404, 'Not found', 'There is nothing here that you may see.');
