// Longer than most files: applying a told invitation, case by case and as properties, over one set of examples.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Application, applicationSchema } from '../application/application.ts';
import { personIdSchema } from '../application/primitives.ts';
import { type Told, toldSchema } from '../application/told.ts';
import { type Applied, type Kept, apply } from './apply.ts';
import { meetingRecordsSchema } from './meeting.ts';

const id = (text: string) => personIdSchema.parse(text);
const jane = { id: id('jane-doe'), name: 'Jane Doe', email: 'jane@acme.example' };
const ravi = { id: id('ravi-menon'), name: 'Ravi Menon', email: 'ravi@acme.example' };

const application: Application = {
  candidate: { name: 'Sam Okafor', email: 'sam@mail.example', timeZone: 'Europe/London' },
  employer: { company: 'Acme Ltd', country: 'GB' },
  role: 'Data Engineer',
  people: [],
  events: [],
};
const empty: Kept = { application, meetings: [] };

type Interview = Extract<Told['events'][number], { type: 'interview' }>;
const at = (hour: number) => `2026-11-19T${String(hour).padStart(2, '0')}:00:00Z`;
const interview = (hour: number, more: Partial<Interview> = {}): Interview => ({
  type: 'interview',
  at: at(hour),
  minutes: 60,
  with: [jane.id],
  ...more,
});
const invitation = (hour: number, sequence: number, more: Partial<Told> = {}): Told => ({
  events: [interview(hour)],
  people: [jane],
  meeting: { uid: 'one', sequence },
  needs: [],
  ...more,
});
const cancellation = (hour: number, sequence: number, more: Partial<Told> = {}): Told =>
  invitation(hour, sequence, { events: [interview(hour, { cancelled: true })], ...more });

function applied(kept: Kept, ...all: Told[]): Applied {
  let state: Applied = { ...kept, did: 'nothing', asks: [] };
  for (const told of all) {
    const result = apply(state, told);
    if (!result.ok) throw new Error(result.refusal.says);
    state = result.value;
  }
  expect(applicationSchema.safeParse(state.application).error).toBeUndefined();
  expect(meetingRecordsSchema.safeParse(state.meetings).error).toBeUndefined();
  return state;
}

const starts = ({ application: { events } }: Kept) =>
  events.flatMap((event) =>
    event.type === 'interview' ? [`${event.at.slice(11, 13)}${event.cancelled ? ' off' : ''}`] : [],
  );

test.each<[what: string, all: Told[], interviews: string[], did: Applied['did'], because: string]>([
  ['one invitation', [invitation(10, 0)], ['10'], 'added', 'it is new'],
  ['the same twice', [invitation(10, 0), invitation(10, 0)], ['10'], 'nothing', 'nothing is new'],
  ['a later time', [invitation(10, 0), invitation(14, 1)], ['14'], 'changed', 'the higher sequence moves it'],
  [
    'an older time after it',
    [invitation(14, 1), invitation(10, 0)],
    ['14'],
    'stale',
    'the lower sequence comes too late',
  ],
  [
    'a cancellation',
    [invitation(10, 0), cancellation(10, 1)],
    ['10 off'],
    'cancelled',
    'the higher sequence cancels it',
  ],
  [
    'a cancellation of the same sequence',
    [invitation(10, 0), cancellation(10, 0)],
    ['10 off'],
    'cancelled',
    'not all programs count up',
  ],
  [
    'the invitation after its cancellation',
    [cancellation(10, 1), invitation(10, 0)],
    ['10 off'],
    'stale',
    'it comes too late',
  ],
  [
    'the same sequence after its cancellation',
    [cancellation(10, 0), invitation(10, 0)],
    ['10 off'],
    'stale',
    'a cancellation holds at an equal sequence',
  ],
  [
    'an invitation anew',
    [invitation(10, 0), cancellation(10, 1), invitation(15, 2)],
    ['15'],
    'changed',
    'the higher sequence brings it back',
  ],
  [
    'another meeting',
    [invitation(10, 0), invitation(15, 0, { meeting: { uid: 'two', sequence: 0 } })],
    ['10', '15'],
    'added',
    'another UID is another meeting',
  ],
  [
    'the same time from another program',
    [invitation(10, 0), invitation(10, 0, { meeting: { uid: 'two', sequence: 0 } })],
    ['10'],
    'changed',
    'nobody has two interviews at once',
  ],
  [
    'that other one called off',
    [invitation(10, 0), invitation(10, 0, { meeting: { uid: 'two', sequence: 0 } }), cancellation(10, 1)],
    ['10'],
    'changed',
    'the other invitation still stands',
  ],
  [
    'one without a UID, twice',
    [
      { events: [interview(10)], people: [jane], needs: [] },
      { events: [interview(10)], people: [jane], needs: [] },
    ],
    ['10'],
    'nothing',
    'the time tells that it is known',
  ],
])('%s leaves %j', (_, all, interviews, did) => {
  const state = applied(empty, ...all);
  expect(starts(state)).toEqual(interviews);
  expect(state.did).toBe(did);
});

describe('a series', () => {
  const series = (sequence: number, hours: number[]): Told =>
    invitation(0, sequence, { events: hours.map((hour) => interview(hour)) });
  const instance = (original: number, hour: number, sequence: number): Told =>
    invitation(hour, sequence, { meeting: { uid: 'one', recurrenceId: at(original), sequence } });

  test.each<[what: string, all: Told[], interviews: string[]]>([
    ['all its dates', [series(0, [9, 10, 11])], ['09', '10', '11']],
    ['one date moved', [series(0, [9, 10, 11]), instance(10, 16, 0)], ['09', '16', '11']],
    ['that date moved again', [series(0, [9, 10, 11]), instance(10, 16, 0), instance(10, 17, 1)], ['09', '17', '11']],
    ['a date that is dropped is cancelled', [series(0, [9, 10, 11]), series(1, [9, 11])], ['09', '10 off', '11']],
    ['a date that is added', [series(0, [9, 10]), series(1, [9, 10, 12])], ['09', '10', '12']],
    ['all moved', [series(0, [9, 10]), series(1, [14, 15])], ['14', '15']],
  ])('%s', (_, all, interviews) => {
    expect(starts(applied(empty, ...all))).toEqual(interviews);
  });
});

test('what was written down about an interview stays with it when it is moved or cancelled', () => {
  const first = applied(empty, invitation(10, 0));
  const notes = [{ kind: 'topic' as const, text: 'the release', person: jane.id }];
  const noted: Kept = {
    ...first,
    application: { ...application, people: first.application.people, events: [interview(10, { notes, wentWell: 4 })] },
  };
  expect(applied(noted, invitation(14, 1)).application.events).toEqual([interview(14, { notes, wentWell: 4 })]);
  expect(applied(noted, cancellation(10, 1)).application.events).toEqual([
    interview(10, { notes, wentWell: 4, cancelled: true }),
  ]);
});

test('an interview entered by hand is the one invited to at the same time', () => {
  const byHand: Kept = {
    application: { ...application, events: [interview(10, { with: [], at: '2026-11-19T11:00:00+01:00' })] },
    meetings: [],
  };
  const state = applied(byHand, invitation(10, 0), invitation(14, 1));
  expect(state.application.events).toEqual([interview(14)]);
});

describe('who may cancel', () => {
  const kept = applied(empty, invitation(10, 0));

  test('not somebody else', () => {
    expect(apply(kept, cancellation(10, 1, { people: [ravi] }))).toMatchObject({
      ok: false,
      refusal: { code: 'not-from-organizer' },
    });
  });
  test('the organizer, whatever the case of the address', () => {
    expect(
      starts(applied(kept, cancellation(10, 1, { people: [ravi, { ...jane, email: 'Jane@ACME.example' }] }))),
    ).toEqual(['10 off']);
  });
  test('anybody, where the cancellation names nobody', () => {
    expect(starts(applied(kept, cancellation(10, 1, { people: [] })))).toEqual(['10 off']);
  });
});

describe('people', () => {
  test.each<[what: string, known: Application['people'], told: Told['people'], people: object[], withIds: string[]]>([
    [
      'are known by their address',
      [{ id: id('a'), name: 'J. Doe', email: 'JANE@acme.example' }],
      [jane],
      [{ id: 'a', name: 'J. Doe' }],
      ['a'],
    ],
    [
      'are known by their name',
      [{ id: id('a'), name: 'Jane Döe' }],
      [{ ...jane, name: 'Jane Doe' }],
      [{ id: 'a', email: 'jane@acme.example' }],
      ['a'],
    ],
    [
      'with one name and two addresses are two',
      [{ id: id('a'), name: 'Jane', email: 'j@x.example' }],
      [{ ...jane, name: 'Jane' }],
      [{ id: 'a' }, { id: 'jane-doe' }],
      ['jane-doe'],
    ],
    [
      'get another id where theirs is taken',
      [{ id: jane.id, name: 'Jane Doering' }],
      [jane],
      [{ id: 'jane-doe' }, { id: 'jane-doe-2' }],
      ['jane-doe-2'],
    ],
    ['do not include the candidate', [], [{ id: jane.id, name: 'S. Okafor', email: 'SAM@mail.example' }], [], []],
    [
      'are not overwritten',
      [{ ...jane, title: 'Head of Data' }],
      [{ ...jane, title: 'HR', part: 'hr' }],
      [{ title: 'Head of Data', part: 'hr' }],
      ['jane-doe'],
    ],
  ])('%s', (_, known, told, people, withIds) => {
    const state = applied(
      { application: { ...application, people: known }, meetings: [] },
      invitation(10, 0, { people: told }),
    );
    expect(state.application.people).toMatchObject(people);
    expect(state.application.people).toHaveLength(people.length);
    expect(state.application.events).toMatchObject([{ with: withIds }]);
  });
});

test.each<[company: string | undefined, role: string | undefined, asks: RegExp[]]>([
  [undefined, undefined, []],
  ['ACME', 'data engineer', []],
  ['Northwind', undefined, [/“Northwind”.*“Acme Ltd”/]],
  ['Acme', 'Data Analyst', [/“Data Analyst”.*“Data Engineer”/]],
])('company %s and role %s are never written over, but asked about', (company, role, asks) => {
  const state = applied(empty, invitation(10, 0, { ...(company && { company }), ...(role && { role }) }));
  expect(state.application.employer.company).toBe('Acme Ltd');
  expect(state.application.role).toBe('Data Engineer');
  expect(state.asks).toEqual(asks.map((ask) => expect.stringMatching(ask)));
});

test('an application that is full is left as it is', () => {
  const events = Array.from({ length: 5_000 }, (_, day) => ({
    type: 'promise-kept' as const,
    at: at(10),
    what: String(day),
  }));
  expect(apply({ application: { ...application, events }, meetings: [] }, invitation(10, 0))).toMatchObject({
    ok: false,
    refusal: { code: 'too-large' },
  });
});

describe('of any invitations', () => {
  const tolds = fc
    .record({
      hour: fc.integer({ min: 0, max: 23 }),
      sequence: fc.integer({ min: 0, max: 4 }),
      cancels: fc.boolean(),
      uid: fc.constantFrom('one', 'two', undefined),
      who: fc.constantFrom(jane, ravi),
    })
    .map(({ hour, sequence, cancels, uid, who }): Told => ({
      events: [interview(hour, { with: [who.id], ...(cancels && { cancelled: true }) })],
      people: [who],
      ...(uid && { meeting: { uid, sequence } }),
      needs: [],
    }));
  const after = (kept: Kept, all: readonly Told[]): Kept =>
    all.reduce((now, told) => {
      const result = apply(now, told);
      return result.ok ? result.value : now;
    }, kept);

  test('applying one twice changes nothing', () => {
    fc.assert(
      fc.property(fc.array(tolds, { maxLength: 6 }), tolds, (before, told) => {
        const once = after(after(empty, before), [told]);
        const twice = after(once, [told]);
        expect({ application: twice.application, meetings: twice.meetings }).toEqual({
          application: once.application,
          meetings: once.meetings,
        });
      }),
    );
  });

  test('of two interviews that come to the same time, the one that came again is the one with its people', () => {
    const meeting = (uid: string, hour: number, name: string): Told =>
      toldSchema.parse({
        events: [{ type: 'interview', at: `2026-11-19T0${hour}:00:00Z`, minutes: 60, with: [name] }],
        people: [{ id: name, name, email: `${name}@acme.example` }],
        meeting: { uid, sequence: 0 },
        needs: [],
      });
    const moved = meeting('two', 3, 'ravi');
    const once = after(empty, [meeting('one', 3, 'jane'), meeting('two', 0, 'jane'), moved]);
    expect(after(once, [moved]).application).toEqual(once.application);
  });

  test('an interview that was called off stays so when another, with the same people, comes to its time twice', () => {
    const told = (uid: string | undefined, hour: number, name: string, cancelled?: true): Told =>
      toldSchema.parse({
        events: [{ type: 'interview', at: `2026-11-19T0${hour}:00:00Z`, minutes: 60, with: [name], cancelled }],
        people: [{ id: name, name, email: `${name}@acme.example` }],
        ...(uid && { meeting: { uid, sequence: 0 } }),
        needs: [],
      });
    const moved = told('one', 3, 'ravi');
    const once = after(empty, [told(undefined, 3, 'ravi', true), told('one', 0, 'jane'), moved]);
    expect(after(once, [moved]).application).toEqual(once.application);
  });

  test('no event, person or record is ever lost, and the application stays valid', () => {
    fc.assert(
      fc.property(fc.array(tolds, { maxLength: 8 }), (all) => {
        let now: Kept = empty;
        for (const told of all) {
          const next = after(now, [told]);
          expect(next.application.events.length).toBeGreaterThanOrEqual(now.application.events.length);
          expect(next.application.people.length).toBeGreaterThanOrEqual(now.application.people.length);
          expect(next.meetings.length).toBeGreaterThanOrEqual(now.meetings.length);
          expect(applicationSchema.safeParse(next.application).error).toBeUndefined();
          now = next;
        }
      }),
    );
  });

  test('of one meeting the highest sequence holds, in whatever order they come', () => {
    const updates = fc.uniqueArray(
      fc.record({
        hour: fc.integer({ min: 0, max: 23 }),
        sequence: fc.integer({ min: 0, max: 9 }),
        cancels: fc.boolean(),
      }),
      {
        minLength: 2,
        maxLength: 4,
        selector: ({ sequence }) => sequence,
      },
    );
    fc.assert(
      fc.property(
        updates.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([inOrder, shuffled]) => {
          const make = (all: typeof inOrder) =>
            all.map(({ hour, sequence, cancels }) =>
              cancels ? cancellation(hour, sequence) : invitation(hour, sequence),
            );
          const last = inOrder.reduce((a, b) => (a.sequence > b.sequence ? a : b));
          const state = after(empty, make(shuffled));
          expect(starts(state)).toHaveLength(1);
          expect(state.meetings).toMatchObject([{ uid: 'one', sequence: last.sequence }]);
          expect(state.application.events).toMatchObject(
            last.cancels ? [{ cancelled: true }] : [{ at: at(last.hour) }],
          );
          if (!last.cancels) expect(state.application.events[0]).not.toHaveProperty('cancelled');
        },
      ),
    );
  });
});
