import { calendarLimits } from '../limits.ts';

/** One property of RFC 5545: `DTSTART;TZID=Europe/London:20260715T140000`. Names are in upper case. */
export interface ContentLine {
  name: string;
  params: ReadonlyMap<string, string>;
  /** As it stands in the file: escapes are undone by `plainText`, where the value is a text. */
  value: string;
}

/** The lines of a calendar with their folding undone, one at a time, so that a long file is left when it is too long. */
export function* unfold(text: string): Generator<string> {
  const pieces: string[] = [];
  let length = 0;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    const folded = text[at] === ' ' || text[at] === '\t';
    if (!folded && pieces.length > 0) {
      yield pieces.join('');
      pieces.length = 0;
      length = 0;
    }
    const piece = text.slice(folded ? at + 1 : at, text[end - 1] === '\r' ? end - 1 : end);
    if (length < calendarLimits.value) pieces.push(piece.slice(0, calendarLimits.value - length));
    length += piece.length;
    at = end + 1;
  }
  if (pieces.length > 0) yield pieces.join('');
}

const nameShape = /^[A-Za-z0-9-]{1,100}/;

/** A line by its parts, or undefined where it is none: such a line is passed over, as calendars themselves do. */
export function findContentLine(line: string): ContentLine | undefined {
  const name = nameShape.exec(line)?.[0];
  if (!name) return undefined;
  const params = new Map<string, string>();
  let at = name.length;
  while (line[at] === ';') {
    const equals = line.indexOf('=', at);
    if (equals < 0) return undefined;
    const key = line
      .slice(at + 1, equals)
      .trim()
      .toUpperCase();
    const end = endOfParameter(line, equals + 1);
    if (!params.has(key)) params.set(key, parameterText(line.slice(equals + 1, end)));
    at = end;
  }
  return line[at] === ':' ? { name: name.toUpperCase(), params, value: line.slice(at + 1) } : undefined;
}

/** Where a parameter's value ends: at the next `;` or `:` that stands outside quotation marks. */
function endOfParameter(line: string, start: number): number {
  let quoted = false;
  for (let at = start; at < line.length; at++) {
    const character = line[at];
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === ';' || character === ':')) return at;
  }
  return line.length;
}

/** Quotation marks go, and the caret escapes of RFC 6868 become what they stand for. */
function parameterText(raw: string): string {
  return raw
    .replaceAll('"', '')
    .replace(/\^[n'^]/g, (escape) => (escape === '^n' ? ' ' : escape === "^'" ? '"' : '^'))
    .trim();
}

/** A TEXT value with its escapes undone. */
export function plainText(value: string): string {
  return value.replace(/\\([nN,;:"\\])/g, (_, character: string) =>
    character.toLowerCase() === 'n' ? '\n' : character,
  );
}
