import { type Told, toldSchema } from '@fineline/core/application';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tell } from './index.ts';
import { invitation, invitationNames, me } from './testing/files.ts';

async function toldOf(name: string): Promise<Told> {
  const answer = await tell({ ics: invitation(name), me });
  if (!answer.ok) throw new Error(answer.refusal.says);
  return answer.value;
}

type Row = [
  name: string,
  at: string | undefined,
  minutes: number | undefined,
  format: string | undefined,
  withIds: string[],
  because: string,
];

const rows: Row[] = [
  ['apple', '2026-11-19T11:00:00Z', 60, 'onsite', ['meera-iyer'], 'addresses stand in EMAIL, zones with half hours'],
  [
    'ashby',
    '2026-11-24T15:00:00Z',
    60,
    'onsite',
    ['caoimhe-daly', 'ravi-menon'],
    'a robot invites, two people are there',
  ],
  ['cal-com', '2026-11-21T10:15:00Z', 15, 'video', ['tamsin-oduya'], 'the organizer is who is there'],
  ['calendly', '2026-11-20T08:30:00Z', 30, 'phone', ['beatrix-holm'], 'the place is a telephone number'],
  ['custom-zone', undefined, undefined, undefined, [], 'nobody knows Custom Zone 1'],
  ['goodtime', '2026-11-30T17:00:00Z', 60, undefined, ['wiremu-parata'], 'a virtual onsite is not on site'],
  [
    'google-calendar',
    '2026-11-19T14:00:00Z',
    45,
    'video',
    ['morwenna-tregear'],
    'who declined is not there, a room is nobody',
  ],
  ['greenhouse', '2026-11-17T18:00:00Z', 45, 'video', ['ines-barragan', 'marcus-teo'], 'New York in winter'],
  [
    'japanese-names',
    '2026-11-20T02:00:00Z',
    60,
    undefined,
    ['山田-花子'],
    'X-WR-TIMEZONE says where floating times hold',
  ],
  [
    'lever',
    '2026-11-16T19:00:00Z',
    30,
    'phone',
    ['odalys-marin'],
    'who invites through a relay has a name and no address',
  ],
  [
    'outlook-exchange',
    '2026-06-17T08:30:00Z',
    60,
    'onsite',
    ['gareth-whitlock', 'tola-adeyemi'],
    'London in summer by the name of Windows',
  ],
  ['proton', '2026-11-26T08:00:00Z', 60, 'onsite', ['zoe-chevalley'], 'Zurich in winter'],
  [
    'teams',
    '2026-11-23T10:00:00Z',
    60,
    'video',
    ['anneliese-vogt', 'jurgen-weiß'],
    'a zone of Windows without a description',
  ],
  ['thunderbird', '2026-11-27T13:00:00Z', 60, undefined, ['łukasz-zak'], 'the prefix of Mozilla'],
  [
    'workable',
    '2026-11-25T10:00:00Z',
    30,
    'video',
    ['eleni-papadaki'],
    'a zone as Outlook shows it, without a description',
  ],
  ['zoom', '2026-11-18T21:00:00Z', 45, 'video', [], 'nobody is named'],
];

/** The process's own zone must not matter: each row is read in four of them. */
describe.each([
  ['UTC', 0],
  ['America/New_York', 240],
  ['Asia/Kolkata', -330],
  ['Pacific/Apia', -780],
])('in a process whose zone is %s', (zone, minutesWest) => {
  const before = process.env['TZ'];
  beforeAll(() => {
    process.env['TZ'] = zone;
  });
  afterAll(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  test('the process is in that zone', () => {
    expect(new Date('2026-07-15T12:00:00Z').getTimezoneOffset()).toBe(minutesWest);
  });

  test.each(rows)('%s starts at %s for %s minutes, %s, with %j: %s', async (name, at, minutes, format, withIds) => {
    const told = await toldOf(name);
    expect(toldSchema.safeParse(told).error).toBeUndefined();
    expect(told.events).toEqual(
      at === undefined
        ? []
        : [{ type: 'interview', at, with: withIds, ...(minutes && { minutes }), ...(format && { format }) }],
    );
  });
});

test('every invitation has a row', () => {
  expect(rows.map(([name]) => name)).toEqual(invitationNames);
});

test.each<[name: string, company: string | undefined, role: string | undefined, needs: RegExp[]]>([
  ['apple', 'Saffron Labs', undefined, [/^Which role/]],
  ['ashby', 'Fathom & Fern', 'Product Designer', []],
  ['cal-com', undefined, undefined, [/^Which company .* kestrelworks\.example\.$/, /^Which role/]],
  ['calendly', 'Larkfield Software Ltd', 'Support Team Lead', []],
  [
    'custom-zone',
    undefined,
    'Nurse',
    [/^Which time zone is “Custom Zone 1”\? .*11:00.*Friday 20 November 2026/, /^Which company/],
  ],
  ['goodtime', 'Ironbark Cloud', 'Staff Engineer', []],
  ['google-calendar', 'Tidewater', 'Data Engineer', []],
  ['greenhouse', 'Hollis & Reed', 'Senior Platform Engineer', []],
  ['japanese-names', undefined, undefined, [/^Which company/, /^Which role/]],
  ['lever', 'Quillfeather', 'Customer Success Manager', []],
  ['outlook-exchange', 'Brightwater Homes', 'Lettings Negotiator', []],
  ['proton', 'Atelier Lémanique', 'Développeuse back-end', []],
  ['teams', undefined, undefined, [/^Which company/, /^Which role/]],
  ['thunderbird', undefined, undefined, [/^Which company/, /^Which role/]],
  ['workable', 'Meltemi Foods', 'Accountant', []],
  ['zoom', 'Prairie Logistics', undefined, [/^Which role/]],
])('%s says company %s and role %s, and the rest is asked', async (name, company, role, needs) => {
  const told = await toldOf(name);
  expect({ company: told.company, role: told.role }).toEqual({ company, role });
  expect(told.needs).toEqual(needs.map((need) => expect.stringMatching(need)));
});

test.each<[name: string, people: object[], because: string]>([
  [
    'google-calendar',
    [{ name: 'Morwenna Tregear', part: 'interviewer', email: 'morwenna@tidewater.example' }, { name: 'Ffion Pugh' }],
    'no candidate, no room',
  ],
  [
    'outlook-exchange',
    [{ name: 'Gareth Whitlock' }, { name: 'Tola Adeyemi', part: 'hr', title: 'HR' }],
    'Exchange puts the last name first',
  ],
  [
    'ashby',
    [{ name: 'Caoimhe Daly' }, { name: 'Ravi Menon', part: 'hiring-manager', title: 'Hiring Manager' }],
    'a title after a line',
  ],
  ['lever', [{ name: 'Odalys Marin', part: 'recruiter', title: 'Talent Partner' }], 'a title after a comma'],
])('%s brings %j: %s', async (name, people) => {
  const told = await toldOf(name);
  expect(told.people).toMatchObject(people);
  expect(told.people).toHaveLength(people.length);
});

test('without an address of one’s own, the only one invited is the candidate', async () => {
  const answer = await tell({ ics: invitation('teams').replace(/^ATTENDEE.*J.rgen.*\r\n .*\r\n/m, '') });
  expect(answer).toMatchObject({ ok: true, value: { people: [{ name: 'Anneliese Vogt' }] } });
});

test('without an address of one’s own, among several it is asked', async () => {
  const answer = await tell({ ics: invitation('outlook-exchange') });
  expect(answer.ok && answer.value.needs.join()).toMatch(
    /^Which of these addresses is yours: sam\.okafor@mail\.example, tola/,
  );
});

test('a cancellation says so, and keeps the time', async () => {
  const ics = invitation('outlook-exchange')
    .replace('METHOD:REQUEST', 'METHOD:CANCEL')
    .replace('SEQUENCE:3', 'SEQUENCE:4');
  expect(await tell({ ics, me })).toMatchObject({
    ok: true,
    value: { events: [{ at: '2026-06-17T08:30:00Z', cancelled: true }], meeting: { sequence: 4 } },
  });
});

test.each(['REPLY', 'COUNTER', 'DECLINECOUNTER', 'REFRESH'])('METHOD:%s is no invitation', async (method) => {
  const ics = invitation('google-calendar').replace('METHOD:REQUEST', `METHOD:${method}`);
  expect(await tell({ ics, me })).toMatchObject({ ok: false, refusal: { code: 'not-an-invitation' } });
});
