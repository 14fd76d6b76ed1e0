import type { Country } from '@fineline/core/api';
import { newApplicationSchema } from '@fineline/core/api';
import { type Told, personSchema, toldSchema } from '@fineline/core/application';
import { expect, test } from 'vitest';
import {
  type Draft,
  clocksOf,
  draftOf,
  emptyDraft,
  findStart,
  missingIn,
  newApplicationOf,
  shownTime,
  toldOf,
} from './draft.ts';
import { guessCountry } from './guessCountry.ts';

const gb: Country = {
  code: 'GB',
  name: 'United Kingdom',
  regions: [{ code: 'ENG', name: 'England' }],
  timeZone: 'Europe/London',
};
const us: Country = { code: 'US', name: 'United States', regions: [{ code: 'CA', name: 'California' }] };
const gg: Country = { code: 'GG', name: 'Guernsey', regions: [], timeZone: 'Europe/London' };
const london = 'Europe/London';

const filled = { ...emptyDraft(london, 'GB'), company: ' Corp ', role: 'Baker', date: '2026-11-20', time: '10:00' };

const told: Told = toldSchema.parse({
  events: [{ type: 'interview', at: '2026-11-20T13:00:00Z', minutes: 45, with: ['r', 't'], format: 'video' }],
  people: [
    { id: 'r', name: 'Rosa', email: 'rosa@corp.example' },
    { id: 't', name: 'Tom' },
  ],
  company: 'Corp',
  meeting: { uid: 'u1', sequence: 0 },
  needs: [],
});

test('four answers are an application with its first interview', () => {
  const application = newApplicationOf(filled, findStart(filled, clocksOf(filled, london, gb)) ?? '', gb);
  expect(newApplicationSchema.parse(application)).toEqual({
    facts: { employer: { company: 'Corp', country: 'GB' }, role: 'Baker', people: [] },
    events: [{ type: 'interview', at: '2026-11-20T10:00:00+00:00', with: [], minutes: 60 }],
  });
});

test('what a file said is kept to the instant, with its people and its meeting', () => {
  const draft = { ...draftOf(filled, 'invite.ics', { told, applications: [] }), role: 'Baker' };
  const application = newApplicationOf(draft, findStart(draft, clocksOf(draft, london, gb)) ?? '', gb);
  expect(newApplicationSchema.parse(application)).toEqual({
    facts: { employer: { company: 'Corp', country: 'GB' }, role: 'Baker', people: told.people },
    events: told.events,
    meeting: told.meeting,
  });
});

test('whoever is struck from the list is in no event; whoever is added takes part', () => {
  const draft = draftOf(filled, 'invite.ics', { told, applications: [] });
  const added = personSchema.parse({ id: 'n', name: 'New' });
  const unnamed = personSchema.parse({ id: 'u', name: ' ' });
  const people = [...draft.people.slice(1), added, unnamed];
  const next = toldOf({ ...draft, people }, told, '2026-11-20T13:00:00Z');
  expect(next.people.map(({ name }) => name)).toEqual(['Tom', 'New']);
  expect(next.events).toMatchObject([{ with: ['t', 'n'] }]);
});

test.each<[Draft['clock'], string, string, string, string]>([
  ['mine', '2026-11-20', '10:00', '2026-11-20T10:00:00+00:00', 'it was entered on the reader’s clock'],
  ['theirs', '2026-11-20', '10:00', '2026-11-20T10:00:00-08:00', 'it was entered on the employer’s clock'],
])('on a clock of %s %s %s is %s: %s', (clock, date, time, expected) => {
  const draft = { ...filled, country: 'US', zone: 'America/Los_Angeles', clock, date, time };
  expect(findStart(draft, clocksOf(draft, london, us))).toBe(expected);
});

test('what a file said shows on either clock as the same instant', () => {
  const draft = {
    ...draftOf(filled, 'invite.ics', { told, applications: [] }),
    country: 'US',
    zone: 'America/New_York',
  };
  const clocks = clocksOf(draft, london, us);
  expect(shownTime(draft, clocks)).toEqual({ date: '2026-11-20', time: '13:00' });
  expect(shownTime({ ...draft, clock: 'theirs' }, clocks)).toEqual({ date: '2026-11-20', time: '08:00' });
  expect(findStart({ ...draft, clock: 'theirs' }, clocks)).toBe('2026-11-20T13:00:00Z');
});

test.each<[Partial<Draft>, string[], string]>([
  [{}, [], 'everything is there'],
  [{ company: ' ' }, ['company'], 'a space is no name'],
  [
    { company: '', role: '', date: '', time: '', country: '' },
    ['company', 'role', 'date', 'time', 'country'],
    'nothing is',
  ],
])('with %j there is missing %j: %s', (changes, expected) => {
  const draft = { ...filled, ...changes };
  expect(Object.keys(missingIn(draft, clocksOf(draft, london, gb)))).toEqual(expected);
});

test('a country with many zones takes the one that was chosen, one with regions the region that is its own', () => {
  const draft = { ...filled, country: 'US', region: 'CA', zone: 'America/Los_Angeles' };
  expect(newApplicationOf(draft, '2026-11-20T10:00:00Z', us).facts.employer).toEqual({
    company: 'Corp',
    country: 'US',
    region: 'CA',
    timeZone: 'America/Los_Angeles',
  });
  expect(
    newApplicationOf({ ...draft, region: 'BY' }, '2026-11-20T10:00:00Z', us).facts.employer.region,
  ).toBeUndefined();
});

test.each([
  ['Europe/London', ['en-GB'], 'GB', 'language and zone agree'],
  ['Europe/London', ['en-US'], 'GB', 'the zone says more than the language'],
  ['Europe/London', ['en-GG'], 'GG', 'the language tells apart who shares a zone'],
  ['America/New_York', ['en-US'], 'US', 'the zone is of a country with several'],
  ['America/New_York', ['en'], '', 'neither says'],
  ['Europe/Berlin', ['not a tag!'], '', 'what is no language says nothing'],
])('in %s with %j the country is “%s”: %s', (zone, languages, expected) => {
  expect(guessCountry([gg, gb, us], zone, languages)).toBe(expected);
});
