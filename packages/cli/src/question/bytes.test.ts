import { expect, test } from 'vitest';
import { decodeText, decodeUnicode } from './bytes.ts';

test.each([
  // bytes, text, because
  [Buffer.from('naïve ✎'), 'naïve ✎', 'UTF-8 is the usual'],
  [Buffer.from('\ufeffa'), 'a', 'a byte order mark is no letter'],
  [Buffer.from('\ufeffZoë', 'utf16le'), 'Zoë', 'PowerShell writes UTF-16'],
  [Buffer.from([0x92, 0x80, 0xe9]), '’€é', 'older calendars write windows-1252'],
])('%j is %s: %s', (bytes, text) => {
  expect(decodeText(bytes)).toBe(text);
});

test('JSON is Unicode or refused: a guess would change names in silence', () => {
  expect(decodeUnicode(Buffer.from([0x92]), 'a.json')).toMatchObject({
    refusal: { says: 'a.json is not UTF-8 text.' },
  });
});
