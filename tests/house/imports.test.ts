import { describe, expect, test } from 'vitest';
import { checkImports, refusedImports } from '../../scripts/import-gate.mjs';

const dependencies = (): string[] => ['hono'];

/** What the gate says of a tree of one file. */
const refused = (path: string, text: string) => refusedImports([{ path, text }], dependencies);

test('every file of this tree imports only what it may, and the gate has looked at all of them', async () => {
  expect(await checkImports()).toEqual({ ok: true, says: expect.stringMatching(/^\d+ files looked at$/) });
});

test('a tree in which the gate finds too little is refused, and each package that it does not find is named', async () => {
  const looked = await checkImports(import.meta.dirname, 1);
  expect(looked.ok).toBe(false);
  expect(looked.says).toContain('packages/core');
  expect(looked.says).toContain('only 0 files were found');
});

describe('is refused', () => {
  test.each([
    ['packages/core/src/plan/a.ts', `import { x } from '@fineline/knowledge';`, 'core knows nothing of knowledge'],
    ['packages/core/src/plan/a.ts', `import type { X } from '@fineline/knowledge';`, 'a type is an import too'],
    ['packages/core/src/plan/a.ts', `let x: import('@fineline/knowledge').X;`, 'so is a type named in place'],
    ['packages/core/src/plan/a.ts', `export * from 'fineline';`, 'what is exported again is imported first'],
    ['packages/core/src/plan/a.ts', `import { readFileSync } from 'node:fs';`, 'core has no platform'],
    ['packages/core/src/plan/a.ts', `import fs from 'fs';`, 'a built-in without its prefix is one as well'],
    ['packages/core/src/plan/a.ts', `import { Hono } from 'hono';`, 'core takes zod and temporal-polyfill alone'],
    ['packages/core/src/plan/a.ts', `const x = await import(name);`, 'nobody can tell what a computed import loads'],
    ['packages/core/src/plan/a.ts', `import { x } from '../../../knowledge/src/index.ts';`, 'a way around the names'],
    ['packages/core/src/plan/a.ts', `import x from 'https://example.org/x.js';`, 'nothing is loaded from elsewhere'],
    ['packages/core/src/plan/a.test.ts', `import { plan } from 'fineline';`, 'tests keep to the graph'],
    ['packages/knowledge/src/a.ts', `import { z } from 'zod';`, 'knowledge is data: core checks it'],
    ['packages/knowledge/src/a.ts', `import { createHash } from 'node:crypto';`, 'knowledge has no platform'],
    ['packages/knowledge/src/playbooks/a.ts', `import { b } from './b.ts';`, 'a playbook stands by itself'],
    ['packages/knowledge/src/playbooks/a.ts', `import { b } from './index.ts';`, 'by way of the index is no better'],
    ['packages/knowledge/src/review-rules/a.ts', `import b from './b.ts';`, 'a rule stands by itself'],
    ['packages/fineline/src/a.ts', `import { serve } from '@fineline/server';`, 'the library does not know the server'],
    ['packages/fineline/src/a.ts', `import pg from 'pg';`, 'its package.json does not depend on it'],
    ['packages/server/src/a.ts', `import { main } from '@fineline/cli';`, 'the server does not know the command line'],
    ['packages/web/src/a.tsx', `import { plan } from 'fineline';`, 'the pages ask the server'],
    ['packages/web/src/a.tsx', `import { join } from 'node:path';`, 'pages run in a browser'],
    ['packages/cli/src/commands/plan.ts', `const s = await import('@fineline/server');`, 'a plan needs no server'],
    [
      'packages/cli/src/backup/said.ts',
      `const s = await import('@fineline/server/backup');`,
      'the command loads it, not what the command is made of',
    ],
    ['packages/cli/src/commands/backup.ts', `import { backUp } from '@fineline/server/backup';`, 'its help needs none'],
    [
      'packages/cli/src/commands/start.ts',
      `import { serve } from '@fineline/server';`,
      'and not before it is asked to',
    ],
    ['packages/cli/src/commands/plan.ts', `const pg = require('pg');`, 'a require is an import'],
    ['packages/spare/src/a.ts', `import { x } from 'zod';`, 'a new package is entered in the graph first'],
    ['scripts/a.mjs', `import { build } from 'vite';`, 'scripts run before anything is installed'],
  ])('%s: %s (%s)', async (path, text) => {
    const said = await refused(path, text);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(path);
  });
});

describe('is allowed', () => {
  test.each([
    [
      'packages/core/src/plan/a.ts',
      `import { z } from 'zod'; import { b } from './b.ts';`,
      'its own and its two packages',
    ],
    ['packages/core/src/plan/a.ts', `const s = "import x from 'node:fs'"; // import 'hono'`, 'words are no imports'],
    ['packages/core/src/plan/a.test.ts', `import { test } from 'vitest'; import 'node:fs';`, 'a test runs on Node'],
    ['packages/knowledge/src/a.ts', `import { b } from '@fineline/core/plan';`, 'knowledge builds on core'],
    ['packages/knowledge/src/playbooks/a.ts', `import { b } from '../sources.ts';`, 'what all of them share'],
    ['packages/knowledge/src/playbooks/index.ts', `import { b } from './b.ts';`, 'the index names them'],
    [
      'packages/fineline/src/a.ts',
      `import { b } from '@fineline/knowledge'; import 'node:fs';`,
      'the library runs on Node',
    ],
    [
      'packages/server/src/a.ts',
      `import { plan } from 'fineline'; import { Hono } from 'hono';`,
      'as its package.json says',
    ],
    ['packages/cli/src/commands/start.ts', `const s = await import('@fineline/server');`, 'the start command'],
    ['packages/cli/src/commands/open.ts', `const s = await import('@fineline/server');`, 'another way in'],
    ['packages/cli/src/commands/backup.ts', `const s = await import('@fineline/server/backup');`, 'its store'],
    ['packages/cli/src/commands/restore.ts', `const s = await import('@fineline/server/backup');`, 'its store'],
    ['packages/web/src/a.tsx', `import { b } from '@fineline/core/api';`, 'the shapes both sides know'],
    ['scripts/a.mjs', `const { build } = await import('vite'); import 'node:fs';`, 'once it is installed'],
  ])('%s: %s (%s)', async (path, text) => {
    expect(await refused(path, text)).toEqual([]);
  });
});

test('a file that cannot be parsed is an error, not a file without imports', async () => {
  await expect(refused('packages/core/src/a.ts', 'import { from;')).rejects.toThrow('packages/core/src/a.ts');
});
