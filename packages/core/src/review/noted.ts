import type { DraftText } from './draft-text.ts';

/** In a run of these, nothing was said: "would like", "we talked about". */
const hollow = new Set(
  `about after also been before could from good great have interview into just like more much need needs only said should
  some someone spoke talk talked team than that their them they this want wants were what when which with work would your`.split(
    /\s+/,
  ),
);
const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Whether it takes up anything that was noted of an interview, common as the words may be: "how you do on-call". */
export function saysWhatWasNoted({ known, main, draft }: DraftText): boolean {
  const notes = known.interviews.flatMap(({ notes = [] }) => notes);
  if (notes.length === 0) return false;
  const said = ` ${main.sentences.flatMap(({ start, end }) => wordsIn(draft.body.slice(start, end))).join(' ')} `;
  return notes.some(({ text }) =>
    [...runsOf(wordsIn(text)), ...compoundsIn(text)].some((run) => said.includes(` ${run} `)),
  );
}

/** The shortest runs of words that say something: "hiring nurses", "do on call"; one word where it is the whole note. */
function runsOf(words: readonly string[]): string[] {
  if (words.length === 1) return words.filter(isTelling);
  return words.flatMap((word, i) => {
    const [next, third] = words.slice(i + 1);
    if (isTelling(word) && isTelling(next)) return [`${word} ${next}`];
    return isTelling(third) ? [`${word} ${next} ${third}`] : [];
  });
}

/** "on-call" may be said as "on call". */
const compoundsIn = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{2,30}-\p{L}{2,30}/gu) ?? []).map((compound) => compound.replace('-', ' '));

const isTelling = (word = ''): boolean => word.length > 3 && !hollow.has(word);
