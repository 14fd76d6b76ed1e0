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
    expect(url).toMatch(/^http:\/\/localhost:\d+\/#token=[\w-]{43}$/);
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

/** The address without the token, which is another one every time. */
const bare = (text: string): string => text.replaceAll(/#token=[\w-]{43}/g, '#token=…');

test('started again, it says that it runs already; each start opens the browser, and so does open', async () => {
  const opened = join(folder, 'opened.txt');
  const opener = join(folder, 'xdg-open');
  writeFileSync(opener, `#!/bin/sh\necho "$1" >> ${opened}\n`, { mode: 0o755 });
  const environment = { DISPLAY: ':7', PATH: `${folder}:${process.env['PATH'] ?? ''}` };
  const { url } = await serve(['--sample', '--port', '0'], environment);
  const home = ['--home', join(folder, 'home')];
  const again = await run(['start', ...home, '--sample'], '', environment);
  expect({ ...again, output: bare(again.output) }).toEqual({
    code: 0,
    output: `Fineline is running already, at ${bare(url)}\n`,
    errors: '',
  });
  const open = await run(['open', ...home], '', environment);
  expect({ ...open, output: bare(open.output) }).toEqual({
    code: 0,
    output: `Fineline is at ${bare(url)}\n`,
    errors: '',
  });
  await run(['open', ...home, '--no-open', '--sample'], '', environment);
  if (process.platform === 'linux') {
    while (!existsSync(opened) || readFileSync(opened, 'utf8').split('\n').length < 4) await setTimeout(20);
    const links = readFileSync(opened, 'utf8').trimEnd().split('\n');
    expect(links.map(bare)).toEqual([bare(url), bare(url), bare(url)]);
    expect(new Set(links).size, 'each signs in once').toBe(3);
    expect(`${again.output}${open.output}`).toContain(links[2]);
  }
}, 60_000);

test.each([
  [['--home', 'nowhere'], /^fineline open: [^\n]*does not run[^\n]*npm start[^\n]*\n$/, 'there is no such folder'],
  [['--sample', '--home', '.'], /^fineline open: [^\n]*does not run[^\n]*\n$/, 'nothing runs for this one'],
])('open %j is refused in one line that says how to start, because %s', async (words, line) => {
  const { code, output, errors } = await run(['open', ...words]);
  expect({ code, output }).toEqual({ code: 2, output: '' });
  expect(errors).toMatch(line);
});

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
