import { defineExamples, defineReviewRule, inSentence, phrases } from '@fineline/core/review';

const mine = '(my (name|face|cv|file|application|form|letter|interview))';
const mind = '(mind|minds|thoughts|memory|memories|head|radar)';
const one =
  '(_ _|_)? (one|girl|boy|lad|man|woman|lady|guy|chap|fellow|person|candidate|applicant) (with|from|in|wearing|who|whose)';

/** Asked for in as many words. What says it otherwise is heard. */
const pleas = phrases(
  `(please|kindly|do|to|^|and|hope~|you will|will you|would you) ..1 (remember|recall) (me|${mine}) !to`,
  // "I hope you have not forgotten about me", "Please don't forget my name"
  `(not|never|hate|sorry|afraid|fear|avoid) ..4 (forget|forgotten|overlook|overlooked) (about)? (me|${mine}|by you|among)`,
  'i ..2 (have|am|was|be) ..2 (forgotten about|overlooked)',
  `you ..1 (may|might|will|do|can) ..2 (not|hardly|no longer|still|just) ..1 (remember|recall|place|recognise) (me|${mine})`,
  `(keep|hold|bear|have|keeping|holding) (me|us|${mine}) ..1 (in|on|at|near|before|close) ..1 (${mind}|view|list|desk|top|file|you)`,
  `(stay|remain|be|keep|stick|linger|live) ..2 (in|on|at) ..4 (your|the panel) _? ${mind}`,
  `(slip~|slid|fade~|gone|drop~|vanish~) ..3 (your|the panel|their) _? ${mind}`,
  '(lost|slip~|fall|fell|sink~|buried|disappear~|vanish~) (in|into|through|to|under|among) (the|your|a) ..2 (pile|heap|stack|cracks|crowd|net|drawer|others|bottom)',
  `(not|never) let ..1 (me|${mine}|this) ..4 (fall|slip|sink|go|get|be|fade|gather|vanish)`,
  // "jog your memory", "My name may ring a bell", "spare me a thought", "left enough of an impression"
  '(jog|refresh|nudge) ..1 your memory',
  '(name|face|voice) ..2 (rings|ring|rang) a bell',
  '(spare|give|save) (me|us) a (thought|corner|place)',
  '(hope|trust|wonder) ..2 i ..3 (left|made) ..4 (impression|mark)',
  '(picture|imagine) me',
);

/** The fear itself, or a sign by which to be known: one among many. */
const amongMany = phrases(
  '(just|only|merely|be|become) (another|one more|a) (face|name|number|cv|candidate|applicant|line) (in|on|among|from|without|to)',
  '(just|only|merely) (candidate|applicant|cv|number) (number|#|one|two|three|four|five|six|seven|eight|nine|ten)',
  '(tell us apart|which (one|of them|candidate) i (was|am))',
  `(i am|it is me|mine was) the ${one}`,
  '(star|tick|asterisk|circle|sticker|mark) (by|beside|next to|against) my (name|cv|letter|file|form)',
);

/** A greeting to another, another post to come, what they asked to be told. */
const innocent = phrases(
  '(remember|remembers|recall|recommend) me (kindly|warmly|fondly)? to',
  '(another|other|future|similar|further|later|suitable|next|new|different) ..2 (post~|vacancy|vacancies|role~|position~|opening~|job~|opportunity|opportunities|project~|thing|one|occasion)',
  'in (the)? future',
  '(if|should|when|whenever) (anything|something|any|a|an|another|the) ..4 (come~ up|arise~|opens|open|similar|suitable|else)',
  '(you|your) ..1 (asked|wanted) me',
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
    for (const list of [pleas, amongMany]) {
      for (const at of draft.find(list)) if (!inSentence(innocent, at)) yield { at };
    }
    for (const at of draft.tone.unexcused('remember-me', (one) => inSentence(innocent, one))) yield { at };
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
    'I should hate to «fade from your memory».',
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
