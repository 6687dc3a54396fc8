import createFetchClient, { type Middleware } from 'openapi-fetch';
import createQueryClient from 'openapi-react-query';
import { config } from './config';
import { OfflineError, toApiError } from './problem';
import type { paths } from './schema';
import { session } from './session';

const problems: Middleware = {
  async onRequest({ request }) {
    const token = await session().token();
    if (token) request.headers.set('Authorization', `Bearer ${token}`);
    return request;
  },
  async onResponse({ response }) {
    if (!response.ok) throw await toApiError(response);
  },
  onError() {
    return new OfflineError();
  },
};

/** The typed client: every path, parameter and answer comes from the contract. */
export const client = createFetchClient<paths>({
  baseUrl: config().api || window.location.origin,
  fetch: (request) => fetch(request),
});
client.use(problems);

/** The same client as query options and hooks. */
export const api = createQueryClient(client);
