import { expect, test } from 'vitest';
import { type Plan, applicationSchema, planSchema } from '@fineline/core/application';
import { widthOfText } from '../page/text.ts';
import { planInWords } from './plan.ts';

const application = applicationSchema.parse({
  candidate: { name: 'Ana Reyes', timeZone: 'Europe/London' },
  employer: { company: 'Brightwater Homes', country: 'GB', timeZone: 'Europe/London' },
  role: 'Lettings Negotiator',
  people: [
    { id: 'p1', name: 'Jason Whitmore' },
    { id: 'p2', name: '山田太郎' },
    { id: 'p3', name: 'Eve\u001b]0;owned\u0007\nSmith\u202e' },
  ],
  events: [],
});

const because = [
  { rule: 'thank-you.within-24-hours', says: 'A thank-you is best within a day.', sources: ['002', '003'] },
];

const plan: Plan = planSchema.parse({
  asOf: '2026-11-16T13:00:00+00:00',
  playbook: 'fineline',
  verdict: 'act',
  headline: 'Thank them today.',
  advice: [
    {
      action: 'thank-you',
      channel: 'email',
      to: ['p1'],
      state: 'due',
      opens: '2026-11-16T11:00:00+00:00',
      best: '2026-11-16T13:00:00+00:00',
      closes: '2026-11-17T11:00:00+00:00',
      because,
    },
    {
      action: 'offer-trial',
      channel: 'email',
      to: ['p2'],
      state: 'optional',
      opens: '2026-11-16T11:00:00+00:00',
      best: '2026-11-17T09:00:00+00:00',
      because,
      needs: ['Would a trial put your present job at risk?'],
    },
    {
      action: 'check-in',
      channel: 'email',
      to: ['p1', 'p2', 'p3'],
      state: 'upcoming',
      opens: '2026-11-23T09:00:00+00:00',
      best: '2026-11-23T09:00:00+00:00',
      closes: '2026-11-30T17:30:00+00:00',
      because,
    },
  ],
  holds: [
    {
      actions: ['check-in', 'second-check-in', 'phone-call'],
      until: '2026-11-23T09:00:00+00:00',
      because: { rule: 'hold.first-week', says: 'The first week is theirs.', sources: ['003'] },
    },
  ],
  pressure: { used: 0, allowed: 2 },
});

const titleOf = (): string => 'A title that is long enough to need a second line on a narrow terminal';
const say = (width: number, colour = false): string[] =>
  planInWords({ plan, application, timeZone: 'Europe/London', titleOf, width, colour });

test('a plan in words', () => {
  expect(say(80).join('\n')).toMatchInlineSnapshot(`
    "Lettings Negotiator, Brightwater Homes
    Monday 16 November 2026, 13:00 (London)

    Act: Thank them today.

    Now
      Thank Jason Whitmore by e-mail
        Best     now
        Until    tomorrow, 11:00
        Why      A thank-you is best within a day. [002, 003]

    If you like
      Offer 山田太郎 a short trial by e-mail
        Best     tomorrow from 09:00
        Tell us  Would a trial put your present job at risk?
        Why      A thank-you is best within a day. [002, 003]

    Later
      Check in with Jason Whitmore, 山田太郎 and Eve�]0;owned� Smith� by e-mail
        Opens    Monday 23 November, 09:00
        Until    Monday 30 November, 17:30
        Why      A thank-you is best within a day. [002, 003]

    Leave alone
      Check-ins and calls
        Until    Monday 23 November, 09:00
        Why      The first week is theirs. [003]

    Since you last heard from them you have not asked for news; this playbook allows
    twice in all.

    Sources
        [002]    A title that is long enough to need a second line on a narrow
                 terminal
        [003]    A title that is long enough to need a second line on a narrow
                 terminal"
  `);
});

test.each([20, 24, 30, 32, 33, 40, 60, 80])('no line is wider than %d columns', (width) => {
  for (const line of say(width)) expect(widthOfText(line)).toBeLessThanOrEqual(width);
});

test('a name from a file cannot speak to the terminal, with colours or without', () => {
  expect(say(80).join('\n')).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  const own = /\u001b\[\d+m/g;
  expect(say(80, true).join('\n').replace(own, '')).toBe(say(80).join('\n'));
});
