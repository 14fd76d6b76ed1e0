import { type ApplicationView, eventIdSchema } from '@fineline/core/api';
import { applicationEventSchema } from '@fineline/core/application';
import { expect, test } from 'vitest';
import { interviewsOf, saidAt, saidIn } from './interviews.ts';

const id = (n: number) => eventIdSchema.parse(`00000000-0000-4000-8000-${String(n).padStart(12, '0')}`);
const historyOf = (...events: object[]): Pick<ApplicationView, 'history'> => ({
  history: events.map((event, i) => ({ id: id(i), event: applicationEventSchema.parse(event) })),
});
const interview = (time: string, minutes?: number, more: object = {}) => ({
  type: 'interview',
  at: `2026-11-22T${time}:00Z`,
  with: [],
  ...(minutes && { minutes }),
  ...more,
});
const date = (time: string) => ({ type: 'timeline-given', at: `2026-11-22T${time}:00Z`, due: '2026-12-01' });

test.each<[events: object[], belongsTo: number[], because: string]>([
  [[interview('10:00'), date('11:00')], [0], 'it was said at the end, and an hour is what it lasts'],
  [[interview('10:00'), date('10:00')], [0], 'or at its start'],
  [[interview('10:00', 30), date('10:31')], [], 'it was said afterwards'],
  [[interview('10:00'), date('09:59')], [], 'or before'],
  [[interview('10:00'), interview('11:00'), date('11:00')], [0], 'where two touch, it ended the first'],
  [[interview('10:00', 120), interview('10:30', 30), date('11:00')], [1], 'where two overlap, the one that ends first'],
  [[interview('10:00', 120), interview('10:30', 30), date('12:00')], [0], 'and the other keeps its own end'],
  [[interview('10:00'), interview('10:00', 30, { cancelled: true }), date('10:20')], [0], 'a cancelled one never was'],
])('%j: %j, because %s', (events, belongsTo) => {
  const view = historyOf(...events);
  const found = interviewsOf(view).filter((one) => saidIn(view, one).length > 0);
  expect(found.map((one) => one.id)).toEqual(belongsTo.map(id));
});

test.each<[asOf: string, at: string, because: string]>([
  ['2026-11-22T18:00:00Z', '2026-11-22T11:00:00.000Z', 'afterwards it was said at the end'],
  ['2026-11-22T10:40:00Z', '2026-11-22T10:40:00.000Z', 'while it goes on, now'],
  ['2026-11-22T09:00:00Z', '2026-11-22T10:00:00.000Z', 'never before it began'],
])('told at %s, it was said at %s, because %s', (asOf, at) => {
  const [one] = interviewsOf(historyOf(interview('10:00')));
  expect(one && saidAt(one, asOf)).toBe(at);
});
