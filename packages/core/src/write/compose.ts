import type { Letter } from '../application/letter.ts';
import type { AddressCustom, Dialect } from './address/index.ts';
import { placeIn } from './choose.ts';
import { type CompiledPhrase, compiledGroup, compiledQuestion } from './compile.ts';
import type { Group, LetterForm, Part, Phrase } from './form.ts';
import { fitFor } from './fitted.ts';
import type { View } from './fragment/index.ts';
import { type Frame, frameOf } from './frame.ts';
import { type Gap, type Known, fill } from './gaps.ts';
import type { Material } from './material.ts';
import { type Filling, Text, countWords } from './text.ts';

/** A part with what it says of this application. */
interface Said {
  part: Part;
  text: Text;
  words: number;
  /** In how many ways it could be said. */
  ways: number;
  /** What it says with fewer facts, for where there is no room. */
  poorer: () => readonly Text[];
}

/** Puts a letter together: what each part says of this application, within the length that its form allows. */
export function compose(
  form: LetterForm,
  material: Material,
  { dialect, seed, custom }: { dialect: Dialect; seed: number; custom: AddressCustom },
): Letter {
  const frame = frameOf(form, material, custom, dialect);
  const view = viewOf(material, frame);
  const filling = fillingFrom({
    ...material,
    dialect,
    called: frame.called,
    fit: fitFor(view),
    withReader: view.withReader,
  });
  const choice = { seed, rank: material.rank, variant: material.variant };

  const usable = (group: Group): readonly CompiledPhrase[] => {
    const { phrases, gaps, always } = compiledGroup(group, dialect);
    if (!always.every(filling)) return [];
    if (gaps.every(filling)) return phrases;
    return phrases.filter((phrase) => phrase.every(({ gap }) => !gap || filling(gap)));
  };
  const isTold = (group: Group): boolean =>
    compiledGroup(group, dialect).gaps.some((gap) => filling(gap)?.some(({ told }) => told));
  const say = (group: Group, place: number): { text: Text; ways: number } | undefined => {
    const phrases = usable(group);
    const phrase = phrases[placeIn(Math.max(1, phrases.length), place, choice)];
    return phrase && { text: filled(phrase, filling), ways: phrases.length };
  };
  const answered = new Set<Phrase>();
  const open = new Set<Phrase>();
  const all = form.parts.flatMap((part, i): Said[] => {
    const canSay = (one: Group) => usable(one).length > 0;
    const group = part.oneOf.find((one) => canSay(one) && !isTold(one)) ?? part.oneOf.find(canSay);
    const place = group ? part.oneOf.indexOf(group) : -1;
    if (part.asks) (group && place < part.oneOf.length - (part.standIns ?? 0) ? answered : open).add(part.asks);
    const said = group && say(group, i);
    const poorer = () => part.oneOf.slice(place + 1).flatMap((one) => say(one, i)?.text ?? []);
    return said ? [{ part, ...said, words: wordsIn(said.text) + countWords(part.heading ?? ''), poorer }] : [];
  });
  const asked = [...open].filter((question) => !answered.has(question));
  const needs = [...frame.needs, ...asked.map((question) => filled(compiledQuestion(question, dialect), filling).text)];
  const { said, text } = withinLength(form, frame, all);
  const subject = form.subjects && say(form.subjects, form.parts.length);

  return {
    action: material.action,
    channel: form.channel,
    ...(material.reader && { to: material.reader.id }),
    ...(subject && { subject: subject.text.text }),
    body: text.text,
    facts: [...text.facts],
    needs,
    variant: material.variant,
    variants: Math.max(1, ...said.map(({ ways }) => ways)),
  };
}

/** From where the notes are looked at: by the reader, under every name they bear. */
function viewOf({ reader, application, interview }: Material, { called }: Frame): View {
  const names = (name: string): string[] => [name, ...name.split(/\s+/).filter((part) => part.length > 2)];
  return {
    reader: reader ? [...names(reader.name), ...(called ? [called.text] : [])] : [],
    company: application.employer.company,
    others: application.people.filter((person) => person !== reader).flatMap(({ name }) => names(name)),
    withReader: reader !== undefined && (interview?.with.includes(reader.id) ?? false),
  };
}

/** Each gap is worked out once for a letter. */
function fillingFrom(known: Known): (gap: Gap) => Filling | undefined {
  const found = new Map<Gap, Filling | undefined>();
  return (gap) => {
    if (!found.has(gap)) found.set(gap, fill(gap, known));
    return found.get(gap);
  };
}

function filled(phrase: CompiledPhrase, filling: (gap: Gap) => Filling | undefined): Text {
  const text = new Text();
  for (const { gap, text: own } of phrase) {
    if (gap) text.fill(filling(gap) ?? []);
    else text.add(own);
  }
  return text;
}

/** Takes in what is there for short letters; leaves out what is there if there is room, then says less. */
function withinLength(form: LetterForm, frame: Frame, all: readonly Said[]): { said: readonly Said[]; text: Text } {
  const around = wordsIn(frame.greeting) + wordsIn(frame.signature);
  const wordsOf = (said: readonly Said[]): number => said.reduce((sum, one) => sum + one.words, around);
  const fits = (said: readonly Said[]): boolean =>
    wordsOf(said) <= form.words.most &&
    (form.characters === undefined || assembled(said, frame).text.length <= form.characters);

  let said = all.filter(({ part }) => !part.ifShort);
  for (const extra of all) {
    if (!extra.part.ifShort || wordsOf(said) >= form.words.least) continue;
    said = all.filter((one) => one === extra || said.includes(one));
  }
  for (const spare of said.filter(({ part }) => part.ifRoom).reverse()) {
    if (!fits(said)) said = said.filter((one) => one !== spare);
  }
  for (const long of fits(said) ? [] : said.toReversed()) {
    for (const text of long.poorer()) {
      if (fits(said)) break;
      said = said.map((one) => (one.part === long.part ? { ...one, text, words: wordsIn(text) } : one));
    }
  }
  return { said, text: assembled(said, frame) };
}

const wordsIn = (text: Text | undefined): number => (text ? countWords(text.text) : 0);

/** Greeting, paragraphs, signature. */
function assembled(said: readonly Said[], { greeting, signature }: Frame): Text {
  const text = new Text();
  const begin = () => {
    if (text.text !== '') text.add('\n\n');
  };
  if (greeting) text.append(greeting);
  for (const [i, { part, text: sentence }] of said.entries()) {
    if (part.joins && i > 0) text.add(' ');
    else begin();
    if (part.heading !== undefined) text.add(`${part.heading}\n`);
    text.append(sentence);
  }
  if (signature) {
    begin();
    text.append(signature);
  }
  return text;
}
