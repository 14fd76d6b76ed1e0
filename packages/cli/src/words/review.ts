import type { Draft, Finding, Review } from '@fineline/core/application';
import { type Style, makePage } from '../page/page.ts';

/** A review for the one who wrote the draft: each finding with its line, the words meant, why, and what instead. */
export function reviewInWords(
  { verdict, findings, words }: Review,
  draft: Pick<Draft, 'subject' | 'body'>,
  { width, colour, nameOf }: { width: number; colour: boolean; nameOf: (source: Finding['sources'][number]) => string },
): string[] {
  const page = makePage({ width, colour });
  page.says(`${verdicts[verdict]} ${countOf(findings)}${words} ${words === 1 ? 'word' : 'words'}.`, 'strong');
  for (const finding of findings) {
    page.gap();
    page.says(`${headings[finding.severity]}: ${placeOf(finding, draft)}`, looks[finding.severity]);
    const quoted = quotedLine(finding, draft);
    if (quoted) page.entry(quoted);
    page.detail('Why', finding.says);
    const instead = insteadOf(finding);
    if (instead) page.detail('Instead', instead);
    page.detail('Rule', `${finding.rule}; ${finding.sources.map(nameOf).join('; ')}`);
  }
  return page.lines();
}

const verdicts: Record<Review['verdict'], string> = {
  ready: 'Fit to send.',
  improve: 'Better with a few changes.',
  stop: 'Do not send this yet.',
};

const headings: Record<Finding['severity'], string> = { stop: 'Stop', fix: 'Change', consider: 'Consider' };

const looks: Record<Finding['severity'], Style> = { stop: 'stop', fix: 'fix', consider: 'wait' };

function countOf(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'Nothing found in ';
  return `${findings.length} ${findings.length === 1 ? 'thing' : 'things'} found in `;
}

function placeOf({ where, start = 0 }: Finding, { body }: Pick<Draft, 'body'>): string {
  if (where === 'whole') return 'the whole message';
  return where === 'subject' ? 'the subject' : `line ${body.slice(0, start).split('\n').length}`;
}

/** How much of the line is shown before and behind the words meant, in characters. */
const around = 60;

/** The words meant between « and », with what stands around them on their line. */
function quotedLine(
  { where, start = 0, end = 0 }: Finding,
  draft: Pick<Draft, 'subject' | 'body'>,
): string | undefined {
  if (where === 'whole') return undefined;
  const text = draft[where] ?? '';
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', end);
  const before = lastWords(text.slice(line, start));
  const after = firstWords(text.slice(end, newline < 0 ? text.length : newline));
  return `${before}«${text.slice(start, end)}»${after}`.trim();
}

/** What fits of a text's end, cut between two words where it has any. */
const lastWords = (text: string): string =>
  text.length <= around ? text : `…${text.slice(-around).replace(/^\S{0,30}\s+/, '')}`;

const firstWords = (text: string): string =>
  text.length <= around ? text : `${text.slice(0, around).replace(/\s+\S{0,30}$/, '')}…`;

const insteadOf = ({ instead = [] }: Finding): string =>
  instead.map((text) => (text.trim() === '' ? 'leave it out' : `“${text.trim()}”`)).join(', or ');
