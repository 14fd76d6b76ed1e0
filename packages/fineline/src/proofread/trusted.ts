/** What Harper objects to, and what stands behind it. */
export interface Objection {
  /** Harper's name of the rule. */
  rule: string;
  found: string;
  /** What stands before and behind it, as much as may tell. */
  before?: string;
  after: string;
}

/**
 * Harper has some 900 rules, most of them for taste, for software, or for words that people spell as they like. Those named
 * here find faults of grammar, and were silent over two thousand letters that careful readers had nothing against.
 */
export const trustedRules: ReadonlySet<string> = new Set(
  `AccuseOf AdjectiveDoubleDegree AdvantageOf AllIntentsAndPurposes AllReady AllThough AnA AnAnother AnotherAn AnotherThings
  APart AsEvidentBy AsFarBackAs AsIfThough AspireTo AtFaceValue BareInMind BatedBreath BetterOffWith BoarderBorder CommitmentTo
  ComprisesOf CriteriaPhenomena DateBackFrom DayAndAge DespiteItIs DespiteOf DidPast Discuss DoMistake DoToDueTo DoesOrDose
  EachOthersPossessive EludedTo EverEvery ExceptOf ExitedExcitedContext FascinatedBy FeelFell FlauntForFlout FondOn FreeRein
  FriendOfMe GetRidOf GetUsedTo GoodAt HadOf HeDos HeartToHeard HelpedPast HomeInOn HopHope HowItLooksLike IAmAgreement
  IfWouldve InNeedOf InspiredBy InterestedIn InvestIn IsBeenAuxSequence ItsContraction LessWorse LetMeKnow LikelyHood
  LookForwardTo LookingForwardTo LooksLikes MakeSense ModalOf ModalSeem MoreBetter MoreThatLikely MostOfTheTimes
  ObsessPreposition OfCourse OnFirstGlance OneOfTheSingular OughtToBe PassionateAbout Payed PeaceOfMind PiqueInterest
  PleasRequestVerb PrincipleToPrincipalRoleNoun ProgressiveNeedsBe PronounInflectionBe PronounKnew PronounVerbAgreement
  QuantifierNeedsOf RegimenRegiment RegularIrregulars RiseTheQuestion SeamToSeem SimplePastToPastParticiple
  SinceDuration SupposedTo TakeCareOf TheAnother TheMy TheirToThere TheirToTheyre ThereIsAgreement ThereOwn ThereToTheir
  TheyreConfusions TheyreToTheir ThriveOn ToLoseTooLoose ToTwoToo UseToUsedTo VeryLess WaistWaste WantBe WasAloud
  WereWhere WillNonLemma WishCould WithoutOut WorseOrWorst WorthToDo ThenThan`.split(/\s+/),
);

/** Where such a rule is known to be mistaken: what stands before, what it found between the bars, and what follows. */
const mistaken: ReadonlyMap<string, RegExp> = new Map([
  // "an honour", "an MSc"; "Coláiste an Chláir" and "An Post" are Irish.
  [
    'AnA',
    /\|an?\| +(?:(?:hono|hour|heir|honest|histor|hotel)\p{L}*|\p{Lu}{2,}|\p{Lu}?\d)|\p{Lu}[\p{L}'’]* +\|an\| +\p{Lu}|\|An\| +\p{Lu}/u,
  ],
  ['Discuss', /\babout\|? (?:an? (?:hour|day|week|fortnight|month|year)|\d|two|three|half)\b/], // "the oven we discussed about a year ago"
  ['LetMeKnow', /\|lmk\|/i], // a matter of taste
  ['ProgressiveNeedsBe', /\|\w+ have\| (?:coming|going|running|waiting|pending|hanging|standing)\b/i], // "any work you have coming up"
  ['InterestedIn', /\|(?:as|than|in|by|and|or)\b/],
  ['PronounInflectionBe', /\b(?:me|us|him|her|them|\w{2,4}sel(?:f|ves))\s+\|/i], // "the visit to us was"
  [
    // "I suggest she ring" is the subjunctive; in "I can tell you nights suit me" a clause begins behind "you"
    'PronounVerbAgreement',
    /\b(?:see|meet|visit|join|help|reach|with|for|from|of|behind|tell|told|show|promis|giv|gave|remind|assur|warn|wish|bring|brought|offer|send|sent|teach|taught|bet|owe)\w* (?:you|it|us|them)\s+\||\|(?:is|are|was|were|guys|all|lot|two|both|stank)\b|\b(?:suggest|insist|recommend|propose|request|demand|important|essential|vital|rather)\w*(?: that)? (?:he|she|it)\s+\|/i,
  ],
  [
    'SinceDuration',
    /\|since [\w ]{1,30}\b(?:years|months|weeks|days|hours)\|? (?:is|are|was|were|has|have|had|of|ago|before)\b/i,
  ],
  [
    'ThereToTheir',
    /\b(?:is|are|was|were|will|would|if|and)\s+\|/i, // "and is there parking?"
  ],
  [
    'ThereIsAgreement',
    /\b(?:from|over|up|down|out|in) there\s+\||\|there (?:is|was) many an?\b|\|(?:is|are|'s|’s)\|? (?:news|no|plenty|lots)|['’]s/i,
  ],
]);

/** Whether it is one of those objections of a trusted rule that are known to be mistaken. */
export const isMistaken = ({ rule, found, before = '', after }: Objection): boolean =>
  mistaken.get(rule)?.test(`${before}|${found}|${after}`) ?? false;
