import { server } from './server';

/** The bodies that are sent by one method while a test runs; null for a request without one. */
export function sentBy(method: 'POST' | 'PATCH' | 'PUT') {
  const sent: unknown[] = [];
  server.events.on('request:start', async ({ request }) => {
    if (request.method !== method) return;
    const text = await request.clone().text();
    sent.push(text === '' ? null : JSON.parse(text));
  });
  return sent;
}
