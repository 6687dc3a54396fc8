import { agencies, groups, mock, officers, partnership, shelf } from '@/test/data';
import { http, notFound, page } from './http';

const isAgency = (thing: object) => 'section10' in thing;
const isOfficer = (thing: object) => 'jobTitle' in thing;
const isGroup = (thing: object) => 'seats' in thing;

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
    return response(200).json(
      page(shelf.all(agencies, isAgency).filter((each) => each.name.toLowerCase().includes(q))),
    );
  }),
  http.get('/api/v1/agencies/{id}', ({ params, response }) => {
    const found = shelf.one(agencies, params.id);
    return found ? response(200).json(found) : response.untyped(notFound());
  }),
  http.get('/api/v1/officers', ({ query, response }) => {
    const q = query.get('q')?.toLowerCase() ?? '';
    return response(200).json(
      page(shelf.all(officers, isOfficer).filter((each) => each.name.toLowerCase().includes(q))),
    );
  }),
  http.get('/api/v1/groups', ({ query, response }) => {
    const q = query.get('q')?.toLowerCase() ?? '';
    return response(200).json(
      page(shelf.all(groups, isGroup).filter((each) => each.name.toLowerCase().includes(q))),
    );
  }),
  http.get('/api/v1/groups/{id}', ({ params, response }) => {
    const found = shelf.one(groups, params.id);
    return found ? response(200).json(found) : response.untyped(notFound());
  }),
];
