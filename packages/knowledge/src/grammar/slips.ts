import type { Fault } from './faults.ts';
import { othersFirst } from './pronouns.ts';
import { ofMany, ofOne } from './signs.ts';
import { asMany, firstToLast, steps, swap, withBefore, withBehind, withInside, without } from './put-right.ts';
import { gerund, participle, thirdPerson } from './word-forms.ts';

/* What somebody lets slip who knows better: a small word left out, a verb in another form, a sign too many. */

const verb =
  '(be|come|go|hear|see|know|meet|do|have|join|learn|thank|send|tell|give|bring|take|make|get|keep|find|say|speak|teach|become|write|read|begin|attend|provide|discuss|explain|receive|continue|contribute|spend|wait|sit|talk|start|answer|visit|add|return|build|lead|run|put|set|pick|ask|work|help|stay|live|study|train|move|serve|support|assist|chat|call|show|share|offer|lend|demonstrate|forward)';
/** These are no nouns: "I would like help". */
const act =
  '(withdraw|be|come|go|hear|see|know|meet|do|join|learn|thank|send|tell|give|bring|take|make|get|keep|find|say|speak|teach|become|write|begin|attend|discuss|explain|receive|continue)';
const past =
  '(did|went|took|wrote|gave|spoke|knew|began|ate|drove|forgot|chose|fell|grew|sang|tore|wore|broke|drew|flew|rode|shook|stole|woke|saw|ran|came)';
const comparative =
  '(more|less|rather|sooner|better|worse|easier|harder|later|earlier|longer|further|older|younger|bigger|smaller|greater|quicker|faster|slower|cheaper|dearer|kinder|quieter|calmer|warmer|fewer|other)';
const thing =
  '(panel|company|department|manager|interviewer|factory|warehouse|restaurant|garage|laboratory|workshop|bakery)';

const asDone = swap({ make: 'do', made: 'did', makes: 'does', making: 'doing' });

/** With what puts it right. */
export const slips: readonly Fault[] = [
  // "I would be glad hear", "I would like come", "happy too be", "look forward to"
  [
    `(am|be|was|is|are|were|been|feel|felt|very|more than|so|only too|really|quite) [(glad|happy|pleased|delighted|keen|able|willing|eager|proud|honoured|thrilled) ${verb}] !(-|lucky)`,
    withInside('to'),
  ],
  [`(i|we) (would|should) _? _? _? [(like|love) ${act}]`, withInside('to')],
  [
    `(i|we) (also|still|really|just)? [(want|wanted|wish|wished|hope|hoped|plan|planned|decided|managed) ${act}]`,
    withInside('to'),
  ],
  [
    `(happy|glad|pleased|like|love|want|hope|able|delighted|keen|wish|ready|free|eager|need|honoured|proud|part|hoping|chance|time) [too] ${verb}`,
    () => 'to',
  ],
  // "have be thinking", "I have saw"
  ['(have|has|had|having) (not|never|always|long|just|already|also|only|really)? [be] !(-)', () => 'been'],
  [
    `(^|and|but|,|because|since|when|if|so) (i|we|you|they|he|she|it) (have|has|had) (not|never|always|just|already|also|only|since|now)? [${past}]`,
    participle,
  ],
  [
    '(idea|prospect|liberty|thought|possibility|habit|intention|pleasure|instead|capable|fond|tired|proud|think|thinking|dream|dreamt|dreamed|hope) of [(be|become|have|do|make|take|give|get|go|come|see|meet|join|learn|teach|thank|send|bring|keep|find|speak|write|build|lead)] (a|the|your|my|our|you|in|with|on|it|them|to|at|for|him|her|us|me|that|this|more|part|_)',
    gerund,
  ],
  // it's and its, you're and your, there and their
  [
    '[its] no (bother|trouble|problem|good|use|secret|surprise|wonder|hardship|hurry|matter|small|longer|joke|distance|more)',
    () => 'it’s',
  ],
  [
    '[its] (been|because|exactly|definitely|certainly|obviously|clearly|not|never|likely|probably|certainly|always|also|really|quite|just|such|still|too|as|so) (_)',
    () => 'it’s',
  ],
  [
    '[its] (easier|better|clear|good|great|nice|hard|possible|true|important|worth|fine|safe|useful|helpful|quicker|ok|okay|right|wrong|ready|late|early) (to|that|if|for|when|with|by|,|$)',
    () => 'it’s',
  ],
  [
    `(if|so|and|but|because|think|know|hope|sure|that|when|though|since|as|,|^) [its] (only|all) (a|an|the|fair|right|about|for|in|to|part|my|been|gone)`,
    () => 'it’s',
  ],
  [
    '(if|that|and|once|when|while|as|since|because|know|think|glad|say|said|until|unless|so|but) [your] (welcome (to|at|,|$)|settled|recruiting|interviewing|busy (,|$|with|and|on|at)|happy (with|to|for)|able to|looking (for|to|at|into)|going to|not (sure|able|too|in|going|the|yet)|very (busy|kind|welcome)|right (about|that|to)|all (very|so|busy|well)|the (one|first|right)|a (busy|very|good|great|small)|open to|away|back (in|from|on)|interested in|willing|short (of|on|staffed)|likely to|seeing (people|others|until)|trying to|thinking (of|about)|free (,|$|on|for|to|at|and|next|this|tomorrow))',
    () => 'you’re',
  ],
  [
    'hope (that|all)? [your] (well ($|,|and)|all well|keeping|ok|okay|fine|doing|both|all (well|good|fine)|having|enjoying)',
    () => 'you’re',
  ],
  ['(is|are|was|were|if) [their] (any|anything|something|somewhere|someone|anyone|a|an|no)', () => 'there'],
  [
    `(be|are|is|work|working|days|day|time|went|go|live|over|up|out|get|got|been|stay|people|everyone|hours|years|me|you|team|her|him) [their] ($|,|if|when|as (a|an|the|your)|before|after)`,
    () => 'there',
  ],
  ['[there] own (_)', () => 'their'],
  [
    '(about|with|of|choose|in|lost|take|took|do|did|know|knew|for) [there] (bins|names|work|help|families|children|parents|patience|kindness|support|team|staff|homes|jobs|questions|needs|notes|tools|milk|meals|rooms|lunch|hands|own)',
    () => 'their',
  ],
  // than, of
  [
    `${comparative} _? _? _? [then] (from|any|most|ever|usual|others|nothing|none|anything|anyone|expected|for (me|you|him|her|us|them)|too (little|much|few)|i (expected|thought|am|was|can|could)|you (think|might|know)|what|one (could|can|might))`,
    () => 'than',
  ],
  ['(rather|sooner) _? _? _? _? !(and|but|now|first) _ [then] (_)', () => 'than'],
  ['(more|less) (for|to|in|about|with|from) _ _? _? _? [then] (for|to|in|about|with|from)', () => 'than'],
  [
    '(kind|sort|lot|rest|part|some|most|both|many|none|all|copy|copies|member|number|third|post|position|because|instead|full|proud|aware|fond|heard|couple|middle|offer|end) [off] (your|my|our|these|those|you|us|them|the (_)|@|work|job|place|person|people|thing|leaving|being|having|going|working)',
    () => 'of',
  ],
  ['(year|time) [off] (year|day)', () => 'of'],
  ['[off] course ($|,|i|you|if|it|we|be|not)', () => 'of'],
  ['(be|of no|of some) [off] (use|help|service|interest)', () => 'of'],
  // one, and a verb for many; and the other way round
  ['(^|how _|because|and|but|,|which|what|as|when|where) it [are] !(_ $)', () => 'is'],
  ['(^|because|but|when|how|so) (he|she) [(are|am)]', () => 'is'],
  ['(^|because|but|when|since|while) i [is] !not', () => 'am'],
  ['(^|because|when|since|while) i [were]', () => 'was'],
  ['(^|because|but|when|if|how) (they|we|you) [(is|am)]', () => 'are'],
  ['(^|because|but|when|how) (they|we|you) [was]', () => 'were'],
  [
    'there [are] (no|a|an|little|much) (hurry|need|doubt|rush|pressure|point|news|trouble|obligation|reason to|chance that|space|time|work)',
    () => 'is',
  ],
  [
    'there [were] (no|a|an|little|much) (hurry|need|doubt|rush|pressure|point|news|trouble|obligation|reason to|chance that|space|time|work)',
    () => 'was',
  ],
  // "if panel would like it"
  [
    `(for|about|join|from|if|because|when) [${thing}] (is|was|would|will|has|had|who|needs|wants|likes|decides)`,
    withBefore('the'),
  ],
  [`(with|for|from|about|join|joining|meet|meeting) [${thing}] $`, withBefore('the')],
  [
    '(^|that|because|,|and|but) (two|three|some|many|several|few|more|other) (more|other|new)? (people|men|women|children) [(is|was|has)]',
    asMany,
  ],
  ['(^|and|but|because|,|when|how) it [have]', () => 'has'],
  [
    '(for|in|with|join) [(team|company|firm|shop|job|role|department|kitchen|ward|business|studio|garage)] (that|which|where|who)',
    withBefore('a'),
  ],
  ['(say|says|said|told|learn|learnt|learned|do|did|know|knew|mean|means) (me|us)? [good deal]', withBefore('a')],
  ['[its] there (for|if|when|to)', () => 'it’s'],
  ['(when|if|know|think|though|because) [its] (bad|good|great) news', () => 'it’s'],
  ['(if|that|when|know|because|while) [your] (ever|always|never|still) (_)', () => 'you’re'],
  [
    '(how|what|where|if|that|when|what) [your] (setting|putting|getting|going|doing|trying|thinking|bringing|making|taking|looking|seeing) (up|out|the|a|to|it|about|forward|back|on)',
    () => 'you’re',
  ],
  // whose it is
  [
    '[(mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)] (chat|interview|meeting|session|call|email|talk|visit|tour|conversation|lunch|lesson|game|panel|presentation|discussion)',
    ofOne,
  ],
  ['(a|each|every) [(weeks|days|months|years|hours|fortnights|minutes|nights)] _', ofOne],
  [
    '(last|next|this) [(weeks|days|months|years|fortnights)] (interview|meeting|talk|visit|tour|chat|conversation|call|session|test|rota|shift|email|letter|panel|presentation|discussion|figures|exam)',
    ofOne,
  ],
  [
    `(two|three|four|five|six|seven|eight|nine|ten|several|many|#) [(year|week|month|day|hour) 's] (experience|notice|work|training|leave|holiday|pay|worth|service)`,
    (found) => found.replace(/['’]s$/i, 's’'),
  ],
  [
    '(my|your|our|his|her|their|the) [(managers|bosses|nurses|teachers|doctors|drivers|chefs|directors|supervisors)] name (is|was)',
    ofOne,
  ],
  [
    'my [(managers|bosses|chefs|directors|supervisors)] (office|opinion|advice|policy|background|wife|husband|handwriting|kitchen|remarks|comments|decision)',
    ofOne,
  ],
  [
    '(my|your|our|his|her|their|the) [(nurses|teachers|drivers|patients|residents|pupils|customers|clients|colleagues)] families',
    ofMany,
  ],
  [
    '(my|your|our|his|her|their|the) [(managers|bosses|nurses|teachers|doctors|drivers|chefs|directors|patients|residents|pupils|customers|clients|colleagues|supervisors|teams|companies)] (name (is|was)|office|opinion|advice|policy|website|background|wife|husband|daughter|son|handwriting|families|notes were|kitchen|remarks|comments|decision|questions were)',
  ],
  // as people talk
  [
    '[(me and @|@ and me) (done|seen|come|been|have|were|are|did|went|worked)]',
    steps(othersFirst, swap({ done: 'did', seen: 'saw', come: 'came', been: 'have been' })),
  ],
  ['^ [your] !(a cappella|a la) (a|an|all (so|very)|so|too|not|always|such) (_)', () => 'you’re'],
  ['(^|and|but|because|,) [(i|we|they) been] (_)', withInside('have')],
  ['^ [them lot]', () => 'they'],
  ['[them lot]'],
  ['(^|and|but|because|,) [them] _ _? (is|was|are|were) (the|very|so|really|great|good|all|a)', () => 'those'],
  // as other languages have it
  ['[(make|made|makes|making) a training] (in|as|at|with|on|for|$)', steps(asDone, withBehind('course'))],
  ['[(make|made|makes|making) a apprenticeship] (in|as|at|with|on|for|$)', steps(asDone, swap({ a: 'an' }))],
  ['(make|made|makes|making) [a (training|formation|apprenticeship|practice)] (in|as|at|with|on|for|$)'],
  [
    '^ (if|when|until|unless) (you|they|i|we) [will (want|need|wish|require|know|decide|receive|see|come|find|get)]',
    without('will'),
  ],
  [
    '^ (if|when|until|unless) (he|she|it) [will (want|need|wish|require|know|decide|receive|see|come|find|get)]',
    steps(without('will'), thirdPerson),
  ],
  [
    '(thank~ you|thanks|grateful) ..2 for [the (visiting|showing|inviting|receiving|seeing|giving) of] (me|your|the|a|my)',
    without('the', 'of'),
  ],
  ['(thank~ you|thanks|grateful) ..2 for [the meeting of] (me|your|the|a|my)'],
  ['(learn|learnt|learned|understand|understood|finish|read) [(quick|quickly|fast|very well) the] _'],
  ['at your [disposition]', () => 'disposal'],
  ['^ [how do you call] (this|that|it|the|these)', swap({ how: 'what' })],
  [
    '(the|all|many|your|these|those|other|nice|kind|some|friendly) [persons] !(responsible|named|concerned|unknown)',
    () => 'people',
  ],
  [
    '[(enjoy|enjoyed|appreciate|appreciated|admire|admired|valued|loved) very much] (the|your|our|this|my|meeting|talking|seeing)',
    firstToLast,
  ],
];
