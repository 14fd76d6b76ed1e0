import { messageLimits } from './limits.ts';

const newline = 0x0a;
const dash = 0x2d;
const space = 0x20;
const tab = 0x09;
const lineEnd = Buffer.from('\r\n');

/**
 * A message without the far ends of its attachments. Between two border lines no more is kept than the longest text or
 * calendar part needs; the pictures and documents that make messages large tell nothing. What is left is parsed in a
 * bounded time, however large the message was. Not `whole` where it has more lines or parts than any letter: what is
 * below those is left out. `most` is what is kept in all.
 */
export function trimmed(
  bytes: Buffer,
  most: { keptLines: number; keptBytes: number } = messageLimits,
): { bytes: Buffer; whole: boolean } {
  const kept: Buffer[] = [];
  let [lines, borders, keptLines, keptBytes] = [0, 0, 0, 0];
  let part = { start: 0, lines: 0 };
  /** Where what is kept next begins; undefined while the end of a long part is passed over. */
  let from: number | undefined = 0;
  const upTo = (end: number) => (from === undefined ? kept : [...kept, bytes.subarray(from, end)]);
  for (let at = 0, next = 0; at < bytes.length; at = next) {
    const end = bytes.indexOf(newline, at);
    next = end < 0 ? bytes.length : end + 1;
    const isBorder = bytes[at] === dash && bytes[at + 1] === dash;
    if (isBorder) {
      part = { start: at, lines: 0 };
      from ??= at;
      borders++;
    }
    const isLong = ++part.lines > messageLimits.linesInPart || next - part.start > messageLimits.bytesInPart;
    if (from !== undefined && !isLong) {
      keptLines++;
      keptBytes += next - at;
    }
    if (
      ++lines > messageLimits.lines ||
      borders > messageLimits.borders ||
      keptLines > most.keptLines ||
      keptBytes > most.keptBytes
    ) {
      return { bytes: Buffer.concat(upTo(at)), whole: false };
    }
    if (from !== undefined && isLong) {
      kept.push(
        bytes.subarray(from, part.lines > messageLimits.linesInPart ? at : part.start + messageLimits.bytesInPart),
      );
      from = undefined;
    }
  }
  return { bytes: Buffer.concat(upTo(bytes.length)), whole: true };
}

/** A message with what is too much of a long header left out; folded lines belong to the header above them. */
export function withShortHeaders(bytes: Buffer): Buffer {
  const kept: Buffer[] = [];
  let size = 0;
  let at = 0;
  while (at < bytes.length) {
    const end = bytes.indexOf(newline, at);
    const next = end < 0 ? bytes.length : end + 1;
    const line = bytes.subarray(at, next);
    if (/^\r?\n$/.test(line.subarray(0, 2).toString('latin1'))) break;
    const folded = line[0] === space || line[0] === tab;
    const room = folded ? Math.max(0, messageLimits.header - size) : messageLimits.header;
    if (line.length <= room) kept.push(line);
    else if (room > lineEnd.length) kept.push(line.subarray(0, room - lineEnd.length), lineEnd);
    size = folded ? size + line.length : line.length;
    at = next;
  }
  return Buffer.concat([...kept, bytes.subarray(at)]);
}
