import { defineExamples, defineReviewRule, inSentence, together } from '@fineline/core/review';
import {
  pleads,
  allHangsOnIt,
  anyTerms,
  anyTermsMore,
  begs,
  undone,
  ruinMore,
  purse,
  trouble,
  ruin,
  turnedDown,
  ours,
  yours,
  innocent,
} from './words/desperate.ts';

/** Need and pleading: a reader wants to be chosen, not to rescue, and doubts the judgement of one who would take anything. */
export default defineReviewRule({
  id: 'desperate',
  severity: 'fix',
  appliesTo: {},
  sources: ['000', '001'],
  says: 'This sounds as if you had no other way out. A reader feels pity or unease where interest in the work would speak for you.',

  *find(draft) {
    for (const list of [pleads, anyTerms, ruin, turnedDown]) {
      for (const at of draft.find(list)) if (!at.isNegated && !inSentence(innocent, at)) yield { at };
    }
    // A "not" belongs to these: "I have no other hope".
    for (const list of [allHangsOnIt, anyTermsMore, begs, undone, ruinMore]) {
      for (const at of draft.find(list)) if (!inSentence(innocent, at)) yield { at };
    }
    const own = draft
      .find(purse)
      .filter((at) => !inSentence(innocent, at) && (inSentence(ours, at) || !inSentence(yours, at)));
    if (own.length > 0) for (const at of together(own, draft.find(trouble), 6)) yield { at };
    for (const at of draft.tone.like('desperate')) if (!inSentence(innocent, at)) yield { at };
  },
});

export const examples = defineExamples({
  flags: [
    '«I need this job» badly.',
    '«I beg you» to consider me.',
    'This is «my last hope».',
    '«I am desperate».',
    'I would «take any job» you have.',
    '«I would take anything, even» one day a week.',
    'I have «two mouths to feed».',
    '«I cannot afford to lose» this one.',
    'Please, «please give me a chance».',
  ],
  indirect: [
    '«The rent is due» on the first and I have nothing to pay it with.',
    'You are «what stands between me and» my old room at home.',
    'Forty times «I have been turned down, forty times».',
    '«It would mean the world» to us.',
    'I would «scrub the floors with my» own brush.',
    '«If this fails I do not know what» we do.',
    '«My children ask each night» whether I have found work.',
    '«Name your price».',
    '«The bank has written again about my mortgage».',
    '«Name the terms», and I will not say no.',
    'I would «sleep in the hayloft», if I had to.',
    '«Just do not turn me away».',
    '«Whatever the pay, I accept» it.',
    '«All I ask is» ten minutes more.',
    'I shall be «in your debt till I die».',
    '«It would finish me» to hear that again.',
    '«I cannot go home empty-handed».',
    'I have «knocked at every door in» the county.',
    '«The food bank has been» good to us.',
  ],
  allows: [
    'I would be very glad to have the job.',
    'It is the work I would most like to do.',
    'You asked about my visa: it runs until 2029.',
    'I could come in for a morning, free of charge.',
    'I would jump at it.',
    'I want very much to join you.',
  ],
  lookAlikes: [
    'My second referee is the chief clerk of the county court.',
    'I measured every gutter and downpipe on the east side.',
    'Our night carers sleep in the office when on call.',
    'The families you house are desperate, and I would like to help.',
    'We were desperately short of beds that winter.',
    'I worked in debt advice, and saw bailiffs at many doors.',
    'My savings plan for the canteen cut its costs.',
    'I would take any shift, as you asked.',
    'Your lifeline service for the old impressed me.',
    'I was on my knees all day planting bulbs, and never happier.',
    'I have less experience with ewes than with cows.',
    'The bees depend on it.',
    'You were kind to give me a chance to put my answer right.',
    'The charity you keep the books for does good work.',
    'I knocked at doors for the survey, and liked it.',
    'We would lose the hay if it rained.',
    'I could pay my own fare to the second interview.',
  ],
});
