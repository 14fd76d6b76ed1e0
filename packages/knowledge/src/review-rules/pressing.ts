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
  '(offer~|firm~|school~|company|companies|hospital~|employer~|agency|place~|job~|post~|interview~|suitor~|irons)';
const weekday =
  '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|week|month|tomorrow|tonight|today|noon|midday|lunch|morning|evening|easter|christmas|term|close|end|#)';

/** When, how long, which way, and who is in front: the date is theirs to give, and the verdict theirs to keep. */
const asksWhen = phrases(
  `when ..2 (will|would|might|can|could|do|are|is|shall|should) (i|we|${they}|a|the|your|an|candidates) ..5 ${settle}`,
  `(wonder~|know|tell me|idea|sense|indication|say|clue|curious|ask|confirm) ..4 (when|how soon|by when|how long|what date|which day) ..6 ${settle}`,
  '(how much longer|how many more (days|weeks|rounds|interviews|candidates)|how long (will|is|does|must|do|before|until|till)|how soon (will|shall|can|may|might) (i|we))',
  `surely .. (decision|decided|decide|made|know|chosen|by now)`,
  '(which|what|who) (way ..3 (lean~|go~)|of us|is ahead|is in front|is winning|gets it|will get it|got it)',
  'up your mind~ (yet|now|already)',
  '(what is|what has been|why is it|why the|who is) (taking|holding|keeping|slowing|delay|hold up) ..3',
);
/** In a hurry: "kindly expedite", "still waiting", and a bare "Advise.", too short to be heard as anything. */
const hurries = phrases(
  '(expedite|hurry (things|this|along|up)|speed (up|things|this)|move (things|this) along|get a move on|chop chop|do the needful|as a priority|matter of urgency)',
  `(i|we) (really|simply|just|do|urgently|now|also|would)? ..1 (need|must|have to|require|demand|rather) (to)? (know|hear|have|an|your|the|some|a _) ..2 !(to the|of my|from my) (${reply}|know|hear|by|now|today|one way)`,
  '(am|are|been|still|sat) (still|patiently|here|anxiously)? waiting (patiently|here)? (to (hear|know)|for (an|your|the|any|news|word) (answer|reply|response|decision|verdict|news|word)|on (you|your))',
  '(still waiting|on tenterhooks|in limbo|the one thing (still)? missing|only waiting for your)',
  '^ (please|kindly|pls)? (advise|revert|respond|reply|answer|confirm|decide) (please|soon|now|soonest)? $',
);
/** Another job that wants me, or a clock. */
const ultimatum = phrases(
  `(another|other|rival|competing|second|two|three) ..2 ${rival} ..6 (want~|need~|offered|expire~|lapse~|run~ out|waiting|keen|by|until|till|deadline|pressing|chasing|not wait|on the table|elsewhere)`,
  '(other|two|three) ..1 people ..4 (want~|need~|offered|waiting|chasing|not wait)',
  '(clock is ticking|time is (of the essence|running|short|not on)|running out of time|against the clock|off the market|snapped up|before i am gone)',
);
/** An answer is wanted, … */
const wants = phrases(
  '(hope|hoping) to (hear|know|learn)',
  `(an|your|some|firm|definite|clear|final|straight|simple|have|get|need|want|for|the|a) (quick|firm|final|clear|definite|straight|prompt)? ${reply} !(to|of|on)`,
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
  '(i|we) (will|shall) !(_? wait (until|till)) ..6 (until|till) (you|he|she|somebody|someone|there is|i (get|have|hear)) ..4 (answer~|decide~|pick~|tell~|decision|verdict|speak~)',
  '(i|we) (will|shall|am) not (stop|rest|give up|go away|going away|leave you|let this|be (put|fobbed) off|take no)',
  '(be|wait|stand|sit|camp~) ..1 (outside|at|on|in) your (office|door|gate|doorstep|reception|car park|lobby|desk)',
  '(come|drop|call|pop) (by|in|round|over|at your) ..4 (for|collect|fetch) (my|an|the|your) (answer|decision|verdict|result)',
  '(formal complaint|name and shame|leave a review|glassdoor|over your head|i demand)',
);

/** What may stand as "when you can" without a further change: an unhurried word in place of a hurried one. */
const hurry = /\b(?:asap|as soon as possible|at (?:your|the) (?:very )?earliest(?: convenience| opportunity)?)\b/i;

/** Help offered, or when it suits them. */
const offers = phrases(
  '(if|should|whether|in case|is there|are there) (you|they|he|she|the _|anything|any|it|that|this|a|an|something|more|further) ..4 (need|require|like|want|wish|prefer|care|find|useful|helpful|help|anything|any|interest|suit~|easier|better|missing|convenient|else|more|further)',
  'anything (else|further|more|you|i|at all|from me)',
  '(which|what) (time|day|date|hour) (will|would)? (suit~|works)',
  'by when you',
  'if (it|that|this) would (speed|save|spare)',
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
    const excuses = [asked, offers, unhurried];
    const isExcused = (one: Pick<Found, 'sentence'>) => excuses.some((list) => inSentence(list, one));
    for (const at of draft.tone.unexcused('pressing', isExcused)) yield { at };
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
    'I «hope to hear from you ASAP».',
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
