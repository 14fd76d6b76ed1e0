import { type Found, defineExamples, defineReviewRule, phrases } from '@fineline/core/review';

const very =
  '(very|so|most|really|truly|deeply|sincerely|genuinely|greatly|hugely|much|ever|exceedingly|extremely|awfully|terribly|quite|too|more than|also|still|both|all|always|particularly|especially|all the more)';
const you =
  '(you (and (mr|mrs|ms|dr)? _ (_)?)?|everyone|everybody|the (team|panel|staff|group|committee)|your (team|colleague~|panel|staff|people))';
const kind =
  '(kind|good|nice|decent|generous|gracious|thoughtful|considerate|sporting|hospitable|helpful|big hearted|courteous|neighbourly|sweet|lovely|patient|welcoming|encouraging|accommodating|friendly|obliging|open handed|wonderful|brilliant|amazing)';
const kindness =
  '(kindness|generosity|hospitality|courtesy|kind (words|welcome|reception|attention|note|message|invitation|letter)|warm (welcome|reception)|welcome|warmth|thoughtfulness|graciousness|encouragement|trouble|help|advice)';

/** The word itself, in any language that candidates close a letter with. */
const words = phrases(
  // "Thanks to the new rota …" gives a reason
  '!(thanks to !(you|your|all|both|everyone|everybody|the (panel|team))) !(thank (god|goodness|heaven~)) (thank|thanks|thankyou|thanking|tks|tnx|tysm|tyvm)',
  '(my|our|many|warm|pass|give|convey|sincere|best|special|heartfelt) thanks',
  '(i|we) (have)? (already)? thanked (you|them|her|him)',
  '(merci|gracias|danke|dankie|enkosi|ngiyabonga|siyabonga|diolch|grazie|obrigad*|shukriya|dhanyavaad|asante|tak|dziekuje|kea leboha|go raibh maith|ta (very|ever|for|again|muchly|loads|lots|a (bunch|million)|so much)|cheers (again|very|so|mate|all|..2 for))',
);
/** The same without the word. Each is said of what was, not hoped for; `isHoped` sees to that. */
const gratitude = phrases(
  `(am|was|were|are|remain|stay|feel~|felt|left|and|came away|went (away|home)|be|been|^) ${very}? ${very}? (grateful|thankful|obliged|indebted|beholden)`,
  `${very} ${very}? (grateful|thankful|obliged|indebted|appreciated|touched)`,
  '(grateful|thankful|obliged|indebted) (to (you|your|everyone|all|both)|for (the|your|an|that|having|being|every|all|so))',
  'in your debt',
  '(i|we) (owe|owed) you',
  '(my|our|sincere|deep|heartfelt|warm*|great|every|some) (appreciation|gratitude)',
  '(appreciation|gratitude) (for|to)',
  `(i|we|and|^) ${very}? ${very}? (appreciate|appreciated) !(that|you (are|have|may|must|will|were|can|do|get|said)|how (busy|many|much)|there|it if|an|a|any|the (difficulty|pressure|fact)|these|things|it (may|might|must|is|can|will)|your (position|situation|constraints|decision))`,
  '(mean~|meant) (a (lot|great deal)|so much|a good deal|the world|more than) .. (me|us)',
  '(good|nice|decent|generous|sweet|lovely|thoughtful|gracious) of (the)? _ (_)? to',
  `${kind} of (you|ye|yous|them|him|her|everyone|everybody|your|the|mr|mrs|ms|dr|_ and)`,
  `${you} (was|were|are|have been|had been|has been|all|both)? (was|were|are|have been)? ${very}? ${very}? ${kind} !(luck)`,
  `(your|such|so much|for (all)? the) ${very}? ${kindness}`,
  `(how|what) ${kind} (you|everyone)`,
  `(a|so) ${very}? ${kind} a? (welcome|reception)`,
  '(a|so) (very)? warm a? (welcome|reception)',
  '(treated|received|looked after) me .. (courtesy|kindness|respect|well|kindly)',
  '(put|putting) me at (my)? ease',
  '(made|make|making|found) (the)? time for me',
  '(went|go|gone|going) to (such|so much|great|a lot of) (trouble|pains|lengths)',
  '(came|coming|come) in .. for me',
  'been made .. welcome',
  '(went|gone|going) out of your way',
  '(you|for|of you to|your) (have|had)? (took|taken|taking|take) (the|such|so much|great|a lot of|all that) (time|trouble|care|pains)',
  '(time|trouble|care|pains) (that|which)? you (took|gave|spent|spared)',
  'your (time|help|patience|candour|advice|interest) .. appreciated',
  `(made|make|making) me .. (welcome|at home|at ease|comfortable)`,
  '(gave|given|giving|spared|sparing|spare) (me|up) .. (time|hour~|morning|afternoon|day|lunch*|evening|minute~|attention|chance)',
  '(a|an|the) (absolute|total|real|complete|true|proper)? (star|legend|gem|angel|brick|saint|hero|champion|diamond|treasure|lifesaver|dote|trouper|trooper)',
  '(god|heaven)? bless you (for|both|all|and)',
  'hats? off to (you|your)',
  '(shall|will) (not|never) (soon|easily)? forget (your|the kindness|how kind)',
);
/** "I would be grateful if …", "Any news would be much appreciated", "if you are good enough to …" */
const hoped = new Set('would should could will shall if may might any can whether'.split(' '));
/** Beyond any doubt, with a "not" or a "could" in it. */
const fulsome = phrases(
  `(could|can) not have been (kinder|nicer|warmer|sweeter|more (kind|${kind}|patient))`,
  'nobody .. kinder',
  `how (kind|${kind}) (you|everyone|they|the)`,
);
/** What they would be thanked for has not come yet. */
const wanted = phrases(
  '(update|news|word|reply|response|answer|feedback|decision|information|line) .. appreciated',
  '(grateful|thankful|obliged|indebted|appreciated|appreciate|appreciation|kind of you) (if|to (hear|know|learn|receive|have (any|some|an|a|your|news))|for (any|some|an|a|your) .. (update|news|word|reply|response|answer|feedback|line|indication|decision|information|clarity|guidance))',
);
/** "I cannot thank you enough" denies nothing. */
const isFulsome = /\b(?:enough|without|forget|small|only|fail|overstate|begin|express)\b/i;

const isHoped = ({ sentence, from, isConditional }: Found): boolean =>
  isConditional || sentence.tokens.slice(Math.max(0, from - 7), from + 1).some(({ word }) => hoped.has(word));

/** Somebody gave an hour to meet a stranger. Not to thank them is noticed more than any thanks are. */
export default defineReviewRule({
  id: 'no-thanks',
  severity: 'fix',
  appliesTo: {
    actions: ['thank-you', 'check-in', 'second-check-in', 'offer-trial', 'ask-feedback'],
    channels: ['email', 'letter', 'linkedin'],
  },
  sources: ['002'],
  says: 'Nowhere does it thank them. A reader who gave you an hour notices that before anything else you say.',

  *find({ body, draft, isCut, tone }) {
    if (tone.like('thanks').length > 0) return;
    if (isCut || !/\p{L}/u.test(draft.body)) return;
    const isMeant = (found: Found): boolean => !found.isNegated || isFulsome.test(sentenceOf(found));
    const sentenceOf = ({ sentence }: Found): string => draft.body.slice(sentence.start, sentence.end);
    const place = { where: 'body' } as const;
    if (words.in(body).some((match) => isMeant({ ...match, ...place }))) return;
    if (fulsome.in(body).length > 0) return;
    const asked = wanted.in(body);
    const isSaid = gratitude.in(body).some((match) => {
      const found = { ...match, ...place };
      return (
        isMeant(found) && !isHoped(found) && !asked.some(({ start, end }) => start < match.end && match.start < end)
      );
    });
    if (!isSaid) yield {};
  },
});

const from = (main: string) => `Dear Ms Bell,\n\n${main}\n\nYours sincerely,\nJo Lamb`;

export const examples = defineExamples({
  flags: [
    from('We met on 12 May about the post of Kiln Technician. I would love to do it.'),
    from('It was a pleasure to meet you on Monday.'),
    from('I enjoyed our talk about the wood kiln, and I am keen to join you.'),
    from('The kiln room was brilliant. When will you decide?'),
    from('I came in on 12 May. Is there any news?'),
    { action: 'thank-you', body: from('What a morning in the glaze room.') },
  ],
  indirect: [
    from('I would be grateful for any news of the post.'),
    from('An update at your convenience would be much appreciated.'),
    from('I appreciate that you have many people to see.'),
    from('Thanks to the new kiln, the work is safer. I would love to do it.'),
    from('My old pupils thanked me when I left. I would like to teach yours.'),
    from('If you would be so kind as to ring me, I can come in at any time.'),
    from('Yours is a fine workshop, and the treadle wheel a joy to see.'),
    from('It was lovely to meet you all and to see the glaze room.'),
    { action: 'ask-feedback', body: from('I had hoped for another outcome. What might I have done better?') },
  ],
  allows: [
    from('Thank you for Monday.'),
    from('Many thanks for the tour of the kilns.'),
    from('My thanks to you and to Mr Obi.'),
    'Hi Ana,\n\nLoved the kiln room.\n\nThanks again,\nJo',
    from('I cannot thank you enough for Monday.'),
    'hi ana\nthx for the trial\njo',
    { action: 'reply', body: from('Monday at ten suits me well.') },
  ],
  lookAlikes: [
    from('It was good of you to see me at such short notice.'),
    from('I was grateful for an hour of your time.'),
    from('You were generous with your afternoon.'),
    from('Much obliged for the tour.'),
    from('I really appreciated the tour of the kilns.'),
    from('You and Mrs Obi made me feel very welcome.'),
    from('Your kindness on Monday has stayed with me.'),
    from('You took the trouble to light the kiln. I would be grateful for any news.'),
    from('Baie dankie vir gister. Ek sal graag wil kom.'),
    { action: 'linkedin-invite', channel: 'linkedin', body: 'Hi Ana, I enjoyed our talk about ash glazes. Jo Lamb' },
  ],
});
