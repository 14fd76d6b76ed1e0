import { expect, test } from 'vitest';
import { asMoment } from '@fineline/core/calendar';
import type { SessionStore } from '../store/sessions.ts';
import { sessionsInMemory } from '../testing/sessions.ts';
import { hashOf } from './secret.ts';
import { makeSessions } from './sessions.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** Sessions over a store that counts what it is asked, on a clock that passes as it is told. */
function set() {
  let at = 1_800_000_000_000;
  const rows = sessionsInMemory();
  const asked: string[] = [];
  const counted: SessionStore = {
    find: (hash) => (asked.push('find'), rows.find(hash)),
    add: (...row) => (asked.push('add'), rows.add(...row)),
    renew: (...row) => (asked.push('renew'), rows.renew(...row)),
    end: (...row) => (asked.push('end'), rows.end(...row)),
  };
  const now = () => asMoment(at);
  return {
    rows,
    counted,
    asked,
    now,
    sessions: makeSessions((work) => work(counted), now),
    pass: (milliseconds: number) => void (at += milliseconds),
  };
}

test('what is kept is a hash, and the value is the browser’s alone', async () => {
  const { sessions, rows } = set();
  const value = await sessions.begin();
  expect(await rows.find(hashOf(value))).toBeDefined();
  expect(await rows.find(value)).toBeUndefined();
  expect(await sessions.find(hashOf(value)), 'whoever reads the store cannot come in').toBeUndefined();
});

test.each([
  // the days between visits, still signed in after the last, because
  [[399], true, 'a year and a month away is not too long'],
  [[400], false, 'its time is over'],
  [[300, 300, 300], true, 'each visit begins its time anew'],
  [[0.5, 399.9], false, 'a visit on the same day does not, and that is enough'],
])('visits %j days apart: %s, because %s', async (gaps, isIn) => {
  const { sessions, pass } = set();
  const value = await sessions.begin();
  let found: unknown;
  for (const days of gaps) {
    pass(days * day);
    found = await sessions.find(value);
  }
  expect(found !== undefined).toBe(isIn);
});

test('the store is asked once a minute, and told once a day', async () => {
  const { sessions, pass, asked } = set();
  const value = await sessions.begin();
  asked.length = 0;
  const answers = [];
  for (let second = 0; second < 120; second += 1) {
    answers.push(await sessions.find(value));
    pass(1_000);
  }
  expect(asked).toEqual(['find', 'find']);
  pass(day);
  answers.push(await sessions.find(value), await sessions.find(value));
  expect(asked).toEqual(['find', 'find', 'find', 'renew']);
  expect(answers.filter((answer) => answer?.isRenewed)).toHaveLength(1);
});

test('a sign-out holds at once, even while the store is asked about the same session', async () => {
  const { rows, counted, now } = set();
  let answer: (() => void) | undefined;
  const sessions = makeSessions(
    (work) =>
      work({
        ...counted,
        async find(hash) {
          const found = await rows.find(hash);
          if (answer === undefined) await new Promise<void>((resolve) => (answer = resolve));
          return found;
        },
      }),
    now,
  );
  const value = await sessions.begin();
  const looking = sessions.find(value); // has read that it is signed in, and has not said so yet
  await expect.poll(() => answer !== undefined).toBe(true);
  await sessions.end(value);
  answer?.();
  await looking;
  expect(await sessions.find(value)).toBeUndefined();
});

test('one that was signed out is not renewed by a request that began before', async () => {
  const { rows, sessions, now } = set();
  const value = await sessions.begin();
  await sessions.end(value);
  await rows.renew(hashOf(value), new Date(now()), new Date(now() + day));
  expect(await sessions.find(value)).toBeUndefined();
});

test.each(['', 'x', 'A'.repeat(42), 'A'.repeat(44), `${'A'.repeat(42)}'`, 'A'.repeat(100_000)])(
  'a value like %j is nobody’s, and the store is not asked about it',
  async (value) => {
    const { sessions, asked } = set();
    expect(await sessions.find(value)).toBeUndefined();
    expect(asked).toEqual([]);
  },
);
