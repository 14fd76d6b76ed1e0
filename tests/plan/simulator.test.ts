import { type PlaybookId, playbookIdSchema } from '@fineline/core/application';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excessesIn } from './caps-oracle.ts';
import { type Story, asAdvised, live, stories } from './simulation.ts';

const silent = (playbook: PlaybookId): Story => ({
  playbook,
  eager: true,
  hour: 10,
  circumstances: { callsAreCommonInIndustry: true },
  documents: [],
  firstMeeting: ['p1'],
  acts: [],
});

describe.each(playbookIdSchema.options)('ninety days by %s', (playbook) => {
  test('a candidate who does all that is due never asks too often, whatever they answer', () => {
    fc.assert(
      fc.property(stories([playbook]), (story) => {
        expect(excessesIn(live(story, asAdvised), playbook)).toEqual([]);
      }),
      { numRuns: Number(process.env['FINELINE_STORIES'] ?? 40) },
    );
  });
});

const asked = new Set<string>(['check-in', 'second-check-in', 'phone-call', 'offer-trial']);

test.each<[PlaybookId, string[], because: string]>([
  ['fineline', ['check-in', 'second-check-in', 'phone-call'], 'two letters and one call are all there is'],
  ['gentle-nudge', ['check-in'], 'this source knows one nudge'],
  ['three-windows', ['check-in', 'phone-call'], 'a letter in its window, then the telephone'],
  ['steady-cadence', ['check-in', 'second-check-in'], 'two, and then a pause'],
  ['dos-and-donts', ['check-in'], 'no stream'],
  ['top-of-mind', ['check-in'], 'one, after two weeks'],
])('%s: met with silence, all that is ever asked is %j: %s', (playbook, expected) => {
  const { sent, plans } = live(silent(playbook), asAdvised);
  expect(sent.map(({ event }) => event.action).filter((action) => asked.has(action))).toEqual(expected);
  expect(['move-on', 'pause']).toContain(plans.at(-1)?.plan.verdict);
});

test('three-windows: a letter that had to wait for somebody’s return comes well before the call', () => {
  const away: Story['acts'] = [
    { day: 0, minute: 720, does: { is: 'reply', kind: 'auto-reply', inDays: 14 }, by: 'p1' },
  ];
  const { sent } = live({ ...silent('three-windows'), acts: away }, asAdvised);
  const [letter, call] = sent.filter(({ event }) => asked.has(event.action));
  expect([letter?.event.action, call?.event.action]).toEqual(['check-in', 'phone-call']);
  expect((call?.at ?? 0) - (letter?.at ?? 0)).toBeGreaterThanOrEqual(7 * 24 * 3_600_000);
});

test('three-windows: a date given after the letter’s window was over brings only the call, after that date', () => {
  const late: Story['acts'] = [
    { day: 1, minute: 420, does: { is: 'timeline', inDays: 13 }, by: 'p1' },
    { day: 15, minute: 420, does: { is: 'timeline', inDays: 0 }, by: 'p1' },
  ];
  const { sent } = live({ ...silent('three-windows'), hour: 7, acts: late.slice(1) }, (plan, story) =>
    asAdvised(plan, story).filter(({ action }) => action !== 'check-in'),
  );
  expect(sent.map(({ event }) => event.action).filter((action) => asked.has(action))).toEqual(['phone-call']);
  const { sent: both } = live({ ...silent('three-windows'), hour: 7, acts: late }, asAdvised);
  expect(both.map(({ event }) => event.action).filter((action) => asked.has(action))).toEqual(['phone-call']);
});

describe('the judge of these stories does object', () => {
  const send = (action: 'check-in' | 'thank-you' | 'phone-call') => () => [
    { action, channel: 'email' as const, to: ['p1'] },
  ];
  const act = (does: Story['acts'][number]['does']): Story['acts'] => [{ day: 1, minute: 480, does, by: 'p1' }];

  test.each([
    ['a question a day', silent('fineline'), send('check-in'), 'more than 2 check-ins'],
    ['a question a day', silent('fineline'), send('check-in'), 'only days after'],
    ['thanks a day', silent('fineline'), send('thank-you'), 'was thanked before'],
    ['a call a day', silent('fineline'), send('phone-call'), 'a second phone-call'],
    [
      'asking on after a request to stop',
      { ...silent('fineline'), acts: act({ is: 'reply', kind: 'asked-to-stop' }) },
      send('check-in'),
      'asked not to be written to',
    ],
    [
      'asking on after the end',
      { ...silent('fineline'), acts: act({ is: 'reply', kind: 'rejection' }) },
      send('check-in'),
      'after the rejection',
    ],
    [
      'asking before their date',
      { ...silent('fineline'), acts: act({ is: 'timeline', inDays: 9 }) },
      send('check-in'),
      'they said 2026-03-12',
    ],
    [
      'asking with a meeting ahead',
      { ...silent('fineline'), acts: act({ is: 'next-step', meetInDays: 5, with: ['p1'] }) },
      send('check-in'),
      'a meeting lies ahead',
    ],
  ])('to %s', (_, story, choose, objection) => {
    expect(excessesIn(live(story, choose), story.playbook).join('\n')).toContain(objection);
  });
});
