import {
  type DraftText,
  type Found,
  type Spot,
  defineExamples,
  defineReviewRule,
  inSentence,
  phrases,
  together,
} from '@fineline/core/review';

const they =
  '(you|they|he|she|someone|somebody|anyone|your _|the (panel|board|team|committee|company|firm|school|director|manager|owner|hospital|department|governors|partners))';
const settle =
  '(decide~|decision~|make~ up|made up|conclude~|choose~|chosen|pick~|settle~|know|hear~|be told|tell|find out|learn|be in touch|get back|come back|let me know|outcome|result~|answer|announce~|verdict|appoint~|offer)';
const reply = '(answer|reply|response|decision|verdict|confirmation|outcome|result|yes or no|yes|word|news)';
const rival =
  '(offer~|firm~|school~|company|companies|hospital~|employer~|agency|place~|job~|post~|people|interview~|suitor~|irons)';
const weekday =
  '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|week|month|tomorrow|tonight|today|noon|midday|lunch|morning|evening|easter|christmas|term|close|end|#)';

/** When, by what day, which way, and whose word it is: the date is theirs to give, and the verdict theirs to keep. */
const asksWhen = phrases(
  `when ..2 (will|would|might|can|could|do|are|is|shall|should) (i|we|${they}|a|the|your|an|candidates) ..5 ${settle}`,
  `(wonder~|know|tell me|idea|sense|indication|say|clue|curious|ask|confirm) ..4 (when|how soon|by when|how long|what date|which day) ..6 ${settle}`,
  `(what|which) (day|date|week|point|stage|hour) ..5 (will|shall|can|could|might|do|would|am) ..6 ${settle}`,
  `at (what|which) (point|stage) ..4 (do|will|can|are|might|would) ..6 ${settle}`,
  '(how much longer|how many more (days|weeks|rounds|interviews|candidates)|how long (will|is|does|must|do|before|until|till)|how soon (will|shall|can|may|might) (i|we))',
  `surely .. (decision|decided|decide|made|know|chosen|by now)`,
  '(what is|what has been|why is it|why the|who is) (taking|holding|keeping|slowing|delay|hold up) ..3',
  '(which|what) way ..3 (lean~|go~|going)',
  '(which|who) (of us|is ahead|is in front|is winning|gets it|will get it|got it)',
  '(am|was|were) i (in|through|hired|in or out|in or not|in or what|still in the running|successful|your (man|woman|choice))',
  '(is|was) it (me|mine) (or|?|,|$)',
  '(have you|have they|has the panel) ..2 (chosen|picked|decided|made up|settled) !(on the date)',
  '(put me out of my misery|where do i stand|my chances|up your mind~ (yet|now|already))',
  '(could|can|would|will) you ..2 (nudge|hurry|push|chase|prod) ..1 (them|him|her|the|your)',
);
/** In a hurry: "kindly expedite", "I am owed an answer", "still waiting". */
const hurries = phrases(
  '(expedite|hurry (things|this|along|up)|speed (up|things|this)|move (things|this) along|get a move on|chop chop|do the needful|as a priority|matter of urgency)',
  `(i|we) (really|simply|just|do|urgently|now|also|would)? ..1 (need|must|have to|require|demand) (to)? (know|hear|have|an|your|the|some|a _) ..2 !(to the|of my|from my) (${reply}|know|hear|by|now|today|one way)`,
  `i (am|think i am|feel|feel i am) ..2 (owed|entitled to|due|deserve) ..3 ${reply}`,
  `(await~|expect~|anticipate~|look~ forward to) ..2 (prompt|speedy|swift|quick|immediate|early|earliest|urgent) ..1 (reply|response|answer|decision|action|call)`,
  '(am|are|been|still|sat) (still|patiently|here|anxiously)? waiting (patiently|here)? (to (hear|know)|for (an|your|the|any|news|word) (answer|reply|response|decision|verdict|news|word)|on (you|your))',
  '(still waiting|on tenterhooks|in limbo|the one thing (still)? missing|only waiting for your)',
  '(i|we) ..4 rather (know|hear|have) ..3 (now|today|tonight|this)',
  '(surely|ought|should|can|does) not ..2 (take|need|be) (so|this|that|such a) (long|hard|much|difficult)',
  '(decision|answer|choice|matter) ..3 (overdue|long enough|drag~)',
  '^ (please|kindly|pls)? (advise|revert|respond|reply|answer|confirm|decide) (please|soon|now|asap|soonest|today)? $',
  '(every|each|another) (day|hour|week) ..3 (harder|costs me|more difficult)',
  '(my|our) patience ..',
);
/** Another job held up, a clock, a condition. */
const ultimatum = phrases(
  `(another|other|rival|competing|second|two|three) ..2 ${rival} ..6 (want~|need~|offered|expire~|lapse~|run~ out|waiting|keen|by|until|till|deadline|pressing|chasing|not wait|on the table|elsewhere)`,
  `(hold|holding|fend|fending|stall|stalling|put|putting|keep|keeping) (off)? ..3 ${rival} ..2 (off|at bay|waiting|hanging|on ice|open)?`,
  `(hold|holding|fend|fending|stall|stalling) off ..3 ${rival}`,
  '(clock is ticking|time is (of the essence|running|short|not on)|running out of time|against the clock|off the market|snapped up|before i am gone)',
  '(they|it|which|who|others|them) (will|can|would) (only|not) ..3 (wait|hold|keep)',
  `(want|wants|need|needs|expect|expects) (my|an|his|her|their) (answer|reply|decision) (by|before|tomorrow|tonight|on|this week)`,
  `you have (until|till) (the|this|next)? ${weekday}`,
  '(can not|could not|will not|no longer) (wait|hang on|hold on|hold out|stay (free|available)) (any|much|for ever|forever|around|beyond|past)?',
);
/** An answer is wanted, … */
const wants = phrases(
  `(an|your|some|firm|definite|clear|final|straight|simple|have|get|need|want|for|the|a) (quick|firm|final|clear|definite|straight|prompt)? ${reply} !(to|of|on) ..`,
  `a (quick|short|brief)? (line|call|ring|nod|note|text|yes|email|message|steer) ..2 (from|would|on|either way|by|before)`,
  '(like|need|want|have|good|helpful|grateful|glad|hoping|important|must|able|nice) to? (know|hear|learn|find out|be told) !(that|about|how|of|your|my)',
  '(get|come|report) back to me',
  '(let|tell) (me|us) (know|have)? !(about|that|how)',
  '(please|kindly|^) (reply|respond|answer|advise|confirm|decide|revert)',
  '(settled|settle it|wrapped up|sorted|decided|made up your mind)',
);
/** … by then, … */
const limits = phrases(
  `(by|before|until|till|this side of|ahead of|in time for|no later than|not later than) (the|this|next|my|our|their|early|late)? (end|close|start|day)? (of)? (the|this|next|play|business)? ${weekday}`,
  '(at the latest|the same day|in the course of today|sooner rather than later|within (the|a|an|#|two|three|twenty|forty) ..2 (hour~|day~|week~))',
  'before (i|my|our) !(met|came|had|went|saw|joined|was|interview|left|found|started|began|knew|could|got|took|applied|rang|wrote|next|try|apply)',
  '(by|before) (now|we|somebody|someone|another|it is too late)',
);
/** … or at once. */
const haste = phrases(
  '(asap|at once|immediately|immediate|straight away|right away|right now|urgently|urgent|without (further|more)? delay|by return|promptly|swiftly|pronto|quickly|today|tonight|this (minute|afternoon|instant|week)|tomorrow)',
  'at (your|the|an) (very)? earliest (convenience|opportunity)?',
  'as (soon|quickly|fast) as (possible|humanly|you can)',
);
const noAnswer = phrases(
  `(if|should|unless|failing|without|in the absence of) ..4 (no|nothing|not|silence|i|we|you) ..4 (${reply}|hear|heard|reach~|arrive~|come~|told|call|rung|decided|chosen)`,
);
const consequence = phrases(
  '(i|we) (will|shall|must|may|might|have to|can) !(not|never|understand|wait|assume you are busy) ..4 (take|accept|sign|go with|go elsewhere|withdraw|decline|look elsewhere|say yes|turn to|move on|commit|assume|regard|treat)',
);
/** What would make anybody lock the door. */
const badgers = phrases(
  '(i|we) (will|shall|am going to|intend to|can|would) ..4 (ring~|call~|phone~|email~|write|writing|text|come|be|pass|knock) ..6 (every|each) (single|other)? (hour|day|morning|half|ten|week|few)',
  '(i|we) (will|shall|can|would) ..2 (keep|keep on|continue|carry on|go on) ..1 (ringing|calling|phoning|emailing|writing|chasing|asking|coming|knocking)',
  '(i|we) (will|shall) ..6 (until|till) (you|he|she|somebody|someone|there is|i (get|have|hear)) ..4 (answer~|decide~|pick~|tell~|decision|verdict|speak~)',
  '(i|we) (will|shall|am) not (stop|rest|give up|go away|going away|leave you|let this|be (put|fobbed) off|take no)',
  '(be|wait|stand|sit|camp~) ..1 (outside|at|on|in) your (office|door|gate|doorstep|reception|car park|lobby|desk)',
  '(come|drop|call|pop|collect|fetch) ..4 for (my|an|the|your) (answer|decision|verdict|result)',
  '(formal complaint|name and shame|leave a review|glassdoor|over your head|i demand)',
);

/** What may stand as "when you can" without a further change: an unhurried word in place of a hurried one. */
const hurry = /\b(?:asap|as soon as possible|at (?:your|the) (?:very )?earliest(?: convenience| opportunity)?)\b/i;

/** Help offered, or when it suits them. */
const offers = phrases(
  '(if|should|whether|in case|is there|are there) (you|they|he|she|the _|anything|any|it|that|this|a|an|something|more|further) ..4 (need|require|like|want|wish|prefer|care|find|useful|helpful|help|anything|any|interest|suit~|easier|better|missing|convenient|else|more|further)',
  'anything (else|further|more|you|i|at all|from me)',
  '(which|what) (time|day|date|hour) (suit~|works)',
  'by when you',
);
/** Thanks, or what they themselves said; unless a "so please" comes after. */
const theirs = phrases(
  '(thank~|grateful|much obliged) (you)? (so|very|again|once more|all)? (much)? for',
  '(you|they|he|she) (had|also|both|kindly)? (said|say|mentioned|told|hope|hoped|expect|expected|explained|indicated|wrote|thought|plan|planned|asked|wanted|suggested)',
  '(glad|good|pleased|interested|delighted|relieved|sorry|lovely|nice|fascinated) to (hear|learn|know|find) (that|of|about|how)',
  '(i|we) (had|have) (to|already)',
  'i (told|said|promised) (you|that|i)',
  'my referee',
);
const yet = phrases(
  '(please|kindly|insist|pray|i need|i must|so (i|your|an|a word|could|would|if !(there|you (have|had) (any|some) news)))',
);
const asked = phrases(
  '(you|they|he|she) (asked|wanted) (me|for|by|when|whether|to|how)',
  'as you (asked|suggested|requested|wished|said)',
);
const unhurried = phrases(
  '(when|whenever|if) you (next)? (get|have|find|can spare) (a|an|the|any|five|ten) ..1 (minute~|moment|chance|second|time|opportunity|gap)',
  '(no (rush|hurry)|in your own time|at your leisure|whenever (suits|you like|it suits)|in no hurry|when you can)',
);

/** Their own day or word, told back to them without a push. */
const isTheirs = (at: Pick<Found, 'sentence'>): boolean => inSentence(theirs, at) && !inSentence(yet, at);

function* answersWanted(draft: DraftText): Generator<Spot> {
  const wanted = draft.find(wants).filter((at) => !at.isNegated && !inSentence(offers, at) && !isTheirs(at));
  if (wanted.length === 0) return;
  for (const at of together(wanted, draft.find(limits), 20)) yield { at };
  for (const at of together(wanted, draft.find(haste), 12)) {
    const text = (at.where === 'subject' ? (draft.draft.subject ?? '') : draft.draft.body).slice(at.start, at.end);
    yield hurry.test(text) ? { at, instead: [text.replace(hurry, 'when you can')] } : { at };
  }
}

/** Asking when they will decide, setting them a day, or holding another offer up: the reader's own plan is taken away. */
export default defineReviewRule({
  id: 'pressing',
  severity: 'fix',
  appliesTo: {},
  sources: ['000'],
  says: 'This presses for an answer. Whoever is still deciding feels pushed by it, and the easiest way to answer a push is a no.',

  *find(draft) {
    for (const at of draft.find(badgers)) if (!at.isNegated) yield { at, severity: 'stop' };
    if (draft.known.isOffered) return; // what is offered has to be talked through before it is taken
    yield* answersWanted(draft);
    for (const list of [asksWhen, hurries, ultimatum]) {
      for (const at of draft.find(list)) {
        if (at.isNegated || [asked, offers].some((one) => inSentence(one, at)) || isTheirs(at)) continue;
        yield { at };
      }
    }
    for (const at of together(draft.find(noAnswer), draft.find(consequence), 20)) yield { at };
    for (const at of draft.tone.like('pressing')) {
      if (![asked, offers, unhurried].some((list) => inSentence(list, at))) yield { at };
    }
  },
});

export const examples = defineExamples({
  flags: [
    '«When will you be making up your minds?»',
    'I would be glad to «know by Friday whether I have been chosen».',
    'The blue kiln you fired for the children has stayed with me. «Get back to me ASAP».',
    'I am «still waiting to hear» about the Fitter job.',
    'The blue kiln you fired for the parish has stayed with me. Please «answer at your earliest convenience».',
    '«Kindly expedite» the decision.',
    { action: 'phone-call', channel: 'phone', body: "I'll «ring every hour until» somebody picks up." },
    {
      action: 'second-check-in',
      subject: 'Fitter: «please let me know today»',
      body: 'Dear Ana,\n\nThank you for seeing me.',
    },
  ],
  indirect: [
    '«A line from you before the weekend» would let me sleep.',
    '«Which of us» are you leaning towards?',
    '«My other suitor will only wait until» Thursday.',
    '«Is it me or» the other fellow?',
    '«The clock is ticking» on my side.',
    '«Other irons are in the fire, and they will not wait».',
    '«You have until Friday».',
    'I think «I am owed an answer» by now.',
    'My bags are packed, and «a yes from you tomorrow» would do.',
    '«What day will the governors settle» it?',
    '«At what point do you mean to tell» us who has it?',
    '«Could you nudge the committee along»?',
    '«The one thing still missing is your nod».',
    'My cousin says that «Aldi want her answer by» noon, and mine too.',
    'It would help me «if you settled it before the weekend».',
    'A choice between two people «ought not to take so long».',
    'I am «holding off two other schools» for you.',
    '«Should nothing reach me by the 3rd, I shall sign» elsewhere.',
    '«Every week makes it harder» to say yes to you.',
    '«I will call round every morning» until it is settled.',
    'I would be «obliged if the matter were settled by Thursday».',
  ],
  allows: [
    'There is no hurry at all.',
    'I would welcome any news when you are free to share it.',
    { action: 'phone-call', channel: 'phone', body: 'May I ask whether the post has been filled?' },
    'I look forward to hearing from you.',
    'Please take all the time you need.',
    'You said that you hoped to let people know by the 16th, and I would be glad of any word.',
    'I know that a choice of this kind takes time.',
  ],
  lookAlikes: [
    'If the forms are of any use, just let me know.',
    'You said you hoped to choose by the 12th, so if there is any word I would be glad of it.',
    'Is there anything I should practise before I apply for another?',
    'Please let me know if you need anything from me before Friday.',
    'Your most pressing need is the night rota.',
    'I have met four tender deadlines in one week.',
    'Could you tell me by when you need the certificates?',
    'Drivers rang in before ten each morning, without fail.',
    { action: 'reply', body: 'You asked for my answer by Friday, and it is yes.' },
    'The helpline answers every call at once, which impressed me.',
    'Is there anything further that would help you to decide?',
    'I can send the drawings as soon as possible.',
    'The other school where I taught closed at noon on Fridays.',
    'You asked by when I could answer: Monday is fine.',
    'I chased suppliers for their answers, and kept the calendar.',
    'Every caller was answered within a minute, as your figures showed.',
  ],
});
