import { type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { build, patience, run, start } from './program.ts';

beforeAll(build, patience);

let folder: string;
const children: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fineline-start-'));
  chmodSync(folder, 0o711); // the database of a root user runs as another one, who has to get there
});
afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode !== null) continue;
    child.kill('SIGTERM');
    await once(child, 'close');
  }
  rmSync(folder, { recursive: true, force: true });
});

/** Starts it and waits for the line that says where it is. */
async function serve(words: string[], environment: Record<string, string> = {}) {
  const child = start(['start', '--home', join(folder, 'home'), ...words], {
    DISPLAY: '',
    WAYLAND_DISPLAY: '',
    ...environment,
  });
  children.push(child);
  const said = { output: '', errors: '' };
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.errors += text));
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.output += text));
  while (!/ is at .*\n/.test(said.output)) {
    if (child.exitCode !== null) throw new Error(`It ended: ${said.errors}`);
    await setTimeout(20);
  }
  return { child, said, url: /http:\S+/.exec(said.output)?.[0] ?? '' };
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  'it says in one line where it is, serves its page, and ends at %s',
  async (signal) => {
    const { child, said, url } = await serve(['--no-open', '--port', '0']);
    expect(said.output).toBe(`Fineline is at ${url} — press Ctrl-C to stop.\n`);
    const page = await fetch(url);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<html');

    child.kill(signal);
    expect(await once(child, 'close')).toEqual([0, null]);
    await expect(fetch(url)).rejects.toThrow('fetch failed');
    expect(said.errors).toBe('');
  },
  60_000,
);

test('started again, it says that it runs already; both open the browser', async () => {
  const opened = join(folder, 'opened.txt');
  const opener = join(folder, 'xdg-open');
  writeFileSync(opener, `#!/bin/sh\necho "$1" >> ${opened}\n`, { mode: 0o755 });
  const environment = { DISPLAY: ':7', PATH: `${folder}:${process.env['PATH'] ?? ''}` };
  const { url } = await serve(['--sample', '--port', '0'], environment);
  const again = await run(['start', '--home', join(folder, 'home'), '--sample'], '', environment);
  expect(again).toEqual({ code: 0, output: `Fineline is running already, at ${url}\n`, errors: '' });
  if (process.platform === 'linux') {
    while (!existsSync(opened) || readFileSync(opened, 'utf8').split('\n').length < 3) await setTimeout(20);
    expect(readFileSync(opened, 'utf8')).toBe(`${url}\n${url}\n`);
  }
}, 60_000);

test('a port that another program holds is refused in one line that names --port', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' && address ? String(address.port) : '';
  const { code, output, errors } = await run(['start', '--no-open', '--home', join(folder, 'home'), '--port', port]);
  other.close();
  expect({ code, output }).toEqual({ code: 2, output: '' });
  expect(errors).toMatch(/^fineline start: [^\n]*--port[^\n]*\n$/);
});
