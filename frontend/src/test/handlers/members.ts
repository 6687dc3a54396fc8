import { agencies, groups, mock, officers, partnership } from '@/test/data';
import { http, notFound, page } from './http';

export const memberHandlers = [
  http.get('/api/v1/me', ({ response }) => response(200).json(mock.me)),
  http.get('/api/v1/partnerships', ({ response }) =>
    response(200).json({
      items: mock.me.grants.length > 0 ? [partnership] : [],
      next: null,
      total: null,
    }),
  ),
  http.get('/api/v1/agencies', ({ query, response }) => {
    const q = query.get('q')?.toLowerCase() ?? '';
    return response(200).json(page(agencies.filter((each) => each.name.toLowerCase().includes(q))));
  }),
  http.get('/api/v1/agencies/{id}', ({ params, response }) => {
    const found = agencies.find((each) => each.id === params.id);
    return found ? response(200).json(found) : response.untyped(notFound());
  }),
  http.get('/api/v1/officers', ({ query, response }) => {
    const q = query.get('q')?.toLowerCase() ?? '';
    return response(200).json(page(officers.filter((each) => each.name.toLowerCase().includes(q))));
  }),
  http.get('/api/v1/groups', ({ query, response }) => {
    const q = query.get('q')?.toLowerCase() ?? '';
    return response(200).json(page(groups.filter((each) => each.name.toLowerCase().includes(q))));
  }),
  http.get('/api/v1/groups/{id}', ({ params, response }) => {
    const found = groups.find((each) => each.id === params.id);
    return found ? response(200).json(found) : response.untyped(notFound());
  }),
];
