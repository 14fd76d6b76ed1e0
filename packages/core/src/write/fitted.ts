import { type Fitted, type FragmentKind, type View, fit } from './fragment/index.ts';

/** How notes are fitted in the letters to one reader. */
export type Fit = (kind: FragmentKind, text: string) => Fitted;

/** As many readers as a workspace has, and as many notes as one has given rise to; about a kilobyte each. */
const most = { readers: 500, notes: 200 };
const readers = new Map<string, Fit>();

/** `fit`, remembered for each reader: the same note is asked for by every wording, and by every gap that might take it. */
export function fitFor(view: View): Fit {
  const key = [view.company, String(view.withReader), ...view.reader, '', ...view.others].join('\n');
  const found = readers.get(key);
  if (found) return found;
  const notes = new Map<string, Fitted>();
  const remembered: Fit = (kind, text) => {
    const name = `${kind} ${text}`;
    const known = notes.get(name);
    if (known) return known;
    const fitted = fit(kind, text, view);
    if (notes.size >= most.notes) notes.clear();
    notes.set(name, fitted);
    return fitted;
  };
  if (readers.size >= most.readers) readers.clear();
  readers.set(key, remembered);
  return remembered;
}
