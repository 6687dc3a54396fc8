// Serves the built client: `node server.mjs`, configured by the environment alone.
//   PORT (3000), HOST, WAYMARK_API, WAYMARK_ISSUER, WAYMARK_CLIENT_ID (waymark-web)
import compression from 'compression';
import { createServer } from 'node:http';
import { existsSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const YEAR = 31_536_000;

/** What can only be a file: an edition's address, `/plans/…/editions/1.0`, has a dot as well. */
const FILE = /^\/(assets\/.*|[^/]*\.[^/]*)$/;

export function readConfig(env) {
  return {
    api: env.WAYMARK_API ?? 'http://localhost:8080',
    issuer: env.WAYMARK_ISSUER ?? '',
    clientId: env.WAYMARK_CLIENT_ID ?? 'waymark-web',
  };
}

const originOf = (address) => (address ? new URL(address).origin : '');

/** The page may run its own code and speak to the API and the provider, and nothing else. */
export function contentSecurityPolicy({ api, issuer }) {
  const others = [...new Set([originOf(api), originOf(issuer)])].filter(Boolean).join(' ');
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self' ${others}`.trim(),
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

export function securityHeaders(config) {
  return {
    'Content-Security-Policy': contentSecurityPolicy(config),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  };
}

export function createClientServer(config, folder) {
  const headers = securityHeaders(config);
  const settings = JSON.stringify(config);
  const compress = compression();
  const files = sirv(folder, {
    etag: true,
    setHeaders(response, path) {
      // Names under assets carry a digest of their content; everything else may change any time.
      const fixed = path.startsWith('/assets/');
      response.setHeader(
        'Cache-Control',
        fixed ? `public, max-age=${YEAR}, immutable` : 'no-cache',
      );
    },
  });
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    compress(request, response, () => {
      const path = request.url?.split('?')[0] ?? '/';
      if (path === '/config.json') {
        response.setHeader('Content-Type', 'application/json');
        response.setHeader('Cache-Control', 'no-store');
        response.end(settings);
        return;
      }
      const missing = () => {
        response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
      };
      // Whatever is no file is an address of the client, which knows its pages by itself.
      files(request, response, () => {
        if (FILE.test(path)) return missing();
        request.url = '/';
        return files(request, response, missing);
      });
    });
  });
}

function main() {
  const folder = fileURLToPath(new URL('./dist', import.meta.url));
  if (!existsSync(folder)) {
    console.error('There is no built client yet: run `npm run build` first.');
    process.exit(1);
  }
  const port = Number(process.env.PORT ?? 3000);
  const server = createClientServer(readConfig(process.env), folder);
  server.on('error', (error) => {
    const busy = error.code === 'EADDRINUSE';
    console.error(busy ? `Port ${port} is busy: set PORT to another.` : error.message);
    process.exit(1);
  });
  server.listen(port, process.env.HOST, () => {
    console.log(`The web client answers on port ${server.address().port}.`);
  });
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      server.closeAllConnections();
      server.close(() => process.exit(0));
    });
  }
}

// Node resolves links in a module's own address, not in the word it was called by.
const calledAs = process.argv[1] && realpathSync(process.argv[1]);
if (calledAs === fileURLToPath(import.meta.url)) main();
