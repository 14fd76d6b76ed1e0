import { readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeTestFolder } from '../testing/cluster.ts';
import { type Door, asKey, askForLink, checkQuestion, findKey, makeKey } from './key.ts';
import { newSecret } from './secret.ts';

describe('the key in the data folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await makeTestFolder();
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  test('is its user’s alone, and another one with every start', async () => {
    const first = await makeKey(folder);
    expect(await findKey(folder)).toBe(first);
    expect((await stat(join(folder, 'key'))).mode & 0o777).toBe(0o600);
    expect(await makeKey(folder)).not.toBe(first);
    expect(await findKey(folder)).not.toBe(first);
  });

  test('takes the place of whatever lies there, and follows no link', async () => {
    const elsewhere = join(folder, 'elsewhere');
    await writeFile(elsewhere, 'of somebody else', { mode: 0o644 });
    await symlink(elsewhere, join(folder, 'key'));
    const key = await makeKey(folder);
    expect(await findKey(folder)).toBe(key);
    expect(await readFile(elsewhere, 'utf8')).toBe('of somebody else');
    expect((await stat(join(folder, 'key'))).mode & 0o777).toBe(0o600);
  });

  test.each<[text: string | undefined, because: string]>([
    [undefined, 'Fineline never ran here'],
    ['', 'a full disk left nothing of it'],
    ['too short\n', 'it is no key'],
  ])('is not found where the file holds %j: %s', async (text) => {
    if (text !== undefined) await writeFile(join(folder, 'key'), text);
    expect(await findKey(folder)).toBeUndefined();
  });
});

const door: Door = { key: asKey(newSecret()), port: 3463 };
const token = newSecret();

test('who asks and who answers know each other, and neither has said the key', () => {
  const { authorization, isAnswer } = askForLink(door);
  const proof = checkQuestion(door, authorization)?.(token) ?? '';
  expect(isAnswer({ token, proof })).toBe(true);
  expect(`${authorization} ${proof}`).not.toContain(door.key);
  expect(askForLink(door).authorization, 'no two questions are alike').not.toBe(authorization);
});

describe('a question is not taken', () => {
  const asked = askForLink(door).authorization;
  const [nonce = '', signature = ''] = asked.replace('Bearer ', '').split('.');
  test.each<[Door, string, string]>([
    // who is asked, with what, because
    [{ ...door, key: asKey(newSecret()) }, asked, 'that program has another key'],
    [{ ...door, port: 3464 }, asked, 'it was asked at another port, and handed on from there'],
    [door, `Bearer ${newSecret()}.${signature}`, 'the signature is that of another nonce'],
    [door, `Bearer ${nonce}.${newSecret()}`, 'the signature is made up'],
    [door, `Bearer ${nonce}.${signature}x`, 'it is too long'],
    [door, `Bearer ${door.key}`, 'the key itself is not to be sent'],
    [door, `Basic ${nonce}.${signature}`, 'it is of another kind'],
    [door, '', 'it is empty'],
  ])('by %o: %s, because %s', (asks, authorization) => {
    expect(checkQuestion(asks, authorization)).toBeUndefined();
  });
});

describe('an answer is not taken', () => {
  const mine = askForLink(door);
  const sign = checkQuestion(door, mine.authorization) ?? (() => '');
  const others = checkQuestion(door, askForLink(door).authorization) ?? (() => '');
  test.each([
    // token, proof, because
    [token, others(token), 'it answers another question'],
    [newSecret(), sign(token), 'the proof is of another token'],
    [token, newSecret(), 'the proof is made up'],
    [token, mine.authorization.split('.')[1] ?? '', 'it only repeats the question’s own signature'],
    [token, '', 'there is no proof'],
    ['x', sign('x'), 'it is no token, whoever signed it'],
  ])('%s with %s: %s', (brought, proof) => {
    expect(mine.isAnswer({ token: brought, proof })).toBe(false);
  });
});
