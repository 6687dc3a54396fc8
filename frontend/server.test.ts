import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createClientServer, readConfig } from './server.mjs';

const config = readConfig({
  WAYMARK_API: 'https://api.example/base',
  WAYMARK_ISSUER: 'https://id.example/realms/waymark',
});
let server: ReturnType<typeof createClientServer>;
let origin = '';

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'client-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<title>Waymark</title>');
  writeFileSync(join(folder, 'assets', 'index-abc123.js'), `// ${'x'.repeat(5000)}`);
  server = createClientServer(config, folder);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('an address of the client is answered with the page, not to be kept', async () => {
  const answer = await fetch(`${origin}/plans/some-id?kind=missing`);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('<title>Waymark</title>');
  expect(answer.headers.get('cache-control')).toBe('no-cache');
});

test('an address with a dot in it, as of an edition or a moment, is the page too', async () => {
  for (const address of [
    '/plans/some-id/editions/1.0',
    '/actions/one/as-of/2026-11-20T10:00:00.5Z',
  ]) {
    const answer = await fetch(`${origin}${address}`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('<title>Waymark</title>');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  }
});

test('the page may speak to the API and the provider and to nobody else', async () => {
  const answer = await fetch(origin);
  const policy = answer.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("connect-src 'self' https://api.example https://id.example;");
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
});

test('a file with a digest in its name is kept for good and sent compressed', async () => {
  const answer = await fetch(`${origin}/assets/index-abc123.js`);
  expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(answer.headers.get('content-encoding')).toMatch(/br|gzip/);
});

test('a missing file is a 404 and not the page', async () => {
  for (const address of ['/assets/gone.js', '/favicon.ico']) {
    expect((await fetch(`${origin}${address}`)).status).toBe(404);
  }
});

test('the run-time configuration comes from the environment and is never kept', async () => {
  const answer = await fetch(`${origin}/config.json`);
  expect(await answer.json()).toEqual({
    api: 'https://api.example/base',
    issuer: 'https://id.example/realms/waymark',
    clientId: 'waymark-web',
  });
  expect(answer.headers.get('cache-control')).toBe('no-store');
});

test('nothing outside the folder is served, and only reading is allowed', async () => {
  const climb = await fetch(`${origin}/assets/..%2f..%2fserver.mjs`);
  expect(climb.status).toBe(404);
  const write = await fetch(origin, { method: 'POST' });
  expect(write.status).toBe(405);
});
