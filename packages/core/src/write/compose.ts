import type { Letter } from '../application/letter.ts';
import type { AddressCustom, Dialect } from './address/index.ts';
import { placeIn } from './choose.ts';
import { type CompiledGroup, type CompiledPhrase, compiledForm } from './compile.ts';
import type { LetterForm, Part, Phrase } from './form.ts';
import { fitFor } from './fitted.ts';
import { type Frame, frameOf } from './frame.ts';
import { type Gap, type Known, fill } from './gaps.ts';
import type { Material } from './material.ts';
import { type Filling, Text } from './text.ts';

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
  const { parts, subjects } = compiledForm(form, dialect);
  const frame = frameOf(form, material, custom, dialect);
  const filling = fillingFrom(knownOf(material, frame, dialect));
  const choice = { seed, rank: material.rank, variant: material.variant };
  const say = (phrases: readonly CompiledPhrase[], place: number): Text | undefined => {
    const phrase = phrases[placeIn(Math.max(1, phrases.length), place, choice)];
    return phrase && filled(phrase, filling);
  };

  const all: Said[] = [];
  const answered = new Set<Phrase>();
  const open = new Map<Phrase, CompiledPhrase>();
  for (const [i, { part, groups, asks, words }] of parts.entries()) {
    const chosen = chosenFrom(groups, filling);
    if (part.asks !== undefined && asks) {
      const isAnswered = chosen && chosen.place < groups.length - (part.standIns ?? 0);
      if (isAnswered) answered.add(part.asks);
      else open.set(part.asks, asks);
    }
    const text = chosen && say(chosen.phrases, i);
    if (!text) continue;
    const { place, phrases } = chosen;
    const poorer = () => groups.slice(place + 1).flatMap((group) => say(usable(group, filling), i) ?? []);
    all.push({ part, text, words: words + text.words, ways: phrases.length, poorer });
  }
  const needs = [...frame.needs];
  for (const [asks, question] of open) if (!answered.has(asks)) needs.push(filled(question, filling).text);
  const { said, text } = withinLength(form, frame, all);
  const subject = subjects && say(usable(subjects, filling), parts.length);

  return {
    action: material.action,
    channel: form.channel,
    ...(material.reader && { to: material.reader.id }),
    ...(subject && { subject: subject.text }),
    body: text.text,
    facts: [...text.facts],
    needs,
    variant: material.variant,
    variants: Math.max(1, ...said.map(({ ways }) => ways)),
  };
}

/** The first group with a phrase that can be used and tells something new; else the first with one that can be used. */
function chosenFrom(
  groups: readonly CompiledGroup[],
  filling: (gap: Gap) => Filling | undefined,
): { place: number; phrases: readonly CompiledPhrase[] } | undefined {
  let told: { place: number; phrases: readonly CompiledPhrase[] } | undefined;
  for (const [place, group] of groups.entries()) {
    const phrases = usable(group, filling);
    if (phrases.length === 0) continue;
    if (!group.gaps.some((gap) => filling(gap)?.some((words) => words.told))) return { place, phrases };
    told ??= { place, phrases };
  }
  return told;
}

function usable(
  { phrases, gaps, always }: CompiledGroup,
  filling: (gap: Gap) => Filling | undefined,
): readonly CompiledPhrase[] {
  if (!always.every(filling)) return [];
  if (gaps.length === always.length || gaps.every(filling)) return phrases;
  return phrases.filter((phrase) => phrase.every(({ gap }) => !gap || filling(gap)));
}

/** All that is known for a letter. Each is named, as a copy of the material would take longer than all phrases. */
function knownOf(material: Material, { called }: Frame, dialect: Dialect): Known {
  const { application, situation, action, reader, interview, rank, notes, before, answers, promise, variant } =
    material;
  const withReader = reader !== undefined && (interview?.with.includes(reader.id) ?? false);
  const fit = fitFor(application, { reader, called: called?.text, withReader });
  return {
    application,
    situation,
    action,
    reader,
    interview,
    rank,
    notes,
    before,
    answers,
    promise,
    variant,
    dialect,
    called,
    withReader,
    fit,
  };
}

/** Each gap is worked out once for a letter. */
function fillingFrom(known: Known): (gap: Gap) => Filling | undefined {
  const found = new Map<Gap, Filling | undefined>();
  return (gap) => {
    const filling = found.get(gap);
    if (filling !== undefined || found.has(gap)) return filling;
    const worked = fill(gap, known);
    found.set(gap, worked);
    return worked;
  };
}

function filled(phrase: CompiledPhrase, filling: (gap: Gap) => Filling | undefined): Text {
  const text = new Text();
  for (const piece of phrase) {
    if (piece.gap) text.fill(filling(piece.gap) ?? []);
    else text.add(piece.text, piece.words);
  }
  return text;
}

/** Takes in what is there for short letters; leaves out what is there if there is room, then says less. */
function withinLength(form: LetterForm, frame: Frame, all: readonly Said[]): { said: readonly Said[]; text: Text } {
  const around = (frame.greeting?.words ?? 0) + (frame.signature?.words ?? 0);
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
      said = said.map((one) => (one.part === long.part ? { ...one, text, words: text.words } : one));
    }
  }
  return { said, text: assembled(said, frame) };
}

/** Greeting, paragraphs, signature. */
function assembled(said: readonly Said[], { greeting, signature }: Frame): Text {
  const text = new Text();
  const begin = () => {
    if (text.words > 0) text.add('\n\n', 0);
  };
  if (greeting) text.append(greeting);
  for (const [i, { part, text: sentence }] of said.entries()) {
    if (part.joins && i > 0) text.add(' ', 0);
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
