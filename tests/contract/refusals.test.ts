// Longer than most files: one whole application, and every way in which each of its places can be wrong.
import type { ApplicationInput, Problem } from '@fineline/core/application';
import { plan } from 'fineline';
import { describe, expect, test } from 'vitest';

/** An application with every field of the contract in it. */
const whole: ApplicationInput = {
  candidate: {
    name: 'Idris Strachan',
    email: 'idris@post.example',
    phone: '+44 1632 960000',
    timeZone: 'Europe/London',
  },
  employer: { company: 'Plumtree Housing', country: 'GB', region: 'ENG', timeZone: 'Europe/London' },
  role: 'Service Designer',
  appliedOn: '2026-10-01',
  documents: [{ name: 'CV', status: 'sent', note: 'in English' }],
  people: [
    {
      id: 'p1',
      name: 'Nell Cotterell',
      part: 'hr',
      title: 'HR',
      email: 'n@plum.example',
      phone: '1',
      linkedIn: 'none',
    },
  ],
  events: [
    {
      type: 'interview',
      at: '2026-11-16T10:00:00Z',
      minutes: 60,
      with: ['p1'],
      format: 'video',
      cancelled: false,
      wentWell: 4,
      notes: [{ kind: 'topic', text: 'the rota', person: 'p1' }],
    },
    { type: 'timeline-given', at: '2026-11-16T10:00:00Z', by: 'p1', due: '2026-11-20', says: 'by Friday' },
    { type: 'contact-preference', at: '2026-11-16T10:00:00Z', by: 'p1', channel: 'email' },
    {
      type: 'promise-made',
      at: '2026-11-16T10:00:00Z',
      what: 'portfolio',
      channel: 'email',
      to: 'p1',
      due: '2026-11-20',
    },
    { type: 'promise-kept', at: '2026-11-16T10:00:00Z', what: 'portfolio' },
    {
      type: 'sent',
      at: '2026-11-16T10:00:00Z',
      action: 'reply',
      channel: 'email',
      to: ['p1'],
      subject: 'x',
      body: 'x',
    },
    {
      type: 'reply',
      at: '2026-11-16T10:00:00Z',
      from: 'p1',
      kind: 'offer',
      until: '2026-11-20',
      asksFor: ['a'],
      body: 'x',
    },
    { type: 'outcome', at: '2026-11-16T10:00:00Z', is: 'rejected' },
  ],
  circumstances: {
    trialWouldRiskCurrentJob: true,
    feelsDesperate: false,
    jobTicksAllBoxes: true,
    callsAreCommonInIndustry: false,
  },
};
const request = {
  application: whole,
  asOf: '2026-11-18T10:00:00Z',
  playbook: 'fineline',
  settings: { firstCheckInDay: 7, slackAfterTheirDate: 1, daysOff: ['2026-12-24'], workingDays: ['2026-12-26'] },
};

type Key = string | number;
type Path = readonly Key[];

const pathOf = (path: Path): string =>
  path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${key}` : key),
    '',
  ) || '(whole)';

const isNode = (value: unknown): value is Record<Key, unknown> => typeof value === 'object' && value !== null;

/** Every place in a value, itself included. */
function* placesIn(value: unknown, path: Path = []): Generator<[path: Path, value: unknown]> {
  yield [path, value];
  if (!isNode(value)) return;
  for (const [key, item] of Object.entries(value))
    yield* placesIn(item, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** The request with another value at one place; undefined takes the field away. */
function changed(path: Path, value: unknown, at: unknown = request): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (!isNode(at)) throw new Error(`nothing lies at ${pathOf(path)}`);
  const inner = changed(rest, value, at[key]);
  if (Array.isArray(at)) return at.map((item: unknown, i) => (i === key ? inner : item));
  const { [key]: _, ...others } = at;
  return inner === undefined ? others : { ...at, [key]: inner };
}

function problemsOf(value: unknown): Problem[] {
  const answer = plan(value);
  return answer.ok ? [] : (answer.refusal.problems ?? [{ path: '', says: answer.refusal.says }]);
}
const pathsOf = (value: unknown): string[] => problemsOf(value).map(({ path }) => path);

const places = [...placesIn(request)];
const objects = places.filter(([, value]) => isNode(value) && !Array.isArray(value)).map(([path]) => path);

test('the whole of it is accepted', () => {
  expect(problemsOf(request)).toEqual([]);
});

test.each(objects.map((path) => [pathOf(path), path] as const))(
  'an unknown field in %s is refused, with its path',
  (_, path) => {
    expect(problemsOf(changed([...path, 'surprise'], 1))).toEqual([
      { path: pathOf([...path, 'surprise']), says: 'unknown field' },
    ]);
  },
);

const jargon =
  /Invalid|received|undefined|nonoptional|discriminator|Unrecognized|Too (big|small)|>=|<=|\bint\b|NaN|string|boolean|\barray\b/;

describe('a value of the wrong kind is refused, with its path and what was expected, in plain words', () => {
  test.each(places.map(([path, value]) => [pathOf(path), path, value] as const))('%s', (name, path, value) => {
    for (const wrong of [null, 7.5, 'nonsense \u{1F4A5}', '', true, [[]], [7.5], { a: 1 }, -1, 1e300, Number.NaN]) {
      if (Array.isArray(value) && Array.isArray(wrong) && wrong.length === 0) continue;
      const problems = problemsOf(changed(path, wrong));
      for (const { says } of problems) expect(says).not.toMatch(jargon);
      const mayBeThat = isFree(path, wrong);
      if (mayBeThat) continue;
      expect(
        problems.map(({ path }) => path).some((at) => at === name || at.startsWith(name === '(whole)' ? '' : name)),
        `${name} = ${JSON.stringify(wrong)}`,
      ).toBe(true);
      expect(problems[0]?.says).toMatch(
        /^(expected|missing|must not be empty|unknown field|people has nobody|no country|[A-Z]{2} has no region)/,
      );
    }
  });

  /** Texts may be any text, and flags may be true. */
  function isFree(path: Path, value: unknown): boolean {
    const { value: was } = { value: places.find(([at]) => pathOf(at) === pathOf(path))?.[1] };
    if (value === true) return typeof was === 'boolean';
    if (typeof value !== 'string') return false;
    const free = [
      'name',
      'email',
      'phone',
      'company',
      'role',
      'note',
      'title',
      'text',
      'says',
      'what',
      'subject',
      'body',
    ];
    const key = path.findLast((key) => typeof key === 'string') ?? '';
    const mayBeEmpty = ['note', 'text', 'says', 'subject', 'body', 'asksFor'];
    return value === '' ? mayBeEmpty.includes(key) : free.includes(key) || key === 'asksFor' || key === 'id';
  }
});

const required = new Set(
  `application asOf application.candidate application.candidate.name application.candidate.timeZone application.employer
  application.employer.company application.employer.country application.role application.documents[0].name
  application.documents[0].status application.people application.people[0].id application.people[0].name
  application.events application.events[0].with application.events[0].notes[0].kind application.events[0].notes[0].text
  application.events[2].channel application.events[3].what application.events[3].due application.events[4].what
  application.events[5].action application.events[5].channel application.events[5].to application.events[6].kind
  application.events[7].is`.split(/\s+/),
);
for (const i of whole.events.keys())
  for (const field of ['type', 'at']) required.add(`application.events[${i}].${field}`);

describe('a field that is not there', () => {
  const fields = places.filter(([path]) => typeof path.at(-1) === 'string');
  test.each(fields.map(([path]) => [pathOf(path), path] as const))('%s', (name, path) => {
    const [first, ...more] = problemsOf(changed(path, undefined));
    if (!required.has(name)) {
      // Whoever is taken away may be named elsewhere; nothing else may come of it.
      expect(first).toBeUndefined();
      return;
    }
    const wanted = name.endsWith('.type') ? /^expected one of interview, / : /^(missing|expected one of)/;
    expect(first?.path).toBe(name);
    expect(first?.says).toMatch(wanted);
    expect(more.every(({ says }) => says.startsWith('people has nobody'))).toBe(true);
  });
});

const withEvent = (event: object, rest: object = {}) => ({
  ...request,
  application: { ...whole, ...rest, events: [event] },
});
const at = '2026-11-16T10:00:00Z';

describe('what the parts must mean to each other', () => {
  test.each<[because: string, value: unknown, path: string, says: RegExp]>([
    [
      'a person that an interview names',
      withEvent({ type: 'interview', at, with: ['p1', 'p9'] }),
      'application.events[0].with[1]',
      /nobody with the id "p9"/,
    ],
    [
      'a person that a note names',
      withEvent({ type: 'interview', at, with: [], notes: [{ kind: 'name', text: 'x', person: 'p9' }] }),
      'application.events[0].notes[0].person',
      /nobody/,
    ],
    [
      'a person that gave a date',
      withEvent({ type: 'timeline-given', at, by: 'p9' }),
      'application.events[0].by',
      /nobody/,
    ],
    [
      'a person with a preference',
      withEvent({ type: 'contact-preference', at, by: 'p9', channel: 'email' }),
      'application.events[0].by',
      /nobody/,
    ],
    [
      'a person promised something',
      withEvent({ type: 'promise-made', at, what: 'x', to: 'p9', due: '2026-11-20' }),
      'application.events[0].to',
      /nobody/,
    ],
    [
      'a person written to',
      withEvent({ type: 'sent', at, action: 'reply', channel: 'email', to: ['p9'] }),
      'application.events[0].to[0]',
      /nobody/,
    ],
    [
      'a person who replied',
      withEvent({ type: 'reply', at, from: 'p9', kind: 'offer' }),
      'application.events[0].from',
      /nobody/,
    ],
    [
      'a name that every object has',
      withEvent({ type: 'reply', at, from: 'constructor', kind: 'offer' }),
      'application.events[0].from',
      /nobody/,
    ],
    [
      'a 30th of February',
      changed(['application', 'appliedOn'], '2026-02-30'),
      'application.appliedOn',
      /a date that exists/,
    ],
    [
      'a 29th of February of no leap year',
      changed(['application', 'appliedOn'], '2027-02-29'),
      'application.appliedOn',
      /a date that exists/,
    ],
    [
      'a date that lies before the day on which it was said',
      withEvent({ type: 'timeline-given', at, due: '2026-11-15' }),
      'application.events[0].due',
      /before the day/,
    ],
    [
      'the same of a promise',
      withEvent({ type: 'promise-made', at, what: 'x', due: '2026-11-15' }),
      'application.events[0].due',
      /before the day/,
    ],
    [
      'a date already over where the employer is',
      withEvent(
        { type: 'timeline-given', at: '2026-11-16T23:30:00Z', due: '2026-11-16' },
        { employer: { company: 'x', country: 'JP' } },
      ),
      'application.events[0].due',
      /before the day/,
    ],
    [
      'a zone that is none',
      changed(['application', 'employer', 'timeZone'], 'Europe/Nowhere'),
      'application.employer.timeZone',
      /IANA time zone/,
    ],
    [
      'an offset for a zone',
      changed(['application', 'candidate', 'timeZone'], '+01:00'),
      'application.candidate.timeZone',
      /IANA time zone/,
    ],
    [
      'a country that is none',
      changed(['application', 'employer', 'country'], 'ZZ'),
      'application.employer.country',
      /no country has the code "ZZ"/,
    ],
    [
      'a country in small letters',
      changed(['application', 'employer', 'country'], 'gb'),
      'application.employer.country',
      /two-letter/,
    ],
    [
      'a region that is none',
      changed(['application', 'employer', 'region'], 'TX'),
      'application.employer.region',
      /GB has no region "TX": expected one of .*ENG.*SCT/,
    ],
    [
      'two people with one id',
      changed(
        ['application', 'people'],
        [
          { id: 'p1', name: 'A' },
          { id: 'p1', name: 'B' },
        ],
      ),
      'application.people[1].id',
      /another person has the id "p1"/,
    ],
    ['an instant without an offset', changed(['asOf'], '2026-11-16T10:00:00'), 'asOf', /an instant such as/],
    ['an hour that does not exist', changed(['asOf'], '2026-11-16T25:00:00Z'), 'asOf', /an instant such as/],
    [
      'a setting out of its range',
      changed(['settings', 'firstCheckInDay'], 15),
      'settings.firstCheckInDay',
      /^expected at most 14$/,
    ],
    [
      'the same below',
      changed(['settings', 'firstCheckInDay'], 4),
      'settings.firstCheckInDay',
      /^expected at least 5$/,
    ],
    ['a playbook that is none', changed(['playbook'], 'pushy'), 'playbook', /^expected one of fineline, gentle-nudge/],
    [
      'an event that is none',
      withEvent({ type: 'party', at }),
      'application.events[0].type',
      /^expected one of interview, timeline-given/,
    ],
    [
      'a mark out of five',
      changed(['application', 'events', 0, 'wentWell'], 6),
      'application.events[0].wentWell',
      /^expected one of 1, 2, 3, 4, 5$/,
    ],
  ])('%s is refused', (_, value, path, says) => {
    const problems = problemsOf(value);
    expect(problems).toEqual([{ path, says: expect.stringMatching(says) }]);
  });

  test.each<[because: string, value: unknown]>([
    ['the very day on which it was said', withEvent({ type: 'timeline-given', at, due: '2026-11-16' })],
    [
      'a day that has not ended where the employer is',
      withEvent(
        { type: 'timeline-given', at: '2026-11-17T02:00:00Z', due: '2026-11-16' },
        { employer: { company: 'x', country: 'US', timeZone: 'America/New_York' } },
      ),
    ],
    ['a leap day', changed(['application', 'appliedOn'], '2028-02-29')],
    [
      'a region of a country of which no regions are known',
      changed(['application', 'employer'], { company: 'x', country: 'KH', region: '12' }),
    ],
    ['nobody and nothing', { application: { ...whole, people: [], events: [] }, asOf: at }],
    [
      'an id that every object has',
      {
        application: {
          ...whole,
          people: [{ id: '__proto__', name: 'x' }],
          events: [{ type: 'reply', at, from: '__proto__', kind: 'offer' }],
        },
        asOf: at,
      },
    ],
  ])('%s is accepted', (_, value) => {
    expect(problemsOf(value)).toEqual([]);
  });
});

test('all that is wrong is named in one answer, of the shape and of the meaning', () => {
  const value = {
    asOf: 'yesterday',
    playbook: 'pushy',
    extra: 1,
    settings: { slackAfterTheirDate: 9, daysOff: ['2026-02-30'] },
    application: {
      ...whole,
      role: 5,
      people: [
        { id: 'p1', name: 'A' },
        { id: 'p1', name: '' },
      ],
      employer: { company: 'x', country: 'GB', region: 'TX' },
      events: [
        { type: 'sent', at: 'then', action: 'nag', channel: 'fax', to: ['p1', 'p9'], more: 1 },
        { type: 'timeline-given', at, due: '2026-11-15' },
      ],
    },
  };
  const answer = plan(value);
  expect(answer).toMatchObject({
    ok: false,
    refusal: { code: 'invalid-input', says: expect.stringMatching(/^asOf: expected an instant .* \(and 14 more\)$/) },
  });
  expect(pathsOf(value).sort()).toEqual(
    [
      'application.employer.region',
      'application.events[0].action',
      'application.events[0].at',
      'application.events[0].channel',
      'application.events[0].more',
      'application.events[0].to[1]',
      'application.events[1].due',
      'application.people[1].id',
      'application.people[1].name',
      'application.role',
      'asOf',
      'extra',
      'playbook',
      'settings.daysOff[0]',
      'settings.slackAfterTheirDate',
    ].sort(),
  );
});

describe('limits', () => {
  const reply = (body: string) => ({ type: 'reply', at, kind: 'acknowledgement', body });
  const many = (count: number, item: unknown) => Array.from({ length: count }, () => item);
  const withEvents = (events: unknown[]) => ({ asOf: at, application: { ...whole, events } });
  const withPeople = (count: number) => ({
    asOf: at,
    application: { ...whole, events: [], people: many(count, 0).map((_, i) => ({ id: `p${i}`, name: 'A' })) },
  });

  test.each<[because: string, value: unknown, path: string | undefined]>([
    ['a text of 100,000 characters', withEvents([reply('x'.repeat(100_000))]), undefined],
    ['a text of 100,001', withEvents([reply('x'.repeat(100_001))]), 'application.events[0].body'],
    ['5,000 events', withEvents(many(5_000, { type: 'promise-kept', at, what: 'x' })), undefined],
    ['5,001 events', withEvents(many(5_001, { type: 'promise-kept', at, what: 'x' })), 'application.events'],
    ['500 people', withPeople(500), undefined],
    ['501 people', withPeople(501), 'application.people'],
  ])('%s', (_, value, path) => {
    expect(pathsOf(value)).toEqual(path === undefined ? [] : [path]);
  });

  test.each<[because: string, texts: string[], fits: boolean]>([
    ['990,000 letters of one byte', many(10, 'x'.repeat(99_000)).map(String), true],
    ['1,010,000 of them', many(11, 'x'.repeat(92_000)).map(String), false],
    ['400,000 letters of two bytes', many(5, 'ü'.repeat(80_000)).map(String), true],
    ['600,000 of them', many(6, 'ü'.repeat(100_000)).map(String), false],
    ['400,000 letters of three bytes', many(4, '東'.repeat(100_000)).map(String), false],
    ['300,000 signs of four bytes', many(6, '😀'.repeat(50_000)).map(String), false],
  ])('an application of 1 MB: %s', (_, texts, fits) => {
    const answer = plan(withEvents(texts.map(reply)));
    expect(answer.ok ? 'fits' : answer.refusal.code).toBe(fits ? 'fits' : 'too-large');
  });
});

describe('hostile input is refused or planned, and never throws', () => {
  const deep = (depth: number): unknown => {
    let value: unknown = 1;
    for (let i = 0; i < depth; i++) value = i % 2 ? [value] : { application: value };
    return value;
  };
  test.each<[because: string, value: unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['a text', 'x'],
    ['a number', 7],
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['an empty object', {}],
    ['an object without a prototype', Object.assign(Object.create(null), request, { x: 1 })],
    ['a prototype for an application', Object.create(request)],
    ['__proto__ as a field', JSON.parse(`{"__proto__":{"asOf":"${at}"},"application":{"__proto__":1}}`)],
    ['constructor as a field', { ...request, constructor: 1, toString: 2 }],
    ['ten thousand levels', deep(10_000)],
    ['ten thousand levels below a field', changed(['application', 'events', 0, 'notes'], deep(10_000))],
    ['a long list in the place of an object', changed(['application', 'employer'], Array.from({ length: 10_000 }))],
    ['a field with a long name', { ...request, ['x'.repeat(1_000_000)]: 1 }],
    ['half of a surrogate pair', changed(['application', 'events', 1, 'says'], '\uD83D')],
    ['half of a pair for a name', changed(['application', 'people', 0, 'name'], '\uDE00')],
    ['control characters', changed(['application', 'role'], '\u0000\u001B[2J\u202E')],
    ['digits of another script', changed(['asOf'], '٢٠٢٦-11-16T10:00:00Z')],
    ['a year before all tables', changed(['asOf'], '0001-01-01T00:00:00Z')],
    ['a year after all tables', changed(['asOf'], '9999-12-31T23:59:59Z')],
    ['minutes without end', changed(['application', 'events', 0, 'minutes'], Infinity)],
    ['more minutes than there are numbers', changed(['application', 'events', 0, 'minutes'], 2 ** 60)],
    ['a zone that is a path', changed(['application', 'candidate', 'timeZone'], '../../etc/passwd')],
    ['a zone as long as a book', changed(['application', 'candidate', 'timeZone'], 'Europe/'.repeat(10_000))],
    ['a region that every object has', changed(['application', 'employer', 'region'], 'constructor')],
    ['a country that every object has', changed(['application', 'employer', 'country'], '__proto__')],
  ])('%s', (_, value) => {
    const answer = plan(value);
    if (answer.ok) return;
    expect(answer.refusal.says.length).toBeLessThan(500);
    for (const { path, says } of answer.refusal.problems ?? []) {
      expect(path).not.toBe('');
      expect(says).not.toMatch(jargon);
      expect(path.length).toBeLessThan(200);
    }
  });
});
