import type { Token } from '../../language/index.ts';
import type { DateMention } from './dates/find-dates.ts';
import type { Line } from './line.ts';

/** A stretch of a sentence with at most one verb of its own. Tokens [from, to). */
export interface Clause {
  from: number;
  to: number;
  /** The word it begins with joins it to what is before: "and", "once", "but". */
  joint?: string;
  /** It is parted from the clause before it by a mark. */
  afterMark: boolean;
}

const joints = new Set(
  'and but so or because although though while whereas once when if unless as which who that what whether how where then until till before after since than'.split(
    ' ',
  ),
);
const subjects = new Set('i we you he she they it there everyone everybody someone somebody hr candidates'.split(' '));
const verbs = new Set(
  `will shall would should can could may might must am is are was were have has had do does did need hope expect aim think
  want know intend plan say said promise suppose reckon imagine guess`.split(/\s+/),
);

/** The clauses of a line; no date is cut in two. */
export function clausesOf({ tokens, tokenAt }: Line, mentions: readonly DateMention[]): Clause[] {
  const inside = new Set<number>();
  const begins = new Set<number>();
  for (const { start, end } of mentions) {
    begins.add(tokenAt(start));
    for (let i = tokenAt(start) + 1; i <= tokenAt(end - 1); i += 1) inside.add(i);
  }
  const clauses: Clause[] = [];
  let open: Clause = { from: 0, to: 0, afterMark: false };
  const close = (to: number, next: Omit<Clause, 'to'>) => {
    if (to > open.from) clauses.push({ ...open, to });
    open = { ...next, to: next.from };
  };
  /** "until Friday", "before the 20th": the word belongs to the date. */
  const leadsTo = (i: number): boolean =>
    /^(?:until|till|before|after|since|than|and|or|as)$/.test(tokens[i]?.word ?? '') &&
    (begins.has(i + 1) ||
      (begins.has(i + 2) && /^(?:the|about|around|at|early|late|next)$/.test(tokens[i + 1]?.word ?? '')));
  tokens.forEach((token, i) => {
    if (inside.has(i)) return;
    if (isBreak(token)) close(i, { from: i + 1, afterMark: true });
    else if (isJoint(tokens, i) && !begins.has(i) && !leadsTo(i)) {
      const isFirst = i === open.from;
      close(i, { from: i, joint: token.word, afterMark: isFirst && open.afterMark });
      open.joint ??= token.word;
    } else if (beginsClause(tokens, i) && i > open.from && !opensWithJoint(tokens, open.from, i))
      close(i, { from: i, afterMark: false });
  });
  close(tokens.length, { from: tokens.length, afterMark: false });
  return clauses;
}

const isBreak = ({ kind, text }: Token): boolean => kind === 'mark' && /^[,;:()–—.!?…\-\]["“”]$/.test(text);

const isJoint = (tokens: readonly Token[], i: number): boolean => joints.has(tokens[i]?.word ?? '');

/** "… I will", "… you should": a subject with its verb. */
const beginsClause = (tokens: readonly Token[], i: number): boolean =>
  subjects.has(tokens[i]?.word ?? '') &&
  verbs.has(tokens[i + 1]?.word ?? '') &&
  !takesObject.has(tokens[i - 1]?.word ?? '');

/** "the earliest I can tell you is Friday": "you" is no subject here. */
const takesObject = new Set(
  'tell let give ring call phone inform advise notify update meet see with to for from about of email text contact write send'.split(
    ' ',
  ),
);

const opensWithJoint = (tokens: readonly Token[], from: number, i: number): boolean =>
  i === from + 1 && isJoint(tokens, from);

/** Words that say nothing of their own beside a date: "by Friday at the latest, I hope". */
const fillers = new Set(
  `by on at in the a an latest very no not later than or and but so probably hopefully maybe perhaps possibly say most likely
  all being well with luck fingers crossed sometime some time about around roughly just another i we hope think reckon expect
  believe suspect guess imagine suppose ideally now then worst best close of play business first thing lunchtime lunch am pm
  evening morning afternoon night noon midday teatime promise definitely certainly earliest until till before after for up to
  within over during this next should be would it that is will at all anyway okay fine please god willing touch wood max
  maximum absolute tops though even as soon from here on gmt bst cet et est pst latest end close cop cob eod yes sorry afraid
  would more like fully well also either way guess any between from otherwise which one`.split(/\s+/),
);

/** Whether the tokens, those of dates and up to `allowed` others apart, say nothing of their own. */
export function isBare(
  { tokens, tokenAt }: Line,
  { from, to }: Clause,
  mentions: readonly DateMention[],
  allowed = 0,
): boolean {
  const dated = new Set<number>();
  for (const { start, end } of mentions) for (let i = tokenAt(start); i <= tokenAt(end - 1); i += 1) dated.add(i);
  const others = tokens.filter(
    (token, i) => i >= from && i < to && !dated.has(i) && token.kind === 'word' && !fillers.has(token.word),
  );
  return others.length <= allowed;
}
