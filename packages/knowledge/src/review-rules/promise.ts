import { type Found, defineExamples, defineReviewRule, inSentence, phrases, saidDates } from '@fineline/core/review';

const will = '(will|shall|am going to|are going to)';
/** Deeds that the reader will wait for. */
const deed =
  '(send|forward|email|mail|post|drop|bring|call|ring|telephone|phone|write|visit|come|pop|deliver|submit|prepare|draw|finish|complete|share|pass|let|confirm|update|provide|supply|arrange|check|ask|find|look|put|get|give|make|be in touch|be there|be with you|be at|be back|be (outside|round|over|waiting|standing|in (town|the yard|your yard))|have|return|report|sign|text|message|upload|scan|fax|hand|speak|follow|revert|reply|respond|read|renew|book|collect|show|start|take|run|fix|order|swing|stop by)';

/** When: what makes a deed even of words that are said lightly. */
const when =
  '(today|tomorrow|tonight|this (morning|afternoon|evening|week|weekend)|next week|by (the|noon|midday|then|close|monday|tuesday|wednesday|thursday|friday|saturday|sunday|#|tomorrow|end)|(on|this|next) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|#|the #)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|in a (day|week|fortnight|few days)|within)';

const papers =
  '(references|reference|certificate~|drawing~|form~|transcript~|document~|papers|portfolio|plan~|figure~|list|sample~|copy|copies|badge|letter|parcel|package|sketch|sketches|photos|photographs|report|file~|schedule)';

/** Said as a promise: these need no day, and are none of the idle ones. */
const firm = phrases(
  '(i|we) (shall|will|am going to|mean to|plan to|intend to) ..6 (and|then) (shall|will)? ..1 (send|forward|write|come back|report|let you know|ring|bring|post|email|call|tell you)',
  '(shall|will) (forward|send|post|email|bring|pass) (it|them|both|all|that|this|you) ..6',
  '(give|have|got) (you)? my word ..6',
  '(goes|go|going|is going|are going) (into|in) the post (to you)? (on|by|tomorrow|today|this|next|first)',
  '(put|written|noted|entered) (it)? (in|into) my (diary|calendar) to (ring|call|phone|write|send|visit|bring|post|email)',
  '(will|shall) have a word with ..6 (and|,) ..2 (come back|let you know|report|tell you|write)',
  '(it|that|this|they) (will|shall) be (in|on|with) (your|you) ..1 (inbox|desk|hands|post|mailbox)? ..2 (on|by|tomorrow|before|first thing|monday|tuesday|wednesday|thursday|friday|next)',
  '(tomorrow|tonight|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|next week|this week) you (get|will get|will have|receive|will receive|shall have)',
  `(i|we) ${will} (then|also|definitely|gladly)? (have|get) ..5 (finished|done|renewed|ready|written|signed|checked|translated|for you|with you|to you|back to you|on your desk) ..6`,
  `(i|we) (can|could) (also|then)? have ..8 with you by ${when}`,
  `(i|we) ${will} (be (back)? in touch|follow up|check in|chase|circle back) ..3 ${when}`,
  `(my|the ${papers}|my ..2 _) !(i|we|you|they|he|she|it) ..1 ${will} ..1 (write to you|call you|ring you|send you|email you|contact you|be in touch|be (with you|there|ready|on your desk|in the post|sent)|reach you|follow|arrive|run me|drive me|bring me)`,
  `you ${will} (have|hear|get|receive) ..4 (it|from me|this|them|my|the|one|both|all) !(full|undivided|best|support|thanks|attention|gratitude|heart|energy|here|below|attached|with this|in this|on file)`,
  '(i|we) (promise|undertake|guarantee|pledge|vow|swear) (to|that|you)',
  `(expect|look out for|watch for) (my|me|it|them|the|a|two|three) ..4 ${when}`,
  `you can (expect|count on|look for) (my|me|it|them|the|a) ..4 (from me|${when})`,
  `(i|we) (plan|intend|mean|propose|aim|am|are) to (ring|call|phone|visit|drop|send|come|write|bring|telephone|stop|email|post|deliver|finish) ..6 ${when}`,
  `(i|we) am (sending|posting|bringing|calling|ringing|coming|dropping|finishing|renewing|emailing|mailing|returning) ..8 ${when}`,
  '(i|we) am (enrolling|signing up|registering) ..1 (on|for|in|with|at)',
  '(i|we) (will|shall) be (bringing|sending|posting|emailing|forwarding|delivering|enrolling|ringing|dropping) !(experience|energy|enthusiasm|passion|care|skills|years|my (experience|energy|enthusiasm|passion|care|skills|best|own|all)|#|ten|twenty|all|more|the same|a (fresh|wealth|lot))',
  `(you|they|he|she|your _) ${will} (have|get|receive) (it|them|this|both|all) ..1 ${when}`,
  `when i (ring|phone|call|telephone|drop in) (you|in|back|again)? ..1 ${when}`,
  `let me (send|bring|call|ring|email|post|drop|forward|get) ..6 ${when}`,
  '(you have my word|count on me|leave (it|that) (to|with) me)',
);
const promises = phrases(
  `(i|we) ${will} (then|also|certainly|definitely|of course|personally|gladly|duly|naturally|happily)? ${deed}`,
  `^ will (send|email|forward|post|ring|call|bring|drop|confirm|check|write|let you know|get) ..`,
);

/** No deed: feelings, what is so anyway, and what stays open. */
const idle = phrases(
  `${will} (always|never|not|certainly|of course|still|surely|then)? (be (glad|happy|pleased|delighted|grateful|honoured|proud|able|ready|available|free|the|a|an|my|thinking|hoping|waiting|looking|sorry|sad|honest)|understand|remember|miss|treasure|think|love|enjoy|hope|wait|need|look (forward|back|after)|keep (my|an|hoping|in|at|on|it)|take (that|it|this|your|whatever|with|away|pride|comfort|to heart|care)|call (on|upon) you|give (notice|in|my notice|it|my all|you every|my best)|find (it|my|a way|that)|have (learnt|to|no|any|been|a|an|much|enough|plenty|the|my)|ask (for nothing|no|nothing|myself)|read (it|them|with|every|your)|get (on|over|there|used|to)|make (sure|do|my|the most|you|your|every|a (good|fine|great|difference|success|point))|let (you (get|go|be|decide|go on)|go|it (rest|be|go)|the)|put (up|my|all|everything)|come (away|back to (it|this|that)|in (useful|handy)|as|to (work|terms|understand)|from|of|with (me|no))|run (well|out|into)|show (you (what|that|how)|what)|start (by|from|with|on|in|at|learning)|leave|stop (here|there|by saying)|bring (ten|many|years|my (experience|skills|energy|care|best|own|all|full)|the same|experience|energy|care|passion|skills|enthusiasm|joy|more|all|a (fresh|lot|wealth|new|keen|steady)|both|what|#))`,
  'will bring ..8 to (the|this|your|that) (job|role|post|team|work|table|firm|school|ward|place|position)',
  '(best|most) (of|from) me',
  'have my (full|undivided|best|whole|complete|support|thanks|word|attention|gratitude)',
  `(finish|complete|take|read) (my|the) _? (diploma|degree|course|studies|training|apprenticeship|exams|qualification|masters|phd|dissertation)`,
  '(in|as) (the|this|that|your) (role|post|job|position|team|company|firm) (i|we) (will|shall)',
  '(gladly|happily|willingly) (take|do|work|learn|travel|move|start|send|provide|supply|answer) ..4 (more|anything|further|else|any)',
  '(gladly|happily|willingly) (take|do|work|learn|travel|move|start)',
  '(whatever|however|whichever|either way|wherever) ..8 (will|shall)',
  '(once|when|until|till|as soon as) (i|we) (am|are|start|join|work|get) ..12 (will|shall)',
);

/** Where they do nothing; and on which day. */
const otherwise = phrases(
  'unless (i|you|we|there|somebody|someone)',
  '(if|should) (you|i|we|he|she|they|nobody|no one|nothing|there) ..4 (not|no|nothing|never|nobody|cannot)',
  'if (nobody|no one|nothing) ..',
);
const aDay = phrases(when);
/** A word given before, told of now that it is kept: "I said I would send it." */
const kept = phrases('(i|we) (said|promised|told you|mentioned|agreed|undertook|offered) ..4 (i|we) would');

/** What you say you will do is to be done: it is kept track of, and nothing is wrong with it. */
export default defineReviewRule({
  id: 'promise',
  severity: 'consider',
  appliesTo: {},
  sources: ['004'],
  says: 'You promise: “{found}”. It belongs in your plan, so that it is done in time.',

  *find(draft) {
    const all = [...draft.find(firm, 'body'), ...draft.find(promises, 'body').filter((found) => !isIdle(found))];
    for (const found of all) {
      if (found.isNegated || found.isQuestion || (found.isConditional && !isThreatened(found))) continue;
      if (draft.draft.action === 'reply' && isAppointment(found)) continue;
      yield { at: withItsDay(found, draft.main.text) };
    }
    if (draft.draft.action === 'reply') return;
    for (const at of draft.tone.like('promise')) if (!inSentence(kept, at)) yield { at };
  },
});

const isIdle = ({ sentence, from, to }: Found): boolean =>
  idle.in({ text: '', sentences: [sentence] }).some((other) => other.from < to && from < other.to);

/** "If you cannot say, I shall call in tomorrow": a no is all that it waits for, and the day is set. */
const isThreatened = (found: Found): boolean => inSentence(otherwise, found) && inSentence(aDay, found);

/** "I will be there" accepts the day that they set. */
const isAppointment = ({ text }: Found): boolean => /\b(?:be (?:there|with you|at)|come|see you)\b/i.test(text);

/** To the end of the clause, or to the day that is named in it. */
function withItsDay(found: Found, text: string): Found {
  const { tokens } = found.sentence;
  const rest = tokens.slice(found.from);
  const stop = rest.findIndex(({ text: mark }, i) => i >= found.to - found.from && /^[,;:.!?–—()]$/.test(mark));
  const clause = stop < 0 ? rest : rest.slice(0, stop);
  const day = saidDates(clause).at(-1);
  const last = day ? clause[day.to - 1] : clause.at(-1);
  const end = Math.max(found.end, last?.end ?? found.end);
  return { ...found, end, text: text.slice(found.start, end) };
}

export const examples = defineExamples({
  flags: [
    'I can also «have the certificate with you by Friday».',
    '«I will send the portfolio on Monday».',
    '«I’ll ring you on Thursday» at ten.',
    '«I shall bring my certificates» next week.',
    'As we agreed, «I will let you know by Friday 27 November».',
    '«I promise to write» it up.',
    '«I am going to post the forms tomorrow».',
  ],
  indirect: [
    '«You will have the figures by Wednesday».',
    '«My brother will drive me up on Friday» with the box.',
    '«Expect my notes on Tuesday».',
    '«I’ll have my licence renewed by the end of the month».',
    'Leave the rota out: «I will be there on Saturday» with my knives.',
    '«You’ll hear from me on Monday».',
    '«I’ll be posting the forms» tomorrow.',
    'We can talk more «when I ring on Wednesday».',
  ],
  allows: [
    'I would be glad to send a plan.',
    'I can bring my certificates.',
    'You will decide by Friday, as you said.',
    'I sent the portfolio on Monday.',
    'I hope to hear from you.',
    'The kiln will be fired on Thursday.',
  ],
  lookAlikes: [
    'I said last week that I would get the forms signed and bring them on Monday.',
    'I will be glad to hear from you.',
    'If you need the forms, I will send them at once.',
    'I will always remember the tour.',
    'I will not take more of your time.',
    'I said that I would ring on Friday, so here I am.',
    { action: 'reply', body: 'Thank you for the invitation. I will be there on Monday.' },
  ],
});
