import { type Found, type Spot, defineExamples, defineReviewRule, phrases } from '@fineline/core/review';

const i = '(i|we|you|they)';
const many = '(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|many|several|few|#)';
const span = '(year|month|week|day|hour|minute)';
const base =
  '(agree|work|speak|want|understand|know|hope|think|believe|wait|expect|attach|send|write|apply|need|prefer|wish|thank|study|look|search)';
const took =
  '(take|receive|see|meet|give|invite|consider|interview|show|help|let|offer|call|write|come|spend|make|explain|tell|teach|accept|answer|reply|choose|listen|share|organise|arrange|introduce|welcome|understand|provide|allow|respond|contact|reach)';
const theirs =
  '(team|staff|time|company|office|website|reply|email|offer|colleague~|help|message|kindness|department|school|shop|letter|vacancy|advert|feedback|patience|interview|process|kitchen|answer|decision|support|clinic|workshop|interest|consideration)';
const asked =
  '(hear|meet|work|see|speak|join|receive|discuss|talk|learn|get|start|have|be|know|visit|come|read|help|contribute|continue|find|show|bring|take|become|teach)';

/** What English does not do, whoever writes it; each with what puts it right, where that is one thing. */
const faults: readonly (readonly [pattern: string, instead?: (found: string) => string])[] = [
  ['(i|we) [(am|are) agree]', () => 'agree'],
  [`i am ${base} !(shy)`],
  ['(i|we|you|he|she|they|it) (can|must|should|might|could) to _'],
  [`look~ forward to (hearing|seeing|meeting)? ${asked} !(and|or)`, (found) => withGerund(found)],
  [`looking forward ${asked}`],
  ['look~ forward (for|in) (hearing|meeting|your|the|seeing|working)'],
  ['look~ [foreword]', () => 'forward'],
  [
    `(thank~|grateful|thankful) you? (very much|so much)? for (having|being)? (me)? ${took} (me|us|part|the|a|an|my|your|this|some|out|time|to|that|him|her|it|in|place)`,
  ],
  [`(am|are|was|were|been) ..3 since ${many} (years|months|weeks|days|year|month)`],
  [
    `(work|working|worked|live|living|drive|driving|teach|teaching|study|studying|speak|cook|run|running) ..6 [since ${many} (years|months|weeks)] !(ago)`,
  ],
  [`[since (long time|many time|a long time)]`],
  [`i have (#|twenty|thirty|forty) years old`],
  [
    `!(a|an|the|my|our|your|per) [(two|three|four|five|six|seven|eight|nine|ten|many|several|few) ${span}] !(old|contract|plan|course|degree|programme|project|term|period|gap|notice|history|stay|placement|track|one|long|shift|week|trial|drive|walk|ago|olds|window|and|in|by|at)`,
  ],
  [
    '(#|two|three|four|five|six|seven|eight|nine|ten|several|many) [(year|month)] of (experience|work|study|training|teaching|service)',
  ],
  [
    '(informations|advices|feedbacks|equipments|furnitures|knowledges|homeworks|luggages|softwares|evidences|informations|childs|womens|mens|peoples|stuffs|machineries|staffs)',
  ],
  [
    '(explain~|describe~|suggest~|propose~|mention~|demonstrate~|announce~|introduce~) (me|us) (how|what|the|your|that|why|this|about|everything|all|some|a|my|to|where)',
  ],
  ['(confirm~|explain~|said|say|says|mention~) me (that|if|the|when|your|about)'],
  [
    '(discuss|discussed|discussing|mention|mentioned|emphasised|emphasise) (about|on) !(the phone|a call|that day|monday|tuesday|wednesday|thursday|friday)',
  ],
  [
    '(interested) (on|about|for|to) (the|this|your|that) (role|position|job|post|company|work|opportunity|vacancy|project)',
  ],
  [
    '(responsible of|capable to|depends of|depend of|consist on|insist to|married with|arrived to|participate to|participated to|assist to the|succeeded to|specialised on)',
  ],
  ['(possibility|opportunity|chance) to present me'],
  ['present me (to you|as|for)'],
  [
    '(i|we) (am|was|are|were|feel|felt) (very|really|so|extremely|truly|quite)? [(exciting|fascinating|motivating|tiring|interesting)] !(to|in|for)',
  ],
  [
    'there (is|was) (#|two|three|four|five|six|seven|eight|nine|ten|many|several|some) _? (things|years|people|questions|points|reasons|sets|ways|rooms|jobs|skills|projects|children|patients|machines|teams|kinds|steps|tables)',
  ],
  ['there (is|was) (#|two|three|four|five|six|many|several) _'],
  [
    '(i|you|we|they) [(knows|wants|needs|works|thinks|likes|comes|goes|makes|speaks|has|does|understands|believes|hopes|looks|feels)]',
  ],
  ['^ (you|we|they) [was]', () => 'were'],
  ['(and|but|that|because|when|if|,) (you|we|they) [was]', () => 'were'],
  [
    '!(let|see|make|made|help|helped|watch|hear|have|had|saw|does|did|do|can|could|will|would|should|must|may|might|if|and|or|with|of) [(he|she|it) (have|do|know|want|need|work|like|come|seem)] (a|an|the|to|not|me|us|very|my|been|it|in|much|many|for|all|no)',
  ],
  ['^ [(he|she|it) (have|do not|know|want|need|work|like|come|seem)]'],
  ['(should|would|could|must|might|may) [of] !(course)', () => 'have'],
  [
    '(your) [(going|welcome|doing well|looking for|very welcome|not going|not able|the best|the first|the right one|a great|a very|an amazing|so kind|really kind|very kind)]',
  ],
  [
    'its (a|an|been|not|going to|the|my|because|nice to|great to|good to|hard to|easy to|needed|possible|important to|clear that|really|been|so|what|why|fine)',
  ],
  ['there (team|staff|kitchen|office|colleagues|customers|company|work) (is|was|were|are|has|had|made|showed)'],
  ['their (is|are|was|were|will be|has been|have been) (a|an|no|any|some|the|much|many|more)'],
  [
    '(more|better|rather|less|other|earlier|later|sooner|longer|greater|higher|bigger|faster|stronger) [then] (i|you|we|ever|that|the|a|an|my|your|expected|before|any|most|what|in|just|to|on|usual)',
    () => 'than',
  ],
  [
    '(hear~|letter|reply|news|call|message|word|learn~|email|answer|back|information) [form] (you|your|the|anyone)',
    () => 'from',
  ],
  [
    '(not|to|will|would|might|never|cannot) [loose] (the|this|my|your|touch|time|hope|interest|a|out|it|any)',
    () => 'lose',
  ],
  ['please [advice]', () => 'advise'],
  ['[advice] (me|us) (on|about|if|when|whether|of|how)', () => 'advise'],
  ['(some|your|any|good|the|of|this) [advise] !(me|us|on|that|you|them|clients)', () => 'advice'],
  ['(way|far|not|is|are|was|were|be|it is) [to] (much|many|late|early|soon|busy|expensive|hard) !(of|to)', () => 'too'],
  ['(am|is|are|was|were|been) [(use) to] (work~|have|see~|do~|deal~|be~)', () => 'used to'],
  ['^ [myself] !(,|and|i|included|on)'],
  [
    '(the|that|this|these|those|all|everything|anything|same|way|things|one) _? [what] (you|i|we|he|she) (showed|said|told|gave|saw|had|have|asked|mentioned|described|did|do|want|need|explained|spoke)',
    () => 'that',
  ],
  ['(all|everything|anything|something|nothing) [what] (you|i|we|he|she|is|was|the)', () => 'that'],
  [
    `${i} have (work|study|learn|manage|teach|drive|live|help|start|finish|complete|apply|attend|receive|enjoy|visit|meet|speak|talk|lead|make|do|see|take|know|understand) (since|as|in|with|at|here|there|many|#|you|the|a|an|my|it|all|your)`,
  ],
  ['(he|she|it) has (work|study|learn|manage|teach|drive|live|help|start|show|tell|give|make|take|say)'],
  [
    '(would like|want|hope|wish|would love) [(discuss|thank|know|meet|speak|join|learn|hear|ask|confirm|come|apply|continue|send|say|express|be|become|contribute|see|tell|explain|get|share|show|start)] !(of)',
    (found) => `to ${found}`,
  ],
  ['(would like|would love) [work (with|for|in|at)]', (found) => `to ${found}`],
  [
    '(did|does|do) not (went|saw|came|got|had|was|were|knew|told|said|received|answered|replied|heard|wanted|worked|has|goes|knows|found|thought|made|took|gave)',
  ],
  ['(more|most) (better|easier|best|worse|bigger|happier|faster|stronger|cheaper|quicker|nicer|simpler|harder|closer)'],
  [
    '(enjoy~|appreciate~|avoid~|finish~|consider~|suggest~|mind~) [to (meet|talk|work|see|speak|visit|learn|hear|discuss|have|be|do|read|take|come|spend|know|listen|join)]',
  ],
  ["(in|at) (monday|tuesday|wednesday|thursday|friday|saturday|sunday) !('s|morning's|afternoon's|night's)"],
  [
    '(i|we) (am|are|was|were) having (#|two|three|four|five|six|seven|eight|nine|ten|experience|knowledge|a degree|an experience|good|sound|strong|over|more than)',
  ],
  [
    'one of the (reason|thing|skill|best thing|most important thing|first thing|best team|best company|main reason) !(s)',
  ],
  ['(every|each) (days|weeks|months|years|students|patients|customers|things|people|members)'],
  ['much (people|skills|years|questions|things|projects|students|patients|customers|hours|days)'],
  [
    '(many|several|few) (experience|information|knowledge|time|interest|advice|equipment|training) !(officer~|manager~|centre~|desk~|point~|session~|course~|slot~|zone~)',
  ],
  ['how (it|this|that|he|she) (looks|look) like'],
  ['(made|make|did) (an|my|the) (internship|apprenticeship|studies|stage) (in|at|of)'],
  ['able (work|help|start|come|join|speak|do|make|attend|send)'],
  [
    '(can|could|should|would|must|might) (works|helps|comes|needs|makes|gets|goes|wants|has|does|is|are|joining|working|coming)',
  ],
  ['(will) (works|helps|needs|makes|gets|wants)'],
  [
    '(hesitate|happy|glad|pleased|able|keen|ready|eager|willing) to (contacting|meeting|working|hearing|joining|discussing|helping|sending|coming)',
  ],
  ['(i|we) (has|is|does not has|am not have|am not having)'],
  ['(an|a) (informations|advices|experiences|works|news|homework|advice|equipment)'],
  ['(good|better|best|excellent) in (english|german|french|spanish|maths|mathematics|excel)'],
  ['(since|for) (last) (#|two|three|four|five|six|several) (year~|month~|week~)'],
  ['(i|we) (did|made|took) (a|an|the) (good|big|great|nice)? (mistake~|experience~) (to) (write|say|tell)'],
  [
    '(thank|thanks) you? (very much|so much|a lot)? [(of|to) (your|the|taking|having|seeing)] (time|interview|invitation|meeting|opportunity|chance|help|me|kind~|part)',
  ],
  ['(as|like) (you|i|we) (was|were) (say|tell|speak|discuss)'],
];

const patterns = faults.map(([pattern, instead]) => ({ found: phrases(pattern), instead }));

/** "you're team", "it's reputation": the sign that makes it wrong has to be there. */
const contracted = phrases(`[you are] ${theirs}`, '[it is] (own|reputation|history|values|members)');

const questions = phrases(
  '^ (when|where|who|what|which|how|why) (is|are|will|do|does|did|can|should|would|was|were|has|have) (you|i|we|they|it|there|the|this|that|he|she|your|my)',
  '^ (do|does|did|are|is|was|were|have|has|may|can|am) (you|i|we|they|it|there|he|she)',
);

/** A slip of grammar makes a reader stumble, and doubt the care taken. */
export default defineReviewRule({
  id: 'grammar',
  severity: 'fix',
  appliesTo: { channels: ['email', 'letter', 'linkedin'] },
  sources: ['003'],
  says: '“{found}” is not quite English. A reader stumbles over it.',

  *find(draft, { grammar = [] }) {
    for (const { found, instead } of patterns) {
      for (const at of draft.find(found, 'body')) yield { at, ...(instead && { instead: [instead(at.text)] }) };
    }
    for (const at of draft.find(contracted, 'body'))
      if (/['’]/.test(at.text)) yield { at, instead: [withoutVerb(at.text)] };
    for (const at of draft.find(questions, 'body')) if (endsInFullStop(at)) yield unasked(at);
    yield* doubled(draft.main.sentences.map(({ tokens }) => tokens));
    for (const { at, says, instead } of grammar) {
      if (at.start >= draft.anatomy.main.start && at.end <= draft.anatomy.main.end) yield { at, says, instead };
    }
  },
});

const withoutVerb = (text: string): string => (/^y/i.test(text) ? `${text.charAt(0)}our` : `${text.charAt(0)}ts`);

function withGerund(found: string): string {
  const [last = ''] = found.split(' ').slice(-1);
  const gerund =
    last === 'be' || last === 'see'
      ? `${last}ing`
      : `${/[^aeiou]e$/.test(last) ? last.slice(0, -1) : doubledEnd(last)}ing`;
  return `${found.slice(0, found.length - last.length)}${gerund}`;
}

const doubledEnd = (verb: string): string => (verb === 'get' ? 'gett' : verb);

const endsInFullStop = ({ sentence }: Found): boolean =>
  sentence.tokens.at(-1)?.text === '.' && sentence.tokens.length > 4 && !sentence.isQuestion;

function unasked({ sentence }: Found): Spot {
  return {
    at: { where: 'body', start: sentence.end - 1, end: sentence.end },
    severity: 'consider',
    says: 'This asks something, and ends in a full stop.',
    instead: ['?'],
  };
}

const twice = new Set(
  'the a an to and is for of in on at with my your i you we it are was be this that from will have'.split(' '),
);
const fineTwice = new Set(['that']);

/** "the the". */
function* doubled(
  sentences: readonly (readonly { word: string; start: number; end: number; inQuotes: boolean }[])[],
): Generator<Spot> {
  for (const tokens of sentences) {
    for (let n = 1; n < tokens.length; n += 1) {
      const [before, token] = [tokens[n - 1], tokens[n]];
      if (!before || !token || before.word !== token.word || !twice.has(token.word) || fineTwice.has(token.word))
        continue;
      if (token.start - before.end !== 1 || token.inQuotes) continue;
      yield { at: { where: 'body', start: before.start, end: token.end }, says: '“{found}” says a word twice.' };
    }
  }
}
