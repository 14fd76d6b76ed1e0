import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Line, lineSplitter } from './lines.ts';

function split(chunks: Uint8Array[], longest = 1_000): Line[] {
  const splitter = lineSplitter(longest);
  return [...chunks.flatMap((chunk) => [...splitter.push(chunk)]), ...splitter.end()];
}

const texts = (lines: Line[]): string[] => lines.map((line) => (line.is === 'text' ? line.text : line.is));

test.each([
  // input, lines, because
  ['a\nb\n', ['a', 'b'], 'a line end ends a line'],
  ['a\nb', ['a', 'b'], 'the last line needs no end'],
  ['a\r\nb\r\n', ['a\r', 'b\r'], 'a carriage return is white space to JSON'],
  ['\n \n\t\r\na\n\n', ['a'], 'a blank line is none'],
  ['', [], 'nothing is no line'],
  ['\ufeffa\n', ['a'], 'a byte order mark is not part of the text'],
  ['0123456789\nab\n', ['0123456789', 'ab'], 'ten bytes are allowed'],
  ['0123456789x\nab\n', ['too-long', 'ab'], 'eleven are not, and the next line is read all the same'],
  ['ab\n0123456789x', ['ab', 'too-long'], 'a line without an end may be too long as well'],
  ['ééééé\nééééé!\n', ['ééééé', 'too-long'], 'bytes are counted, not letters'],
])('%j has the lines %j: %s', (input, lines) => {
  expect(texts(split([Buffer.from(input)], 10))).toEqual(lines);
});

test('bytes that are no UTF-8 are said to be none, and the next line is read', () => {
  expect(texts(split([Buffer.from([0xff, 0x0a, 0x61, 0x0a])]))).toEqual(['not-text', 'a']);
});

test('a line that never ends is not kept', () => {
  const splitter = lineSplitter(1_000);
  const chunk = Buffer.alloc(1_000_000, 'x');
  const before = process.memoryUsage().arrayBuffers;
  for (let i = 0; i < 300; i++) expect([...splitter.push(chunk)]).toEqual([]);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100_000_000);
  expect([...splitter.end()]).toEqual([{ is: 'too-long' }]);
});

test('wherever the chunks end, the lines are the same', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), fc.array(fc.nat(200)), (parts, cuts) => {
      const bytes = Buffer.from(parts.join('\n'));
      const ends = [...cuts.filter((cut) => cut < bytes.length), bytes.length].sort((a, b) => a - b);
      const chunks = ends.map((end, i) => bytes.subarray(ends[i - 1] ?? 0, end));
      expect(split(chunks)).toEqual(split([bytes]));
    }),
  );
});
