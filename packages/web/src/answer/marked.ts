/** A message with the places that show what it says. */
import type { Reading } from '@fineline/core/application';

export interface Part {
  /** Where it begins: of no other part. */
  start: number;
  text: string;
  /** The number of the note that it shows, from 1; absent: it shows none. */
  note?: number;
}

export interface Marked {
  parts: Part[];
  /** What was understood, each once, in order of place. */
  notes: string[];
}

/** Cuts a text at its evidence. Of places that overlap the first has what they share; what lies beyond the text is left out. */
export function marked(text: string, evidence: Reading['evidence']): Marked {
  const parts: Part[] = [];
  const notes: string[] = [];
  let at = 0;
  for (const { start: from, end, says } of evidence.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const start = Math.max(from, at);
    const till = Math.min(end, text.length);
    if (till <= start) continue;
    if (start > at) parts.push({ start: at, text: text.slice(at, start) });
    if (!notes.includes(says)) notes.push(says);
    parts.push({ start, text: text.slice(start, till), note: notes.indexOf(says) + 1 });
    at = till;
  }
  if (at < text.length) parts.push({ start: at, text: text.slice(at) });
  return { parts, notes };
}
