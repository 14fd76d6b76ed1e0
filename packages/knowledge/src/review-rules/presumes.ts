import {
  type DraftText,
  type Found,
  defineExamples,
  defineReviewRule,
  inSentence,
  phrases,
  together,
} from '@fineline/core/review';

const post = '(job|post|position|role|place)';
const kit =
  '(contract|offer letter|(appointment|joining) letter|letter of appointment|joining (date|papers|instructions|formalities)|start date|induction (pack|date)|starter (pack|form)|staff (pass|handbook)|payroll|uniform|tunic|apron|overalls|lanyard|badge|swipe card|keys|laptop|log in|desk|locker|parking (space|permit)|business cards|p45|tax form)';
const home = '(flat~|house~|room~|lodgings|cottage|home|lease|school~|nursery|season ticket)';

/** Spoken of as if I were there already, or as good as. */
const mine = phrases(
  '(as|being|be|am) your (new|newest|next|future|latest|incoming)',
  '(my|our) ((new|next|future) (team|colleagues|boss|manager|desk|job|post|office|role|kitchen|classroom|class|ward|pupils|uniform)|predecessor|replacement|leaving (do|party))',
  '(when|once|until|till|before|as soon as|by the time|now that|the (day|minute|moment)) i (start|join|begin|arrive|move in|take (over|up)|am (in|there|with you|one of|part of|on the)|have (started|settled|moved|joined|(my|the) (keys|desk|badge|run)))',
  '(i am|be) (all)? yours (from|on|as of|at|after|,|$)',
  '(we|you and (i|me)|the _ and i) (will|shall|are going to) ..6 (together|get on|get along|great things)',
  '(excited|thrilled|delighted|glad|happy|proud|pleased|honoured) to (become|start|be (coming|joining|starting|moving|your|one of)|have (got the|landed|been (chosen|given|picked|hired|appointed|selected)))',
  'look~ forward to (starting|becoming|joining !(you (on|for|at|in)|the (call|session|tour)))',
  // What only a colleague needs.
  `(send|give|issue|email|forward|share|post|order|prepare|draw up|arrange|get|await|awaiting|sign|receiving) ..1 (me|us|my|the|a|an) ..3 ${kit} !(for|of|about)`,
  '(what|where|when|which|who|how) ..2 (should|shall|do|will|must) i (wear|start|clock|sit|collect|pick up|report|get my|send my)',
  'i (will|shall) (need|want|require|have|take) (a|an|my|the|two|that|your|_ off) ..3 (size|uniform|desk|locker|keys|space|office|bench|chair|monitor~|screen|fridge|shelf)',
  '(put|pencil|mark) (me|my name) (down|in) (for)?',
  // What comes first, and what will have come of it.
  '(first (thing|act|job|task|move|project) ..4 (will|shall)|(will|shall|see you) ..6 my very? first (#|two|three|hundred)? (day~|shift|week~|month~|morning|monday|friday|term))',
  '(this time next|by (the time|christmas|easter|summer)) ..8 (i|we) (will|shall) (have|be)',
  // Nothing is left to decide.
  `((as good as|all but|already|practically) (done|mine|hired|settled|signed|agreed|part of|one of)|formality|only go one way|in the bag|done deal|foregone conclusion|no (going|turning|way) back|feet under|(it|${post}) is mine)`,
  `(take it|assume|presume|trust|gather|know|sure|certain|confident) (that)? (i (have|am|will be|shall be)|you (will|are going to)) ..3 (hired|in|got (it|the)|the ${post}|chosen|appointed|selected|offering|joining|starting)`,
  `(thank~|grateful) ..4 for ((choosing|picking|selecting|hiring|appointing|employing) me|taking me on|giving me (the|this) ${post})`,
  'you (have made (a|the) (right|good|wise|best) (choice|decision)|(will|would) not (regret|be needing|need) ..3 (chosen|choosing|hired|hiring|see|interview|look|advertise))',
  '((stop|no (need|point)) ..2 (looking|interviewing|advertising|searching)|(take|pull) ..3 (advert|advertisement|vacancy) (down|in))',
);
/** Bridges burnt, home and school changed, for a post that nobody has offered. */
const uproots = phrases(
  '(told|warned|informed|telling|let) (my|the|our|everyone|everybody) ..6 (i (am|will be|shall be) (leaving|moving|going|off|starting|joining)|i (leave|start|got|have got)|(find|look for) (somebody|someone|another))',
  '(given|gave|handed|put|submitted|tendered) ..3 (notice|resignation|keys|badge)',
  '(cancelled|called off|withdrawn|turned down|declined|dropped|stopped) ..4 (interview~|application~|offer~|looking|searching|job~|shortlist~|firms)',
  `(found|taken|signed|rented|looking (at|for)|viewed|choosing|bought|chosen) ..4 ${home} ..6 (near|close|behind|round|next door|from|so|for when|in your)`,
  '((bags|boxes|suitcase|knives) (is|are) ..1 packed|van is booked|(put|paid|laid) ..3 deposit|(on the market|up for sale))',
);
/** The no that nobody has said. */
const noes = phrases(
  '(chosen|choose|chose|settled|picked|found|hired|appointed|gone|going|goes|went|given|taken|preferred|decided|offered) ..2 (somebody|someone|another|elsewhere|(one of)? the other~|internal|(a|an|the) (internal|stronger|better|younger))',
  `((${post}|vacancy|it|ship) (has|have|is|was) ..2 (gone|filled|given|taken|sailed|closed)|you have ..1 filled)`,
  '(not|never|hardly) (be|been|want~|pick~|choose)? me',
  '(not|never|hardly) ..2 (successful|chosen|picked|selected|hired|wanted|get (it|the)|got (it|the)|make (it|the)|made (it|the)|fit|the (one|lucky)|the right|your (man|woman)|hearing|impress~|in the running|what you|work out|for me|required)',
  '(unsuccessful|rejected|(lost|missed) out|out of (it|the running)|(am|be|been|was) (turned|passed|ruled|thrown) (down|over|out)|second best|came second|i (have)? failed|application failed|in the (bin|wastepaper))',
  '((a|the) (no|rejection|refusal)|(is|was|be) no ($|,)|not to be ($|,|for|this|after))',
);
/** Whom they took instead: said of a no, though not only. */
const rivals = phrases(
  '(somebody|someone|one|man|woman|person) (else|younger|better|stronger|cheaper)',
  '(other|luckier|stronger|younger|successful|internal) (candidate~|applicant~|man|woman|person|people)',
  '((luck|wishes|congratulations|well done) to (him|her|them|whoever|the)|better luck|whoever (you|has|got))',
);
/** What is feared, told as known. */
const guesses = phrases(
  '(assume~|presume~|suppose~|guess~|imagine~|gather~|expect~|conclude~|suspect~|fear~|realise~|infer~|reckon~|take it|take your|read|know|feeling|sure|must|no doubt|doubtless|presumably|evidently|clearly|obviously|apparently|probably|seems|appears|looks like|dare say|by now|tells me|means|understand from|understood)',
);

/** Only wished for or supposed; or of another time and place. */
const elsewhere = phrases(
  '(would|could|might|hope~|like to|love to|should you|wish|dream~|whether|whoever|in case|able to|available)',
  '(i (was|had|did|started|began|joined|learnt)|years ago|last year|in # !week~|in (the|my) (last|previous|old|first|present|current) (job|post|role|school))',
);
/** On a condition, or denied. */
const open = phrases(
  '(if (i (am|get|were|should)|you (choose|have)|chosen|appointed|selected|successful|offered|it (comes|goes))|should i (be|get)|were i|provided)',
  '(not (take|read|treat|see|regard|assume|presume) ..2 (silence|anything)|(assume|assuming|presume) nothing)',
);
/** They said so themselves. */
const told = phrases(
  '(you|she|he|they) (have|had|kindly)? (told|informed|explained|confirmed|wrote|offered)',
  'as (you|we|they) ..1 (asked|said|agreed|arranged|proposed|settled|requested|suggested)',
  '(in|from|with) your (letter|message|email|note|offer)',
  '(for|to|in|at) (a|the|my|our)? (second|next|final) (interview|stage|meeting)',
  '(thank~|grateful) .. for (telling me|letting me|(your|the) ..1 (offer|news|contract))',
);
const offered = phrases(
  '(thank~|delighted|thrilled|accept~|pleased|honoured|grateful) .. (the|your|this|kind|an|job|formal) ..1 offer (of|for|letter|which|that|$|,|and|as|dated|to|on)',
  '((your|the) (kind|formal|written|generous)? offer (of|dated|which)|(thank~|grateful) .. for offering me)',
);

const isOffered = (draft: DraftText): boolean => draft.known.isOffered || draft.find(offered).length > 0;
/** They may have said no; of a reply to what nobody has read, that is all that is known. */
const isAnswered = ({ known, draft }: DraftText): boolean =>
  known.isOver || draft.action === 'ask-feedback' || (draft.action === 'reply' && !known.reply);

const isOpen = (at: Pick<Found, 'sentence'>): boolean => inSentence(open, at) || inSentence(told, at);
const isTaken = (at: Found): boolean => !at.isNegated && !at.isConditional && !isOpen(at);

/** Nothing is settled until they say so: neither the job nor the no. */
export default defineReviewRule({
  id: 'presumes',
  severity: 'fix',
  appliesTo: {},
  sources: ['003'],
  says: 'This takes as settled what is still theirs to decide. A reader who has not chosen yet feels passed over, or answered for.',

  *find(draft) {
    const answered = isAnswered(draft);
    if (!answered) {
      const guessed = draft.find(guesses).filter((at) => !at.isConditional && !isOpen(at));
      for (const at of together(guessed, draft.find(noes), 12)) yield { at };
    }
    if (isOffered(draft)) return;
    for (const at of draft.find(mine)) if (isTaken(at) && !inSentence(elsewhere, at)) yield { at };
    for (const at of draft.find(uproots)) if (isTaken(at) && !inSentence(elsewhere, at)) yield { at };
    for (const at of draft.tone.like('presumes')) {
      const isTold = answered && [noes, rivals].some((list) => inSentence(list, at));
      if (!isTold && !isOpen(at)) yield { at };
    }
  },
});

export const examples = defineExamples({
  flags: [
    '«I look forward to joining» you after Easter.',
    '«As your new» Head of Sales I intend to shake things up.',
    '«I have already given notice».',
    "«When I start» I'll bring cake.",
    '«I take it that I have the job».',
    '«I assume that I was not successful».',
    '«No doubt you have found somebody better».',
    'See you «on my first day».',
  ],
  indirect: [
    '«Once I have my keys» I will open up at six.',
    '«Which desk will be mine»?',
    '«I have put down a deposit» on a flat near the yard.',
    "«I've told my mother that I am moving» to Leeds.",
    'I read «your silence as a no».',
    '«It is as good as settled», my wife says.',
    'By now «the job must have gone».',
    '«My leaving party» is on Saturday.',
    '«I expect that you went with an internal» candidate.',
    'Perhaps I «was only there to make up the numbers, I suppose».',
    '«I shall want Fridays off» in the lambing season.',
    '«You have made the right choice».',
    '«Thank you for choosing me».',
    '«Roll on the day when my new colleagues» and I can start.',
    '«We are looking at houses near your» yard.',
    'Please «send me a uniform».',
    'A letter with the «no is in the post, no doubt».',
    '«The first thing I will change» is the rota.',
    '«Once I have settled in» I would like a bigger bench.',
    '«My tenants have been told that I am moving».',
    'I have «told my cousin that she must look for somebody» else.',
    { action: 'reply', body: '«I have already handed in my notice».' },
    {
      action: 'reply',
      body: '«I gather that I am out of the running».',
      application: { events: [{ type: 'reply', at: '2026-11-18T10:00:00Z', from: 'p1', kind: 'still-deciding' }] },
    },
  ],
  allows: [
    'I would love to start in June.',
    'Should you offer me the post, I could start on 1 June.',
    'My notice period is a month.',
    'I know that nothing is decided.',
    { action: 'phone-call', channel: 'phone', body: 'May I ask whether the post is filled by now?' },
    'I hope to join you.',
    'I would be proud to wear that uniform.',
  ],
  lookAlikes: [
    'I could tell from your stories how long a firing takes.',
    'I look forward to the second interview on Monday.',
    'On my first day at the mill I dropped a tray.',
    {
      action: 'reply',
      body: 'Thank you very much for the offer of the post. I look forward to joining you after Easter.',
    },
    { action: 'ask-feedback', body: 'I understand that you have chosen another candidate.' },
    { action: 'reply', body: 'It is a pity that it did not work out.' },
    {
      body: 'I know that I was not chosen.',
      application: { events: [{ type: 'outcome', at: '2026-11-18T10:00:00Z', is: 'rejected' }] },
    },
    'I handed in my notice at the bakery in 2019 to go back to college.',
    'You asked when I could start: any time after 4 May.',
    'I gather that the survey begins in October.',
    'If the post has gone to somebody else, I quite understand.',
    'Once the wall is dry, it can be limed.',
    'When I started at the mill there were nine looms.',
    'I have told my head that I am applying elsewhere.',
    'I should be very pleased to join you.',
    'In my first week at the dairy I spilt a churn.',
    'I do not read your silence as a no.',
    'Your new clerk showed me the stables, for which I was grateful.',
    'In my present post I will be running the fair again.',
  ],
});
