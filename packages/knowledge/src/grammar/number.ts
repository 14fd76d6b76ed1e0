import type { Sentence, Token } from '@fineline/core/review';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** A subject may begin behind these; behind "about" or "seeing" the noun is not the subject. */
const opens = words('because that but when whether if though although hope think believe know sure glad while where');
const determiners = words('the your my our his her their these those both all');
const isFor: ReadonlyMap<string, string> = new Map([
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
]);
/** Many without an s, and one with it: subjects, places, amounts ("the two weeks was well spent"). */
const manyWithoutS = words('children people men women');
const oneWithS = words(
  `news series species means premises headquarters works crossroads barracks gallows sales goods maths measles diabetes
  business process glass class bus gas lens canvas atlas bias chaos basis analysis thesis crisis diagnosis emphasis
  christmas campus census virus chorus circus bonus status focus syllabus apparatus surplus minus plus yes his hers ours
  yours theirs this is was has does years months weeks days hours minutes seconds nights pounds euros dollars rand pence
  miles metres kilometres kilos tonnes grams litres feet inches thanks whereas always perhaps sometimes besides
  upstairs downstairs indoors outdoors overseas afterwards towards others communications operations services studies`,
);
/** They join or begin something else, so that no noun they stand before belongs to the determiner. */
const notBefore = words(
  `of in on at to for with by from about as and or but than that which who whom whose what how why when where if is are was
  were be been has have had do does did will would can could may might shall should must not i you he she it we they me us
  him them one ones way reason thing time moment place part kind fact number rest lot pair majority list`,
);
const inside = words('in on at of from with for near around behind by');
/** What a sentence says of people and things: "and the rooms was big". */
const isSaid = words(
  `very so really also always quite all not too kind friendly nice clean good great lovely big small new old happy helpful
  interesting patient quiet calm polite modern warm well busy ready beautiful amazing brilliant excellent tidy safe full
  impressed interested surprised given made kept treated been attached available`,
);

/** Several, and a verb for one: "the residents is friendly". Gives the verb, and what it should be. */
export interface NumberFault {
  from: Token;
  verb: Token;
  instead: string;
}

/** The places of a sentence where a subject of many has a verb for one. Linear in its length. */
export function* numberFaults({ tokens }: Sentence): Generator<NumberFault> {
  for (const [at, from] of tokens.entries()) {
    if (!determiners.has(from.word) || !isOpen(from)) continue;
    const how = openingAt(tokens, at);
    if (how === 'none') continue;
    const verb = verbOf(tokens, at);
    const instead = verb && isFor.get(verb.word);
    if (!verb || instead === undefined || /['’]/.test(verb.text)) continue;
    const next = tokens[tokens.indexOf(verb) + 1];
    if (how === 'joined' && !(next && isSaid.has(next.word))) continue;
    yield { from, verb, instead };
  }
}

const isOpen = ({ inName, inQuotes, kind }: Token): boolean => kind === 'word' && !inName && !inQuotes;

/** Whether a subject can begin there: surely, or joined to what stands before ("the ward is clean and the nurses …"). */
function openingAt(tokens: readonly Token[], at: number): 'sure' | 'joined' | 'none' {
  const before = tokens[at - 1];
  if (!before || (before.kind === 'mark' && before.text !== ',')) return 'sure';
  if (before.word === 'all' || before.word === 'both') return at === 1 ? 'sure' : 'none';
  if (opens.has(before.word)) return 'sure';
  if (before.word !== 'and' && before.text !== ',') return 'none';
  const earlier = tokens.slice(0, at - 1).map(({ word }) => word);
  const hasVerb = earlier.some((word) =>
    /^(?:is|are|was|were|am|like|liked|enjoyed|saw|met|think|thought)$/.test(word),
  );
  const isApart = earlier
    .slice(-5)
    .every((word) => !/^(?:of|about|between|with|to|for|by|how|what|why|both)$/.test(word));
  return hasVerb && isApart ? 'joined' : 'none';
}

/** The verb behind "the (old) rooms (in the yard)"; none where there is no plural, or something else follows. */
function verbOf(tokens: readonly Token[], at: number): Token | undefined {
  let n = at + 1;
  if (tokens[n] && determiners.has(tokens[n]?.word ?? '')) n += 1; // "all the"
  for (let skipped = 0; skipped < 2 && !isPlural(tokens[n]); skipped += 1) {
    const token = tokens[n];
    if (!token || !isOpen(token) || notBefore.has(token.word) || isFor.has(token.word)) return undefined;
    n += 1;
  }
  if (!isPlural(tokens[n])) return undefined;
  const next = tokens[n + 1];
  if (next && isFor.has(next.word)) return next;
  if (!next || !inside.has(next.word)) return undefined;
  for (let m = n + 2; m <= n + 4; m += 1) {
    const token = tokens[m];
    if (!token || token.kind !== 'word') return undefined;
    if (isFor.has(token.word)) return m > n + 2 ? token : undefined;
    if (notBefore.has(token.word)) return undefined;
  }
  return undefined;
}

/** "rooms", "children": small letters, since "the Six Bells is" speaks of one. */
function isPlural(token: Token | undefined): boolean {
  if (!token || !isOpen(token) || !/^\p{Ll}/u.test(token.text) || oneWithS.has(token.word)) return false;
  return manyWithoutS.has(token.word) || /[^sui]s$/.test(token.word.replace(/ics$/, ''));
}

/** Posts and people, one of them. A firm, team or ward may "have": these may not. */
const person = words(
  `manager nurse teacher man woman lady gentleman director foreman chef doctor supervisor driver engineer colleague owner
  headteacher boss secretary receptionist tutor professor person surgeon trainer apprentice trainee student pupil patient
  customer guest resident candidate child girl boy cook baker carer cleaner clerk worker operator officer porter assistant
  technician dispenser waiter waitress welder fitter mechanic electrician plumber accountant analyst buyer planner designer
  developer librarian pharmacist dentist keeper gardener groom picker packer painter`,
);
const single = words('the your my our his her their a an every each this that');
const isForOne: ReadonlyMap<string, string> = new Map([
  ['are', 'is'],
  ['have', 'has'],
]);
/** "I suggest that the manager have a say" is right. */
const wishes =
  /^(?:suggest|recommend|insist|ask|propos|requir|request|demand|prefer|urge|import|essential|vital|better)/;
/** One person may be "they", and so "themself". */
const oneOfMany = /^(?:an?|each|every|who|whoever|one|(?:some|any|every|no)(?:one|body)|nobody|they|their|them)$/;

/** One person, and a verb for several: "the driver have a break". Linear in the sentence's length. */
export function* singularFaults({ tokens }: Sentence): Generator<NumberFault> {
  for (const [at, from] of tokens.entries()) {
    if (!single.has(from.word) || !isOpen(from) || openingAt(tokens, at) !== 'sure') continue;
    if (tokens.slice(0, at).some(({ word }) => wishes.test(word))) continue;
    let n = at + 1;
    while (n < at + 3 && tokens[n]?.kind === 'word' && !isForOne.has(tokens[n + 1]?.word ?? '')) {
      if (notBefore.has(tokens[n]?.word ?? '')) break;
      n += 1;
    }
    const [noun, verb] = [tokens[n], tokens[n + 1]];
    const instead = verb && isForOne.get(verb.word);
    if (noun && verb && instead !== undefined && person.has(noun.word) && !noun.inQuotes && !/['’]/.test(verb.text))
      yield { from, verb, instead };
  }
}

/** "The boys do it themself": several, and a word for one. */
export function* selfFaults({ tokens }: Sentence): Generator<NumberFault> {
  for (const [at, verb] of tokens.entries()) {
    if (verb.word !== 'themself' || verb.inQuotes) continue;
    const before = tokens.slice(0, at);
    if (before.some(isPlural) && !before.some(({ word }) => oneOfMany.test(word) || person.has(word)))
      yield { from: verb, verb, instead: 'themselves' };
  }
}
