/** How a command finds the program of its folder, among others that would like to be taken for it. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Listener, listen } from './api/listen.ts';
import { makeKey } from './auth/key.ts';
import { newSecret } from './auth/secret.ts';
import { folderMark, keepPort } from './folder.ts';
import { startServer } from './main.ts';
import { findRunning } from './running.ts';
import { makeTestFolder } from './testing/cluster.ts';
import { smallQuestions } from './testing/questions.ts';
import { visit } from './testing/visitor.ts';

let home: string;
const listeners: Listener[] = [];
beforeEach(async () => {
  home = await makeTestFolder();
});
afterEach(async () => {
  for (const listener of listeners.splice(0)) await listener.close();
  await rm(home, { recursive: true, force: true });
});

const health = (workspace = 'own', ready = true) =>
  Response.json({ program: 'fineline', folder: folderMark(home), workspace, ready });

/** Another program that holds the port of this folder; gives everything that it is told. */
async function hold(answer: (request: Request) => Response | Promise<Response>): Promise<string[]> {
  const told: string[] = [];
  const listener = await listen(0, async (request) => {
    const copy = request.clone();
    told.push([request.url, ...[...request.headers].flat(), await copy.text()].join('\n'));
    return new URL(request.url).pathname === '/api/health' ? health() : answer(request);
  });
  if (typeof listener === 'string') throw new Error(listener);
  listeners.push(listener);
  await keepPort(home, listener.port);
  return told;
}

const start = () =>
  startServer(
    { home, port: 0, sample: false, webRoot: '/nowhere', version: '0.0.0', log: () => undefined },
    { questions: smallQuestions },
  );

test.each<[name: string, because: string, answer: () => Response]>([
  ['nothing', 'it has no such route', () => new Response(null, { status: 404 })],
  ['a token alone', 'anybody can make one up', () => Response.json({ token: newSecret() }, { status: 201 })],
  ['a proof', 'and that as well', () => Response.json({ token: newSecret(), proof: newSecret() }, { status: 201 })],
  ['another address', 'nobody is sent elsewhere', () => Response.redirect('http://127.0.0.1:1/', 307)],
])('another program at the port that answers %s is not opened, and hears no key: %s', async (_, __, answer) => {
  const key = await makeKey(home);
  const told = await hold(answer);
  expect(await findRunning({ home, sample: false })).toMatchObject({ state: 'refused', code: 'not-ours' });
  expect(told).toHaveLength(2);
  expect(told.join('\n')).not.toContain(key);
});

test('another program that hands every question on to the true one, and its answers back, gets nothing', async () => {
  const running = await start();
  if (running.state !== 'running') throw new Error(JSON.stringify(running));
  const real = running.url.replace('localhost', '127.0.0.1');
  try {
    expect(await findRunning({ home, sample: false })).toMatchObject({ state: 'running', url: running.url });
    const answers: number[] = [];
    await hold(async (request) => {
      const headers = { origin: real, authorization: request.headers.get('authorization') ?? '' };
      const answer = await fetch(`${real}${new URL(request.url).pathname}`, { method: 'POST', headers });
      answers.push(answer.status);
      return answer;
    });
    expect(await findRunning({ home, sample: false })).toMatchObject({ state: 'refused', code: 'not-ours' });
    expect(answers).toEqual([401]);
  } finally {
    await running.stop();
  }
});

test('a program that holds the port and only says that it is ours keeps nobody from another port', async () => {
  await hold(() => new Response(null, { status: 404 }));
  expect(
    await startServer({ home, sample: false, webRoot: '/nowhere', version: '0.0.0', log: () => undefined }),
  ).toMatchObject({
    state: 'refused',
    code: 'not-ours',
    says: expect.stringContaining('--port'),
  });
  const running = await start();
  expect(running.state).toBe('running');
  if (running.state === 'running') await running.stop();
});

test('the one that runs is opened, as often as is asked, each time with another link', async () => {
  const running = await start();
  if (running.state !== 'running') throw new Error(JSON.stringify(running));
  try {
    const opened = [await findRunning({ home, sample: false }), await findRunning({ home, sample: false })];
    const links = opened.map((one) => (one.state === 'running' ? one.link : one.says));
    expect(new Set([running.link, ...links]).size).toBe(3);
    for (const link of links) expect((await (await visit(link))('/api/today')).status).toBe(200);
  } finally {
    await running.stop();
  }
  expect(await findRunning({ home, sample: false })).toMatchObject({ state: 'refused', code: 'not-running' });
});

test.each<[name: string, make: () => Promise<unknown>]>([
  ['no folder', () => rm(home, { recursive: true })],
  ['an empty folder', () => Promise.resolve()],
  ['a folder whose port is nonsense', () => writeFile(join(home, 'port'), 'x')],
  ['a port where nobody answers', () => keepPort(home, 1)],
])('where there is %s, nothing runs', async (_, make) => {
  await make();
  const outcome = await findRunning({ home, sample: false });
  expect(outcome).toMatchObject({ code: 'not-running', says: expect.stringContaining('npm start') });
});

test.each([
  ['own', true, true, 'other-workspace', 'the sample was asked for'],
  ['own', false, false, 'still-starting', 'its database is not ready'],
])(
  'a Fineline with the workspace %s, ready: %s, sample wanted: %s, is refused as %s: %s',
  async (workspace, ready, sample, code) => {
    const listener = await listen(0, () => health(workspace, ready));
    if (typeof listener === 'string') throw new Error(listener);
    listeners.push(listener);
    await keepPort(home, listener.port);
    expect(await findRunning({ home, sample }, 0)).toMatchObject({ state: 'refused', code });
  },
);
