import type { ApplicationDocument } from '@fineline/core/application';

/** What needs the candidate first, then what has gone. */
export const statuses = ['missing', 'wrong', 'requested', 'sent'] as const satisfies ApplicationDocument['status'][];

/**
 * The documents with `former` changed into `next`, or taken out where there is no `next`. It is found by all that is known
 * of it, else by its name, for another window may have changed the rest; one that is gone is added anew.
 */
export function replaceDocument(
  documents: readonly ApplicationDocument[],
  former: ApplicationDocument | undefined,
  next: ApplicationDocument | undefined,
): ApplicationDocument[] {
  const exact = former ? documents.findIndex((one) => isSame(one, former)) : -1;
  const at = exact >= 0 || !former ? exact : documents.findIndex(({ name }) => name === former.name);
  if (at < 0) return next ? [...documents, next] : [...documents];
  return documents.toSpliced(at, 1, ...(next ? [next] : []));
}

const isSame = (one: ApplicationDocument, other: ApplicationDocument): boolean =>
  one.name === other.name && one.status === other.status && one.note === other.note;
