import { describe, expect, test } from 'vitest';
import { newTextOf } from './new-text.ts';
import { historyCases } from './testing/history-cases.ts';
import { signatureCases } from './testing/signature-cases.ts';
import { tidy } from './testing/marked.ts';

describe.each([
  ['history', historyCases],
  ['signatures, banners and footers', signatureCases],
])('%s', (_, cases) => {
  test.each(cases)('$because', ({ text, newText }) => {
    expect(tidy(newTextOf(text))).toBe(newText);
  });

  test.each(cases)('$because, with the line ends of the post', ({ text, newText }) => {
    expect(tidy(newTextOf(text.replaceAll('\n', '\r\n')))).toBe(newText);
  });
});
