import { server } from './server';

/** The bodies that are sent by one method while a test runs. */
export function sentBy(method: 'POST' | 'PATCH' | 'PUT') {
  const sent: unknown[] = [];
  server.events.on('request:start', async ({ request }) => {
    if (request.method === method) sent.push(await request.clone().json());
  });
  return sent;
}
