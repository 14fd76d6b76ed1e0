// Longer than most: a table of every action, and of every kind of message that is answered.
import {
  type Action,
  type ApplicationInput,
  type Letter,
  actionSchema,
  readingKindSchema,
} from '@fineline/core/application';
import { getMoment } from '@fineline/core/calendar';
import { countWords } from '@fineline/core/language';
import { closingQuestions, letterForms } from '@fineline/knowledge';
import { describe, expect, test } from 'vitest';
import { write } from './write.ts';

type Event = ApplicationInput['events'][number];
type Kind = (typeof readingKindSchema.options)[number];

/** Friday; the interview was on the Tuesday of the week before last. */
const asOf = '2026-11-20T09:00:00Z';
const interview = '2026-11-10T10:00:00Z';

const bare: ApplicationInput = {
  candidate: { name: 'Sam Carter', timeZone: 'Europe/London' },
  employer: { company: 'Northwind', country: 'GB' },
  role: 'Senior Nurse',
  people: [{ id: 'ana', name: 'Ana Okafor', part: 'hiring-manager', email: 'ana@northwind.example' }],
  events: [],
};

const poor = (...events: Event[]): ApplicationInput => ({
  ...bare,
  events: [{ type: 'interview', at: interview, with: [] }, ...events],
});

const rich = (...events: Event[]): ApplicationInput => ({
  ...bare,
  candidate: { ...bare.candidate, phone: '+44 7700 900123', email: 'sam@carter.example' },
  people: [
    ...bare.people,
    { id: 'meera', name: 'Dr Meera Patel', part: 'interviewer', email: 'meera@northwind.example' },
  ],
  documents: [
    { name: 'CV', status: 'wrong' },
    { name: 'degree certificate', status: 'missing' },
    { name: 'reference from Ms Okoro', status: 'requested' },
  ],
  events: [
    {
      type: 'interview',
      at: interview,
      with: ['ana', 'meera'],
      notes: [
        { kind: 'topic', text: 'how hard hiring nurses is', person: 'ana' },
        { kind: 'topic', text: 'the night shifts on ward 4', person: 'ana' },
        { kind: 'need', text: 'reducing agency staff', person: 'ana' },
        { kind: 'strength', text: 'ran a 12-person support team', person: 'ana' },
        { kind: 'strength', text: '12 yrs ICU', person: 'ana' },
        { kind: 'doubt', text: 'my year away from nursing', person: 'ana' },
        { kind: 'topic', text: 'late deliveries', person: 'meera' },
      ],
    },
    ...events,
  ],
});

const wrote = (kind: Kind, more: { until?: string; asksFor?: string[] } = {}): Event => ({
  type: 'reply',
  at: '2026-11-19T09:00:00Z',
  from: 'ana',
  kind,
  ...more,
});
const decided = (is: 'accepted' | 'declined' | 'rejected'): Event => ({
  type: 'outcome',
  at: '2026-11-19T15:00:00Z',
  is,
});
const promised = (what: string): Event => ({ type: 'promise-made', at: interview, what, due: '2026-11-20' });
const ahead: Event = { type: 'interview', at: '2026-11-25T14:30:00Z', with: ['ana'] };

/** Every letter there is for an application, from variant 0 on. */
function lettersOf(application: ApplicationInput, action: Action): Letter[] {
  const letters: Letter[] = [];
  do {
    const letter = write({ application, action, variant: letters.length, asOf }, getMoment(asOf));
    if (!letter.ok) throw new Error(letter.refusal.says);
    letters.push(letter.value);
  } while (letters.length < (letters[0]?.variants ?? 0));
  return letters;
}
const firstOf = (application: ApplicationInput, action: Action): Letter => {
  const [letter] = lettersOf(application, action);
  if (!letter) throw new Error('There is no letter.');
  return letter;
};

interface Row {
  action: Action;
  precepts: string;
  channel: Letter['channel'];
  /** What has happened besides the interview. */
  events?: Event[];
  /** Of a question that is asked where little is known; absent: nothing is missing. */
  asks?: RegExp;
  /** Of the only question that is asked where all is known; absent: none is. */
  stillAsks?: RegExp;
  because: string;
}

const rows: Row[] = [
  { action: 'prepare', precepts: 'C1, C2, T4', channel: 'self', because: 'its questions need no facts' },
  {
    action: 'capture-notes',
    precepts: 'C4',
    channel: 'self',
    asks: /whom did you meet/i,
    because: 'it goes person by person',
  },
  { action: 'check-application', precepts: 'N4', channel: 'self', because: 'it is a list of what to look for' },
  {
    action: 'close-gap',
    precepts: 'N4',
    channel: 'email',
    asks: /missing, wrong/i,
    because: 'a paper has to be named',
  },
  {
    action: 'thank-you',
    precepts: 'W1, C6, T1',
    channel: 'email',
    asks: /talk about/i,
    because: 'it is about their talk',
  },
  { action: 'check-in', precepts: 'N1, N2, W2, D4', channel: 'email', asks: /\?/, because: 'it says something new' },
  { action: 'second-check-in', precepts: 'C8, C12', channel: 'email', asks: /\?/, because: 'it says something new' },
  { action: 'phone-call', precepts: 'W3', channel: 'phone', because: 'a call is a question' },
  {
    action: 'offer-trial',
    precepts: 'W4',
    channel: 'email',
    asks: /could you show them/i,
    because: 'a day has to be filled with something that they need',
  },
  { action: 'linkedin-invite', precepts: 'T9', channel: 'linkedin', because: 'it may stay general' },
  { action: 'stay-visible', precepts: 'T10', channel: 'self', because: 'it is for oneself' },
  {
    action: 'keep-promise',
    precepts: 'T6',
    channel: 'email',
    events: [promised('send two samples')],
    because: 'what was promised can be sent',
  },
  {
    action: 'keep-promise',
    precepts: 'T6',
    channel: 'email',
    events: [promised('ring about the notice period')],
    asks: /keep your promise/i,
    stillAsks: /keep your promise/i,
    because: 'nobody but the candidate knows what there is to tell',
  },
  { action: 'ask-feedback', precepts: 'C16', channel: 'email', because: 'after silence it thanks for the interview' },
  {
    action: 'ask-feedback',
    precepts: 'C16',
    channel: 'email',
    events: [wrote('rejection')],
    because: 'after a rejection it thanks for the answer',
  },
  { action: 'keep-momentum', precepts: 'C18, C20', channel: 'self', because: 'it is for oneself' },
  { action: 'move-on', precepts: 'C19, T12', channel: 'self', because: 'it is for oneself' },
  {
    action: 'reply',
    precepts: 'C14',
    channel: 'email',
    events: [wrote('offer')],
    asks: /accept/i,
    stillAsks: /accept/i,
    because: 'no application knows whether the candidate accepts',
  },
  {
    action: 'reply',
    precepts: 'C14',
    channel: 'email',
    events: [wrote('offer'), decided('accepted')],
    because: 'the decision is recorded',
  },
  {
    action: 'reply',
    precepts: 'C14',
    channel: 'email',
    events: [wrote('offer'), decided('declined')],
    because: 'the decision is recorded',
  },
  {
    action: 'reply',
    precepts: 'C14',
    channel: 'email',
    events: [wrote('next-step'), ahead],
    because: 'the time is known',
  },
  {
    action: 'reply',
    precepts: 'C14',
    channel: 'email',
    events: [wrote('next-step')],
    asks: /when are you free/i,
    stillAsks: /when are you free/i,
    because: 'no time is known',
  },
  {
    action: 'reply',
    precepts: 'C14, N4',
    channel: 'email',
    events: [wrote('asks-for-something', { asksFor: ['two references', 'copies of your certificates'] })],
    because: 'papers can be sent as they are',
  },
  {
    action: 'reply',
    precepts: 'C14, N4',
    channel: 'email',
    events: [wrote('asks-for-something', { asksFor: ['two references', 'your availability next week'] })],
    asks: /your answer/i,
    stillAsks: /your answer/i,
    because: 'when one is free has to be put into words',
  },
  {
    action: 'reply',
    precepts: 'C14, N4',
    channel: 'email',
    events: [wrote('asks-for-something')],
    asks: /asked for/i,
    stillAsks: /asked for/i,
    because: 'nobody noted what they want',
  },
  {
    action: 'reply',
    precepts: 'C15, D5',
    channel: 'email',
    events: [wrote('still-deciding', { until: '2026-12-04' })],
    because: 'their day is known',
  },
  { action: 'reply', precepts: 'C15', channel: 'email', events: [wrote('still-deciding')], because: 'it needs no day' },
  { action: 'reply', precepts: 'C16', channel: 'email', events: [wrote('rejection')], because: 'thanks need no facts' },
  {
    action: 'reply',
    precepts: 'C16',
    channel: 'email',
    events: [decided('rejected')],
    because: 'the news came by telephone',
  },
  {
    action: 'reply',
    precepts: 'C16, C19',
    channel: 'email',
    events: [wrote('filled')],
    because: 'thanks need no facts',
  },
  {
    action: 'reply',
    precepts: 'C15',
    channel: 'email',
    events: [wrote('acknowledgement')],
    because: 'it is the plainest',
  },
  {
    action: 'reply',
    precepts: 'T5',
    channel: 'email',
    events: [wrote('asked-to-stop')],
    because: 'it asks for nothing',
  },
  {
    action: 'reply',
    precepts: 'C15',
    channel: 'email',
    asks: /what did they write/i,
    stillAsks: /what did they write/i,
    because: 'there is no message to answer',
  },
];

const named = rows.map((row) => {
  const [event] = row.events ?? [];
  const kind = event?.type === 'reply' ? ` ${event.kind}` : '';
  return { ...row, name: `${row.precepts}: ${row.action}${kind}: ${row.because}` };
});

const announcing =
  /\bfollow(?:ing|ed)?[ -]?up\b|\bcheck(?:ing)? (?:back )?in\b|\btouch(?:ing)? base\b|\bcircl(?:e|ing) back\b|\bremind|\bnudg/i;
const small = new Set('my your our the an of to in on at and or for from with is it'.split(' '));
const contentOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []).filter((word) => !small.has(word));
/** Alike but for an ending: "ran" and "running" are told apart by other words of the same note. */
const isAkin = (one: string, other: string): boolean => {
  const stem = Math.min(4, one.length, other.length);
  return one.slice(0, stem) === other.slice(0, stem);
};
const valueAt = (application: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null
          ? Object.entries(value).find(([own]) => own === key)?.[1]
          : undefined,
      application,
    );
const isDate = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value);

test('every action, and every kind of message that is answered, stands in the table', () => {
  expect([...new Set(rows.map(({ action }) => action))].sort()).toEqual([...actionSchema.options].sort());
  const answered = rows.flatMap(({ events = [] }) => events.flatMap((one) => (one.type === 'reply' ? one.kind : [])));
  const unanswerable: Kind[] = ['auto-reply', 'bounce', 'unrelated'];
  expect([...new Set([...answered, ...unanswerable])].sort()).toEqual([...readingKindSchema.options].sort());
});

describe.each([
  { known: 'much', country: 'GB', make: rich },
  { known: 'much', country: 'US', make: rich },
  { known: 'little', country: 'ZA', make: poor },
])('where $known is known, in $country', ({ known, country, make }) => {
  describe.each(named)('$name', ({ action, channel, events = [], asks, stillAsks }) => {
    const application = { ...make(...events), employer: { ...bare.employer, country } };
    const letters = lettersOf(application, action);

    test('goes the right way, to somebody or to nobody', () => {
      for (const letter of letters) {
        expect(letter.channel).toBe(channel);
        expect(letter.to).toBe(channel === 'self' ? undefined : 'ana');
        expect(letter.subject === undefined).toBe(channel !== 'email');
        if (letter.subject !== undefined && action !== 'thank-you') expect(letter.subject).toContain('Senior Nurse');
      }
    });

    test('asks for what is missing, and only then', () => {
      const expected = known === 'much' ? stillAsks : asks;
      for (const { needs } of letters) {
        if (expected) expect(needs.join('\n')).toMatch(expected);
        else expect(needs).toEqual([]);
        for (const need of needs) expect(need).toMatch(/\?/);
      }
    });

    test('is as long as its form allows', () => {
      const answers = new Set(letterForms.map((form) => form.answers));
      const [message] = events.filter((one) => one.type === 'reply');
      const kind = message?.type === 'reply' && answers.has(message.kind) ? message.kind : undefined;
      const told = events.some((one) => one.type === 'outcome' && one.is === 'rejected')
        ? 'rejection'
        : 'acknowledgement';
      const form = letterForms.find(
        (one) =>
          one.action === action && one.channel === channel && (action !== 'reply' || one.answers === (kind ?? told)),
      );
      if (!form) throw new Error('There is no form.');
      for (const { body, needs } of letters) {
        const words = countWords(body);
        expect(words).toBeLessThanOrEqual(form.words.most);
        // What is asked about will still be added.
        if (needs.length === 0) expect(words).toBeGreaterThanOrEqual(form.words.least);
        expect(body.length).toBeLessThanOrEqual(form.characters ?? Infinity);
      }
    });

    test('rests every fact on its place', () => {
      for (const { body, facts } of letters) {
        let end = 0;
        expect(facts.map(({ pointer }) => pointer)).toContain(channel === 'self' ? '/employer/company' : '/role');
        for (const fact of facts) {
          expect(fact.start).toBeGreaterThanOrEqual(end);
          expect(fact.end).toBeGreaterThan(fact.start);
          end = fact.end;
          const value = valueAt(application, fact.pointer);
          expect(typeof value).toBe('string');
          if (typeof value !== 'string' || isDate(value) || fact.pointer.endsWith('/is')) continue;
          const said = contentOf(body.slice(fact.start, fact.end));
          expect(contentOf(value).some((word) => said.some((one) => isAkin(one, word)))).toBe(true);
        }
        expect(end).toBeLessThanOrEqual(body.length);
      }
    });

    test('can be said in several ways, none of them twice', () => {
      const least = action === 'thank-you' || action === 'check-in' ? 12 : 4;
      expect(letters.length).toBeGreaterThanOrEqual(least);
      expect(new Set(letters.map(({ body }) => body)).size).toBe(letters.length);
    });

    test('T7, D9: announces no reminder, presses for nothing, and leaves no gap open', () => {
      for (const { body, subject = '' } of letters) {
        const text = `${subject}\n${body}`;
        expect(text).not.toMatch(announcing);
        expect(text).not.toMatch(/[{}!]|undefined| {2}|\bsalar|\bwhen will\b/i);
      }
    });
  });
});

describe('what it says', () => {
  const cases: { name: string; application: ApplicationInput; action: Action; says: RegExp; not?: RegExp }[] = [
    {
      name: 'C14: an offer is neither accepted nor declined for the candidate',
      application: rich(wrote('offer')),
      action: 'reply',
      says: /Senior Nurse/,
      not: /\b(?:accept|declin)/i,
    },
    {
      name: 'C14: an offer is accepted where the candidate has accepted it',
      application: rich(wrote('offer'), decided('accepted')),
      action: 'reply',
      says: /\baccept\b/,
      not: /\bdecline/,
    },
    {
      name: 'C14: an offer is declined where the candidate has declined it',
      application: rich(wrote('offer'), decided('declined')),
      action: 'reply',
      says: /\bdecline\b/,
      not: /\baccept/,
    },
    {
      name: 'C14: an invitation is confirmed with day and time',
      application: rich(wrote('next-step'), ahead),
      action: 'reply',
      says: /Wednesday 25 November(?: at |, )14:30/,
    },
    {
      name: 'C14: without a time none is named',
      application: rich(wrote('next-step')),
      action: 'reply',
      says: /Senior Nurse/,
      not: /\b\d\d:\d\d\b|November/,
    },
    {
      name: 'C14: what they asked for is named as the candidate’s own',
      application: rich(wrote('asks-for-something', { asksFor: ['two references', 'copies of your certificates'] })),
      action: 'reply',
      says: /two references and copies of my certificates/,
    },
    {
      name: 'C15, D5: their day is acknowledged',
      application: poor(wrote('still-deciding', { until: '2026-12-04' })),
      action: 'reply',
      says: /Friday 4 December/,
      not: /\?/,
    },
    {
      name: 'C16: a rejection is answered with thanks, without a question',
      application: rich(wrote('rejection')),
      action: 'reply',
      says: /thank|grateful|appreciate|good of you/i,
      not: /\?/,
    },
    {
      name: 'C16: feedback is asked for once',
      application: rich(wrote('rejection')),
      action: 'ask-feedback',
      says: /Thursday 19 November/,
      not: /\?[^]*\?/,
    },
    {
      name: 'D7: after silence the request for feedback presumes nothing',
      application: rich(),
      action: 'ask-feedback',
      says: /Tuesday 10 November/,
      not: /decided|decision|someone else|not to be/,
    },
    {
      name: 'N4: all that is wanted, missing and wrong is named',
      application: rich(),
      action: 'close-gap',
      says: /my reference from Ms Okoro[^]*my degree certificate[^]*my CV/i,
    },
    {
      name: 'T6: what was promised is named as something sent',
      application: rich(promised("I'll send her two samples")),
      action: 'keep-promise',
      says: /two samples/,
      not: /\bher\b/,
    },
    {
      name: 'T5: who asked for no messages is asked for nothing and courted by nothing',
      application: rich(wrote('asked-to-stop')),
      action: 'reply',
      says: /Senior Nurse/,
      not: /\?|interested|keen|join|hope/i,
    },
    {
      name: 'C4: the people to note something of are named',
      application: rich(),
      action: 'capture-notes',
      says: /Ana Okafor and Dr Meera Patel/,
    },
    {
      name: 'C18: with no interview yet, looking back speaks of none',
      application: bare,
      action: 'keep-momentum',
      says: /Look back/,
      not: /\{|November/,
    },
  ];
  test.each(cases)('$name', ({ application, action, says, not }) => {
    for (const { body } of lettersOf(application, action)) {
      expect(body).toMatch(says);
      if (not) expect(body).not.toMatch(not);
    }
  });

  test('C1, C2, T4: the questions to ask at the end are those of the page, word for word', () => {
    const { body } = firstOf(rich(ahead), 'prepare');
    for (const { ask } of closingQuestions) expect(body).toContain(ask);
    expect(body).toMatch(/Wednesday 25 November/);
  });

  test('T9: an invitation on LinkedIn has 200 characters at most, with the longest of names', () => {
    const application = rich();
    application.role = 'Assistant Professor of Comparative Literature and Medieval Languages';
    application.employer.company = 'The Royal Northern Conservatoire of Music, Drama and Dance';
    for (const { body } of lettersOf(application, 'linkedin-invite')) expect(body.length).toBeLessThanOrEqual(200);
  });
});
