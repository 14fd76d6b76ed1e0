import { tokensOf } from '@fineline/core/review';

/** One holds all words of the other, or nearly: "Sr. Process Engineer", "Counsel" for "Legal Counsel (Privacy)". */
export function isSameRole(one: string, role: string): boolean {
  const [a, b] = [titleWords(one), titleWords(role)];
  if (a.length === 0 || b.length === 0) return true;
  if (a.some((word) => ranks.has(full(word)) && !b.some((real) => isSameWord(word, real)))) return false;
  const shared = a.filter((word) => b.some((real) => isSameWord(word, real))).length;
  if (shared === a.length || shared === b.length || role.toLowerCase().includes(one.toLowerCase())) return true;
  const initials = tokensOf(role).map(({ word }) => word[0] ?? '');
  return initials.join('').includes(one.toLowerCase()) || (shared >= 2 && shared / Math.max(a.length, b.length) >= 0.6);
}

/** A rank that the post has not is another post: "Senior Clerk" for Clerk. One that is left out is none. */
const ranks = new Set(['senior', 'principal', 'deputy', 'junior', 'trainee', 'apprentice']);

const full = (word: string): string => shortWords.get(word) ?? word;

const isSameWord = (a: string, b: string): boolean =>
  a === b || full(a) === full(b) || (a.length > 3 && b.startsWith(a)) || (b.length > 3 && a.startsWith(b));

const shortWords = new Map([
  ['sr', 'senior'],
  ['snr', 'senior'],
  ['jr', 'junior'],
  ['jnr', 'junior'],
  ['mgr', 'manager'],
  ['eng', 'engineer'],
  ['asst', 'assistant'],
  ['dev', 'developer'],
  ['exec', 'executive'],
  ['lab', 'laboratory'],
  ['rep', 'representative'],
  ['vet', 'veterinary'],
  ['ops', 'operations'],
  ['comms', 'communications'],
  ['coordinator', 'co-ordinator'],
]);

const titleWords = (title: string): string[] =>
  tokensOf(title.replace(/\([^)]*\)/g, '').replace(/[:,;–—|].*$/, '')).flatMap(({ kind, word }) =>
    kind === 'word' && !/^(?:the|of|and|for|in|a|an|to)$/.test(word) ? [word.replace(/s$/, '')] : [],
  );
