import { type Fitted, type FragmentKind, type View, fit } from './fragment/index.ts';

/** As many notes as a workspace looks at; about a kilobyte each. */
const most = 5_000;
const known = new Map<string, Fitted>();
const keys = new WeakMap<View, string>();

/** `fit`, remembered: the same note is asked for by every wording, and by every phrase that might take it. */
export function fittedAs(kind: FragmentKind, text: string, view: View): Fitted {
  const key = `${kind}\n${keyOf(view)}\n${text}`;
  const found = known.get(key);
  if (found) return found;
  const fitted = fit(kind, text, view);
  if (known.size >= most) known.clear();
  known.set(key, fitted);
  return fitted;
}

/** All that a note's fit depends on besides itself. */
function keyOf(view: View): string {
  const found = keys.get(view);
  if (found !== undefined) return found;
  const key = JSON.stringify([view.company, view.withReader, view.reader, view.others]);
  keys.set(view, key);
  return key;
}
