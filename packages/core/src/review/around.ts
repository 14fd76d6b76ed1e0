import type { Sentence } from '../language/index.ts';
import type { Capitals } from './capitals.ts';

/** The words next to a name, in lower case, without marks. */
export interface Around {
  /** In its clause; an article right before the name is left out. */
  before: string;
  after: string;
}

/** So many words are looked at before a name, and behind it: enough for a clause, and bounded. */
const sight = { before: 14, after: 8 };

export function around({ from, to }: Pick<Capitals, 'from' | 'to'>, { tokens }: Sentence): Around {
  const words = tokens.slice(Math.max(0, from - sight.before), from);
  const clause = words.slice(words.findLastIndex(({ text }) => /^[;:.()–—]$/.test(text)) + 1);
  const before = clause.filter(({ kind }) => kind !== 'mark').map(({ word }) => word);
  if (/^(?:the|a|an)$/.test(before.at(-1) ?? '')) before.pop();
  const after = tokens.slice(to, to + sight.after).filter(({ kind }) => kind !== 'mark');
  return { before: before.join(' '), after: after.map(({ word }) => word).join(' ') };
}

const did =
  'worked|served|trained|studied|left|ran|led|built|did|learnt|learned|spent|started|began|qualified|volunteered|volunteer|taught|work|moved|came from|transferred|managed|cooked|drove|was (?:with|at|employed|part|a|an|the|made|promoted|offered)|been|am (?:(?:currently|still) )?(?:with|at|employed|working)|was working|joined|sent|installed|supplied|owned|founded|wrote|read|saw|interviewed|held|hold';

const past = new RegExp(
  [
    '\\b(?:previous|present|former|last|old|previously|currently|formerly|current|until|course|degree|graduated|apprentices|clients?|customers?|suppliers?|competitors?|contracts?|against|unlike|training|brother|sister|wife|husband|friend|cousin|mother|father|notice|(?:another|other|have an|had an|received an) offer|(?:been|was|had|were) offered)\\b',
    `\\bi once\\b|\\b(?:i|we) (?:(?:also|first|then|once|have|had|already|now|currently|still) )*(?:${did})\\b`,
    '\\b(?:my|our) (?:\\S+ )?(?:time|years|days|employer|apprenticeship|degree|placement|secondment|experience|manager|boss)\\b',
    '\\b(?:my|our) (?:\\S+ )?(?:background|career|past) (?:as|in)\\b',
    '\\b(?:in|at|of|about|from|on) (?:my|our) (?:\\S+ )?(?:job|work|team|role|post|background)\\b',
    '\\b(?:when|while|where|after|before) i\\b',
    '\\b(?:after|before|from|while|since) (?:working|joining|leaving)\\b',
    '\\b(?:worked|studied|trained|employed|promoted|he|she|his|her)\\b',
  ].join('|'),
);
/** "At Lomond Leisure we cut the queries by half." */
const didThere = /^(?:we|i) (?!(?:would|could|will|shall|can|may|might|should|hope|want|am|are|have)\b)/;
const wasThere =
  /^(?:where|when|while|until|before|and (?:left|then)|(?:for|over|in) \S+ (?:years|months)|in (?:19|20)\d\d|last (?:year|summer))\b/;

/** A name that the sentence brings up as the writer's own past or present, or as somebody else's: none that is applied to. */
export function isOwnPast(name: Pick<Capitals, 'from' | 'to'>, sentence: Sentence): boolean {
  const { before, after } = around(name, sentence);
  return (
    past.test(before) || wasThere.test(after) || (/^(?:and |but )?(?:at|with)$/.test(before) && didThere.test(after))
  );
}
