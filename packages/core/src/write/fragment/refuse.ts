import { accented, foreignWords, setOf } from './words.ts';

/** Feelings and judgements that belong in no letter. */
const hostile = setOf(
  'boring idiot idiots stupid rude awful terrible horrible hate hated hates crap crappy shit shitty damn fuck fucking fucked wtf lol lmao rofl omg creepy arrogant',
  'weird dull clueless toxic mess messy nightmare joke ugly bitch jerk moron dumb lame sucks sucked pathetic disaster chaos chaotic useless incompetent sexist',
  'racist smelly cute sexy gossip bald yuck meh ugh grumpy snobby snob bored embarrassing embarrassed humiliating disaster bullshit bs asshole arse git wanker dodgy',
  'shambles rubbish cheap stingy bossy patronising condescending annoying irritating cringe hostile unprofessional dreadful liar lying liars fake scam bully fat old-fashioned ghastly',
  'hell worst hopeless gross nasty smug insufferable waffled babbled sweaty crying cried panicked panic drunk hungover flirt flirted gorgeous attractive kinda idk tbh fml haha hahaha',
);
/** Where such a word is a term of a trade. */
const trade =
  /\b(?:disaster (?:recovery|relief|response|management|planning)|hate crimes?|chaos engineering|fat content|trans fats?|drunk driving|fake news|rubbish collections?|hostile environment)\b/;

const pay =
  /\b(?:salar(?:y|ies)|wages?|pay|paid more|pay ?rise|payrise|raise in pay|remuneration|bonus(?:es)?|equity|stock options?|share options?|day rate|hourly rate|compensation|ote|perks?|severance|counter-?offer|money|holiday allowance|annual leave|vacation days|sick pay|benefits package|package|ctc|lpa)\b|\b(?:\d+ ?k|[£$€]\d\S*) (?:a|per) (?:year|annum|month)/;
const payOfTrade =
  /\b(?:payroll|gender pay|pay gap|pays? attention|compensation claims?|brand equity|private equity|health equity|tunnel package|work package|software package|equity and|equity in|and equity)\b/;

const privateMatter =
  /\b(?:divorce[ds]?|pregnan(?:t|cy)|miscarriage|maternity leave|affair|chemo\w*|tumou?r|funeral|bereave[dm]\w*|religio(?:n|us)|church|mosque|votes? (?:for|labour|tory|trump)|trump|brexit|visa|husband|wife|boyfriend|girlfriend|fianc[ée]+|ex-wife|ex-husband|kids?|child's illness|depress(?:ed|ion)|anxiety|therapy|surgery|illness|disease|cancer|disabilit\w*|age|weight|sexuality|gay|lesbian|tattoos?|hangover|alcohol(?:ic)?|drinking|arrest(?:ed)?|convict(?:ed|ion)|bankrupt\w*|debts?)\b/;
/** In these the matter is somebody's own; without them it is likely a trade's. */
const owned =
  /^(?:(?:my|your|his|her|their) )|\b(?:she|he|they|you|i)(?:'s|'re|'m| is| are| am| was| were| had| has| have| got)\b/;

const toOneself =
  /^(?:please )?(?:don'?t|do not|never mention|remember|remind|todo|to-do|to do|must|should|need to (?:ask|check|find|look|remember|google|read up)|google|look up|look into|check|find out|avoid|nb|note to self|bring up|be sure|make sure|try (?:to|not)|next time|ask (?:about|her|him|them|for|if|whether|what|how|why|when|who)|tell (?:her|him|them)|watch out|careful|beware|practise|practice answer|revise|mug up|read up|buy|print|wear|smile|google)\b/;

const guess =
  /\b(?:maybe|perhaps|not sure|unsure if|i think|i guess|or something|kind of|sort of|dunno|unclear|\?\?)\b/;

/** Why a cleaned note is left out of every letter, or undefined where it may be used. Small letters are given. */
export function findRefusal(
  lower: string,
  kind: string,
): 'script' | 'hostile' | 'pay' | 'private' | 'to-self' | undefined {
  if (!/[a-z]/.test(lower) || isForeign(lower)) return 'script';
  if (
    /[@<>{}\\^|_$#*=~[\]]/.test(lower.replace(/\b[cf]#|[£$€]\d/g, '')) ||
    /https?:|www\.|\.(?:pdf|docx?|png|jpe?g|xlsx?)\b/.test(lower)
  )
    return 'script';
  if (
    lower
      .replace(trade, '')
      .split(/[^\p{L}'-]+/u)
      .some((word) => hostile.has(word))
  )
    return 'hostile';
  if (
    pay.test(lower.replace(payOfTrade, '')) &&
    !(kind === 'strength' && /\bpackages?\b/.test(lower) && !/\bpay|salar/.test(lower))
  )
    return 'pay';
  if (kind === 'strength' && /\b(?:made redundant|laid off|let go|sacked|fired|raised (?:a|my) family)\b/.test(lower))
    return 'private';
  if (privateMatter.test(lower) && owned.test(lower)) return 'private';
  if (
    kind !== 'promise' &&
    kind !== 'asked' &&
    toOneself.test(lower) &&
    !/^(?:check|print|revise|practi[sc]e|buy|wear)[- ]?\w+s?$/.test(lower)
  )
    return 'to-self';
  const said = kind === 'doubt' ? lower.replace(/\bnot sure (?=about|of|on|whether|if)/, '') : lower;
  return guess.test(said) ? 'to-self' : undefined;
}

/** Another script, or another language by its small words or accents. */
function isForeign(lower: string): boolean {
  if (/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(lower)) return true;
  const words = lower.split(/[^\p{L}'-]+/u).filter(Boolean);
  const foreign = words.filter((word) => foreignWords.has(word)).length;
  return foreign > 1 || foreignWords.has(words[0] ?? '');
}

/** A small word with an accent that English does not have; a name has a capital. */
export const hasForeignAccent = (text: string): boolean =>
  text.split(/[^\p{L}'-]+/u).some((word) => /^[a-zß-ÿ]*[ß-ÿœ][a-zß-ÿœ'-]*$/.test(word) && !accented.has(word));
