import { review } from 'fineline';
import { expect, test } from 'vitest';
import { type LabelledDraft, readLabelledDrafts } from './review.ts';

// What docs/ACCURACY.md says of slips that a program put into clean drafts, one each, is counted here.

const clean = ['tuned-4', 'tuned-5', 'tuned-6']
  .flatMap((name) => readLabelledDrafts(new URL(`../review/cases/${name}.jsonl`, import.meta.url)))
  .filter((draft) => draft.clean && /^(?:email|letter|linkedin)$/.test(draft.request.channel));

/** The same numbers each time, from 0 to 1: Park and Miller's generator. */
function chance(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

type Mend = (found: string, random: () => number) => string;

/** Puts a slip where `place` is found, in drafts drawn at random, and counts those that a finding of spelling or grammar touches. */
async function countFound(place: RegExp, slip: Mend, { times, seed }: { times: number; seed: number }) {
  const random = chance(seed);
  const draw = <T>(all: readonly T[]): T | undefined => all[Math.floor(random() * all.length)];
  const fitting = clean.filter(({ request }) => request.body.search(place) >= 0);
  let [found, made] = [0, 0];
  for (let turn = 0; turn < times * 5 && made < times; turn += 1) {
    const request = draw<LabelledDraft>(fitting)?.request;
    const at = draw([...(request?.body ?? '').matchAll(place)]);
    if (!request || !at) continue;
    const written = slip(at[0], random);
    if (written === at[0]) continue;
    made += 1;
    const body = request.body.slice(0, at.index) + written + request.body.slice(at.index + at[0].length);
    const answer = await review({ ...request, body });
    if (!answer.ok) throw new Error(answer.refusal.says);
    const isNear = ({ start = 0, end = 0 }) => start < at.index + written.length + 12 && end > at.index - 12;
    if (answer.value.findings.some((one) => /^(?:spelling|grammar)$/.test(one.rule) && isNear(one))) found += 1;
  }
  return { found, made };
}

const beside = 'qwertyuiop asdfghjkl zxcvbnm';

/** A letter left out, hit twice, in the place of its neighbour, or the key next to it. */
const stroke: Mend = (word, random) => {
  const at = 1 + Math.floor(random() * (word.length - 1));
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const key = beside.charAt(beside.indexOf(letter) + 1).trim() || letter;
  const ways = [
    before + after,
    before + letter + letter + after,
    before + after.charAt(0) + letter + after.slice(1),
    before + key + after,
  ];
  return ways[Math.floor(random() * ways.length)] ?? word;
};

const patience = 300_000;

test(
  'of strokes that go wrong in words of four letters and more, most are found',
  async () => {
    const { found, made } = await countFound(/(?<![\w@.’'-])[a-z]{4,}(?![\w@’'-]|\.\w)/g, stroke, {
      times: 400,
      seed: 7,
    });
    expect(made).toBe(400);
    expect(found).toBeGreaterThanOrEqual(345); // the others make another word, nearly all
  },
  patience,
);

const swap =
  (pairs: Readonly<Record<string, string>>): Mend =>
  (found) =>
    pairs[found] ?? found;

const kinds: readonly (readonly [kind: string, place: RegExp, slip: Mend])[] = [
  ['is for are', /\b(?:is|are)\b/g, swap({ is: 'are', are: 'is' })],
  ['was for were', /\b(?:was|were)\b/g, swap({ was: 'were', were: 'was' })],
  ['has for have', /\b(?:has|have)\b/g, swap({ has: 'have', have: 'has' })],
  ['no “to”', /\b(?:like|love|want|able|glad|happy|hope|pleased) to (?=[a-z])/g, (found) => found.replace(' to ', ' ')],
  ['no “the”', /\bthe (?=[a-z])/g, () => ''],
  ['no “a”', /\ba (?=[a-z])/g, () => ''],
  [
    'no apostrophe',
    /\b(?:don't|didn't|I'd|I've|I'm|can't|you'd|I'll|couldn't|that's)\b/g,
    (found) => found.replace("'", ''),
  ],
  ['it’s for its', /\bits\b/g, () => "it's"],
  ['its for it’s', /\bit's\b/g, () => 'its'],
  ['you’re for your', /\byour\b/g, () => "you're"],
  ['your for you’re', /\byou're\b/g, () => 'your'],
  ['there for their', /\btheir\b/g, () => 'there'],
  ['their for there', /\bthere\b/g, () => 'their'],
  ['too for to', /\bto (?=[a-z])/g, () => 'too '],
  ['then for than', /\bthan\b/g, () => 'then'],
  ['off for of', /\bof\b/g, () => 'off'],
  ['an for a', /\ba (?=[a-z])/g, () => 'an '],
  ['a word twice', /\b(?:the|to|of|and|in|a|for|that|you|I)\b/g, (found) => `${found} ${found}`],
  ['one for several', /\b(?:two|three|four|five|six|several|many|few) [a-z]{3,}s\b/g, (found) => found.slice(0, -1)],
  [
    'been, done, seen',
    /\b(?:have|had|has) (?:been|done|seen|gone|taken|written)\b/g,
    (found) =>
      found.replace(
        /been|done|seen|gone|taken|written/,
        swap({ been: 'be', done: 'did', seen: 'saw', gone: 'went', taken: 'took', written: 'wrote' }),
      ),
  ],
];

test(
  'of twenty kinds of slips of grammar, seven of ten are found',
  async () => {
    const counts: { kind: string; found: number; made: number }[] = [];
    for (const [i, [kind, place, slip]] of kinds.entries())
      counts.push({ kind, ...(await countFound(place, slip, { times: 25, seed: 11 + i })) });
    for (const { kind, made } of counts) expect(made, kind).toBe(25);
    const found = counts.reduce((sum, count) => sum + count.found, 0);
    expect(found, counts.map((count) => `${count.kind} ${count.found}`).join(', ')).toBeGreaterThanOrEqual(340);
  },
  patience,
);
