import { expect, test } from 'vitest';
import { asMoment } from '@fineline/core/calendar';
import { makeLinks } from './links.ts';
import { isSecret } from './secret.ts';

const minute = 60_000;

function atNoon() {
  let at = 1_800_000_000_000;
  return { links: makeLinks(() => asMoment(at)), pass: (minutes: number) => void (at += minutes * minute) };
}
const letIn = () => Promise.resolve('in');

test.each([
  // minutes that pass, let in, because
  [0, true, 'it was made this moment'],
  [59, true, 'the hour is not over'],
  [60, false, 'the hour is over'],
  [60 * 24, false, 'it is yesterday’s'],
  [-30, true, 'a clock that was set back harms nobody'],
])('a token is tried after %i minutes: %s, because %s', async (minutes, isIn) => {
  const { links, pass } = atNoon();
  const token = links.make();
  pass(minutes);
  expect(await links.redeem(token, letIn)).toEqual(isIn ? { value: 'in' } : undefined);
});

test('a token lets in once, and each lets in by itself', async () => {
  const { links } = atNoon();
  const [one, other] = [links.make(), links.make()];
  expect([isSecret(one), isSecret(other), one === other]).toEqual([true, true, false]);
  expect(await links.redeem(one, letIn)).toEqual({ value: 'in' });
  expect(await links.redeem(one, letIn)).toBeUndefined();
  expect(await links.redeem(other, letIn)).toEqual({ value: 'in' });
});

test('of many who bring one token at the same moment, one is let in', async () => {
  const { links } = atNoon();
  const token = links.make();
  let entered = 0;
  const slowly = async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    entered += 1;
  };
  const came = await Promise.all(Array.from({ length: 20 }, () => links.redeem(token, slowly)));
  expect([came.filter((one) => one !== undefined).length, entered]).toEqual([1, 1]);
});

test('a token is not lost where the store could not let anybody in', async () => {
  const { links } = atNoon();
  const token = links.make();
  await expect(links.redeem(token, () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  expect(await links.redeem(token, letIn)).toEqual({ value: 'in' });
});

test.each([
  ['', 'nothing was brought'],
  ['x', 'it is no token'],
  ['A'.repeat(43), 'it is one of nobody'],
])('%j lets nobody in: %s', async (token) => {
  const { links } = atNoon();
  links.make();
  expect(await links.redeem(token, letIn)).toBeUndefined();
});
