import { defineExamples, defineReviewRule, inSentence, phrases, together } from '@fineline/core/review';
import { pleas, recalled, faded, hopes, lasting, signs } from './words/remember-me.ts';

/** A greeting to another, another post to come, what they asked to be told. */
const innocent = phrases(
  '(remember|remembers|recall|recommend) me (kindly|warmly|fondly)? to',
  '(another|other|future|similar|further|later|suitable|next|new|different) ..2 (post~|vacancy|vacancies|role~|position~|opening~|job~|opportunity|opportunities|project~|thing|one|occasion)',
  'in (the)? future',
  '(if|should|when|whenever) (anything|something|any|a|an|another|the) ..4 (come~ up|arise~|opens|open|similar|suitable|else)',
  '(you|your) ..1 (asked|wanted) me',
  'which made (you|your|us|everyone)',
  'i (well|still|also|often|fondly|shall|will)? (remember|recall) (that|the|your|our|how) !(face|candidate|one who)',
  '(new starters|patients|pupils|residents|guests|customers|visitors|readers|children|families|staff) ..4 (forgotten|overlooked|lost|remember~)',
  '(you|your _) (said|told|asked|mentioned) (that)? (me|new|the|some|how|patients|pupils|guests)',
);

/** To ask to be remembered says that one may be forgotten; a thing said well about the work is remembered unasked. */
export default defineReviewRule({
  id: 'remember-me',
  severity: 'fix',
  appliesTo: {},
  sources: ['000'],
  says: 'This asks to be remembered, which tells the reader that you fear to be forgettable. A thing you talked about brings you back by itself.',

  *find(draft) {
    if (draft.known.isOver) return;
    for (const list of [pleas, recalled, faded, signs]) {
      for (const at of draft.find(list)) if (!inSentence(innocent, at)) yield { at };
    }
    for (const at of together(draft.find(hopes), draft.find(lasting))) yield { at };
    for (const at of draft.tone.like('remember-me')) if (!inSentence(innocent, at)) yield { at };
  },
});

export const examples = defineExamples({
  flags: [
    '«Please remember me» when you choose.',
    'I hope you «have not forgotten about me».',
    '«You may not remember me», but I came on Tuesday.',
    '«Keep me in mind» for the post.',
    "«Please don't forget me».",
    '«I want to stay on your radar».',
    { action: 'thank-you', body: 'Please «keep my name on your list».' },
  ],
  indirect: [
    'I would hate to «slip through the cracks».',
    '«As the candidates may have merged» into one, I came last.',
    'It would be sad to be «just another face in the crowd».',
    '«I am the one with the red scarf».',
    'Do «spare me a thought» on Friday.',
    "«Don't let my form gather dust».",
    'I hope that I «left enough of an impression».',
    '«My name may ring a bell».',
    'To «jog your memory», I came with my dog.',
    'I trust that I have not «slipped your mind».',
    '«Picture me» at the wheel when you vote.',
    'I would hate to be «only candidate number five».',
    'To help you «tell us apart», I wore the clogs.',
    'Put «a star beside my name», will you?',
  ],
  allows: [
    'Please do keep me in mind if another post comes up.',
    'As you will recall, we spoke of the sluice gate.',
    "I'd be glad to stay in touch here.",
    'I shall remember the view from the tower.',
    'I had forgotten how good a quiet workshop sounds.',
    'I remember that late orders came up.',
    'We met on 4 May.',
  ],
  lookAlikes: [
    'Please remember me to Ms Bhatt.',
    'Never forget the swab count, you said.',
    'You asked me to remind you of the title: it is Tidewrack.',
    'The memory boxes on the ward are a fine idea.',
    'Guests remember a hotel that remembers them.',
    'The radar desk was where I learnt patience.',
    'Please keep me posted on the roof.',
    'Thank you for keeping me in the picture about the lease.',
    'The file on top of the pile was from 1920.',
    'Your question stayed with me all the way home.',
    'I was the one who chose the wrong door, which made your porter laugh.',
    {
      action: 'reply',
      application: {
        events: [
          { type: 'interview', at: '2026-11-16T10:00:00Z', with: ['p1'] },
          { type: 'outcome', at: '2026-11-20T10:00:00Z', is: 'rejected' },
        ],
      },
      body: 'Please do keep my name in mind.',
    },
  ],
});
