import type { Letter } from '../application/letter.ts';
import type { AddressCustom, Dialect } from './address/index.ts';
import { placeIn } from './choose.ts';
import { type CompiledPhrase, compile, compiledGroup } from './compile.ts';
import type { Group, LetterForm, Part } from './form.ts';
import type { View } from './fragment/index.ts';
import { type Frame, frameOf } from './frame.ts';
import { type Gap, type Known, fill } from './gaps.ts';
import type { Material } from './material.ts';
import { type Filling, Text, countWords } from './text.ts';

/** A part with what it says of this application. */
interface Said {
  part: Part;
  text: Text;
  /** In how many ways it could be said. */
  ways: number;
}

/** Puts a letter together: what each part says of this application, within the length that its form allows. */
export function compose(
  form: LetterForm,
  material: Material,
  { dialect, seed, custom }: { dialect: Dialect; seed: number; custom: AddressCustom },
): Letter {
  const frame = frameOf(form, material, custom, dialect);
  const filling = fillingFrom({ ...material, dialect, called: frame.called, view: viewOf(material, frame) });
  const choice = { seed, rank: material.rank, variant: material.variant };

  const say = (group: Group, place: number): { text: Text; ways: number } | undefined => {
    const usable = compiledGroup(group, dialect).filter((phrase) => phrase.every(({ gap }) => !gap || filling(gap)));
    const phrase = usable[placeIn(Math.max(1, usable.length), place, choice)];
    return phrase && { text: filled(phrase, filling), ways: usable.length };
  };
  const needs = [...frame.needs];
  const all = form.parts.flatMap((part, i): Said[] => {
    for (const group of part.oneOf) {
      const said = say(group, i);
      if (said) return [{ part, ...said }];
    }
    if (part.asks) needs.push(filled(compile(part.asks, dialect), filling).text);
    return [];
  });
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

/** Takes in what is there for short letters, and leaves out what is there if there is room. */
function withinLength(form: LetterForm, frame: Frame, all: readonly Said[]): { said: readonly Said[]; text: Text } {
  let said = all.filter(({ part }) => !part.ifShort);
  let text = assembled(said, frame);
  for (const extra of all.filter(({ part }) => part.ifShort)) {
    if (countWords(text.text) >= form.words.least) break;
    said = all.filter((one) => one === extra || said.includes(one));
    text = assembled(said, frame);
  }
  for (const spare of said.filter(({ part }) => part.ifRoom).reverse()) {
    if (fits(text.text, form)) break;
    said = said.filter((one) => one !== spare);
    text = assembled(said, frame);
  }
  return { said, text };
}

const fits = (text: string, { words, characters = Infinity }: LetterForm): boolean =>
  countWords(text) <= words.most && text.length <= characters;

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
