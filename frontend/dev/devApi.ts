import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { Plugin, ViteDevServer } from 'vite';

type Mock = { answer(request: Request): Promise<Response | undefined> };

async function toRequest(incoming: IncomingMessage): Promise<Request> {
  const url = new URL(incoming.url ?? '/', `http://${incoming.headers.host ?? 'localhost'}`);
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  return new Request(url, {
    method: incoming.method ?? 'GET',
    headers: incoming.headers as Record<string, string>,
    ...(body.length > 0 ? { body } : {}),
  });
}

function send(response: Response, outgoing: ServerResponse) {
  outgoing.statusCode = response.status;
  response.headers.forEach((value, name) => outgoing.setHeader(name, value));
  if (!response.body) return outgoing.end();
  return Readable.fromWeb(response.body as never).pipe(outgoing);
}

/**
 * Gives the dev server its run-time configuration. With WAYMARK_API set it points at a running
 * service; without it, the same mock that the unit tests use answers on the dev server's origin.
 */
export function devApi(): Plugin {
  const live = process.env['WAYMARK_API'];
  const config = {
    api: live ?? '',
    issuer: process.env['WAYMARK_ISSUER'] ?? '',
    clientId: process.env['WAYMARK_CLIENT_ID'] ?? 'waymark-web',
    mock: !live,
  };
  return {
    name: 'waymark-dev-api',
    configureServer(server: ViteDevServer) {
      server.middlewares.use('/config.json', (_request, response) => {
        response.setHeader('Content-Type', 'application/json');
        response.end(JSON.stringify(config));
      });
      if (live) return;
      server.middlewares.use(async (incoming, outgoing, next) => {
        if (!incoming.url?.startsWith('/api/')) return next();
        try {
          const mock = (await server.ssrLoadModule('/src/test/answer.ts')) as Mock;
          const response = await mock.answer(await toRequest(incoming));
          return response ? send(response, outgoing) : next();
        } catch (error) {
          return next(error);
        }
      });
    },
  };
}
