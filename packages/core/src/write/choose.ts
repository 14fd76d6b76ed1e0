/** Which phrase of a group a letter takes: always the same for the same letter, and another for every other reader. */

/** A number from text, evenly spread over 32 bits (FNV-1a); the text may go on from that of another. */
export function hash(text: string, after = 0x811c9dc5): number {
  let value = after;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

export interface Choice {
  /** Of the application: a thousand candidates of one employer do not send one letter. */
  seed: number;
  /** Of the reader among all whom the candidate has met. */
  rank: number;
  variant: number;
}

/**
 * The place in a group of `size`. Readers of the same variant take different places as long as there are enough, and so
 * do the variants of one reader; the parts of a letter do not move together.
 */
export function placeIn(size: number, part: number, { seed, rank, variant }: Choice): number {
  const start = mixed(seed, part) % size;
  const turns = Math.floor(variant / size) + Math.floor(rank / size);
  return (start + rank * strideOf(size) + variant + turns * part) % size;
}

/** A number for each part of a letter, that tells nothing of that of the next part (the last steps of MurmurHash3). */
function mixed(seed: number, part: number): number {
  let value = seed + Math.imul(part + 1, 0x9e3779b9);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** Without a common divisor with the size, so that as many readers as there are phrases get different ones. */
function strideOf(size: number): number {
  for (const stride of [5, 7, 3, 2]) if (stride < size && size % stride !== 0 && gcd(stride, size) === 1) return stride;
  return 1;
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
