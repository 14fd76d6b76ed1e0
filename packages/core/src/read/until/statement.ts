import type { Passage, Sentence } from '../../language/index.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { type Role, cues, roles } from './cues.ts';
import type { DateMention } from './dates/find-dates.ts';
import type { Line } from './line.ts';

/** A word or two that a date can belong to. Tokens [from, to) of its sentence. */
export interface FoundCue {
  role: Role;
  from: number;
  to: number;
}

/** A sentence with what it says of dates. */
export interface Statement {
  sentence: Sentence;
  line: Line;
  mentions: readonly DateMention[];
  cues: readonly FoundCue[];
  clauses: readonly Clause[];
}

/** All cues by sentence; of two that overlap the longer one. */
export function cuesBySentence(passage: Pick<Passage, 'text' | 'sentences'>): Map<Sentence, FoundCue[]> {
  const bySentence = new Map<Sentence, FoundCue[]>();
  for (const role of roles) {
    for (const { sentence, from, to } of cues[role].in(passage)) {
      const list = bySentence.get(sentence) ?? [];
      list.push({ role, from, to });
      bySentence.set(sentence, list);
    }
  }
  for (const [sentence, list] of bySentence) bySentence.set(sentence, withoutOverlaps(list));
  return bySentence;
}

function withoutOverlaps(found: readonly FoundCue[]): FoundCue[] {
  const byLength = found.toSorted((a, b) => b.to - b.from - (a.to - a.from)); // stable: the order of roles stays
  const kept: FoundCue[] = [];
  for (const cue of byLength) {
    if (!kept.some(({ from, to }) => cue.from < to && from < cue.to)) kept.push(cue);
  }
  return kept.toSorted((a, b) => a.from - b.from);
}

export function statementOf(
  sentence: Sentence,
  line: Line,
  mentions: readonly DateMention[],
  found: readonly FoundCue[],
): Statement {
  const within = ({ from, to }: FoundCue) =>
    mentions.some(({ start, end }) => from >= line.tokenAt(start) && to <= line.tokenAt(end - 1) + 1);
  return { sentence, line, mentions, cues: found.filter((cue) => !within(cue)), clauses: clausesOf(line, mentions) };
}

export const cuesIn = ({ cues: found }: Statement, { from, to }: Clause): FoundCue[] =>
  found.filter((cue) => cue.to <= to && cue.to > from);

export const isPromise = ({ role }: FoundCue): boolean => role === 'tell' || role === 'decide' || role === 'news';

const verbs = new Set(
  'will shall would should can could may might must am is are was were be have has had do does did get go come make take need want'.split(
    ' ',
  ),
);

export const hasVerb = ({ tokens }: Line, { from, to }: Clause): boolean =>
  tokens
    .slice(from, to)
    .some(
      ({ word }, i, all) => verbs.has(word) || (word.endsWith('ing') && !/^(?:an?|the)$/.test(all[i - 1]?.word ?? '')),
    );
