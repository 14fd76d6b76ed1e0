import { describe, expect, test } from 'vitest';
import { newTextOf, ownTextOf } from './new-text.ts';
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

const own = 'Dear Rosa,\n\nThank you for Thursday.\n\n-- \nSam Okafor\n+44 20 7946 0000\nSent from my iPhone';
const tidyOwn = own.replace('-- ', '--');

test.each([
  [own, tidyOwn, 'signature and all go out'],
  [
    `${own}\n\nOn Thu, 12 Nov 2026 at 09:02, Rosa <rosa@quillfeather.example> wrote:\n> Come in!`,
    tidyOwn,
    'a quote below',
  ],
  ['> Come in!\n\nGladly.\n\nSam', 'Gladly.\n\nSam', 'a quote above'],
  ['> Come in!', '', 'nothing else'],
])('what goes out with one’s own message: %#', (text, expected, because) => {
  expect(ownTextOf(text), because).toBe(expected);
});
