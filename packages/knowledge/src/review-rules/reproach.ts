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

const you = '(you|yous|he|she|they|someone|somebody|anyone|your _|the _)';
const answer =
  '(answer~|reply~|replied|respond~|call~|ring~|rang|rung|phone~|write~|wrote|written|contact~|acknowledge~|update~|get back|got back|let me know|come back to me|came back to me|tell me|told me)';
const message = '(email~|mail~|letter~|message~|call~|voicemail~|note~|text~|application|papers)';

/** That nothing came: "nobody has called", "not so much as a line", "my letters went unanswered". */
const nothingCame = phrases(
  `(nobody|no one|none of you|not one|not a soul|neither of you) ..4 (${answer}|bother~ !(to (apply|try|come|compete|look|use|read|clean|check|do))|had the (time|heart|goodness)|saw fit|thought (to|of)|picked up)`,
  '(not|never) ..1 (had|received|heard|got|have|hear) (even|so much as)? (a|an|one|any) (single|proper|simple)? (reply|response|answer|acknowledgement|word|call|peep|line)',
  'i ..2 (had|got|received) no (reply|answer|response|word) !(from)',
  '(hear|heard|had|received|got|hearing) (absolutely|literally)? nothing (at all|whatsoever|since|back|yet|so far|but (silence|a robot|static))',
  `my ..3 ${message} ..3 (unanswered|ignored|vanished|unread|unopened|unacknowledged|bin)`,
  '(not|never) even (been)? (replied|answered|acknowledged|thanked|told|rung|called)',
  '(not|without|never) ..3 so much as (a|an)',
);
/** How the silence feels. */
const silence = phrases(
  '((be|been|being|getting) ghosted|ghosted (me|us|by)|ghosting (me|us|people|candidates)|black hole|into the (void|ether)|thin air|brick wall|deaf ears|cold shoulder|carrier pigeon~|pigeons ..1 lost|tumbleweed|without trace|left (hanging|dangling))',
  '(radio|deafening|stony|complete|total|utter|dead|nothing but|sheer) silence',
  '(your|the|this|such) silence ..1 (is|has|speaks|tells|says|since) !(of)',
  `${you} ..1 (have|has|had)? (all|simply|just|suddenly)? (gone|went|fallen|turned) (very|so|rather|strangely|suddenly|completely)? (quiet|silent|dark|cold|awol)`,
  '(as|so) (quiet|silent) as (a|the) (churchyard|grave|tomb|mouse|church)',
  '(wait~ in vain|waited (quite)? long enough|none the wiser|a closed door|(sat|sitting|waited) ..2 by the (phone|telephone|letterbox))',
);
/** What one thinks of it, and of them. */
const blames = phrases(
  '(find|found|think|call|is|was|rather|bit|very|this|that) ..2 (unprofessional|discourteous|impolite|rude|ill mannered|disrespectful|shoddy|shabby)',
  '(common|basic|simple|plain|ordinary) (courtesy|decency|politeness|manners)',
  '(disappointed|surprised|amazed|dismayed|saddened|puzzled|hurt|upset|let down) ..3 (by (the|your|this) ..2 (lack|silence|want|absence|manner|way)|(that|how|to find) ..6 (nobody|no one|no (word|reply|answer|news)|never|ignore~|fail~))',
  '(ignore~|neglect~|ghost~|snub~|fob~ off|brush~ off|string~ along) ..2 (me|us|candidates|applicants|people)',
  '(can|could) not be ..1 (bothered|troubled)',
  '(you|they) ..1 (might|could|should|ought to|need only) ..2 have ..2 (said|told|spared|sent|written|let me|warned|rung|called|answered|replied)',
  '(might|could) have spared me',
  'not (so|too|very|really)? much to ask',
  '(would|could) (it|that|not)? ..4 have (killed|hurt|cost|been too much|overtaxed|broken) ..1 (you|anybody|anyone|the)',
  '(thought|expected|hoped for) (rather|so much|a little|a bit)? (better|more) (of|from) (you|your|a|an|such)',
  '(made|makes) to feel like',
  '(never|not|hardly) worth (a|the) (stamp|call|reply|line)',
  '(i dread|i shudder|one wonders|makes (me|one) wonder) ..1 (to think)? ..1 how you ..',
  '(had i been|if i (were|had been)) (a|your) (customer|client|patient|guest)',
  '(does|do) not (seem to)? extend to (applicants|candidates|me|us)',
  'even a (machine|robot|dog|bank) would have',
  '^ so much for ..',
  '(left|had|forced|obliged) to (find out|hear|learn|read) (it)? .. (from|through|via|on)',
  '(process|communication|recruitment|handling|experience) ..4 (a mess|shambles|shambolic|poor|chaotic|disappointing|shoddy|dismal|a joke|a disgrace|unfair)',
  '(i|we) (have been|am|was|tried to be|have tried to be) (more than|very|extremely|endlessly) patient',
  '(you|they|your (firm|company|office|school)) (do)? owe~ (me|us)',
  '(lining|propping up|filed under) (a|the)? ..1 (drawer|bin|wastepaper|bottom)',
);
/** "You promised", and what came of it; each is innocent alone. */
const promised = phrases(
  `${you} ..2 (promised|said|told me|assured|swore|undertook) ..8 (would|will|by|within|shortly|soon|hear|know|call|ring|in touch|monday|tuesday|wednesday|thursday|friday|week|tomorrow)`,
  'i (was|had been|am) (told|assured|promised|led to believe) ..8 (would|will|by|within|shortly|hear|call|decision)',
);
const failed = phrases(
  '(but|and|yet|though|although) (you|nobody|no one|nothing|none|the call|it|there) ..2 (did not|never|no|came)',
  '(came and went|come and gone|long (gone|past)|well past|no call came|not (kept|honoured)|gone by|still waiting|did not (come|ring|call|arrive|happen|write))',
  '(and|but|yet) (i)? (have|had|was|am) ..2 (heard nothing|nothing|still waiting)',
);
const calendar = phrases(
  '^ ..2 (that|this|friday|it|monday|tuesday|wednesday|thursday|the day|the date|#) ..3 (came and|has come|has passed|has gone|went)',
  '^ ..1 (it is|today is|this is|that was) ..2 (monday|tuesday|wednesday|thursday|friday|saturday|sunday|#) ..2 $',
  '^ (nothing|nobody|no one|you did not|silence) ..2 (came|come|called|rang|followed|$)',
);
/** What I gave, and what I may ask for it. */
const gaveUp = phrases('i (gave up|took|spent|lost|travelled|drove) ..1 (a|two|three|my|the|whole|half) ..3');
const inReturn = phrases('(in return|in exchange|the least|all i (ask|asked|get|got))');

/** What is theirs to tell, or mine to thank for, or the trade's. */
const innocent = phrases(
  'nothing but (good|praise|kind|kindness|admiration|warm|warmth|respect|compliment~|pleasure|help~|encouragement)',
  '(second|first|other|former|old|my) (referee|reference|bank|landlord|college|university|registrar)',
  '(your|our|the) (customers|tenants|callers|residents|clients|readers|users|suppliers|visitors|parents|supplier|old supplier) (are|were|feel|felt|had|have|who|wait~|left|complain~)',
  'patients (who|are|were|feel|had|have|wait~|left)',
  '(need|ask|want|require|expect) nothing',
  '(thank~|grateful) (you)? (so|very|again)? (much)? for (telling|letting|your|getting|taking|writing)',
  'no (reply|answer|response) (is)? (needed|necessary|expected|required|called for)',
  '(reply|answer|response) (is|was|will be|would be)? not (needed|necessary|expected|required|called for)',
  '(^|,|and|but|exactly|just|much) as you (said|put it|told|say)',
  '(so|if|that|and|for) (a|any|some) (word|line|call|note|message|sign|news|answer|reply) from (you|your)',
  'not to see',
  'in (my|our) (own|home)? (country|village|town|land|part of the world) (i|we) ..3 (not|never|seldom|rarely) ..1 (have|had|get|got|use|used|know|see|find)',
  '(phone line|helpline|hotline|night line)',
  '(i|we) (had|have|did|could) not (answered|answer|reply|replied)',
  '(thank~|thankful|grateful|gratefully) .. (patient|patience|kindness)',
  '(fine|lovely|warm|kind) welcome',
  'waiting (for|on) my',
  '(my|our) (last|former|old|present|current|previous) (firm|employer|boss|manager|company|school|job|hospital)',
  '(second|first|other|former|old) (referee|reference)',
);
/** Others who were let down: that is the work, unless candidates or I come into it. */
const thirdPersons = phrases(
  '(customer~|caller~|client~|patients|pupil~|parent~|tenant~|resident~|guest~|passenger~|supplier~|visitor~|reader~|user~|children|families|family|subscriber~|student~|builder~|invoice~)',
);
const fellows = phrases(
  '(candidate~|applicant~|interviewee~|than (me|i)|(to|at|on|for|from) (me|us)|treat~|(had|if) i (had)? been|my (email~|letter~|message~|call~|application|time)|not i|told me (why|what|the)|your (promise~|word|silence)|as (a|an) (candidate|applicant))',
);

/** "You said that I would hear by Friday. It is Wednesday." */
function* dated(draft: DraftText): Generator<Spot> {
  const given = new Map(draft.find(promised, 'body').map((at) => [at.sentence, at]));
  if (given.size === 0) return;
  const previous = new Map(draft.main.sentences.map((sentence, n, all) => [sentence, all[n - 1]]));
  for (const at of draft.find(calendar, 'body')) {
    const sentence = previous.get(at.sentence);
    const promise = sentence && given.get(sentence);
    if (promise) yield { at: { where: 'body', start: promise.start, end: at.end } };
  }
}

/** Blame, open or by way of wit: silence has a hundred causes, and a reader who feels accused looks for the door. */
export default defineReviewRule({
  id: 'reproach',
  severity: 'stop',
  appliesTo: {},
  sources: ['003'],
  says: 'This holds their silence against them. It may have causes that you cannot see, and a reader who feels accused stops wishing you well.',

  *find(draft) {
    const fair = (at: Found) => !inSentence(innocent, at) && (!inSentence(thirdPersons, at) || inSentence(fellows, at));
    for (const list of [nothingCame, silence, blames]) for (const at of draft.find(list)) if (fair(at)) yield { at };
    for (const [one, other] of [
      [promised, failed],
      [gaveUp, inReturn],
    ] as const) {
      for (const at of together(draft.find(one).filter(fair), draft.find(other))) yield { at };
    }
    yield* dated(draft);
    for (const at of draft.tone.unexcused('reproach', (one) => inSentence(innocent, one))) yield { at };
  },
});

export const examples = defineExamples({
  flags: [
    'I have written twice and «had no reply».',
    '«Nobody has bothered» to call me back.',
    'I find it «unprofessional».',
    '«You promised to ring on Friday and you did not».',
    'I am «disappointed by the lack of any word» from you.',
    '«My two previous messages went unanswered».',
    'It would have been «common courtesy» to write.',
    'I have been «left hanging» for a month.',
    'I did not expect to «hear nothing back» at all.',
  ],
  indirect: [
    '«Your kindness to customers does not seem to extend to applicants.»',
    '«The silence has been» deafening.',
    'One so large «might have spared me a line, one would have thought that».',
    '«I dread to think» how you treat those who work for you.',
    'It seems that I «was never worth a stamp».',
    '«You told me that I would hear within a week; three weeks have gone by».',
    '«You said that I would know by Friday. It is Wednesday».',
    '«I gave up a whole Saturday for you, and a two-line note is all I ask in return».',
    'My phone has been «as quiet as a churchyard».',
    'I wonder «if the pigeons got lost».',
    'I have been «made to feel like an afterthought».',
    '«Even a machine would have answered» by this time.',
    '«So much for» the call on Tuesday.',
    'I had to hear it «from a neighbour».',
    '«Had I been a customer», I would have had a reply.',
    '«My papers are lining a» drawer, I suppose.',
    'You have «gone very quiet».',
  ],
  allows: [
    'I know how busy you must be after the move.',
    'I was naturally disappointed, but enjoyed meeting you.',
    'You told me that you would decide by the 16th, and I would be glad of a word.',
    'Thank you for telling me yourself.',
    'I should have sent this sooner.',
    'I never knew that a hinge could be so quiet.',
  ],
  lookAlikes: [
    'The helpline hours do not extend to weekends, as you said.',
    'The silence of the reading room impressed me.',
    'I have heard nothing but good of your team.',
    'I have not heard back from my second referee yet, so I will send her number later.',
    'Nobody has ever explained it to me so clearly.',
    'Your patients were left waiting in the corridor, you told me, and I would like to change that.',
    'No reply is needed.',
    'In our village we never had the tools for it.',
    'It says a lot about the ward that nurses stay.',
    'The tapestry makes one wonder how they dyed the red.',
    'It would have been good to see the kiln lit.',
    'You told me that tenants feel forgotten, and I have thoughts on it.',
    'I never thought that I would enjoy a ledger so much.',
    'The exam had a question that I had not answered well.',
    'A builder stopped replying to you, you said, and the roof suffered.',
  ],
});
