import { type Found, defineExamples, defineReviewRule, inSentence, phrases } from '@fineline/core/review';

const just = '(just|only|simply|quickly|briefly|really|also|again|once again|once more|here)';
const small =
  '(quick|brief|short|polite|gentle|friendly|little|wee|small|light|kind|second|third|final|weekly|another)';
/** What such a message is called by those who write it. */
const nudge = '(follow up|followup|check in|catch up|nudge|reminder|chaser|prod|poke|ping|bump)';
/** To write one. */
const nudging =
  '(checking (in|back|up)|touching base|circling (back|round|around)|looping back|following up|reaching (out|back) again|pinging|chasing|nudging|bumping !into|resurfacing|popping (up|back|in|by|into))';
const toNudge =
  '(check (in|back)|touch base|circle (back|round|around)|loop back|follow up|followed up|reach (out|back) again|ping you|chase|nudge|drop back|remind you of)';
const message = '(email|mail|message|note|letter|call|line|application|enquiry)';
const ours = '(my|our|the|your|this|that)';

/** That this is a nudge, in as many words. What says it otherwise is heard. */
const outright = phrases(
  `^ ..1 ${just}? ${nudging}`,
  `(i am|i was|i have been|we are|i will be|it is me|here i am|and am|and so am|so am|am now) ..2 ${nudging}`,
  // the wish: "I wanted to follow up", "I thought I would touch base", "Allow me to circle back"
  `(i|we) ${just}? (want~|wish~|thought|would like|hope~|am writing|write|promised|said|meant|need~|am) ..6 ${toNudge}`,
  `(write|writing|email~|call|calling|ring|ringing|get in touch|getting in touch|${message}) ..4 (to|and) ${just}? ${toNudge}`,
  `(allow|permit|let|forgive) me ..2 (${toNudge}|${nudging})`,
  // the name of it: "a quick follow up", "Consider this a gentle nudge"
  `(a|my|this|the|one more|your|some) ${small} ${small}? ${nudge} (about|on|regarding|from|to|that|of my|for|after|,|$)`,
  `(just|only|simply|merely|this is|here is|consider|call|take|treat|regard|see|as) (this|it)? ${just}? (as|by way of)? (a|an|my|your|the|another) ${small}? ${small}? ${nudge}`,
  `(follow up|following up|followup) (on|to|about|regarding|from|after) ${ours} .. (interview|application|conversation|meeting|chat|discussion|${message}|talk|visit|position|role|post|job)`,
  // a subject: "Follow-up: our interview", "Quick check-in"
  `^ ${nudge} (:|on|re|about|regarding|-|–|for) ..`,
  '(-|–|:|,) [following up] $',
  `^ (re|my|our|interview|application|a|${small})..2 ${nudge} (on|after|to|email|message|note|from)? ..2 $`,
  // the inbox: "popping up in your mailbox", "bump this to the top"
  '(drop~|pop~|land~|turn~|appear~|back) ..2 (up)? (again)? (in|into) (to)? your (inbox|mailbox|messages|mail)',
  `(bump~|push~|float~|bring~|nudge~|move~|pop~) (this|it|${ours} _? (${message}|thread)) (back)? (up|to the (top|surface))`,
  `(give|giving|gave) ..4 (a|another|one more) ${small}? (nudge|poke|prod|push|tug|tap|bump|kick|shake|jog)`,
  `(consider|feel) (yourself|yourselves|your _) ..1 (nudged|prodded|reminded|poked|tapped|tugged|chased)`,
);

/** That one has written before, and what is said to excuse it: the time that has gone by, the custom. */
const onceMore = phrases(
  '^ ..2 (me|us) again',
  '(here i am|here we are|i am back) (again|once more|,)',
  '(reaching out|getting in touch|in touch|writing|write|knocking|asking|enquiring) (to you|you)? (again|once more|once again|yet again|a (second|third) time) (on|about|to|regarding|as|because|,|$)',
  '(second|third|fourth|2nd|3rd) (time|attempt) ..1 (i|of (writing|asking)|writing|asking|that i|for me)',
  `(further|pursuant|with reference|referring) to (my|our) (earlier|previous|last|first|recent)? ${message}`,
  `(you|you _) (may|might|must|will|could)? ..1 (have)? (missed|overlooked|not (seen|read|received)) my ..3 ${message}`,
  '(my|the) (calendar|diary|phone|reminder|app|planner) ..1 (tell~|told|say~|remind~|insist~|suggests)',
  '(fortnight|week~|days|month~) ..3 (gone by|passed|elapsed|later|is up|are up|on) (,)? ..1 (so|and (so|here|now)|here|hence)',
  '(says|say|said|told|insists|advised|advises) (me)? (that|to)? (one|you|i)? ..1 (should|ought|must|always|never) ..2 (write|chase|call|follow|ring|ask|nudge|check|get in touch)',
);

/** The ways of their own matters: they asked, or it is what the work is about. */
const theirs = phrases(
  '(you|she|he|they|your _|we) (had)? (asked|suggested|told|invited|requested|wished|said|agreed|wanted|kindly) ..',
  'as (asked|requested|promised|agreed|arranged|discussed|you (asked|suggested|requested|wished|said|proposed))',
  '(i|as i) (said|promised you|told you|mentioned) ..1 (that)? i would !(follow|check|leave it|wait|be back|chase|write again|pester|nudge|come back)',
  '(patient~|invoice~|customer~|ticket~|client~|cases|caseload|lead~|resident~|supplier~|debtor~|luggage|passenger~|guest~|pupil~|referee|payers|tenants|visitors|nurses|study|clinic)',
);
/** Work once done. */
const asWork = phrases(
  '(i|we) (ran|built|made|handled|led|used to|did|designed|managed|enjoyed|liked)',
  '(i|we) wrote (the|their|our|its|most|half)',
);

const isInnocent = (at: Pick<Found, 'sentence'>): boolean => [theirs, asWork].some((list) => inSentence(list, at));

/** They know why you write. To say so spends the first line on nothing, and can be felt as a push. */
export default defineReviewRule({
  id: 'announces-follow-up',
  severity: 'fix',
  appliesTo: {},
  sources: ['004'],
  says: 'They know why you are writing: “{found}” uses up a line that could say something about the work.',

  *find(draft) {
    for (const list of [outright, onceMore]) {
      for (const at of draft.find(list)) {
        if (!at.isNegated && !isInnocent(at)) yield { at };
      }
    }
    for (const at of draft.tone.unexcused('announces-follow-up', isInnocent)) yield { at };
  },
});

export const examples = defineExamples({
  flags: [
    '«I am just checking in» about the role.',
    'Hi Ana, I am «touching base» about the post.',
    'I «wanted to follow up» after our talk.',
    '«Just a quick follow up» from me.',
    'I am writing «to follow up on my interview».',
    '«I am chasing up» my interview.',
    '«I would like to remind you of» my visit in May.',
    { action: 'check-in', subject: 'Kiln Technician – «following up»', body: 'Dear Ana,\n\nThank you for Monday.' },
    { action: 'check-in', subject: '«Following up on my interview»', body: 'Dear Ana,\n\nThank you.' },
  ],
  indirect: [
    '«I wrote to you on the 7th and am circling back» in case it went astray.',
    'Here I am, «popping up in your mailbox» about the post.',
    'Allow me to «bump this to the top» of your messages.',
    'Here I am again, «circling back».',
    '«Consider this a gentle nudge».',
    'This is «just a friendly reminder».',
    'I «thought I would touch base».',
    '«Me again», from the pottery.',
    'Here is «one more gentle prod» from me.',
    '«My diary says that it is time» to write to you.',
    'I am «getting in touch again about» the kiln post.',
    'I thought I would «give the tree another shake».',
    '«Two weeks have gone by, so here I am».',
    '«Further to my earlier letter», I am as keen as ever.',
    'You «may have missed my message».',
    'My uncle «says that one should always write» after ten days.',
    '«Consider your sleeve tugged».',
    'This is «the second time I write».',
  ],
  allows: [
    'Thank you for the follow-up study you sent.',
    'I enjoyed our talk about the harbour.',
    'The check-in desk is where I began.',
    'Your base in Leith sounds lively.',
    'I would run the reminders for patients.',
    'I would be glad of any news when you can share it.',
  ],
  lookAlikes: [
    { action: 'phone-call', channel: 'phone', body: 'I am ringing to ask whether the post has been filled.' },
    'You asked me to follow up on the references: here they are.',
    'As you suggested, I am following up on the reading list.',
    'I ran the follow-up clinic for two years.',
    'Nurses were checking in with patients each morning.',
    'I built the tool that bumps old tickets to the top.',
    'There is no need to follow up on this.',
    'I said that I would ring on Friday, and here I am.',
    'I would be glad to follow your work.',
    'I keep coming back to the backlog you described.',
    'Bumping into you at the station was a pleasure.',
    'The second email you sent had the right map.',
    'I came back to your book last night.',
    'Further to your letter, I enclose the certificate.',
    'May I ask how things stand with the kiln post?',
    'Shall I ring again on Monday, when you are back?',
  ],
});
