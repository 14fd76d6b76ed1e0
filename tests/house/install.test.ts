import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Scope, installKey, isInstalled } from '../../scripts/install.mjs';
import { isNodeRecent } from '../../scripts/node-version.mjs';

type Machine = Parameters<typeof installKey>[1] & object;

const here: Machine = { node: '20.19.4', platform: 'linux', arch: 'x64' };

test.each<[Machine, string, boolean, string]>([
  [{ ...here }, '{}', true, 'nothing has changed'],
  [{ ...here, node: '20.20.0' }, '{}', true, 'a minor version of Node runs the same packages'],
  [{ ...here, node: '22.1.0' }, '{}', false, 'packages may be compiled for one major version'],
  [{ ...here, platform: 'darwin' }, '{}', false, 'a folder shared with another system'],
  [{ ...here, arch: 'arm64' }, '{}', false, 'another processor'],
  [{ ...here }, '{ }', false, 'the lock file names something else'],
])('%o with lock %s: the same install %s, because %s', (machine, lock, same) => {
  expect(installKey(lock, machine) === installKey('{}', here)).toBe(same);
});

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fineline-install-'));
  writeFileSync(join(folder, 'package-lock.json'), '{}');
  mkdirSync(join(folder, 'node_modules'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each<[string | undefined, Scope, boolean, string]>([
  ['to run', 'to run', true, 'it was installed for this'],
  ['to develop', 'to run', true, 'a full install is enough for all'],
  ['to develop', 'to develop', true, 'it was installed for this'],
  ['to run', 'to develop', false, 'the tests need more'],
  [undefined, 'to run', false, 'packages without a stamp are an install that was cut short'],
])('installed %s is installed %s: %s, because %s', (done, scope, enough) => {
  if (done) writeFileSync(join(folder, 'node_modules/.fineline-installed'), `${installKey('{}')} ${done}`);
  expect(isInstalled(scope, folder)).toBe(enough);
});

test.each([
  ['v18.20.4', false],
  ['v20.18.3', false],
  ['v20.19.0', true],
  ['v20.20.2', true],
  ['v22.0.0', true],
])('Node %s is recent enough: %s', (version, recent) => {
  expect(isNodeRecent(version)).toBe(recent);
});
