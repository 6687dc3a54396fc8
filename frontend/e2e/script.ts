import type { APIRequestContext } from '@playwright/test';
import { ready } from './ready.ts';

/** The partnership's own script, which makes by the API what a test then looks at. */
export interface Script {
  partnership: string;
  made: (path: string, body: object) => Promise<string>;
  post: (path: string, body: object) => Promise<Record<string, unknown>>;
  remove: (path: string) => Promise<void>;
  get: (path: string) => Promise<Record<string, unknown>>;
}

const url = (path: string) => `${ready.api}/api/v1${path}`;

export async function script(request: APIRequestContext): Promise<Script> {
  const client = ready.clients.find(({ role }) => role === 'partnership-officer');
  if (!client) throw new Error('There is no script of a partnership officer.');
  const answer = await request.post(`${ready.issuer}/protocol/openid-connect/token`, {
    form: {
      grant_type: 'client_credentials',
      client_id: client.clientId,
      client_secret: client.clientSecret,
    },
  });
  const token = (await answer.json()) as { access_token: string };
  const headers = { Authorization: `Bearer ${token.access_token}` };
  const post = async (path: string, data: object) => {
    const said = await request.post(url(path), { headers, data });
    if (!said.ok()) throw new Error(`${path}: ${said.status()} ${await said.text()}`);
    return (await said.json()) as Record<string, unknown>;
  };
  const get = async (path: string) => {
    const said = await request.get(url(path), { headers });
    if (!said.ok()) throw new Error(`${path}: ${said.status()} ${await said.text()}`);
    return (await said.json()) as Record<string, unknown>;
  };
  return {
    partnership: client.scope.id,
    post,
    get,
    made: async (path, body) => String((await post(path, body))['id']),
    remove: async (path) => {
      const etag = (await request.get(url(path), { headers })).headers()['etag'] ?? '';
      const said = await request.delete(url(path), { headers: { ...headers, 'If-Match': etag } });
      if (!said.ok()) throw new Error(`${path}: ${said.status()} ${await said.text()}`);
    },
  };
}
