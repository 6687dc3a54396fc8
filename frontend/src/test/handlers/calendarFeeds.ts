import type { CalendarFeed } from '@/api/types';
import { agencies, calendarFeeds, shelf } from '@/test/data';
import { STAMPS } from '@/test/data/ids';
import { ref } from '@/test/data/members';
import { http, notFound, page, problem } from './http';
import { precondition } from './precondition';

// A feed has no updatedAt of its own; on the shelf of the mock everything has one.
type Kept = CalendarFeed & { updatedAt: string };
const plain = ({ updatedAt: _updatedAt, ...feed }: Kept): CalendarFeed => feed;
const all = () =>
  shelf.all<Kept>(
    calendarFeeds.map((feed) => ({ ...feed, updatedAt: STAMPS.updatedAt })),
    (thing) => 'address' in thing,
  );

export const calendarFeedHandlers = [
  http.get('/api/v1/calendar-feeds', ({ response }) =>
    response(200).json(page(all().map((feed) => ({ ...plain(feed), address: null })))),
  ),
  http.post('/api/v1/calendar-feeds', async ({ request, response }) => {
    const { name, agency } = await request.json();
    if (!name.trim()) {
      const errors = [{ pointer: '/name', code: 'required', detail: 'It must not be blank.' }];
      return response.untyped(problem(400, 'Not valid', 'It must not be blank.', errors));
    }
    const whose = agencies.find((each) => each.id === agency);
    const made = shelf.put<Kept>({
      id: shelf.newId(),
      version: 0,
      name,
      agency: whose ? ref(whose) : null,
      address: '/api/v1/calendar/ZmVlZC1vZi10aGUtbW9jaw.ics',
      createdAt: STAMPS.createdAt,
      updatedAt: STAMPS.updatedAt,
    });
    return response(201).json(plain(made));
  }),
  http.delete('/api/v1/calendar-feeds/{id}', ({ params, request, response }) => {
    const found = all().find((feed) => feed.id === params.id);
    if (!found) return response.untyped(notFound());
    const refused = precondition(request, found.version);
    if (refused) return response.untyped(refused);
    shelf.remove(params.id);
    return response(204).empty();
  }),
];
