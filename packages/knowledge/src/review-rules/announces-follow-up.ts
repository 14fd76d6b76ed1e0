import { defineExamples, defineReviewRule, inSentence, phrases } from '@fineline/core/review';
import { outright, inPictures, onceMore, asks, dueNow, furtherPictures } from './words/announces-follow-up.ts';

/** The ways of their own matters: they asked, or it is what the work is about. */
const theirs = phrases(
  '(you|she|he|they|your _|we) (had)? (asked|suggested|told|invited|requested|wished|said|agreed|wanted|kindly) ..',
  'i promised you',
  'as (asked|requested|promised|agreed|arranged|discussed|you (asked|suggested|requested|wished|said|proposed))',
  '(i|as i) (said|promised you|told you|mentioned) ..1 (that)? i would !(follow|check|leave it|wait|be back|chase|write again|pester|nudge|come back)',
  '(patient~|invoice~|customer~|ticket~|client~|cases|caseload|lead~|resident~|supplier~|debtor~|luggage|passenger~|guest~|pupil~|referee|payers|tenants|visitors|nurses|study|clinic)',
  '(no|not any|without|never) need to',
);
/** Work once done, or to be done. */
const asWork = phrases(
  '(i|we) (ran|wrote|built|made|handled|led|used to|did|designed|managed|enjoyed|liked)',
  'i would (run|lead|like to run|gladly run|handle|manage|enjoy)',
  'is what i (do|did)',
);

/** An appointment: "I will ring again on Monday", "Shall I try again next week?" */
const arranged = phrases(
  '(will|shall|may|can) (i|we)? (gladly|happily|also|then|of course)? (ring|call|phone|telephone|try) (you)? again',
);

/** They know why you write. To say so spends the first line on nothing, and can be felt as a push. */
export default defineReviewRule({
  id: 'announces-follow-up',
  severity: 'fix',
  appliesTo: {},
  sources: ['004'],
  says: 'They know why you are writing: “{found}” uses up a line that could say something about the work.',

  *find(draft) {
    const onThePhone = draft.draft.channel === 'phone';
    for (const list of [outright, inPictures, onceMore, asks, dueNow, furtherPictures]) {
      if (onThePhone && list === asks) continue; // whoever picks up has to be told what the call is about
      for (const at of draft.find(list)) {
        if (!at.isNegated && ![theirs, asWork, arranged].some((list) => inSentence(list, at))) yield { at };
      }
    }
    for (const at of draft.tone.like('announces-follow-up')) {
      if (![theirs, asWork, arranged].some((list) => inSentence(list, at))) yield { at };
    }
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
    { action: 'check-in', subject: '«Following up on my interview»', body: 'Dear Ana,\n\nThank you.' },
  ],
  indirect: [
    'Here I am, «popping up in your mailbox» about the post.',
    'Allow me to «bump this to the top» of your messages.',
    'Here I am again, «circling back».',
    '«Consider this a gentle nudge».',
    'This is «just a friendly reminder».',
    'I «thought I would touch base».',
    '«Me again», from the pottery.',
    '«A small cough from my corner».',
    '«My diary says that it is time» to write to you.',
    '«Like the proverbial bad penny», I turn up.',
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
