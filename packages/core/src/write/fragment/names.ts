import { type View } from './index.ts';
import { setOf } from './words.ts';

/** Names of the reader, the company and others, in small letters, ready to be looked up. */
export interface Names {
  reader: ReadonlySet<string>;
  company: readonly string[];
  others: ReadonlySet<string>;
  withReader: boolean;
}

export const titles = setOf('mr mrs ms miss mx dr prof professor sir dame lady lord rev');
/** Names that are words as well: at the start of a note nobody knows which. */
export const wordNames = setOf(
  'will mark may grace bill rich hope faith joy penny sue rob pat jack frank art dean guy don drew chase wade miles summer april june august page price young brown white green black baker cook mason carter hunter grant rose ruby iris lily daisy ray gene dale cliff heath lane reed wood woods field fields stone banks rivers long short small little good best wise sharp swift love day',
);

const nameParts = (names: readonly string[]): Set<string> =>
  new Set(
    names
      .flatMap((name) => name.toLowerCase().split(/[\s,]+/))
      .map((part) => part.replace(/[.]$/, ''))
      .filter((part) => part.length > 1 && !titles.has(part)),
  );

const known = new WeakMap<View, Names>();

/** The names of a view; the same object gives the same names. */
export function namesOf(view: View): Names {
  const before = known.get(view);
  if (before !== undefined) return before;
  const names = readNames(view);
  known.set(view, names);
  return names;
}

const readNames = (view: View): Names => ({
  reader: nameParts(view.reader),
  company: view.company.toLowerCase().split(/\s+/).filter(Boolean),
  others: nameParts(view.others),
  withReader: view.withReader,
});
