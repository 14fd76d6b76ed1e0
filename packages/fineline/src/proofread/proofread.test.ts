import { type Draft, draftSchema } from '@fineline/core/application';
import { usualSlips } from '@fineline/knowledge';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { review } from '../review.ts';
import { dictionaryFor } from './dictionaries.ts';
import { proofread } from './index.ts';
import { isMistaken } from './trusted.ts';

type Language = NonNullable<Draft['language']>;

/** The first draft waits for dictionaries and Harper. */
const patience = 60_000;

const draft = (body: string, language?: Language): Draft =>
  draftSchema.parse({ action: 'check-in', channel: 'email', body, ...(language && { language }) });

const grammarOf = async (body: string): Promise<string[]> =>
  (await (await proofread(draft(body))).grammar()).map(({ at }) => body.slice(at.start, at.end));

describe('the dictionary', { timeout: patience }, () => {
  test.each<[Language, string, boolean, boolean, string]>([
    ['en-GB', 'colour', true, false, 'its own'],
    ['en-GB', 'color', false, true, 'an American spelling'],
    ['en-US', 'color', true, false, 'at home there'],
    ['en-GB', 'organization', false, true, 'British as well, which the rule knows'],
    ['en-GB', 'interveiw', false, false, 'nobody’s'],
  ])('%s: %s is there %s, elsewhere %s: %s', async (language, word, has, isElsewhere) => {
    const dictionary = await dictionaryFor(language);
    expect(dictionary.has(word)).toBe(has);
    if (!has) expect(dictionary.isElsewhere(word)).toBe(isElsewhere);
  });

  test('none of the usual slips is a word of any English, and all of what was meant are', async () => {
    const dictionary = await dictionaryFor('en-GB');
    const isWord = (word: string) => dictionary.has(word) || dictionary.isElsewhere(word);
    expect([...usualSlips.keys()].filter(isWord)).toEqual([]);
    expect([...usualSlips.values()].flatMap((right) => right.split(' ')).filter((word) => !isWord(word))).toEqual([]);
  });
});

describe('the grammar', { timeout: patience }, () => {
  test.each([
    ['I should of asked about the kiln.', 'should of', 'in plain text'],
    ['What a day 🎉👩🏽‍🏭. I should of asked about the kiln.', 'should of', 'emoji, which take several units'],
    ['It was naïve of me; I should of asked.', 'should of', 'accents'],
    ['It was nai\u0308ve of me; I should of asked.', 'should of', 'accents apart from their letters'],
  ])('%s', async (body, fault) => {
    const found = await grammarOf(body);
    expect(found.some((words) => fault.includes(words) || words.includes(fault))).toBe(true);
  });

  test('of two drafts at once each gets its own', async () => {
    const [one, other] = await Promise.all([
      grammarOf('I should of asked about the kiln.'),
      grammarOf('It was good to see the kiln, and she have told me more.'),
    ]);
    expect(one).toHaveLength(1);
    expect(other).toEqual(['have']);
  });

  test('what is only taste is not asked for', async () => {
    const long = `I like the kiln ${'and the wheel and the clay '.repeat(20)}very much.`;
    expect(await grammarOf(`${long} A few bits and bobs is missing.`)).toEqual([]);
    expect(await grammarOf(`${long} I should of asked.`)).toEqual(['should of']);
  });

  test.each([
    ['PronounInflectionBe', 'your visit to us ', 'was', ' kind', false, 'the visit was'],
    ['PronounInflectionBe', 'I think you ', 'was', ' kind', true, 'a fault'],
    ['AnA', 'taught at Coláiste ', 'an', ' Chláir', false, 'a name in Irish'],
    ['AnA', 'trained with ', 'An', ' Post', false, 'a name in Irish'],
    ['AnA', 'I am ', 'a', ' Engineer', true, 'a fault'],
    ['Discuss', 'the oven we ', 'discussed about', ' a year ago', false, 'it was about a year'],
    ['PronounVerbAgreement', 'I suggest she ', 'ring', ' me', false, 'the subjunctive'],
    ['PronounVerbAgreement', 'I am telling you ', 'nights', ' suit me', false, 'a clause begins behind “you”'],
    ['PronounVerbAgreement', 'I hope you ', 'works', ' nearby', true, 'a verb'],
    ['LetMeKnow', 'Just ', 'lmk', ' soon', false, 'a matter of taste'],
    ['ThereIsAgreement', 'The counts from there ', 'are at', ' hand', false, 'a place'],
    ['PronounInflectionBe', 'the pay and the job itself ', 'are', ' kind', false, 'the subject is before “itself”'],
    ['ProgressiveNeedsBe', 'any other work ', 'you have', ' coming up', false, 'what is had comes'],
    ['ProgressiveNeedsBe', '', 'I have', ' working here since May', true, 'a fault'],
    ['SinceDuration', '', 'Since two weeks', ' is long', false, '"since" is "because"'],
    ['SinceDuration', 'I work here ', 'since two weeks', ' and', true, 'a fault'],
  ])('%s: %s«%s»%s', (rule, before, found, after, is) => {
    expect(isMistaken({ rule, before, found, after })).toBe(!is);
  });

  test.each([
    ['an', ' honour', false, 'Harper is mistaken'],
    ['a', ' MBA', false, 'letters are read one by one'],
    ['an', ' useful hand', true, 'a fault'],
  ])('%s%s', (found, after, is) => {
    expect(isMistaken({ rule: 'AnA', found, after })).toBe(!is);
  });
});

describe('a review with it', { timeout: patience }, () => {
  const rulesIn = async (request: unknown): Promise<string[]> => {
    const result = await review(request);
    if (!result.ok) throw new Error(result.refusal.says);
    return result.value.findings.filter(({ rule }) => rule === 'spelling').map(({ says }) => says);
  };
  const body = 'Dear Ana,\n\nI liked the visit to realy and its mill.\n\nJo Lamb';
  const application = {
    candidate: { name: 'Jo Lamb', timeZone: 'Europe/London' },
    employer: { company: 'realy', country: 'GB' },
    role: 'Miller',
    people: [{ id: 'p1', name: 'Ana Lee', part: 'hiring-manager' }],
    events: [],
  };
  const base = { action: 'check-in', channel: 'email', body };

  test('the words of one draft are not known in the next', async () => {
    expect(await rulesIn({ ...base, application })).toEqual([]);
    expect(await rulesIn(base)).toHaveLength(1);
  });
});

describe('where Harper fails', { timeout: patience }, () => {
  afterEach(() => {
    vi.doUnmock('./harper.ts');
    vi.resetModules();
  });

  test('there is a dictionary all the same, and no grammar', async () => {
    vi.resetModules();
    vi.doMock('./harper.ts', () => ({ grammarFaults: () => Promise.reject(new Error('out of memory')) }));
    const { proofread: fresh } = await import('./index.ts');
    const { dictionary, grammar } = await fresh(draft('I should of asked.'));
    expect(await grammar()).toEqual([]);
    expect(dictionary.has('kiln')).toBe(true);
  });
});
