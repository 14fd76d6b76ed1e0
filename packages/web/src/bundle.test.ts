import { fileURLToPath } from 'node:url';
import { type Plugin, type Rolldown, build } from 'vite';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { developmentOnly, scriptBudget } from '../vite.config.ts';

// Vite builds for whatever this says, and here it says test.
beforeEach(() => vi.stubEnv('NODE_ENV', 'production'));
afterEach(() => vi.unstubAllEnvs());

/** A build of these modules, `entry` first. */
function made(modules: Record<string, string>, plugin: Plugin) {
  const virtual: Plugin = {
    name: 'virtual',
    resolveId: (id) => (id.replace('./', '') in modules ? `/${id.replace('./', '')}` : undefined),
    load: (id) => modules[id.slice(1)],
  };
  return build({
    configFile: false,
    logLevel: 'silent',
    plugins: [virtual, plugin],
    build: { write: false, modulePreload: false, rolldownOptions: { input: 'entry' } },
  });
}

/** Text that hardly gets smaller by compressing it. */
const long = Array.from({ length: 2_000 }, (_, n) => Math.sin(n)).join();
const big = `console.log("${long}")`;

describe('the script of the first page', () => {
  test.each<[Record<string, string>, string]>([
    [{ entry: big }, 'it is written there'],
    [{ entry: 'import "big";', big }, 'it loads it at once'],
  ])('is too large where %j, as %s', async (modules) => {
    await expect(made(modules, scriptBudget(5_000))).rejects.toThrow(/bytes of script \(gz\); the budget is 5000/);
  });

  test.each<[Record<string, string>, string]>([
    [{ entry: 'console.log("small")' }, 'it is small'],
    [{ entry: 'void import("big");', big }, 'another page loads it when it is opened'],
  ])('is small enough where %j, as %s', async (modules) => {
    await expect(made(modules, scriptBudget(5_000))).resolves.toBeDefined();
  });
});

describe('what is for development alone', () => {
  const only = developmentOnly(/parts/);

  test.each([
    [{ entry: 'import "parts";', parts: 'console.log("parts")' }, 'the first page loads it'],
    [{ entry: 'void import("parts");', parts: 'console.log("parts")' }, 'a page would load it'],
  ])('%j is refused: %s', async (modules) => {
    await expect(made(modules, only)).rejects.toThrow('is for development alone');
  });

  test('a way to it that is never taken is let through', async () => {
    const modules = { entry: 'if (import.meta.env.DEV) void import("parts");', parts: 'console.log("parts")' };
    await expect(made(modules, only)).resolves.toBeDefined();
  });

  /** The pages as they are built, and as they would be with everything that is for development. */
  const pages = (withAll: boolean) =>
    build({
      configFile: fileURLToPath(new URL('../vite.config.ts', import.meta.url)),
      logLevel: 'silent',
      build: { write: false },
      ...(withAll && { define: { 'import.meta.env.DEV': 'true' } }),
    });

  test('the pages are built without the page of the design system', async () => {
    const { output } = outputOf(await pages(false));
    const code = output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
    expect(code).toContain('/applications/:id');
    expect(code).not.toMatch(/"\/design"|Every part in every state/);
  });

  test('with it they would not be built', async () => {
    await expect(pages(true)).rejects.toThrow(/showcase.* is for development alone/);
  });
});

function outputOf(result: Awaited<ReturnType<typeof build>>): Rolldown.RolldownOutput {
  if (!('output' in result)) throw new Error('It was to be built once.');
  return result;
}
