import { expect, test } from 'vitest';
import { getMoment } from '../calendar/instant.ts';
import { nowAt } from '../calendar/now.ts';
import { type ApplicationInput, applicationSchema } from './application.ts';
import { type History, historyAt } from './history.ts';

const day = (date: number, time = '10:00') => `2026-11-${String(date).padStart(2, '0')}T${time}:00Z`;

/** What is known on 20 November at noon. */
function knownOf(events: ApplicationInput['events']): History {
  const application = applicationSchema.parse({
    candidate: { name: 'Idris Strachan', timeZone: 'Europe/London' },
    employer: { company: 'Plumtree Housing', country: 'GB' },
    role: 'Service Designer',
    people: [
      { id: 'p1', name: 'Nell' },
      { id: 'p2', name: 'Tom' },
    ],
    events,
  });
  return historyAt(application, nowAt(getMoment(day(20, '12:00'))));
}

const interview = (at: string, rest: object = {}) => ({ type: 'interview' as const, at, with: ['p1'], ...rest });
const mail = (at: string, to: string[], channel: 'email' | 'phone' = 'email') => ({
  type: 'sent' as const,
  at,
  action: 'check-in' as const,
  channel,
  to,
});
const bounce = (at: string, from?: string) => ({
  type: 'reply' as const,
  at,
  kind: 'bounce' as const,
  ...(from && { from }),
});

test.each<[event: ReturnType<typeof interview>, lists: Record<'held' | 'going' | 'ahead', number>, because: string]>([
  [interview(day(16)), { held: 1, going: 0, ahead: 0 }, 'it is over'],
  [
    interview(day(20, '11:00')),
    { held: 1, going: 0, ahead: 0 },
    'an hour is its length where none is given: it ends now',
  ],
  [interview(day(20, '11:01')), { held: 0, going: 1, ahead: 0 }, 'it is going on'],
  [interview(day(20, '11:30'), { minutes: 30 }), { held: 1, going: 0, ahead: 0 }, 'it is held from its end'],
  [interview(day(20, '12:00')), { held: 0, going: 0, ahead: 1 }, 'at its start it lies ahead'],
  [interview(day(25)), { held: 0, going: 0, ahead: 1 }, 'an interview to come is known'],
  [interview(day(16), { cancelled: true }), { held: 0, going: 0, ahead: 0 }, 'a cancelled one is as if it never was'],
])('%# an interview: %j', (event, lists) => {
  const { held, going, ahead } = knownOf([event]);
  expect({ held: held.length, going: going.length, ahead: ahead.length }).toEqual(lists);
});

test('the one held last is the one that ended last, however long it took', () => {
  const long = interview(day(16, '09:00'), { minutes: 300 });
  const short = interview(day(16, '11:00'), { minutes: 30 });
  expect(knownOf([long, short]).held.at(-1)?.event).toEqual(long);
});

test('what comes later does not exist yet, at the very moment it does', () => {
  const { sent, replies } = knownOf([
    mail(day(20, '12:00'), ['p1']),
    mail(day(20, '12:01'), ['p1']),
    { type: 'reply', at: day(21), kind: 'offer' },
  ]);
  expect([sent.length, replies.length]).toEqual([1, 0]);
});

test.each<[events: ApplicationInput['events'], arrived: string[][], bounced: string[], because: string]>([
  [[mail(day(16), ['p1']), bounce(day(17), 'p1')], [], ['p1'], 'the e-mail never arrived'],
  [
    [mail(day(15), ['p1']), mail(day(16), ['p1']), bounce(day(17), 'p1')],
    [['p1']],
    ['p1'],
    'only the latest before it is void',
  ],
  [[mail(day(16), ['p1']), bounce(day(15), 'p1')], [['p1']], [], 'what was sent after it is not'],
  [[mail(day(16), ['p1', 'p2']), bounce(day(17), 'p1')], [['p2']], ['p1'], 'the other one got it'],
  [
    [mail(day(15), ['p1']), mail(day(16), ['p2']), bounce(day(17), 'p1')],
    [['p2']],
    ['p1'],
    'it is the latest to that person',
  ],
  [
    [mail(day(15), ['p1']), mail(day(16), ['p2']), bounce(day(17))],
    [['p1']],
    ['p2'],
    'the latest to anybody where nobody is named',
  ],
  [[mail(day(16), ['p1'], 'phone'), bounce(day(17), 'p1')], [['p1']], [], 'a call does not come back'],
  [
    [mail(day(16), ['p1']), bounce(day(17), 'p1'), mail(day(18), ['p1'])],
    [['p1']],
    [],
    'a later e-mail went to a better address',
  ],
  [[bounce(day(17), 'p1')], [], [], 'where nothing was sent nothing is void'],
])('%# a bounce: what arrived, and who could not be reached', (events, arrived, bounced) => {
  const history = knownOf(events);
  expect([history.sent.map(({ to }) => to), [...history.bounced]]).toEqual([arrived, bounced]);
});
