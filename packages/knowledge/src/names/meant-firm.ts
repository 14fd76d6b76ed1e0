import { type Capitals, type Dictionary, type Sentence, around, isOwnPast, tokensOf } from '@fineline/core/review';
import { endingsOfFirm, notFirms, places } from './firms.ts';
import { isCoined, isWishedFor } from './wished-for.ts';

/*
 * Which firm a sentence means is told by what stands around its name: the expressions below are run over the words before
 * it, and those behind it.
 */

/** What only the employer of this letter is spoken of with, whatever the name looks like: "the post at …", "to join …". */
const strong = [
  /(?:^| )(?:join|joining)$/,
  /(?:^| )(?:to|would|could|can|will|gladly|happily) work (?:for|at|within)$/,
  /(?:^| )working (?:for|at|within)$/,
  /(?:^| )(?:role|roles|position|post|job|vacancy|opening|opportunity|opportunities|interview|career|future|internship|apprenticeship|placement|place|candidacy)(?: \S+){0,3} (?:at|with|within)$/,
  /(?:^| )(?:apply|applying|application|welcomed) to$/,
  /(?:^| )(?:part of|belong to|contribute to|contributing to)$/,
  /(?:^| )part of (?:\S+ ){1,5}(?:at|within)$/,
  /(?:^| )(?:team|everyone|everybody|colleagues) (?:here |there )?(?:at|of)$/,
  /(?:^| )what makes$/,
];

/** What is said of an employer; the name itself has to look like a firm's. */
const likely = [
  /(?:^| )(?:interview|interviewed|interviewing|met|meeting|talk|conversation|visit|welcome|welcomed|morning|afternoon|day|tour|chance|keen|work|working|fellow|life|start|people|staff) (?:\S+ ){0,6}(?:at|with|to|of|for|within|in|inside)$/,
  /(?:^| )(?:visit|visiting|tour|tour of|around|round|inside|highly of|passionate about)$/,
  /(?:^| )(?:invit(?:e|ed|ing)|invitation|having|receiving|welcoming|come|came|coming|back|drive|trip|journey|way|walk) (?:\S+ ){0,3}to$/,
  /(?:^| )(?:can|could|would|to|of) (?:help|helping|support|supporting|serve|serving|represent|representing|lead|leading)$/,
  /(?:^| )(?:admire|admired|respect|respected|follow|followed|choose|chose|chosen|love)$/,
  /(?:^| )(?:impressed|struck|inspired|taken|moved) by$/,
  /(?:^| )(?:how|what|why|the way|as|that)$/,
  /(?:^| )(?:values|value|culture|mission|work|ethos|reputation|success|growth|approach|spirit|standards|aims|vision|goals|side|needs|colleague|employee) (?:at|of|to|for)$/,
  /(?:^| )(?:bring|contribute|contributing|offer|give|add|committed|commitment|suited|asset|fit|drawn|attracted|return) (?:\S+ ){0,4}to$/,
  /(?:^| )(?:do|enthusiasm|enthusiastic|interest|interested|right|asset|passion|admiration|respect|build|achieve|excited|keen) (?:\S+ ){0,5}(?:for|to|in|about|at)$/,
  /(?:^| )(?:would|could|can|become|becoming) (?:\S+ ){1,8}(?:at|with)$/,
  /(?:^| )(?:grow|growing|settle|settling|thrive|thriving|flourish|stay|staying) (?:with|at|in)$/,
  /(?:^| )(?:hear|hearing|news|word|reply|response|decision|offer) (?:\S+ )?from$/,
  /(?:^| )(?:hear|hearing|learn|learning|more|talk|talking|told|telling|know) (?:\S+ )?(?:about|of)$/,
  /(?:^| )(?:wanted|want|love|like|hope|honour|pleasure|privilege|keen|chance|happy|proud|glad|myself) (?:to )?\S+ (?:for|at|with|in)$/,
  /(?:^| )(?:certain|sure|convinced|believe|think|feel|know) that$/,
  /^(?:thank you|thanks|many thanks)(?: \S+){1,12} (?:at|in|within)$/,
];
const doesIt =
  /^(?:'s |is|has|was|seems|stands|does|do|keeps|makes|treats|looks|would|offers|feels|remains|gives|works|cares|means|[a-z]{3,}s)(?: |$)/;
/** "… is where I have always seen myself", "… has always had a good name": said of a firm that is wished for. */
const isTheOne =
  /^(?:(?:is|has been|was|would be|remains|seems)(?: always| still| clearly| exactly| just)* (?:where i (?:\S+ ){0,3}(?:see|seen|picture|pictured|imagine|imagined|want|wanted|hope|hoped|wish|belong|dreamt|would|could)\b|(?:the|a) (?:\S+ )?(?:place|firm|company|employer|school|hospital|practice|team) (?:that |which |where |in which |for which )?(?:i|my|for me)\b|my (?:first|only) choice)|(?:has|have)(?: \S+){0,2} (?:a|an|the|such a) (?:\S+ )?(?:name|reputation)\b)/;
/** What is praised is a firm, whatever its name looks like, where it "does its …" or "is building" something. */
const praised =
  /(?:^| )(?:impressed|struck|inspired|moved|taken|passionate|excited|enthusiastic|believe|love|loved|admire|admired|like|liked|see|saw|know|understand) (?:by |about |with |in |that |the )?(?:how|how much|what|way|where)$/;
/** Somebody who saw it would say what a firm, and nobody else, needs. */
const pictured = /(?:^| )(?:picture|sense|idea|understanding|feel|feeling|grasp) of (?:how|what|who|where)$/;
const doesOfFirm = /^(?:(?:is|are) (?:building|doing|creating|trying|working on|making)|(?:\S+ ){1,2}(?:its|their) )/;
/** "I have followed …'s growth for years, and admire what you do": you are taken for it. */
const followed = /(?:^| )(?:follow|followed|following|admire|admired|watched)$/;
const grows = /^'s (?:growth|rise|work|progress|success|story|journey|products?|projects?)\b/;
/** The writer wishes for something; a name at the head of the sentence is then the firm that is wished for. */
const wishes =
  /\b(?:hope|want|would|wish|love|admire|keen|looking|drawn|excited|dream|proud|perfect|attracted|should|interest|enthusiasm|belong)\b/;

/** It stands where the employer would: "the post at …", "I would love to join …", "few firms do as … does". */
export function isMeantFirm(
  run: Capitals,
  sentence: Sentence,
  { isSubject, dictionary, role }: { isSubject: boolean; dictionary: Dictionary | undefined; role: string },
): boolean {
  const words = tokensOf(run.text).map(({ word }) => word);
  const last = words.at(-1) ?? '';
  const behind = behindRole(run, sentence, role);
  if (titles.has(words[0] ?? '') || notFirms.has(last) || isOwnPast(behind ?? run, sentence)) return false;
  if (department.test(run.text)) return false;
  const { before, after } = around(run, sentence);
  const isFirm = words.length > 1 && (isKind(words) || / & /.test(run.text));
  const isPlace =
    notFirms.has(after.split(' ')[0] ?? '') || words.every((word) => places.has(word) || placeEnding.test(word));
  if (!isFirm && isPlace) return false;
  if (strong.some((shape) => shape.test(before)))
    return !/working/.test(before) || isFirm || wishes.test(`${before} ${after}`);
  if (behind) return true;
  if (praised.test(before) && doesOfFirm.test(after)) return true;
  if (words.length > 1 && pictured.test(before) && doesIt.test(after)) return true;
  if (isTheOne.test(after) && /(?:^|that|think|know|feel|and|but|because|so|as|believe|sure)$/.test(before))
    return true;
  if (words.length > 1 && followed.test(before) && grows.test(after) && /\byou\b/.test(textOf(sentence))) return true;
  const isName = words.length > 1 || isCoined(run.text, dictionary);
  if (!isSubject && isName && isWishedFor(run, { before, after })) return true;
  if (isSubject) return isFirm && /(?:^| )(?:at|with|to|from|for)$/.test(before);
  if (!isFirm) return false;
  if (isOfPerson(run, sentence, before) || notThere.test(before)) return false;
  const does = doesIt.test(after);
  if (/(?:^|that|believe|think|know|feel|if|how|what|why|way|as|and|but|because|,)$/.test(before))
    return does && (before !== '' || (wishes.test(textOf(sentence)) && isMine.test(textOf(sentence))));
  if (/^that i (?:want|would|hope|wish)/.test(after) || (before.endsWith(' become') && after.startsWith('employee')))
    return true;
  return (
    isThere(run, sentence, before) ||
    likely.some((shape) => shape.test(before)) ||
    (after.startsWith("'s ") && wishes.test(before))
  );
}

/** "… as Kiln Technician at …": the post is this one, so that the firm should be. Both together, or nothing. */
function behindRole(
  { from, to }: Capitals,
  { tokens }: Sentence,
  role: string,
): { from: number; to: number } | undefined {
  const words = tokensOf(role).map(({ word }) => word);
  const start = from - 1 - words.length;
  if (start < 0 || !/^(?:at|with|for|within)$/.test(tokens[from - 1]?.word ?? '')) return undefined;
  return words.every((word, i) => tokens[start + i]?.word === word) ? { from: start, to } : undefined;
}

const toThem = /\b(?:i|me) .*\b(?:you|your team|here)\b/;
/** A word alone at the head, which no dictionary has: "Claybird has always had a good name". Others are no runs of capitals. */
export function namedFirst(sentence: Sentence, dictionary: Dictionary | undefined): Capitals[] {
  const [first, second] = sentence.tokens;
  if (!dictionary || !first || !/^\p{Lu}\p{Ll}{4,}$/u.test(first.text) || /^\p{Lu}/u.test(second?.text ?? ''))
    return [];
  if ([first.text, first.text.toLowerCase()].some((word) => dictionary.has(word) || dictionary.isElsewhere(word)))
    return [];
  const run = { from: 0, to: 1, start: first.start, end: first.end, text: first.text };
  return isTheOne.test(around(run, sentence).after) && toThem.test(textOf(sentence)) ? [run] : [];
}

/**
 * "… are reviewed each quarter at Severn Savings Bank": without an article, where nothing tells whose work it was. A ward
 * has an article, and what others did there has a subject.
 */
const isThere = ({ from }: Capitals, { tokens }: Sentence, before: string): boolean =>
  /^(?:at|within|inside)$/.test(tokens[from - 1]?.word ?? '') && !doneThere.test(before);
const doneThere =
  /\b(?:you (?:\S+ )?(?:were|was|trained|worked|began|started|built|did|saw|used|came|ran|led|learnt|had|met)|your (?:\S+ )?(?:time|years|days|work|job|stall|talk|project|former|old)|they|who|projects?|installed|supplied|fitted|built|works|bought|talk|lecture|degree|course|certificate|references?|referees?|colleagues? of mine|i (?:can|could|shall|will))\b/;

/** "Tyne Hospital", "Bank of Scotland". */
export const isKind = (words: readonly string[]): boolean =>
  words.some(
    (word, i) =>
      (endingsOfFirm.has(word) || firmEnding.test(word)) &&
      (i === words.length - 1 || /^(?:of|for)$/.test(words[i + 1] ?? '')),
  );
/** "Healthtech", "Eurobank". */
const firmEnding = /^\p{L}{3,20}(?:tech|pharma|corp|bank|labs|chem|soft)$/u;

/** "in touch with Helen Marsh at …", "Helen Marsh, clerk of works at …": it is she who is there. */
function isOfPerson({ from }: Capitals, { tokens }: Sentence, before: string): boolean {
  if (!/^(?:at|of|from|with)$/.test(tokens[from - 1]?.word ?? '')) return false;
  if (/\b(?:as|become|becoming|role|post|position)\b/.test(before)) return false;
  const comma = tokens.slice(0, from).findLastIndex(({ text }) => text === ',');
  const person = tokens[comma > from - 7 ? comma - 1 : from - 2];
  return /^\p{Lu}/u.test(person?.text ?? '') && person?.word !== 'i';
}

const textOf = ({ tokens }: Sentence): string => tokens.map(({ word }) => word).join(' ');
/** Every firm has them. */
const department =
  /^(?:Human Resources|(?:Adult |Children['’]s )?Social Care|Customer (?:Care|Services?)|Patient Services|Legal Aid|(?:Primary|Intensive|Palliative|Home|Health|Community|Social|Acute|Urgent) Care|Children['’]s Services|Supply Chain)$/;
/** One studies, and has coffee, elsewhere. */
const notThere =
  /\b(?:(?:study|studying|studies|enrolled|lectures?) (?:\S+ )?(?:at|with)|(?:would|could|can|to) meet you (?:\S+ )?(?:at|in))$/;
const isMine = /\b(?:i|me|my)\b/;
const titles = new Set('mr mrs ms miss dr professor prof sister captain chef uncle aunt judge'.split(' '));
const placeEnding =
  /(?:ton|ham|by|ford|burgh|bury|mouth|chester|cester|wick|field|pool|shire|minster|stead|hurst|thorpe)$/;
