import { defineExamples, defineReviewRule, inSentence, phrases } from '@fineline/core/review';

const job = '(job|post|position|role|work|wage|income|chance)';
const noPay = '(for free|for nothing|unpaid|gratis|free of charge|no pay|no wages|without (pay|wages|a wage))';
const dependants =
  '(kids|children|little ones|boys|girls|mouths|daughter~|son~|wife|husband|family|mother|father|parents)';

/** Said outright, or begged for. */
const pleads = phrases(
  '(i|we) (am|are|feel|was|must|do|admit|confess) ..4 desperate',
  '(i|we) ..2 desperately (need|want|hope|require)',
  '^ ..2 desperate (here|now|times|$|,|for|to)',
  '(i|we) ..3 (beg|begging|implore|beseech|plead|pleading|grovel~) !(your pardon|to|the question)',
  '(please|pls) (,)? please',
  "(take pity|have (pity|mercy|a heart)|be merciful|find it in your heart|out of the (goodness|kindness) of your heart|for pity's sake|for the love of)",
  '(give|grant|throw|offer) (me|us) (a|one|just one|this) (single|last|small)? (chance|shot|break|lifeline|rope)',
  `(i|we) (really|truly|badly|so|just|urgently|honestly)? need (this|a|the|your|some|any) ${job}`,
  'need (it|this|the job|the work) (so)? (badly|desperately)',
  '(forever|eternally|for ever|till i die|until i die) ..2 (grateful|thankful|in your debt)',
);
/** All depends on this one, and nothing else is left; a "not" belongs to it. */
const allHangsOnIt = phrases(
  `(my|our|this is|you are|it is) ..2 (last|only|final|sole|one) (real|remaining)? (hope|chance|shot|resort|throw|roll|straw)`,
  '(i|we|my _|our _|everything|so much) ..4 (depend~|rely~|riding|rides|hang~|pinned|hinges|rests) (on|upon) (you|this|it|the job|your (answer|decision|yes))',
  '(end of (my|our|the) (tether|rope|road|line)|wits end|hanging by a thread|clutching at straws|running on empty)',
  '(save|rescue|saving) (me|us|my (life|family|home|house))',
  '(would|will|might) (destroy|kill|finish|break|crush|ruin|devastate) (me|us)',
  '(can|could) (not|hardly|barely) (afford|bear|face|survive|stand) (to (lose|miss|be|wait|fail)|another|losing|one more)',
  '(i|me|we|us) ..3 (cry|cried|crying|in tears|weep~|wept|sob~|heartbroken|inconsolable) !(with laughter|laughing)',
  '(no one|nobody|nowhere|nothing|no (other )?(hope|options|prospects|way out)) (else|left) ..1 (to|would|will|but)',
);
/** Anything would do, at any price. */
const anyTerms = phrases(
  '(take|accept|settle for) (absolutely|literally)? (anything (you|going|on offer|at all|,|$)|any (job|work|post|terms|wage|pay)|whatever you (pay|offer|give)|peanuts|a pittance|next to nothing)',
  `${noPay} ..5 (week~|month~|year~|as long as|until you|however long|the (summer|winter|whole))`,
  '(week~|month~|year~|lent) ..3 (for free|for nothing|unpaid|no pay|without pay)',
  '(on|at|for) any (footing|terms|wage|rate|price|money|pay|salary)',
  'any (job|work|post) (at all|whatsoever|whatever|going)',
  '(would|will|even) ..2 (scrub|sweep|mop) ..2 (floor~|toilet~)',
  'name your (price|terms|figure)',
  '(would|will|should) ..1 give (anything|(my|the) (right|left)? (arm|leg|eye teeth|teeth|kidney)|the (world|earth)) (to|for)',
);
/** The wolf at the door. */
const ruin = phrases(
  `(i|we) (have|have got|with) (two|three|four|five|six|#) ..1 ${dependants} (to (feed|keep|clothe))?`,
  `(feed|keep|clothe|support) my ${dependants}`,
  '(rent|mortgage|bill~|loan|overdraft) ..2 (due|overdue|unpaid|to pay|behind)',
  '(i|we) ..3 (homeless|evicted|repossessed|penniless|destitute|on the (breadline|street))',
  '(my|me|we|us|our|i) ..6 (bailiff~|loan shark~|debt collector~|repossess*|eviction notice)',
  '(bailiff~|loan shark~|debt collector~|repossess*|eviction notice) ..6 (my|me|we|us|our|i)',
  '(sole|only|main) (breadwinner|earner|provider)',
  '(knocked|tried|rung|asked) (at|on)? (every|each) (single)? (door|firm|school|shop|hospital|place)',
  '(turned down|rejected|refused) ..3 (#|two|three|four|ten|forty|fifty|every|so many) ..1 (time~|place~|job~|$)',
);
/** Their trade, their people, my former work. */
const innocent = phrases(
  '(i|we) (worked|ran|volunteered|managed|served|helped|wrote|led|trained|supported|taught|built|kept|saw|dealt|was responsible)',
  '(patients|tenants|clients|customers|families you|residents|families who|people who|callers|claimants|members|the play|the story|pupils|debtors|students)',
  'you (said|told|mentioned|described|showed)',
  '(kind|good|generous|nice|patient|decent) (of you|to|enough) ..4 (give|giving|let|letting|allow|grant|offer)',
  '(thank~|grateful) ..3 for (giving|letting|allowing|granting|offering)',
  'your (tenants|clients|work|charity|team|service|debt (advice|line|team)|housing)',
  '(laugh|laughed|laughing|laughter)',
  '(^|,|and|but|as|when|whether|that|which|what) you (asked|wanted to know|inquired)',
  'my (daily|last|former|previous|old) (work|job|post|role)',
);

/** Need and pleading: a reader wants to be chosen, not to rescue, and doubts the judgement of one who would take anything. */
export default defineReviewRule({
  id: 'desperate',
  severity: 'fix',
  appliesTo: {},
  sources: ['000', '001'],
  says: 'This sounds as if you had no other way out. A reader feels pity or unease where interest in the work would speak for you.',

  *find(draft) {
    for (const list of [pleads, anyTerms, ruin]) {
      for (const at of draft.find(list)) if (!at.isNegated && !inSentence(innocent, at)) yield { at };
    }
    for (const at of draft.find(allHangsOnIt)) if (!inSentence(innocent, at)) yield { at };
    for (const at of draft.tone.unexcused('desperate', (one) => inSentence(innocent, one))) yield { at };
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
    'I would be glad to do that work at the centre, bailiffs, benefits and all.',
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
