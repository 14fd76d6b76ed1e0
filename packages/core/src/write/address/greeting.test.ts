// Longer than most: a table of messages.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AddressCustom } from './custom.ts';
import { type Greeted, greetingFor } from './greeting.ts';

const signOffs: AddressCustom['signOffs'] = {
  near: ['Best wishes'],
  formal: ['Kind regards'],
  byHand: 'Yours sincerely',
};
const near: AddressCustom = { by: 'given', family: 'last', signOffs };
const formal: AddressCustom = { by: 'whole', family: 'last', signOffs };
const careful: AddressCustom = { by: 'whole', family: 'unsure', signOffs };

const greet = (name: string, theirs: readonly string[], more: Partial<Greeted> = {}) =>
  greetingFor({ name, theirs, custom: near, dialect: 'en-GB', channel: 'email', candidate: 'Sam Carter', ...more });

test.each<[because: string, name: string, custom: AddressCustom, body: string, greeting: string]>([
  [
    'a name stands below the closing',
    'Jason Smith',
    formal,
    'We will write soon.\n\nKind regards,\nJason',
    'Dear Jason,',
  ],
  ['a short form is what they are called', 'Jason Smith', formal, 'All good.\n\nBest,\nJay', 'Dear Jay,'],
  ['it stands on the same line', 'Jason Smith', formal, 'All good.\nBest, Jay', 'Dear Jay,'],
  ['a dash stands before it', 'Thomas Baker', formal, 'See you then.\n— Tom', 'Dear Tom,'],
  ['two hyphens stand before it', 'Thomas Baker', formal, 'See you then.\n--Tom', 'Dear Tom,'],
  ['it is the last word, by itself', 'Michael Brogan', formal, 'No worries either way.\n\nMick', 'Dear Mick,'],
  ['a blank line may stand between', 'Priya Patel', formal, 'Thanks.\n\nKind regards\n\nPriya', 'Dear Priya,'],
  [
    'a card stands below it',
    'Priya Patel',
    formal,
    'Soon.\n\nBest wishes\nPriya\n\nPriya Patel | Head of People\nAcme Ltd\n020 7946 0000',
    'Dear Priya,',
  ],
  ['it closes in another language', 'Jonas Keller', formal, 'Bis bald.\n\nViele Grüße\nJonas', 'Dear Jonas,'],
  ['it closes in French', 'Camille Roux', formal, 'À bientôt.\n\nBien cordialement,\nCamille', 'Dear Camille,'],
  ['it closes in Swedish', 'Erik Lund', near, 'Vi hörs.\n\nMvh Erik', 'Dear Erik,'],
  ['kisses are no name', 'Mary Lowe', formal, 'See you!\n\nThanks,\nMaddy x', 'Dear Maddy,'],
  ['a smile is no name', 'Mary Lowe', formal, 'See you!\n\nCheers,\nMaddy :)', 'Dear Maddy,'],
  ['bold type is no name', 'Mary Lowe', formal, 'See you.\n\nThanks,\n*Maddy*', 'Dear Maddy,'],
  ['a Western name is used beside a Chinese one', 'Wang Xiaoming', careful, 'See you.\n\nBest,\nKevin', 'Dear Kevin,'],
  [
    'the given name after a Chinese family name is one',
    'Wang Xiaoming',
    careful,
    'See you.\n\nBest,\nXiaoming',
    'Dear Xiaoming,',
  ],
  ['who signs Priya is no longer Dr Patel', 'Dr Priya Patel', near, 'See you.\n\nBest,\nPriya', 'Dear Priya,'],
  [
    'a telephone below is left out',
    'Jason Smith',
    formal,
    'See you.\n\nRegards,\nJay\nSent from my iPhone',
    'Dear Jay,',
  ],
  [
    'a disclaimer below is left out',
    'Jason Smith',
    formal,
    `Yes.\n\nRegards,\nJay\n\n${'This e-mail is confidential. '.repeat(20)}`,
    'Dear Jay,',
  ],
  [
    'whole names invite to nothing',
    'Priya Patel',
    formal,
    'See you.\n\nKind regards,\nPriya Patel',
    'Dear Priya Patel,',
  ],
  [
    'nor do they where first names are used anyway',
    'Priya Patel',
    near,
    'See you.\n\nKind regards,\nPriya Patel',
    'Dear Priya,',
  ],
  [
    'a title in the signature is known',
    'Jane Thompson',
    near,
    'Dear Ms Carter,\nCome.\n\nYours sincerely,\nMrs Thompson',
    'Dear Mrs Thompson,',
  ],
  [
    'a title with the whole name is known',
    'Priya Patel',
    near,
    'Come.\n\nKind regards,\nDr Priya Patel',
    'Dear Dr Patel,',
  ],
  ['it names who had no name', 'jane@acme.example', near, 'Come.\n\nKind regards,\nJane Doe\nHR', 'Dear Jane,'],
  ['it names who had no name, by the first', '', formal, 'Come.\n\nKind regards,\nJane', 'Dear Jane,'],
  [
    'somebody signs for a team',
    'Talent Management',
    near,
    'Come.\n\nKind regards\nSimone Adams\nTalent Management',
    'Dear Simone,',
  ],
  ['a telephone is no name', 'Jason Smith', near, 'Yes.\n\nRegards\nSent from my iPhone', 'Dear Jason,'],
  ['a telephone is no name, for nobody either', '', near, 'Yes.\n\nRegards\nSent from my iPhone', 'Hello,'],
  ['a team is no person', 'Jason Smith', formal, 'Yes.\n\nKind regards,\nThe HR Team', 'Dear Jason Smith,'],
  ['a company is no person', 'Jason Smith', formal, 'Yes.\n\nKind regards,\nAcme Ltd', 'Dear Jason Smith,'],
  ['a role is no person', 'Jason Smith', formal, 'Yes.\n\nKind regards,\nRecruiter', 'Dear Jason Smith,'],
  [
    'a telephone number is no person',
    'Jason Smith',
    formal,
    'Yes.\n\nKind regards,\n020 7946 0000',
    'Dear Jason Smith,',
  ],
  ['an address is no person', 'Jason Smith', formal, 'Yes.\n\nKind regards,\njay@acme.example', 'Dear Jason Smith,'],
  ['initials are no name', 'Jason Smith', formal, 'Yes.\n\nRegards,\nJS', 'Dear Jason Smith,'],
  ['nobody is called by the family name', 'Klaus Müller', formal, 'Ja.\n\nGruß\nMüller', 'Dear Klaus Müller,'],
  [
    'of a Japanese name nobody can tell which it is',
    'Tanaka Hiroshi',
    careful,
    'Yes.\n\nRegards,\nTanaka',
    'Dear Tanaka Hiroshi,',
  ],
  ['somebody else signed', 'Priya Patel', formal, 'Yes.\n\nBest,\nTom\n\nTom Baker\nAssistant', 'Dear Priya Patel,'],
  ['somebody else signed with the whole name', 'Priya Patel', formal, 'Yes.\n\nBest,\nTom Baker', 'Dear Priya Patel,'],
  [
    'somebody signed for them',
    'Priya Patel',
    formal,
    'Yes.\n\nBest,\nTom\non behalf of Priya Patel',
    'Dear Priya Patel,',
  ],
  ['an assistant signed', 'Priya Patel', formal, 'Yes.\n\nBest,\nTom\nPA to the Director', 'Dear Priya Patel,'],
  [
    'a disclaimer speaks of whom it likes',
    'Priya Patel',
    formal,
    'Yes.\n\nBest,\nPri\n\nThis e-mail is sent on behalf of Acme Ltd, which is registered in England and Wales at 1 Long Street.',
    'Dear Pri,',
  ],
  ['a colleague is thanked', 'Priya Patel', formal, 'See below.\nThanks Tom', 'Dear Priya Patel,'],
  ['the candidate is thanked', 'Priya Patel', formal, 'Got it.\n\nThanks, Sam', 'Dear Priya Patel,'],
  [
    'the candidate is thanked, and then they sign',
    'Priya Patel',
    formal,
    'Got it. \nThanks Sam\n\nBest,\nPri',
    'Dear Pri,',
  ],
  ['quoted lines are the candidate’s', 'Priya Patel', formal, 'Yes.\n\n> Kind regards,\n> Sam', 'Dear Priya Patel,'],
  [
    'below a quote’s heading stands the candidate',
    'Priya Patel',
    formal,
    'Yes.\n\nOn Mon, 16 Nov 2026 at 10:00, Sam Carter wrote:\nHello\n\nKind regards,\nSam',
    'Dear Priya Patel,',
  ],
  [
    'below a heading that is broken in two as well',
    'Priya Patel',
    formal,
    'Yes.\n\nOn Mon, 16 Nov 2026 at 10:00, Sam Carter <sam@post.example>\nwrote:\n\nKind regards,\nSammy',
    'Dear Priya Patel,',
  ],
  [
    'so it is below the lines of Outlook',
    'Priya Patel',
    formal,
    'Yes.\n\nFrom: Sam Carter\nSent: Monday\nTo: Priya\n\nKind regards,\nSammy',
    'Dear Priya Patel,',
  ],
  [
    'so it is below an original message',
    'Priya Patel',
    formal,
    'Yes.\n\n-----Original Message-----\nKind regards,\nSammy',
    'Dear Priya Patel,',
  ],
  [
    'without any heading the candidate’s name still is not theirs',
    'Priya Patel',
    formal,
    'Yes.\n\nKind regards,\nSam Carter',
    'Dear Priya Patel,',
  ],
  [
    'they answer below what they quote',
    'Priya Patel',
    formal,
    'On Monday Sam wrote:\n> When?\n> Sam\n\nFriday.\n\nBest,\nPri',
    'Dear Pri,',
  ],
  ['a colleague’s name is not theirs', 'Priya Patel', formal, 'Yes.\n\nBest,\nMarcus', 'Dear Priya Patel,'],
  ['the company’s name is not theirs', 'Priya Patel', formal, 'Yes.\n\nBest,\nNorthwind', 'Dear Priya Patel,'],
  ['a first name that both bear may be either’s', 'Sam Jones', formal, 'Yes.\n\nBest,\nSam', 'Dear Sam Jones,'],
  [
    'a sentence is no name',
    'Priya Patel',
    formal,
    'Thanks,\nI will call you on Monday to talk about it',
    'Dear Priya Patel,',
  ],
  ['markup is no name', 'Priya Patel', formal, 'Best,\n<b>Priya</b>', 'Dear Priya Patel,'],
  ['a link is no name', 'Priya Patel', formal, 'Best,\nwww.evil.example', 'Dear Priya Patel,'],
  [
    'a word turned round by hidden characters is none',
    'Priya Patel',
    formal,
    'Best,\n\u202eayirP',
    'Dear Priya Patel,',
  ],
  ['nothing is said', 'Priya Patel', formal, '', 'Dear Priya Patel,'],
])('because %s: “%s”', (_, name, custom, body, greeting) => {
  expect(greet(name, [body], { custom, others: ['Marcus Teo', 'Northwind'] }).text).toBe(greeting);
});

test.each<[because: string, theirs: string[], custom: AddressCustom, greeting: string]>([
  ['they said Hi', ['Hi Sam,\nyes.\n\nBest,\nJay'], near, 'Hi Jay,'],
  ['Hey is answered one step more politely', ['Hey Sam,\nyes.\n\nBest,\nJay'], near, 'Hi Jay,'],
  ['they said Hello', ['Good morning Sam,\nyes.\n\nBest,\nJay'], near, 'Hello Jay,'],
  ['they said Dear', ['Dear Sam,\nyes.\n\nBest,\nJay'], near, 'Dear Jay,'],
  ['their latest word counts', ['Dear Sam,\nyes.\n\nJason', 'Hi Sam,\nno.\n\nBest,\nJay'], near, 'Hi Jay,'],
  ['they use the candidate’s first name', ['Hi Sam,\nyes.\n\nKind regards,\nJason Smith'], formal, 'Hi Jason,'],
  ['they use a title', ['Dear Ms Carter,\nyes.\n\nKind regards,\nJason Smith'], near, 'Dear Jason Smith,'],
  ['they use the whole name', ['Dear Sam Carter,\nyes.\n\nKind regards,\nJason Smith'], formal, 'Dear Jason Smith,'],
])('because %s', (_, theirs, custom, greeting) => {
  expect(greet('Jason Smith', theirs, { custom }).text).toBe(greeting);
});

test.each<[channel: Greeted['channel'], variant: number, greeting: string]>([
  ['email', 0, 'Dear Jason,'],
  ['email', 1, 'Hello Jason,'],
  ['letter', 1, 'Dear Jason,'],
  ['phone', 0, 'Hello Jason,'],
  ['linkedin', 0, 'Dear Jason,'],
])('by %s, variant %i: %s', (channel, variant, greeting) => {
  expect(greet('Jason Smith', [], { channel, variant }).text).toBe(greeting);
});

test('by telephone nobody is dear', () => {
  expect(greet('Dr Priya Patel', [], { channel: 'phone' }).text).toBe('Hello Dr Patel,');
});

test('what they are called stands in the greeting, and where it was learnt is told', () => {
  expect(greet('Jason Smith', ['Yes.', 'Hi Sam\nBest,\nJay'])).toEqual({
    text: 'Hi Jay,',
    called: 'Jay',
    by: 'given',
    from: 1,
  });
  expect(greet('Dr Priya Patel', [], { dialect: 'en-US' })).toEqual({
    text: 'Dear Dr. Patel,',
    called: 'Dr. Patel',
    by: 'title',
  });
  expect(greet('HR Team', [])).toEqual({ text: 'Dear HR team,', by: 'team' });
  expect(greet('', [])).toEqual({ text: 'Hello,', by: 'nobody' });
});

const words = fc.constantFrom(
  ...'Dr Prof Sir Jason Smith SMITH van der O’Neill Jay Müller 王小明 Nguyen PhD MBA HR Team , ( ) " | - > : best Best, Regards wrote: On Sent from 42 jay@acme.example https://x.example x \n \r\n \u202e \u0000 🚀 Mr Ms'.split(
    ' ',
  ),
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(words, { maxLength: 40 }).map((all) => all.join(' ')),
);
const customs = fc.constantFrom<AddressCustom>(
  near,
  formal,
  careful,
  { ...near, family: 'none' },
  { ...formal, family: 'last-two' },
);

test('any name and any messages give a greeting fit to stand at the top of a letter', () => {
  fc.assert(
    fc.property(
      anyText,
      fc.array(anyText, { maxLength: 3 }),
      customs,
      fc.integer(),
      (name, theirs, custom, variant) => {
        const { text, called, by } = greet(name, theirs, { custom, variant });
        expect(text).toMatch(/^(?:Dear|Hello|Hi)(?: [^\n\r]+)?,$/);
        expect(text.length).toBeLessThanOrEqual(80);
        expect(text).not.toMatch(/@|:\/\/|[<>{}]|\p{N}|[^\P{C}\u200c\u200d]/u);
        if (called !== undefined) expect(text.endsWith(` ${called},`)).toBe(true);
        expect(called === undefined).toBe(by === 'team' || by === 'nobody');
        // A title stands there only where it was given.
        const given = [name, ...theirs].join(' ').toLowerCase();
        const title = /\b(?:mr|mrs|ms|miss|mx|sir|madam)\b/.exec(text.toLowerCase())?.[0];
        if (title !== undefined) expect(given).toContain(title);
      },
    ),
    { numRuns: 2_000 },
  );
});

test('nobody is greeted by the candidate’s name out of their message', () => {
  const bodies = fc.array(
    fc.constantFrom(
      'Kind regards,',
      'Best',
      'Thanks',
      'Sam',
      'Sam Carter',
      '— Sam',
      'Carter',
      '',
      'Cheers Sam',
      '> Sam',
    ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(bodies, customs, (lines, custom) => {
      expect(greet('Priya Patel', [lines.join('\n')], { custom }).text).not.toMatch(/Sam|Carter/);
    }),
    { numRuns: 1_000 },
  );
});

test('a hostile message is read to a bound', () => {
  const hostile = [
    'a'.repeat(100_000),
    '\n'.repeat(100_000),
    'Best, '.repeat(16_000),
    `On ${' '.repeat(90_000)}`,
    '> '.repeat(50_000),
    'best\n'.repeat(20_000),
    '(('.repeat(50_000),
    "'a ".repeat(30_000),
  ];
  for (const body of hostile) {
    expect(greet('Priya Patel', [body]).text).toBe('Dear Priya,');
    expect(greet(body, []).text.length).toBeLessThanOrEqual(80);
  }
});
