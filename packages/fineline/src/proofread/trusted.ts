import type { GrammarFault } from './harper.ts';

/**
 * Harper has some 900 rules, many of them for taste, for software, or for words that people spell as they like. Those
 * that are named here were wrong, or a matter of taste, in letters that careful readers had nothing against.
 */
const distrusted = new Set(
  `LongSentences OxfordComma NoOxfordComma SentenceCapitalization OrthographicConsistency CapitalizePersonalPronouns
  Dashes EllipsisLength Spaces UnclosedQuotes SpelledNumbers CommaFixes AvoidContractions AvoidCurses UseTitleCase
  AsSoonAsPossible InMyOpinion OhMyGod ExpandTimeShorthands ExpandMemoryShorthands Excellent BeConcerned BeShocked BeWorried
  CompoundNouns SplitWords DisjointPrefixes MassNouns NounCountability QuantifierNumeralConflict ThatThan ItsPossessive
  PhrasalVerbAsCompoundNoun NominalWants WrongQuotes LinkingVerbs BoringWords Hedging FillerWords DiscourseMarkers
  RepeatedWords MissingPreposition ToTwoToo UseGenitive ModalVerb AdjectiveDoubleDegree InflectedVerbAfterTo HaveTakeALook
  NoFrenchSpaces OneAndTheSame WordPressDotcom Cybersec Desktop Devops Codebase EnvironmentVariable CurrencyPlacement
  SomewhatSomething LeftRightHand TheHowWhy TheProperNouns Very Freezing Starving Hereby DespiteOf ForALongTime FedUpWith
  AvoidAndAlso Confident SafeToSave Pronoun PossessiveNoun ThenThan DotInitialisms NumberSuffixCapitalization
  TransposedSpace CallThem Handful SuperiorTo BestRegards Laptop ProofRead NeedToNoun VerbToAdjective AllowTo`.split(
    /\s+/,
  ),
);

/** Whether what Harper says is worth a careful writer's time. */
export const isTrusted = ({ rule }: Pick<GrammarFault, 'rule'>): boolean => !distrusted.has(rule);
