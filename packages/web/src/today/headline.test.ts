import { stepKey } from '@fineline/core/api';
import type { Advice } from '@fineline/core/application';
import { expect, test } from 'vitest';
import { advice, asOf, summary } from '../testing/plans.ts';
import { sortOut } from './cards.ts';
import { headlineOf } from './TodayPage.tsx';

const letter = advice('check-in');
const call = advice('phone-call', { channel: 'phone' });
const thing = advice('prepare', { channel: 'self', to: [] });
const later = advice('check-in', { best: '2026-11-23T09:00:00Z' });

test.each<[Advice[], string, string]>([
  [[], 'Nothing to write. Good.', 'Nobody is late. There is nothing you should send, and that is a plan too.'],
  [[letter], 'One letter today', 'About 10 minutes, then you are done.'],
  [[letter, letter], 'Two letters today', 'About 20 minutes, then you are done.'],
  [[call], 'One call today', 'About 10 minutes, then you are done.'],
  [[thing], 'One thing for yourself today', 'About 15 minutes, then you are done.'],
  [[letter, call, thing], 'One letter, one call and one other thing today', 'About 35 minutes, then you are done.'],
  [[later], 'Nothing to write today. Good.', 'One thing is open already and better on a later day.'],
])('%#: “%s”', (steps, title, below) => {
  const applications = steps.map((step, n) => summary(n, [step]));
  expect(headlineOf(sortOut(applications, asOf, 'Europe/London'))).toEqual({ title, below });
});

test('with others at rest it says so', () => {
  const sorted = sortOut([summary(1, [letter]), summary(2, [], { verdict: 'wait' })], asOf, 'Europe/London');
  expect(headlineOf(sorted).below).toBe('About 10 minutes, then you are done. Leave everyone else in peace.');
});

test('with all of it put off there is nothing more to do today', () => {
  const off = summary(1, [letter], { notToday: [stepKey(letter)] });
  expect(headlineOf(sortOut([off], asOf, 'Europe/London'))).toEqual({
    title: 'Nothing more today',
    below: 'One thing is put off to another day.',
  });
});
