import { expect, test } from 'vitest';
import { StoreError } from './refusals.ts';
import { watchOver } from './watchOver.ts';

/** In words that differ each time, as a server's own do. */
const full = (nth: number) => new StoreError('disk-full', `The disk is full. (${nth})`);

/** What happens at each look: it is up; it is down and comes up; it is down and stays so. */
async function watchThrough(looks: readonly ('up' | 'comes up' | 'stays down')[]) {
  const ended = new AbortController();
  const lines: string[] = [];
  const pauses: number[] = [];
  let nth = 0;
  const now = () => looks[nth - 1];
  await watchOver({
    isUp: async () => {
      nth += 1;
      if (nth > looks.length) ended.abort();
      return now() === 'up' || nth > looks.length;
    },
    bringUp: async () => {
      if (now() === 'stays down') throw full(nth);
    },
    every: 1_000,
    log: (line) => lines.push(line),
    ended: ended.signal,
    sleep: async (ms) => pauses.push(ms),
  });
  return { lines: lines.map((line) => line.split('.')[0]), pauses };
}

const [stopped, disk, again] = [
  'The database stopped unexpectedly',
  'The disk is full',
  'The database runs again, with everything that was saved',
];
const up = Array.from({ length: 10 }, () => 'up' as const);

test.for([
  [['up', 'up'], [], 'nothing happens'],
  [['comes up', ...up], [stopped, again], 'it died once'],
  [
    ['comes up', 'up', 'comes up', 'up', 'comes up', ...up],
    [stopped, again],
    'it died again and again, and is not well until it stays up',
  ],
  [['stays down', 'stays down', 'stays down', 'comes up', ...up], [stopped, disk, again], 'what is wrong is said once'],
  [['comes up', ...up, 'comes up'], [stopped, again, stopped], 'it was well between the two'],
] as const)('%j is told as %j, because %s', async ([looks, lines]) => {
  expect((await watchThrough(looks)).lines).toEqual(lines);
});

test('it is tried less and less often, and soon again once it was well', async () => {
  const { pauses } = await watchThrough([...Array.from({ length: 7 }, () => 'stays down' as const), 'comes up', ...up]);
  expect(pauses.slice(0, 9)).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000, 30_000]);
  expect(pauses.at(-1)).toBe(1_000);
});
