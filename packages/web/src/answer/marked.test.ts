import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marked } from './marked.ts';

const at = (start: number, end: number, says = 'They say no.') => ({ start, end, says });

test.each<[because: string, evidence: ReturnType<typeof at>[], parts: (string | [string, number])[], notes: string[]]>([
  ['nothing shows it', [], ['Sadly not you.'], []],
  ['one place shows it', [at(0, 9)], [['Sadly not', 1], ' you.'], ['They say no.']],
  ['the last word shows it', [at(10, 14)], ['Sadly not ', ['you.', 1]], ['They say no.']],
  ['two places show the same', [at(0, 5), at(6, 9)], [['Sadly', 1], ' ', ['not', 1], ' you.'], ['They say no.']],
  ['two show different things', [at(6, 9, 'B'), at(0, 5, 'A')], [['Sadly', 1], ' ', ['not', 2], ' you.'], ['A', 'B']],
  ['they overlap', [at(0, 7, 'A'), at(4, 9, 'B')], [['Sadly n', 1], ['ot', 2], ' you.'], ['A', 'B']],
  ['one lies within the other', [at(0, 9, 'A'), at(2, 4, 'B')], [['Sadly not', 1], ' you.'], ['A']],
  ['it reaches beyond the text', [at(10, 99)], ['Sadly not ', ['you.', 1]], ['They say no.']],
  ['it lies beyond the text', [at(50, 99)], ['Sadly not you.'], []],
])('%s', (_, evidence, parts, notes) => {
  const found = marked('Sadly not you.', evidence);
  expect(found.parts.map(({ text, note }) => (note === undefined ? text : [text, note]))).toEqual(parts);
  expect(found.notes).toEqual(notes);
});

test('whatever is marked, the words are all there, and in order', () => {
  const places = fc.array(fc.record({ start: fc.nat(40), end: fc.nat(40), says: fc.constantFrom('A', 'B', 'C') }));
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), places, (text, evidence) => {
      const { parts, notes } = marked(text, evidence);
      expect(parts.map((part) => part.text).join('')).toBe(text);
      expect(new Set(parts.map(({ start }) => start)).size).toBe(parts.length);
      for (const { note } of parts) if (note !== undefined) expect(notes[note - 1]).toBeDefined();
    }),
  );
});
