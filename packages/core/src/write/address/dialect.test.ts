import { expect, test } from 'vitest';
import { getDay } from '../../calendar/day.ts';
import { getMoment } from '../../calendar/instant.ts';
import { getZone } from '../../calendar/zone.ts';
import { type Dialect, dayFor, dialectOf, hasSerialComma, spell, timeFor } from './dialect.ts';

test.each<[british: string, american: string]>([
  [
    'organise, organised, organising, organisation, organisations',
    'organize, organized, organizing, organization, organizations',
  ],
  ['Recognising what you specialise in', 'Recognizing what you specialize in'],
  ['prioritise and summarise', 'prioritize and summarize'],
  ['analyse, analysed; an analysis by an analyst', 'analyze, analyzed; an analysis by an analyst'],
  ['emphasise the emphasis', 'emphasize the emphasis'],
  ['a wise exercise, a surprise promise to advise', 'a wise exercise, a surprise promise to advise'],
  ['your programme of four hours', 'your program of four hours'],
  ['the Programme', 'the Program'],
  [
    'a favour, favourite, behaviour, colourful, honoured, neighbouring',
    'a favor, favorite, behavior, colorful, honored, neighboring',
  ],
  ['our tour, four hours, your pour', 'our tour, four hours, your pour'],
  ['travelled, travelling, a traveller; cancelled; labelled', 'traveled, traveling, a traveler; canceled; labeled'],
  ['called, selling, teller, well', 'called, selling, teller, well'],
  ['at the centre, centred; a theatre', 'at the center, centered; a theater'],
  ['there, before, are, more, entre', 'there, before, are, more, entre'],
  ['in defence of a licence to practise', 'in defense of a license to practice'],
  ['a sense of difference, experience', 'a sense of difference, experience'],
  ['learnt whilst fulfilling an enquiry', 'learned while fulfilling an inquiry'],
  ['to fulfil a skilful judgement', 'to fulfill a skillful judgment'],
  ['Thank you. My CV is attached.', 'Thank you. My résumé is attached.'],
  ['in a fortnight', 'in two weeks'],
  ['at the weekend, by post', 'over the weekend, by mail'],
  ['May I ring you about the post?', 'May I call you about the position?'],
  ['something, bring, spring, during', 'something, bring, spring, during'],
  ['a mobile app; my mobile number', 'a mobile app; my cell number'],
  ['post-sale, CV-ready', 'post-sale, CV-ready'],
  ['', ''],
  [' about ', ' about '],
])('“%s” is in America “%s”', (british, american) => {
  expect(spell(british, 'en-US')).toBe(american);
  expect(spell(american, 'en-US')).toBe(american);
  expect(spell(british, 'en-GB')).toBe(british);
  expect(spell(british, 'en-ZA')).toBe(british);
});

test.each<[country: string, dialect: Dialect]>([
  ['GB', 'en-GB'],
  ['US', 'en-US'],
  ['PR', 'en-US'],
  ['ZA', 'en-ZA'],
  ['IN', 'en-GB'],
  ['CA', 'en-GB'],
  ['DE', 'en-GB'],
  ['XX', 'en-GB'],
])('letters to %s are in %s', (country, dialect) => {
  expect(dialectOf(country)).toBe(dialect);
});

test.each<[date: string, near: string | undefined, british: string, american: string]>([
  ['2026-11-17', undefined, 'Tuesday 17 November', 'Tuesday, November 17'],
  ['2026-11-17', '2026-12-01', 'Tuesday 17 November', 'Tuesday, November 17'],
  ['2026-12-31', '2027-01-02', 'Thursday 31 December 2026', 'Thursday, December 31, 2026'],
])('%s, seen from %s', (date, near, british, american) => {
  const from = near === undefined ? undefined : getDay(near);
  expect(dayFor(getDay(date), 'en-GB', from)).toBe(british);
  expect(dayFor(getDay(date), 'en-ZA', from)).toBe(british);
  expect(dayFor(getDay(date), 'en-US', from)).toBe(american);
});

test.each<[instant: string, british: string, american: string]>([
  ['2026-11-17T14:30:00Z', '14:30', '2:30 pm'],
  ['2026-11-17T09:05:00Z', '09:05', '9:05 am'],
  ['2026-11-17T15:00:00Z', '15:00', '3 pm'],
  ['2026-11-17T12:00:00Z', '12:00', 'noon'],
  ['2026-11-17T12:15:00Z', '12:15', '12:15 pm'],
  ['2026-11-17T00:00:00Z', '00:00', 'midnight'],
  ['2026-11-17T00:10:00Z', '00:10', '12:10 am'],
])('%s on the wall', (instant, british, american) => {
  expect(timeFor(getMoment(instant), getZone('UTC'), 'en-GB')).toBe(british);
  expect(timeFor(getMoment(instant), getZone('UTC'), 'en-US')).toBe(american);
});

test('Americans write a comma before the last "and"', () => {
  expect([hasSerialComma('en-US'), hasSerialComma('en-GB'), hasSerialComma('en-ZA')]).toEqual([true, false, false]);
});
