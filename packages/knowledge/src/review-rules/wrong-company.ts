import {
  type Capitals,
  type Dictionary,
  type DraftText,
  type Sentence,
  type Spot,
  around,
  capitalsIn,
  defineExamples,
  defineReviewRule,
  isOwnPast,
  tokensOf,
} from '@fineline/core/review';
import { endingsOfFirm, kindsOfFirm, notFirms, places } from '../names/firms.ts';
import { misspeltFirm } from '../names/misspelt-firm.ts';
import { isCoined, isWishedFor } from '../names/wished-for.ts';

/*
 * A third of this file are its examples: innocent names are many.
 *
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

/** The one slip that says: I wrote this to somebody else first. */
export default defineReviewRule({
  id: 'wrong-company',
  severity: 'stop',
  appliesTo: {},
  sources: ['003'],
  says: 'They are not “{found}”. It reads as if the letter had been written to another employer.',

  *find(draft, { elsewhere = [], dictionary }) {
    const { known, subject, main } = draft;
    if (!known.application) return;
    const { company } = known.application.employer;
    for (const [where, passage] of [['subject', subject] as const, ['body', main] as const]) {
      for (const sentence of passage?.sentences ?? []) {
        for (const { start, end, instead } of misspeltFirm(sentence, company, dictionary)) {
          if (known.names.some((name) => name.includes(passage?.text.slice(start, end) ?? ''))) continue;
          yield { at: { where, start, end }, says: `They write their name ${company}.`, instead: [instead] };
        }
        for (const run of [...namedFirst(sentence, dictionary), ...capitalsIn(passage?.text ?? '', sentence)]) {
          const isOther = elsewhere.some(
            (other) => isSameFirm(run.text, other.company) && !isSameFirm(other.company, company),
          );
          if (
            isOther
              ? isOwnPast(run, sentence)
              : !isMeant(run, sentence, { isSubject: where === 'subject', dictionary, role: known.application.role })
          )
            continue;
          if (isKnown(run.text, draft)) continue;
          const spot: Spot = { at: { where, start: run.start, end: run.end }, instead: [company] };
          yield spot;
        }
      }
    }
  },
});

/** It stands where the employer would: "the post at …", "I would love to join …", "few firms do as … does". */
function isMeant(
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
function namedFirst(sentence: Sentence, dictionary: Dictionary | undefined): Capitals[] {
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
const isKind = (words: readonly string[]): boolean =>
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

function isKnown(text: string, { known }: DraftText): boolean {
  const { application } = known;
  if (!application) return true;
  if (isSameFirm(text, application.employer.company)) return true;
  // A word of the post in it makes no firm of the name: "Kiln Firing". It takes a firm's ending to do so.
  const isFirm = isKind(tokensOf(text).map(({ word }) => word));
  const names = [application.role, application.candidate.name, ...known.names];
  if (names.some((name) => (isFirm ? isWithin(text, name) : isSameFirm(text, name)))) return true;
  const said = application.events.flatMap((event) =>
    event.type === 'interview'
      ? (event.notes ?? []).map((note) => note.text)
      : event.type === 'reply'
        ? [event.body ?? '']
        : [],
  );
  return said.some((words) => words.includes(text));
}

/** All that tells this firm apart is said there as well. */
const isWithin = (text: string, name: string): boolean => {
  const [own, theirs] = [tellingWords(text), tellingWords(name)];
  return own.length > 0 && own.every((word) => theirs.includes(word));
};

/** They share a word that tells firms apart, or one is the other's initials. */
function isSameFirm(one: string, other: string): boolean {
  const [a, b] = [tellingWords(one), tellingWords(other)];
  if (a.some((word) => b.includes(word))) return true;
  const initials = (words: readonly string[]) => words.map((word) => word[0] ?? '').join('');
  const all = (text: string) => tokensOf(text).flatMap(({ kind, word }) => (kind === 'word' ? [word] : []));
  return (
    initials(all(other)) === one.toLowerCase() ||
    initials(all(one)) === other.toLowerCase() ||
    all(one).join() === all(other).join()
  );
}

const tellingWords = (text: string): string[] =>
  tokensOf(text).flatMap(({ kind, word }) =>
    kind === 'word' && !kindsOfFirm.has(word) && word !== "'s" ? [word.replace(/s$/, '')] : [],
  );

const mine = (body: string, subject?: string) => ({
  body: `${body} The ash glaze and its log stayed with me.`,
  ...(subject && { subject }),
  application: {},
});

export const examples = defineExamples({
  flags: [
    mine('Thank you for the interview at «Delphin Aerospace».'),
    mine('I would love to join «Penrose & Hale».'),
    mine('The post at «Marlow Museum» is just what I look for.'),
    mine('I have long admired «Severn Savings Bank».'),
    mine('Thank you.', 'Interview at «Severn Savings Bank»'),
    mine('I enjoyed hearing about «Umber Glassworks».'),
  ],
  indirect: [
    mine('I would be proud to run a store for «Larkin Home Supply».'),
    mine('I see my future at «Castle Brewery», as I said.'),
    mine('It is why I throw pots, and I would be so glad to do it at «Lomond Verity».'),
    mine('I hope to spend many years at «Kestrel Rowe».'),
    mine('I would bring all of that to «Penrose Quill».'),
    mine('I should love to take on the night firings at «Lomond Verity».'),
    mine('I can picture myself at «Kestrel Rowe» for good.'),
    mine('I can think of no better place for it than «Penrose Quill».'),
    mine('You showed me what makes «Lomond Verity» special.'),
    mine('I should be proud to become a colleague at the «Tyne Hospital».'),
    mine('I liked how «Penrose & Hale» does its invoices.'),
    mine('My interest in working for «Delphin Aerospace» has grown.'),
    mine('It would be good to be part of «Marlow Foods».'),
    mine('The glaze room at «Umber» stays with me.'),
    mine('I was impressed by how «Glazeloop» looks after its kilns.'),
    mine('I am so passionate about what «Claybird» is building.'),
    mine('Thank you for inviting me to «St Brigid’s Hospital» on Monday.'),
    mine('To be part of the great story at «Glazeway» would please me.'),
    mine('We spoke of how the kilns are rested at «Lomond Life».'),
    mine('You explained what «Umber Kiln Hire» expects of its drivers.'),
    mine('«Umber Glazes» is where I have always pictured myself.'),
    mine('I would love to work as Kiln Technician at «Loopwork».'),
    mine('I have followed «Ember Lantern»’s growth for years, and admire what you have built.'),
    mine('Thank you for the afternoon at «Harbor» Pottery.'),
    mine('Everybody knows that «Claybird» has always had a good name round here.'),
  ],
  allows: [
    mine('Thank you for the interview at Harbour Pottery.'),
    mine('I would love to join Harbour.'),
    mine('I enjoyed the walk through Leith.'),
    mine('Dr Patel showed me the kiln.'),
    'I have long admired Severn Savings Bank.',
    mine('The interview on Monday was a joy.'),
  ],
  lookAlikes: [
    mine('At Severn Savings Bank we cut the queries by half.'),
    mine('My referee is Mrs Quill, works engineer at Colne Bank, who is expecting your call.'),
    mine('I worked at Severn Savings Bank for three years.'),
    mine('Mr Harbor showed me the kiln, and the pottery shop.'),
    mine('At my present job with Castle Brewery I keep the log.'),
    mine('I trained at Marlow College.'),
    mine('I hope to study at Marlow College in the evenings.'),
    mine('I would be glad to do it at Harbour.'),
    mine('I would love to see it done at Canary Wharf.'),
    mine('I would be happy to start at Acorn Lodge.'),
    mine('I would be glad to do it as I do at Lomond Verity.'),
    mine('I would be glad to do that with Microsoft Excel.'),
    mine('I would be happy to help out with Adult Social Care.'),
    mine('I would be pleased to show you at Lomond Verity, where I work.'),
    mine('I shall have to leave Lomond Verity by May.'),
    mine('I would ask Lomond Verity for a reference.'),
    mine('I would be glad to do it with Raku Firing kilns.'),
    mine('Your clients, such as the Tyne Hospital, would notice.'),
    mine('I saw your pots at the Glasgow Exhibition.'),
    mine('My wife is a nurse at Tyne Hospital.'),
    mine('I liked how Priya looks after the kilns.'),
    mine('You told me how Postgres keeps its locks.'),
    mine('I was impressed by how Harbour looks after its kilns.'),
    mine('You told me of your years at Lomond Ceramics, and of the fire there.'),
    mine('I can be reached at Lomond Ceramics until Friday.'),
    mine('You showed me the rack at the Cooling Centre.'),
    mine('Until May I was a Kiln Technician at Loopwork.'),
    mine('West Leeds is where I have lived all my life.'),
    mine('Everybody told me that Dr Patel has a good name among potters.'),
    mine('I have included my references from Lomond Kiln Hire.'),
  ],
});
