import type { Draft, Finding, Review } from '../application/review.ts';
import { countWords } from '../language/index.ts';
import { type DraftText, draftTextOf } from './draft-text.ts';
import type { ReviewRuleDefinition, Spot } from './rule.ts';
import type { Tools } from './tools.ts';

/** More than this of one kind tells nobody more. */
const mostOfOneRule = 25;

/**
 * Is this draft fit to send? Runs the rules that apply to it. Pure and total; findings in order of place, those about
 * the whole message last.
 */
export function reviewDraft(draft: Draft, rules: readonly ReviewRuleDefinition[], tools: Tools = {}): Review {
  const text = draftTextOf(draft, tools.tone);
  const findings = rules
    .filter((rule) => applies(rule, draft))
    .flatMap((rule) => findingsOf(rule, text, tools))
    .toSorted(inOrderOfPlace);
  return { verdict: verdictOf(findings), findings, words: countWords(draft.body) };
}

const applies = ({ appliesTo: { actions, channels } }: ReviewRuleDefinition, { action, channel }: Draft): boolean =>
  (!actions || actions.includes(action)) && (!channels || channels.includes(channel));

function findingsOf(rule: ReviewRuleDefinition, text: DraftText, tools: Tools): Finding[] {
  let spots: Spot[] = [];
  for (const spot of rule.find(text, tools)) {
    if (spot.at && text.tone.isUnlike(rule.id, spot.at)) continue;
    const touched = spots.filter((other) => overlap(other, spot));
    if (touched.length === 0) spots.push(spot);
    else if (![...touched, spot].some(({ instead }) => instead)) {
      spots = [...spots.filter((other) => !touched.includes(other)), [...touched, spot].reduce(joined)];
    }
    if (spots.length === mostOfOneRule) break;
  }
  return spots.map((spot) => findingOf(rule, spot, text));
}

/** What is found twice is marked from where it first begins to where it last ends; only words to be replaced stay alone. */
function joined(first: Spot, { at }: Spot): Spot {
  if (!first.at || !at) return first;
  const [start, end] = [Math.min(first.at.start, at.start), Math.max(first.at.end, at.end)];
  return { ...first, at: { where: at.where, start, end } };
}

function findingOf({ id, severity, says, sources }: ReviewRuleDefinition, spot: Spot, { draft }: DraftText): Finding {
  const { at, instead } = spot;
  const found = at ? ((at.where === 'subject' ? draft.subject : draft.body) ?? '').slice(at.start, at.end) : '';
  return {
    rule: id,
    severity: spot.severity ?? severity,
    ...(at ? { where: at.where, start: at.start, end: at.end } : { where: 'whole' }),
    says: (spot.says ?? says).replaceAll('{found}', () => shortened(found)),
    ...(instead && { instead: [...instead] }),
    sources: [...sources],
  };
}

const longest = 80;
/** On one line, without the full stop of its sentence: the sentence that quotes it has its own. */
const shortened = (text: string): string => {
  const line = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<=[\p{L}\p{N}])\.$/u, '');
  return line.length > longest ? `${line.slice(0, longest).trimEnd()}…` : line;
};

function overlap({ at: a }: Spot, { at: b }: Spot): boolean {
  if (!a || !b) return !a && !b;
  return a.where === b.where && a.start < b.end && b.start < a.end;
}

const places = { subject: 0, body: 1, whole: 2 } as const;

const inOrderOfPlace = (a: Finding, b: Finding): number =>
  places[a.where] - places[b.where] || (a.start ?? 0) - (b.start ?? 0) || (a.end ?? 0) - (b.end ?? 0);

function verdictOf(findings: readonly Finding[]): Review['verdict'] {
  if (findings.some(({ severity }) => severity === 'stop')) return 'stop';
  return findings.some(({ severity }) => severity === 'fix') ? 'improve' : 'ready';
}
