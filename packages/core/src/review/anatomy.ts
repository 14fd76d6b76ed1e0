import { findGreeting } from './greeting.ts';
import { findSignOff } from './sign-off.ts';

/** The parts of a letter. Offsets are those of the body, `end` exclusive. */
export interface Anatomy {
  /** "Dear Dr Patel,": to the end of its mark. The name is empty in "Hello," alone. */
  greeting?: Part & { name: Part };
  /** From the first word of the formula, or of the name where there is none, to the end of what belongs to it. */
  signOff?: Part & { formula?: Part; name?: Part };
  /** "P.S. …" behind the sign-off; one before it belongs to the main text. */
  postscript?: Part;
  /** What stands between greeting and sign-off. */
  main: { start: number; end: number };
}

export interface Part {
  start: number;
  end: number;
  text: string;
}

/** Finds greeting and sign-off by their shape; `signer` is the candidate's name, where it is known. */
export function anatomyOf(body: string, signer?: string): Anatomy {
  const lines = linesOf(body);
  const greeting = findGreeting(lines);
  const start = greeting?.end ?? 0;
  const rest = greeting ? behind(lines, start, body) : lines;
  const { signOff, postscript } = findSignOff(rest, body, signer);
  return {
    ...(greeting && { greeting }),
    ...(signOff && { signOff }),
    ...(postscript && { postscript }),
    main: { start, end: Math.max(start, signOff?.start ?? body.length) },
  };
}

/** The lines with words in them, without the white space around. */
function linesOf(body: string): Part[] {
  const lines: Part[] = [];
  let start = 0;
  for (const line of body.split('\n')) {
    const text = line.trim();
    if (text) {
      const from = start + line.indexOf(text);
      lines.push({ start: from, end: from + text.length, text });
    }
    start += line.length + 1;
  }
  return lines;
}

/** What follows a place: the rest of its line, where there is one, and the lines after. */
function behind([first, ...others]: readonly Part[], start: number, body: string): Part[] {
  if (!first) return [];
  const left = body.slice(start, first.end);
  const text = left.trimStart();
  return text ? [{ start: start + left.length - text.length, end: first.end, text }, ...others] : others;
}
