import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { npm, tool } from '../../scripts/tools.mjs';
import { filesBelow, root } from '../../scripts/tree.mjs';

const packages = { core: '@fineline/core', knowledge: '@fineline/knowledge', fineline: 'fineline' };

/** A program of somebody else, who installed the library: it is type-checked, then run. */
const program = `
import { plan } from 'fineline';

const answer = plan({
  application: {
    candidate: { name: 'Ines Falk', timeZone: 'Europe/London' },
    employer: { company: 'Hollis & Byrne', country: 'GB' },
    role: 'Service designer',
    people: [{ id: 'mira', name: 'Mira Osei', part: 'interviewer' }],
    events: [{ type: 'interview', at: '2026-11-16T10:00:00Z', minutes: 60, with: ['mira'] }],
  },
  asOf: '2026-11-16T13:00:00Z',
});
if (!answer.ok) throw new Error(answer.refusal.says);
const actions: string[] = answer.value.advice.map(({ action }) => action);
console.log(actions.join(' '));
`;

let user = '';

beforeAll(() => {
  user = mkdtempSync(join(tmpdir(), 'fineline-user-'));
  run(tool('typescript/bin/tsc', '-b', 'packages/fineline'), root);
  for (const [folder, name] of Object.entries(packages)) {
    const installed = join(user, 'node_modules', name);
    mkdirSync(installed, { recursive: true });
    pack(join(root, 'packages', folder), installed);
    for (const dependency of dependenciesOf(installed)) link(dependency);
  }
  link('typescript');
  writeFileSync(join(user, 'package.json'), '{ "type": "module" }');
});

afterAll(() => rmSync(user, { recursive: true, force: true }));

test('the packed library is imported by its name, from outside of this tree, and plans', () => {
  writeFileSync(join(user, 'program.js'), program.replace(': string[]', ''));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['program.js'], { cwd: user, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('thank-you');
});

test('its types come with it', () => {
  writeFileSync(join(user, 'program.ts'), program);
  const options = [
    '--noEmit',
    '--strict',
    '--module',
    'nodenext',
    '--target',
    'es2023',
    '--lib',
    'es2023,dom',
    '--types',
    '',
  ];
  const { status, stdout } = spawnSync(process.execPath, tool('typescript/bin/tsc', ...options, 'program.ts'), {
    cwd: user,
    encoding: 'utf8',
  });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
});

test('what is packed is what was written and what was built: no tests, nothing of this machine', () => {
  for (const name of Object.values(packages)) {
    const files = filesOf(join(user, 'node_modules', name));
    expect(files).toContain('package.json');
    expect(files.filter((file) => /^dist\/.*\.js$/.test(file))).not.toEqual([]);
    expect(files.filter((file) => /\.test\.|testing\/|tsbuildinfo|tsconfig/.test(file))).toEqual([]);
  }
});

/** Packs a package as for publishing, and unpacks it where a program would find it. */
function pack(from: string, to: string): void {
  const { command, args } = npm('pack', '--json', '--ignore-scripts', '--pack-destination', user);
  const packed = spawnSync(command, args, { cwd: from, encoding: 'utf8', shell: process.platform === 'win32' });
  expect(packed.status, packed.stderr).toBe(0);
  const name = /"filename": "([^"]+)"/.exec(packed.stdout)?.[1] ?? '';
  expect(spawnSync('tar', ['-xzf', join(user, name), '--strip-components=1', '-C', to]).status).toBe(0);
}

/** What a package takes from elsewhere; it is linked, so that no network is needed. Our own packages are not. */
function dependenciesOf(installed: string): string[] {
  const { dependencies = {} } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  return Object.keys(dependencies).filter((name) => !Object.values(packages).includes(name));
}

function link(name: string): void {
  const place = join(user, 'node_modules', name);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(join(root, 'node_modules', name), place);
}

function filesOf(folder: string): string[] {
  return ['.', 'dist', 'src'].flatMap((place) => filesBelow(place, folder));
}

function run(args: string[], cwd: string): void {
  const { status, stdout } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  expect(status, stdout).toBe(0);
}
