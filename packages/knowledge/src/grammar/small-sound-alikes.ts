import type { Fault } from './faults.ts';

/** What is meant, and how what is written instead stands in a sentence. */
const meant: Readonly<Record<string, readonly string[]>> = {
  whole: [
    '(read|saw|wrote|studied|learned|learn|know|knew|spent|walked|did|on|through|for|over|in) the [hole] (manual|book|report|day|thing|place|building|file|team|time|story|lot|story|afternoon|course|lesson)',
    'the [hole] (process|experience|team|family|company|school|department|house|site|visit|group|class|ward|way)',
    'as a [hole] ($|,|and|is|was|team)',
  ],
  knew: [
    '(i|we|they|he|she|already|never) [new] (the (answer|answers|way|place|building|team|area|name|work)|at once|straight|right|exactly|your|you|him|her|them|that|it|how|what|nothing|about|from|little)',
  ],
  know: ['(i|we|you|they|they all|everyone) [no] (how|what|why|that|where) (to|it|i|you|the|they|we)'],
  through: [
    '(went|go|going|ran|run|walk~|look~|get|got|came|come|work~|read|talk~|take|took|taking|led|lead|leading|drove|see|put|saw|thought) (me|us|it)? [threw] (the|your|my|a|it|all|our|every|each|what|its|them)',
    '(all|half way|halfway|straight|right) [threw] (the|to)',
  ],
  were: [
    '(^|,|and|that|because|how|when|as|team|you all) (you|they|we) [where] (very|so|kind|all|both|not|able|looking|in|at|with|really|too|always|most|happy|good|great|there|right|saying|asking|on|to)',
    '(people|staff|team|crew|panel|children|pupils|patients|questions|rooms|everyone|nurses|drivers|colleagues|tools|stairs|machines) [where] (very|so|kind|all|both|not|really|too|always|happy|good|great|friendly|lovely|busy|clean|new|old)',
  ],
  where: [
    '(place|people|school|town|ward|office|room|house) [were] (i|we|you|they) (work|worked|trained|train|live|met|learned|can|could)',
  ],
  too: [
    '(is|was|be|are|were|not|far|bit|little|much|rather|quite|just) [to] (late|early|soon|kind|good|young|old|small|big|far|easy|fast|slow|high|low|long|short|hot|cold|noisy|quiet) (to|for|but|,|$|that|by|of|now|at|and|of me)',
  ],
  to: ['(look~|looked) forward [too]', '(thank~|thanks) [too] (you|everyone|all|the|your)'],
  quite: [
    '(it|that|this|what|which|there) (is|was|came) (as)? [quiet] (a|an|the|nice|good|clear|something|different|new|interesting|right|fun|hard|easy|amazing)',
    '[quiet] (a (surprise|lot|few|while|bit|journey|challenge|story|team|job|place of)|often|happy|sure|right|understand|nice|interesting|impressed|keen|taken|certain|different|clear|interested|excited|simply|honestly|frankly|the (challenge|team|place|opposite))',
  ],
  quiet: ['(peace) and [quite]'],
  accept: [
    '(i|we|gladly|happily|readily|would|can|please|and|to) [except] (your|the|this|that|any) (invitation|offer|apolog~|terms|kind|place|thanks|post|job|role|fact|feedback|decision)',
    '(would|will|could|to|can|not|please) [except] (this|my|our) (apolog~|thanks|application|invitation)',
  ],
  except: ['(all|everyone|everything|nothing|every one|everybody|any) [accept] (the|for|a|one|that|my|two|me)'],
  past: [
    '(we|i|and|you) (walked|drove|went|cycled|ran|strolled|sailed|came|got) [passed]',
    '(in the|for the|over the|my|the) [passed] (year|years|month|week|weeks|few|two|three|five|ten|decade|experience|work|jobs|job)',
  ],
  passed: [
    '(i|we|have|has|had|she|he) [past] (my|the|all|every|both|with|first|level) (exam~|test~|driving|assessment~|probation|course|first|final|nvq|medical|inspection|distinction|time|level)',
  ],
  hear: [
    '(would|like|love|want|hope|glad|good|lovely|great|nice|pleased|hoping|happy|wait~|forward|able|was|here) to [here] (from|about|back|that|more|of|how|what|your|you|it)',
    '(i|we|you|they) [here] (that|from|you|about)',
  ],
  here: [
    '(come|work|be|start|stay|am|are|is|was|were|back|over|out|up|in) [hear] ($|,|and|for|in|on|at|with|today|as|to)',
  ],
  there: [
    '(be|am|is|was|go|went|been|are|were|get|got|stay|live|work|worked|wait|waited|over|up|out|in) [their] (at|on|by|in time|for|$|,|and|is|was|with|from|before|till|until|today|to)',
    '[their] (is|are|was|were|will be|has been|have been|would be|seems|may be|might be|must be)',
  ],
  their: [
    '[there] (own (work|way|time|team|words|hands|home|pace|tools)|name|names|manager|jobs|careers|questions|patience|kindness|kitchen|answers|ideas|attention|homework)',
  ],
  'they’re': [
    '(thanks|thank|and|glad|think|sure|hope|hear|sorry|see|know) [their] (going|coming|not|both|all|very|really|happy|open)',
  ],
  than: [
    '(would|i|we|they|could|will|can) (rather|sooner) _ _? _? [then] (wait|be|go|stay|sit|have|do|work|spend|leave|take|lose|risk|start)',
    '(more|better|rather|less|other|earlier|later|sooner|longer|greater|higher|bigger|faster|stronger|harder|easier|kinder|warmer|smaller|keener|worse|older|younger|cleaner|quieter|busier|safer|further) [then] (my|mine|yours|me|this|it|he|she|they|usual|here|last|at|ever|most|those|some|other|people)',
  ],
  nowhere: ['no [where] (to|near|else|in|that)'],
  'a long': ['for [along] (time|while)'],
  alongside: ['(a|just|an|all|right) [long] side'],
  already: [
    '(i|we|have|has|had|am|is|are|was|were|you|they) [all ready] (have|know|knew|had|done|made|seen|read|met|work|worked|been|sent|told|said|started|got|do|live|spoken|filled|hold|given|applied)',
    '(have|has|had|am|is|are) [all ready] _ (the|it|that|my|your|a|to|with|in)',
  ],
  altogether: ['[all together] (different|new|better|another|too)'],
  your: [
    'thank~ you? ..3 for [you] (time|help|kindness|patience|email|letter|reply|message|call|interest|advice|support|consideration|note|hospitality|offer|feedback|kind|swift|quick|prompt|very|warm|thoughtful)',
    '(at|to|with|for|of|in|on|from|by|join|joining|about|see|saw|enjoyed|liked|visit|all) [you] (company|team|school|office|firm|organisation|department|ward|kitchen|workshop|website|hospital|surgery|studio|factory|farm|clinic|store|shop|practice|colleague~|institution|faculty|group|site|business|garden|library|museum|staff)',
  ],
  the: [
    '(taking|took|take|gave|giving|having|spent|spending|found) [they] (time|trouble|day|whole)',
    '(join|joining|of|in|with|meet|met|meeting|and|at|to|for|on|from|about) [they] (team|company|school|job|role|post|office|work|interview|opportunity|staff|building|people)',
  ],
  wholeheartedly: ['[hole] heartedly'],
  be: ['(i|we) (will|would|can|could|shall) (be (able|glad|happy) to)? [bee] _'],
  one: ['(sum|some) [won] ($|who|,|at|in|to|from|i|with|else)'],
};

/** Small words that sound like others: "I hope to here from you". */
export const smallSoundAlikes: readonly Fault[] = Object.entries(meant).flatMap(([right, patterns]) =>
  patterns.map((pattern): Fault => [pattern, () => right]),
);
