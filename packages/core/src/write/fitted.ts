import type { Application, Person } from '../application/application.ts';
import { type Fitted, type FragmentKind, type View, fit } from './fragment/index.ts';

/** How notes are fitted in the letters to one reader. */
export type Fit = (kind: FragmentKind, text: string) => Fitted;

/** As many readers as a workspace has, and as many notes of each kind as one has given rise to; about a kilobyte each. */
const most = { readers: 500, notes: 200 };
const readers = new Map<string, Fit>();

/** Who reads a letter, as they are called in it, and whether they were in the interview. */
interface Looking {
  reader: Person | undefined;
  called: string | undefined;
  withReader: boolean;
}

/** `fit`, remembered for each reader: the same note is asked for by every wording, and by every gap that might take it. */
export function fitFor(application: Application, looking: Looking): Fit {
  const key = keyOf(application, looking);
  const found = readers.get(key);
  if (found) return found;
  const view = viewOf(application, looking);
  const notes = new Map<FragmentKind, Map<string, Fitted>>();
  const remembered: Fit = (kind, text) => {
    let ofKind = notes.get(kind);
    if (!ofKind) notes.set(kind, (ofKind = new Map<string, Fitted>()));
    const known = ofKind.get(text);
    if (known) return known;
    const fitted = fit(kind, text, view);
    if (ofKind.size >= most.notes) ofKind.clear();
    ofKind.set(text, fitted);
    return fitted;
  };
  if (readers.size >= most.readers) readers.clear();
  readers.set(key, remembered);
  return remembered;
}

/** The same for the same view. */
function keyOf({ employer, people }: Application, { reader, called = '', withReader }: Looking): string {
  let key = `${withReader ? '+' : '-'}${reader?.name ?? ''}\n${called}\n${employer.company}`;
  for (const person of people) if (person !== reader) key += `\n${person.name}`;
  return key;
}

/** From where the notes are looked at: by the reader, under every name they bear. */
function viewOf({ employer, people }: Application, { reader, called, withReader }: Looking): View {
  const names = (name: string): string[] => [name, ...name.split(/\s+/).filter((part) => part.length > 2)];
  return {
    reader: reader ? [...names(reader.name), ...(called === undefined ? [] : [called])] : [],
    company: employer.company,
    others: people.filter((person) => person !== reader).flatMap(({ name }) => names(name)),
    withReader,
  };
}
