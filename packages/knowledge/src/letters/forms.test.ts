import { countWords } from '@fineline/core/language';
import { type Group, type LetterForm, isGap } from '@fineline/core/write';
import { describe, expect, test } from 'vitest';
import { letterForms } from './index.ts';

/** What every application has. */
const always = new Set(['company', 'role', 'the role', 'reader', 'my name']);
const notes = [
  'topic',
  'need',
  'seeking',
  'experience',
  'doubt',
  'missing',
  'wrong',
  'requested',
  'asked',
  'papers',
  'promised',
];

const gapsOf = (phrase: string): string[] => [...phrase.matchAll(/\{([^{}]*)\}/g)].map(([, gap = '']) => gap);
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
/** Three of these in a row say nothing, so nobody hears them twice. */
const small = new Set(
  'i you it we us me my your our the a an and or but if so as that this which what is am are was be would could can will with of to in on for at by there still'.split(
    ' ',
  ),
);
/** There is no other plain way to say it. */
const setPhrases = new Set(['thank you for', 'i would like', 'would like to', 'half a day', 'a day or']);
/** Of the words between the gaps; words of two sentences are not in a row. */
const threes = (phrase: string): string[] =>
  phrase.split(/\{[^{}]*\}|[.?:;]/).flatMap((piece) => {
    const words = wordsOf(piece);
    return words
      .slice(2)
      .map((_, i) => words.slice(i, i + 3).join(' '))
      .filter((three) => !three.split(' ').every((word) => small.has(word)) && !setPhrases.has(three));
  });
const opening = (phrase: string): string =>
  phrase
    .toLowerCase()
    .replaceAll(/\{([^{}]*)\}/g, (_, gap: string) => `[${gap.replaceAll(' ', '-')}]`)
    .split(/\s+/)
    .slice(0, 2)
    .join(' ')
    .replaceAll(/[,:;.]/g, '');

/** In every letter: words that announce a reminder, stock openings, pay, pressure, excuses, praise of oneself. */
const forbidden = [
  /\bfollow(?:ing|ed)?[ -]?up\b/i,
  /\bcheck(?:ing)? in\b/i,
  /\btouch(?:ing)? base\b/i,
  /\bcircl(?:e|ing) back\b/i,
  /\bremind/i,
  /\bfinds? you well\b/i,
  /\bI am writing\b/i,
  /(?:^|[.,:;?] )I wanted to\b/i,
  /\bI just\b/i,
  /\b(?:salary|salaries|wages?|benefits|compensation|remuneration|bonus|unpaid|free of charge)\b|\bpay\b/i,
  /\bwhen will\b/i,
  /\b(?:deadline|urgent(?:ly)?|as soon as possible|other offers?)\b/i,
  /\bby when\b/i,
  /\bforward to (?:hearing|your)\b/i,
  /\b(?:remember me|wondering)\b/i,
  /\b(?:apologies|apologise|forgive|sorry (?:to|for) (?:bother|writ|disturb|troubl))/i,
  /\b(?:passionate|thrilled|excited|perfect|dream job|honoured|rockstar|ideal candidate)\b/i,
  /!/,
  /[–—]/,
  /;[^.?]*;/,
];

/** A verb that would have to agree with what fills a gap: "late deliveries needs", "reducing churn need". */
const agreeing = new RegExp(
  `(\\S*) ?\\{(?:${notes.join('|')})\\},? (?:is|are|was|were|has|have|does|do|needs?|makes?|takes?|matters?|seems?|interests?|remains?|stays?|appeals?|means?|fits?|counts?|deserves?|sounds?|comes?|goes|go|gives?|calls?|shows?)\\b`,
  'g',
);
/** After these the gap is no subject: "our talk about {topic} is", "discussing {topic} was", "who wants {seeking} is". */
const governs = /^(?:about|on|of|with|for|to|in|at|around|towards|against|from|into|wants?|\w+ing)$/i;
const agreesWithGap = (phrase: string): boolean =>
  [...phrase.matchAll(agreeing)].some(([, before = '']) => !governs.test(before));

const groupsOf = ({ parts, subjects }: LetterForm): { name: string; groups: readonly Group[] }[] => [
  ...parts.map(({ is, oneOf }) => ({ name: is, groups: oneOf })),
  ...(subjects ? [{ name: 'subjects', groups: [subjects] }] : []),
];
const phrasesOf = (form: LetterForm): string[] => [
  ...groupsOf(form).flatMap(({ groups }) => groups.flat()),
  ...form.parts.flatMap(({ asks }) => asks ?? []),
];
/** Of how many phrases a group has to have: a panel of twelve gets twelve letters. */
const leastPhrases = ({ action }: LetterForm): number =>
  action === 'thank-you' || action === 'check-in' ? 12 : action === 'second-check-in' ? 6 : 5;

const named = letterForms.map((form) => ({
  ...form,
  name: [form.action, form.answers, form.decided, form.channel].filter(Boolean).join(' '),
}));

test('there is one form for each action, kind of message and channel', () => {
  expect(new Set(named.map(({ name }) => name)).size).toBe(named.length);
});

describe.each(named)('$name', (form) => {
  test('names only gaps that there are', () => {
    expect(
      phrasesOf(form)
        .flatMap(gapsOf)
        .filter((gap) => !isGap(gap)),
    ).toEqual([]);
    expect(phrasesOf(form).filter((phrase) => /[{}]/.test(phrase.replaceAll(/\{[^{}]*\}/g, '')))).toEqual([]);
  });

  test('names the same gaps in all phrases of a group, so that none hangs on facts that another does without', () => {
    const uneven = groupsOf(form)
      .filter(({ name }) => name !== 'subjects')
      .flatMap(({ groups }) => groups)
      .map(
        (group) =>
          new Set(
            group.map((phrase) =>
              [...new Set(gapsOf(phrase))]
                .filter((gap) => !always.has(gap))
                .sort()
                .join(),
            ),
          ),
      )
      .filter(({ size }) => size > 1);
    expect(uneven).toEqual([]);
  });

  test('has enough phrases in every group, and as many in each group of a part', () => {
    const isList = form.channel === 'self';
    const small = groupsOf(form).flatMap(({ name, groups }) =>
      groups
        .filter((group) => name !== 'subjects' && !isList && group.length < leastPhrases(form))
        .map(({ length }) => `${name} ${length}`),
    );
    expect(small).toEqual([]);
    const uneven = form.parts.filter(({ oneOf }) => new Set(oneOf.map(({ length }) => length)).size > 1);
    expect(uneven.map(({ is }) => is)).toEqual([]);
  });

  test('says nothing in the same words twice: two interviewers compare their letters', () => {
    const shared = groupsOf(form).flatMap(({ groups }) => {
      const phrases = groups.flatMap((group) => group.map((phrase, place) => ({ phrase, place })));
      return phrases.flatMap(({ phrase, place }, i) => {
        const own = new Set(threes(phrase));
        // What stands at one place in two groups is the same thought with other facts; one reader gets either.
        return phrases
          .slice(i + 1)
          .filter((other) => other.place !== place)
          .flatMap((other) =>
            threes(other.phrase)
              .filter((three) => own.has(three))
              .map((three) => `“${three}”: ${phrase} / ${other.phrase}`),
          );
      });
    });
    const isCompared = form.channel === 'email' || form.channel === 'letter';
    expect(isCompared ? shared : []).toEqual([]);
  });

  test('begins no two phrases of a group with the same two words', () => {
    const twice = groupsOf(form)
      .filter(() => form.channel !== 'linkedin' && form.channel !== 'self')
      .flatMap(({ groups }) => groups)
      .flatMap((group) => group.map(opening).filter((one, i, all) => all.indexOf(one) !== i));
    expect(twice).toEqual([]);
  });

  // What the candidate alone reads may warn of it by name.
  test.each(form.channel === 'self' ? [/!/, /[–—]/] : forbidden)('never says %s', (pattern) => {
    expect(phrasesOf(form).filter((phrase) => pattern.test(phrase))).toEqual([]);
  });

  test('lets no verb agree with what fills a gap', () => {
    expect(phrasesOf(form).filter(agreesWithGap)).toEqual([]);
  });

  test('lets no verb follow a gap that may hold a question clause: “how hard hiring is stayed with me”', () => {
    const after =
      /\{(?:topic|doubt)\} (?:is|was|were|has|had|made|gave|left|stayed|stood|came|went|could|would|will|should|turned|well)\b/;
    expect(phrasesOf(form).filter((phrase) => after.test(phrase))).toEqual([]);
  });

  test('keeps sentences short: at most 28 words, a gap counted as three', () => {
    const long = phrasesOf(form)
      .flatMap((phrase) => phrase.split(/(?<=[.?]) |\n/))
      .filter((sentence) => countWords(sentence.replaceAll(/\{[^{}]*\}/g, 'one two three')) > 28);
    expect(long).toEqual([]);
  });

  test('leaves no facts without a part: what is limited in characters is one text that may say less', () => {
    expect(form.characters === undefined || form.parts.length === 1).toBe(true);
  });
});
