import { everydayWords } from '../spelling/everyday-words.ts';
import { forOne, withS } from './acts.ts';

/* The forms of a word, each by another: they are made for the words that the faults are about, and hold for most. */

/** A verb, its past, and its form behind "have". */
const irregular = `be was been, become became become, begin began begun, break broke broken, bring brought brought,
  build built built, buy bought bought, choose chose chosen, come came come, do did done, draw drew drawn, drive drove driven,
  eat ate eaten, fall fell fallen, feel felt felt, find found found, fly flew flown, forget forgot forgotten,
  forgive forgave forgiven, get got got, give gave given, go went gone, grow grew grown, have had had, hear heard heard,
  hold held held, keep kept kept, know knew known, lead led led, learn learnt learnt, leave left left, let let let,
  lose lost lost, make made made, mean meant meant, meet met met, pay paid paid, put put put, read read read, ride rode ridden,
  ring rang rung, run ran run, say said said, see saw seen, sell sold sold, send sent sent, set set set, shake shook shaken,
  show showed shown, sing sang sung, sit sat sat, sleep slept slept, speak spoke spoken, spend spent spent, stand stood stood,
  steal stole stolen, swim swam swum, take took taken, teach taught taught, tear tore torn, tell told told,
  think thought thought, throw threw thrown, understand understood understood, wake woke woken, wear wore worn,
  win won won, write wrote written`
  .split(',')
  .map((row) => row.trim().split(/\s+/))
  .map(([verb = '', past = '', participle = '']) => ({ verb, past, participle }));

const pastOf = new Map(
  irregular.flatMap(({ verb, past, participle }) => [
    [verb, past],
    [participle, past],
  ]),
);
const participleOf = new Map(
  irregular.flatMap(({ verb, past, participle }) => [
    [past, participle],
    [verb, participle],
  ]),
);
/** The verb, by its other forms that no verb has as its own. */
export const verbOf: ReadonlyMap<string, string> = new Map(
  irregular
    .flatMap(({ verb, past, participle }): [string, string][] => [
      [past, verb],
      [participle, verb],
    ])
    .filter(([form, verb]) => form !== verb),
);

/** In "forgetting" and "chatted" the last letter stands twice; "visiting" has it once. */
const isDoubled = /^(?:[^aeiou]*[aeiou][bdgmnpt]|begin|forget|admit|commit|submit|permit|travel|prefer|refer)$/;

const doubled = (verb: string): string => (isDoubled.test(verb) ? verb + verb.slice(-1) : verb);

/** "meeting", of "meet". */
export function gerund(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  return /[^eoy]e$/.test(verb) && verb !== 'be' ? `${verb.slice(0, -1)}ing` : `${doubled(verb)}ing`;
}

/** "met", of "meet", and of what stands behind "have": "saw", of "seen". */
export const past = (verb: string): string => pastOf.get(verb) ?? regular(verb);

/** "spoken", of "speak" and of "spoke". */
export const participle = (verb: string): string => participleOf.get(verb) ?? regular(verb);

function regular(verb: string): string {
  if (verb.endsWith('ed') && verb !== 'need') return verb;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return verb.endsWith('e') ? `${verb}d` : `${doubled(verb)}ed`;
}

/** "meets", of "meet". */
export const thirdPerson = (verb: string): string => (verb === 'be' ? 'is' : withS(verb));

/** "meet", of "meets", "met" and "meeting". */
export function plain(form: string): string {
  const known = verbOf.get(form) ?? forOne.get(form) ?? asPlain.get(form);
  if (known !== undefined) return known;
  if (/[^aeiou]ie[sd]$/.test(form)) return `${form.slice(0, -3)}y`;
  if (/^\p{L}{2,}(?:ed|ing)$/u.test(form) && !isVerbItself.test(form)) return stemOf(form.replace(/(?:ed|ing)$/, ''));
  return form.replace(/(?<=ss|x|ch|sh|o)es$/, '').replace(/(?<![su])s$/, '');
}

const isVerbItself = /^(?:bring|ring|sing|need|feed|speed|succeed|proceed)$/;
const asPlain = new Map([
  ['is', 'be'],
  ['are', 'be'],
  ['were', 'be'],
  ['does', 'do'],
]);

/** "lik" is "like", "plann" is "plan": the everyday word among them. */
function stemOf(stem: string): string {
  const single = stem.replace(/(.)\1$/, '$1');
  const rank = (word: string): number => everydayWords.get(word) ?? Infinity;
  const [likely = stem] = [stem, `${stem}e`, single].toSorted((a, b) => rank(a) - rank(b));
  if (rank(likely) < Infinity) return likely;
  return /(?:[cvuz]|at|ut|dg|[^aeiou]g)$/.test(stem) ? `${stem}e` : isDoubled.test(single) ? single : stem;
}

const plurals = new Map([
  ['child', 'children'],
  ['person', 'people'],
  ['man', 'men'],
  ['woman', 'women'],
  ['wife', 'wives'],
  ['life', 'lives'],
]);
const singulars = new Map([...plurals].map(([one, many]) => [many, one]));

/** "replies", of "reply"; what is of many stays. */
export function plural(noun: string): string {
  const known = plurals.get(noun);
  if (known !== undefined) return known;
  if (singulars.has(noun) || /[^s]s$/.test(noun)) return noun;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** "reply", of "replies". */
export function singular(noun: string): string {
  const known = singulars.get(noun);
  if (known !== undefined) return known;
  if (/[^aeiou]ies$/.test(noun)) return `${noun.slice(0, -3)}y`;
  return noun.replace(/(?<=ss|x|ch|sh)es$/, '').replace(/(?<!s)s$/, '');
}

/** "bigger", of "big". */
export function comparative(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ier`;
  return word.endsWith('e') ? `${word}r` : `${doubled(word)}er`;
}
