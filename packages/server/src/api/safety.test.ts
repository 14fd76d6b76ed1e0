import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { failingStore, makeTestApp } from '../testing/app.ts';

const { app, auth, session } = await makeTestApp(failingStore);
const cookie = `${auth.cookie}=${session}`;

test.each<[method: string, host: string, origin: string | undefined, status: number, because: string]>([
  // method, Host, Origin, status, because
  ['GET', 'localhost:3463', undefined, 200, 'it is our address'],
  ['GET', '127.0.0.1:3463', undefined, 200, 'it is our address'],
  ['GET', '[::1]:3463', undefined, 200, 'it is our address'],
  ['GET', 'localhost', undefined, 200, 'port 80 goes unsaid'],
  ['GET', 'fineline.example:3463', undefined, 403, 'a foreign name points here'],
  ['GET', 'localhost.evil.example', undefined, 403, 'it only begins like ours'],
  ['GET', 'evil.example/localhost', undefined, 403, 'it only contains ours'],
  ['GET', '', undefined, 403, 'it says no name'],
  ['POST', 'localhost:3463', 'http://localhost:3463', 404, 'it is let through'],
  ['POST', 'localhost:3463', undefined, 403, 'a write has to say where it comes from'],
  ['POST', 'localhost:3463', 'null', 403, 'a sandboxed frame'],
  ['POST', 'localhost:3463', 'http://localhost:5173', 403, 'another program on this computer'],
  ['POST', 'localhost:3463', 'http://127.0.0.1:3463', 403, 'another origin, though the same computer'],
  ['POST', 'localhost:3463', 'https://localhost:3463', 403, 'another scheme'],
  ['DELETE', 'localhost:3463', 'http://evil.example', 403, 'a foreign page'],
  ['OPTIONS', 'localhost:3463', 'http://evil.example', 403, 'a foreign page asks whether it may'],
])('%s to %j from %s: %i, because %s', async (method, host, origin, status) => {
  const path = method === 'GET' ? '/api/health' : '/api/none';
  const response = await app.request(path, { method, headers: { host, cookie, ...(origin && { origin }) } });
  expect(response.status).toBe(status);
  expect(response.headers.get('access-control-allow-origin')).toBeNull();
});

test('every answer, refusals too, carries the strict headers', async () => {
  for (const host of ['localhost:3463', 'evil.example']) {
    const { headers } = await app.request('/api/health', { headers: { host } });
    const policy = headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  }
});

test('a body above 1 MB is refused before it is read', async () => {
  const response = await app.request('/api/applications', {
    method: 'POST',
    headers: { host: 'localhost', origin: 'http://localhost', cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ facts: 'x'.repeat(1_000_001) }),
  });
  expect(response.status).toBe(413);
  expect(await response.json()).toMatchObject({ code: 'too-large' });
});

test('what goes wrong is logged without what anybody wrote', async () => {
  const { call, lines } = await makeTestApp(failingStore);
  const { status, json } = await call('GET', '/api/today');
  expect(status).toBe(500);
  expect(lines).toEqual([expect.stringMatching(/^GET \/api\/today failed: Error \(XX000\)/)]);
  expect(JSON.stringify([json, lines])).not.toContain('words of theirs');
});

test('what was written on a line of its own is not taken for the place, and the place names no folder', async () => {
  const { call, lines } = await makeTestApp(failingStore);
  const error = new Error('first line\n    at home, she wrote\n    at /home/jane/letter.txt:1:1');
  vi.spyOn(failingStore, 'inWorkspace').mockRejectedValueOnce(error);
  await call('GET', '/api/today');
  expect(lines).toEqual([expect.stringMatching(/^GET \/api\/today failed: Error, at safety\.test\.ts:\d+:\d+$/)]);
});

describe('pages', () => {
  let root: string;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'fineline-pages-'));
    await mkdir(join(root, 'web', 'assets'), { recursive: true });
    await writeFile(join(root, 'web', 'index.html'), '<!doctype html><title>Fineline</title>');
    await writeFile(join(root, 'web', 'assets', 'main-a1b2.js'), 'export const answer = 42;');
    await writeFile(join(root, 'secret.txt'), 'outside');
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  test.each([
    ['/', 200, 'text/html; charset=utf-8', 'no-cache', 'the first page'],
    ['/applications/7', 200, 'text/html; charset=utf-8', 'no-cache', 'a page has its address in the one file'],
    [
      '/assets/main-a1b2.js',
      200,
      'text/javascript; charset=utf-8',
      'public, max-age=31536000, immutable',
      'its name changes with it',
    ],
    ['/assets/main-none.js', 404, 'application/problem+json', 'no-store', 'a missing file is no page'],
    ['/api/none', 401, 'application/problem+json', 'no-store', 'the API has no pages, and says nothing to strangers'],
    ['/..%2fsecret.txt', 404, 'application/problem+json', 'no-store', 'it leads out'],
    ['/assets/%2e%2e%2f%2e%2e%2fsecret.txt', 404, 'application/problem+json', 'no-store', 'it leads out'],
    ['/%00', 404, 'application/problem+json', 'no-store', 'no file has such a name'],
    ['/%zz', 404, 'application/problem+json', 'no-store', 'it encodes nothing'],
  ])('%s: %i %s, %s, because %s', async (path, status, type, caching) => {
    const pages = await makeTestApp(failingStore, { webRoot: join(root, 'web') });
    const response = await pages.app.request(path, { headers: { host: 'localhost' } });
    expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([
      status,
      type,
      caching,
    ]);
    expect(await response.text()).not.toContain('outside');
  });

  test('a file is sent compressed to who takes that, with its length', async () => {
    const pages = await makeTestApp(failingStore, { webRoot: join(root, 'web') });
    const path = '/assets/main-a1b2.js';
    const response = await pages.app.request(path, { headers: { host: 'localhost', 'accept-encoding': 'gzip, br' } });
    const body = Buffer.from(await response.arrayBuffer());
    expect(response.headers.get('content-length')).toBe(String(body.byteLength));
    expect(gunzipSync(body).toString()).toBe('export const answer = 42;');
  });
});
