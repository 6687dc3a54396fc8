import type { Mail, Preferences } from '@/api/types';
import { mails, preferences, shelf, UNSUBSCRIBE, unsubscribes } from '@/test/data';
import { STAMPS } from '@/test/data/ids';
import { http, notFound, page } from './http';
import { precondition } from './precondition';

// A mail has no updatedAt of its own; on the shelf of the mock everything has one.
const kept = mails.map((mail) => ({ ...mail, updatedAt: STAMPS.updatedAt }));
type Kept = (typeof kept)[number];
const plain = ({ updatedAt: _updatedAt, ...mail }: Kept): Mail => mail;
const PREFERENCES = { ...preferences, id: 'preferences', updatedAt: STAMPS.updatedAt };
const LINK = { ...unsubscribes, id: 'link', version: 1, updatedAt: STAMPS.updatedAt };

const chosen = () => shelf.one([PREFERENCES], PREFERENCES.id) ?? PREFERENCES;
const link = () => shelf.one([LINK], LINK.id) ?? LINK;
const shown = () => {
  const { kinds, off, seenByOfficers } = link();
  return { kinds, off, seenByOfficers };
};

export const mailHandlers = [
  http.get('/api/v1/mail', ({ query, response }) => {
    const state = query.get('state');
    const tried = query.get('tried')?.toString() === 'true';
    const all = shelf
      .all(kept, (thing) => 'messageId' in thing)
      .filter(({ attempts }) => !tried || attempts > 0);
    return response(200).json(
      page(all.filter((each) => !state || each.state === state).map(plain)),
    );
  }),
  http.post('/api/v1/mail/{id}/transitions', async ({ params, response }) => {
    const found = shelf.one(kept, params.id);
    if (!found) return response.untyped(notFound());
    const again = { ...found, state: 'waiting' as const, attempts: 0, error: null, allowed: [] };
    return response(200).json(plain(shelf.put(again)));
  }),
  http.get('/api/v1/preferences', ({ response }) => {
    const { version, officer, address, mail, allowed } = chosen();
    return response(200).json({ version, officer, address, mail, allowed });
  }),
  http.patch('/api/v1/preferences', async ({ request, response }) => {
    const refused = precondition(request, chosen().version);
    if (refused) return response.untyped(refused);
    // A merge patch (RFC 7396): the contract says no more of it.
    const said = (await request.json()) as Partial<Pick<Preferences, 'mail'>>;
    const { version, officer, address, mail, allowed } = shelf.put({
      ...chosen(),
      mail: { ...chosen().mail, ...said.mail },
    });
    return response(200).json({ version, officer, address, mail, allowed });
  }),
  http.get('/api/v1/unsubscribe/{token}', ({ params, response }) =>
    params.token === UNSUBSCRIBE ? response(200).json(shown()) : response.untyped(notFound()),
  ),
  http.post('/api/v1/unsubscribe/{token}', ({ params, query, response }) => {
    if (params.token !== UNSUBSCRIBE) return response.untyped(notFound());
    shelf.put({ ...link(), off: query.get('undo') !== 'true' });
    return response(200).json(shown());
  }),
];
