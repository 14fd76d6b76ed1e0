// Longer than most: the form, a program that answers it, and another window, over the same few applications.
import {
  type ApplicationView,
  type EventId,
  type Facts,
  applicationIdSchema,
  eventIdSchema,
  factsSchema,
} from '@fineline/core/api';
import { type ApplicationEvent, applicationEventSchema } from '@fineline/core/application';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Interview, findInterview, saidAt, saidIn } from '../interviews/interviews.ts';
import { type Change, changesOf } from './changes.ts';
import { type Draft, draftOf, isSaved, meet, settle, wantedOf } from './draft.ts';
import { faultsOf } from './faults.ts';
import { type Field, type Form, isSameForm, noteKinds, tidy, valueOf, withField } from './form.ts';
import { type Names, formOf } from './load.ts';

type Standing = Pick<ApplicationView, 'facts' | 'history'>;

const asOf = '2026-11-22T18:00:00Z';
const said = '2026-11-22';
const eventId = (n: number): EventId => eventIdSchema.parse(`00000000-0000-4000-8000-${String(n).padStart(12, '0')}`);

const event = (given: object): ApplicationEvent => applicationEventSchema.parse(given);
const facts = (more: object = {}): Facts =>
  factsSchema.parse({
    employer: { company: 'Plumtree Housing', country: 'GB' },
    role: 'Baker',
    people: [
      { id: 'ana', name: 'Ana Reyes', email: 'ana@plumtree.example' },
      { id: 'ben', name: 'Ben Okri' },
      { id: 'cem', name: 'Cem Aydın' },
    ],
    ...more,
  });

/** An interview with Ana and Ben from 10:00 to 11:00, and another the day before. */
const standing = (events: object[] = [], more: { interview?: object; facts?: object } = {}): Standing => ({
  facts: facts(more.facts),
  history: [
    {
      type: 'interview',
      at: '2026-11-22T10:00:00Z',
      minutes: 60,
      with: ['ana', 'ben'],
      format: 'video',
      ...more.interview,
    },
    { type: 'interview', at: '2026-11-21T10:00:00Z', with: ['cem'], notes: [{ kind: 'topic', text: 'ovens' }] },
    { type: 'sent', at: '2026-11-22T10:30:00Z', action: 'thank-you', channel: 'email', to: ['cem'] },
    ...events,
  ].map((given, i) => ({ id: eventId(i), event: event(given) })),
});

const viewOf = ({ facts: those, history }: Standing): ApplicationView => ({
  id: applicationIdSchema.parse(eventId(99)),
  version: 1,
  facts: those,
  history,
  choices: {},
  timeZone: 'Europe/London',
  plan: {
    asOf,
    playbook: 'fineline',
    verdict: 'act',
    headline: '',
    advice: [],
    holds: [],
    pressure: { used: 0, allowed: 4 },
  },
});

function interviewIn(at: Standing): Interview {
  const found = findInterview(viewOf(at), eventId(0));
  if (!found) throw new Error('There is no interview');
  return found;
}

/** What the program does when it is asked for these. */
function made(at: Standing, changes: readonly Change[]): Standing {
  return changes.reduce<Standing>((now, change) => {
    switch (change.is) {
      case 'facts':
        return { ...now, facts: factsSchema.parse(change.facts) };
      case 'correct':
        return {
          ...now,
          history: [...now.history.filter(({ id }) => id !== change.id), { id: change.id, event: event(change.event) }],
        };
      case 'record':
        return {
          ...now,
          history: [...now.history, { id: eventId(now.history.length + 1_000), event: event(change.event) }],
        };
      case 'withdraw':
        return { ...now, history: now.history.filter(({ id }) => id !== change.id) };
    }
  }, at);
}

const changesFor = (at: Standing, wanted: Form, names: Names = {}): Change[] => {
  const interview = interviewIn(at);
  return changesOf(viewOf(at), wanted, { interview, names, at: saidAt(interview, asOf) });
};

const load = (at: Standing, names: Names = {}): Form => formOf(at, interviewIn(at), names);

describe('what is loaded is what was saved', () => {
  const line = fc.constantFrom(
    'ovens',
    ' ovens ',
    '',
    'a\nb',
    'the spring line',
    'ß',
    '“quoted”',
    'x'.repeat(300),
    '\0',
    '\ud800',
  );
  const lines = fc.array(line, { maxLength: 4 });
  const date = fc.constantFrom('', '2026-11-22', '2026-12-04', '2027-01-01', '2026-11-01', '1800-01-01');
  const who = fc.constantFrom('', 'ana', 'ben', 'cem', 'new-one');
  const person = fc.constantFrom('ana', 'ben', 'cem', '');
  const fields: fc.Arbitrary<readonly [Field, readonly string[]]> = fc.oneof(
    fc.tuple(fc.constant<Field>('present'), fc.uniqueArray(fc.constantFrom('ana', 'ben', 'cem', 'new-one'))),
    fc.tuple(fc.constantFrom<Field>('called ana', 'called new-one'), fc.tuple(line)),
    fc.tuple(
      fc
        .tuple(fc.constantFrom(...noteKinds), fc.oneof(person, fc.constant('new-one')))
        .map(([kind, id]): Field => `${kind} ${id}`),
      lines,
    ),
    fc.tuple(fc.constant<Field>('wentWell'), fc.tuple(fc.constantFrom('', '1', '3', '5'))),
    fc.tuple(fc.constant<Field>('timeline'), fc.tuple(date, line, who)),
    fc.tuple(fc.constant<Field>('preference'), fc.tuple(fc.constantFrom('', 'email', 'phone', 'none'), who)),
    fc.tuple(
      fc.constantFrom<Field>('promise new-a', 'promise new-b', `promise ${eventId(3)}`),
      fc.tuple(line, date, who, fc.constantFrom('', 'email', 'letter')),
    ),
    fc.tuple(fc.constantFrom<Field>('missing', 'wrong', 'requested'), lines),
    fc.tuple(fc.constant<Field>('lacksNothing'), fc.constantFrom([], ['yes'])),
  );
  const typed: fc.Arbitrary<Form> = fc
    .array(fields, { maxLength: 14 })
    .map((all) => all.reduce((form, [field, value]) => withField(form, field, value), load(before)));
  const before = standing(
    [
      { type: 'promise-made', at: '2026-11-22T10:40:00Z', what: 'Send the outline', due: '2026-11-25', to: 'ana' },
      { type: 'timeline-given', at: '2026-11-22T10:50:00Z', due: '2026-11-30' },
      { type: 'timeline-given', at: '2026-11-22T15:00:00Z', due: '2026-12-01' },
      { type: 'contact-preference', at: '2026-11-22T10:50:00Z', channel: 'email', by: 'ben' },
    ],
    {
      interview: {
        wentWell: 2,
        notes: [
          { kind: 'topic', text: 'rye', person: 'ana' },
          { kind: 'doubt', text: 'pay' },
        ],
      },
      facts: { documents: [{ name: 'CV', status: 'missing', note: 'the new one' }] },
    },
  );

  test('of any typing, everything that can be kept is, once and no more', () => {
    fc.assert(
      fc.property(typed, (mine) => {
        let draft: Draft = { ...draftOf(viewOf(before), interviewIn(before)), mine };
        const wanted = wantedOf(draft, said);
        draft = { ...draft, sent: wanted };
        const after = made(before, changesFor(before, wanted));
        draft = meet(draft, viewOf(after), interviewIn(after));
        expect(load(after, draft.names)).toEqual(wanted);
        expect(draft.mine).toEqual(mine);
        expect(changesFor(after, wantedOf(draft, said), draft.names)).toEqual([]);
        expect(isSaved(draft)).toBe(isSameForm(wanted, tidy(mine))); // all of it, where nothing had to be held back
      }),
      { numRuns: 300 },
    );
  });

  test('what the form has no room for stays', () => {
    fc.assert(
      fc.property(typed, (mine) => {
        const wanted = wantedOf({ ...draftOf(viewOf(before), interviewIn(before)), mine }, said);
        const after = made(before, changesFor(before, wanted));
        for (const kept of [1, 2, 5]) {
          expect(after.history.find(({ id }) => id === eventId(kept))).toEqual(before.history[kept]);
        }
        expect(interviewIn(after).event).toMatchObject({ minutes: 60, format: 'video', at: '2026-11-22T10:00:00Z' });
        expect(after.facts.people).toContainEqual(
          expect.objectContaining({ id: 'ana', email: 'ana@plumtree.example' }),
        );
      }),
    );
  });
});

describe('one field, one change', () => {
  test.each<[Field, string[], Change['is'], because: string]>([
    ['topic ana', ['rye bread'], 'correct', 'notes are part of the interview'],
    ['topic ', ['rye bread'], 'correct', 'with or without a person'],
    ['wentWell', ['4'], 'correct', 'so is how it went'],
    ['timeline', ['2026-12-01', '', ''], 'record', 'a date given is an event of its own'],
    ['timeline', ['', 'soon', ''], 'record', 'a date need not be named'],
    ['preference', ['phone', 'ana'], 'record', 'so is a wish how to be reached'],
    ['promise new', ['Send it', '2026-12-01', 'ana', 'email'], 'record', 'and a promise'],
    ['missing', ['a reference'], 'facts', 'documents belong to the application'],
    ['lacksNothing', ['yes'], 'facts', 'and so does that none is missing'],
    ['called ana', ['Anna Reyes'], 'facts', 'people do as well'],
  ])('%s: %j is one %s, because %s', (field, value, is) => {
    const at = standing();
    expect(changesFor(at, withField(load(at), field, value)).map((change) => change.is)).toEqual([is]);
  });

  test('what is emptied is withdrawn', () => {
    const at = standing([
      { type: 'promise-made', at: '2026-11-22T10:40:00Z', what: 'Send it', due: '2026-11-25' },
      { type: 'timeline-given', at: '2026-11-22T11:00:00Z', due: '2026-11-30' },
    ]);
    const emptied = withField(withField(load(at), `promise ${eventId(3)}`, []), 'timeline', []);
    expect(changesFor(at, emptied)).toEqual([
      { is: 'withdraw', id: eventId(4) },
      { is: 'withdraw', id: eventId(3) },
    ]);
  });

  test('somebody new comes to the application first, and then to the interview', () => {
    const at = standing();
    const wanted = { ...load(at), present: ['ana', 'ben', 'dua'], 'called dua': ['Dua'], 'need dua': ['a van'] };
    const changes = changesFor(at, wanted);
    expect(changes.map(({ is }) => is)).toEqual(['facts', 'correct']);
    expect(load(made(at, changes))).toEqual(wanted);
  });
});

describe('what cannot be kept as it is', () => {
  test.each<[Field, string[], string | undefined, because: string]>([
    ['promise p', ['Send it', '2026-12-01', '', ''], undefined, 'it has all it needs'],
    ['promise p', ['Send it', '', '', ''], 'needsDate', 'a promise without a day is not kept by one'],
    ['promise p', ['', '2026-12-01', '', ''], 'needsText', 'nobody knows what was promised'],
    ['promise p', [' ', '', '', ''], undefined, 'an empty row is no promise'],
    ['promise p', ['Send it', '2026-11-21', '', ''], 'tooEarly', 'the day before the interview'],
    ['promise p', ['Send it', '2026-11-22', '', ''], undefined, 'the same day will do'],
    ['timeline', ['2026-11-21', '', ''], 'tooEarly', 'they cannot mean a day that was over'],
    ['timeline', ['', 'soon', ''], undefined, 'they may name none'],
    ['timeline', ['0026-12-01', '', ''], 'noSuchDate', 'a year half typed'],
    ['called ana', [''], 'needsName', 'she has a name'],
    ['present', ['dua'], 'needsName', 'and so has whoever comes new'],
  ])('%s: %j: %s, because %s', (field, value, fault) => {
    const faults = Object.values(faultsOf(withField(load(standing()), field, value), said));
    expect(faults).toEqual(fault ? [fault] : []);
  });
});

describe('another window', () => {
  const at = standing([], { interview: { notes: [{ kind: 'topic', text: 'rye', person: 'ana' }] } });
  const typedIn = (field: Field, value: string[]): Draft => {
    const draft = draftOf(viewOf(at), interviewIn(at));
    return { ...draft, mine: withField(draft.mine, field, value) };
  };
  const elsewhere = (field: Field, value: string[], from: Standing = at): Standing =>
    made(from, changesFor(from, tidy(withField(load(from), field, value))));
  const met = (draft: Draft, now: Standing): Draft => meet(draft, viewOf(now), interviewIn(now));

  test.each<[mine: string[], theirs: string[], seen: string[], waits: string[] | undefined, because: string]>([
    [['rye', 'yeast'], ['rye'], ['rye', 'yeast'], undefined, 'they changed nothing'],
    [['rye'], ['rye', 'malt'], ['rye', 'malt'], undefined, 'I changed nothing'],
    [['rye', 'yeast'], ['rye', 'malt'], ['rye', 'yeast', 'malt'], undefined, 'both added'],
    [['rye bread'], ['rye', 'malt'], ['rye bread', 'malt'], undefined, 'they only added'],
    [['rye', 'yeast'], ['spelt'], ['spelt', 'yeast'], undefined, 'I only added'],
    [['rye', 'malt'], ['rye', 'malt'], ['rye', 'malt'], undefined, 'both did the same'],
    [['rye bread'], ['rye flour'], ['rye bread'], ['rye flour'], 'both changed the same line'],
    [['rye bread'], [], ['rye bread'], [], 'there it was struck'],
  ])('mine %j, theirs %j: %j, waits: %j, because %s', (mine, theirs, seen, waits) => {
    const draft = met(typedIn('topic ana', mine), elsewhere('topic ana', theirs));
    expect(valueOf(draft.mine, 'topic ana')).toEqual(seen);
    expect(draft.theirs).toEqual(waits ? { 'topic ana': waits } : {});
    const wanted = valueOf(wantedOf(draft, said), 'topic ana');
    expect(wanted).toEqual(waits ?? seen); // what waits is not saved
  });

  test('a choice settles it, whichever it is', () => {
    const now = elsewhere('timeline', ['2026-12-01', '', '']);
    const draft = met(typedIn('timeline', ['2026-12-08', '', '']), now);
    expect(draft.theirs).toEqual({ timeline: ['2026-12-01', '', ''] });
    expect(changesFor(now, wantedOf(draft, said))).toEqual([]);
    const [kept, taken] = [settle(draft, 'timeline', 'mine'), settle(draft, 'timeline', 'theirs')];
    expect(changesFor(now, wantedOf(kept, said))).toMatchObject([{ is: 'correct', event: { due: '2026-12-08' } }]);
    expect(isSaved(taken)).toBe(true);
  });

  test('what was sent, and whose answer was lost, is not taken for another window’s', () => {
    const draft = { ...typedIn('wentWell', ['4']), sent: tidy(typedIn('wentWell', ['3']).mine) };
    const after = met(draft, elsewhere('wentWell', ['3']));
    expect(after.theirs).toEqual({});
    expect(valueOf(wantedOf(after, said), 'wentWell')).toEqual(['4']);
    // Only once: when it says so again later, somebody said it.
    const again = met(met(after, elsewhere('wentWell', ['5'])), elsewhere('wentWell', ['3']));
    expect(again.theirs).toEqual({ wentWell: ['3'] });
  });

  test('a promise whose answer was lost is not made twice', () => {
    const promise = ['Send it', '2026-12-01', 'ana', 'email'];
    const draft = { ...typedIn('promise new', promise), sent: typedIn('promise new', promise).mine };
    const now = elsewhere('promise new', promise);
    const after = met(
      { ...draft, mine: withField(draft.mine, 'promise new', ['Send it all', ...promise.slice(1)]) },
      now,
    );
    expect(changesFor(now, wantedOf(after, said), after.names)).toMatchObject([
      { is: 'correct', id: eventId(1_003), event: { what: 'Send it all' } },
    ]);
  });

  test('a promise withdrawn and typed anew is one promise', () => {
    const row: Field = `promise ${eventId(3)}`;
    const first = standing([{ type: 'promise-made', at: '2026-11-22T11:00:00Z', what: 'Send it', due: '2026-12-01' }]);
    let draft = draftOf(viewOf(first), interviewIn(first));
    draft = { ...draft, mine: withField(draft.mine, row, ['', '', '', 'email']) };
    const struck = made(first, changesFor(first, wantedOf(draft, said)));
    draft = met(draft, struck);
    draft = { ...draft, mine: withField(draft.mine, row, ['Send all', '2026-12-02', '', 'email']) };
    draft = { ...draft, sent: wantedOf(draft, said) };
    const anew = made(struck, changesFor(struck, wantedOf(draft, said), draft.names));
    draft = met(draft, anew);
    expect(isSaved(draft)).toBe(true);
    expect(isSameForm(draft.mine, load(anew, draft.names))).toBe(true);
    expect(saidIn(anew, interviewIn(anew))).toHaveLength(1);
  });
});
