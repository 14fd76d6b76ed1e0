import { expect, test } from 'vitest';
import { messageLimits } from './limits.ts';
import { trimmed, withShortHeaders } from './trim.ts';

const long = 'Re: '.repeat(20_000);
const folded = `${'a@b.example,\r\n '.repeat(5_000)}c@d.example`;

test.each([
  // before, a header, after, because
  ['', 'From: Jane <jane@acme.example>\r\n', '\r\n', 'an ordinary one stays as it is'],
  ['Subject: x\r\n', `From: ${long}\r\n`, 'To: b@c.example\r\n\r\n', 'one line is cut, its neighbours stay'],
  ['', `To: ${folded}\r\n`, 'Subject: x\r\n\r\n', 'folded lines count as one header'],
  ['Subject: x\n', `From: ${long}\n`, '\n', 'bare line feeds end lines too'],
  ['', `From: ${long}`, '', 'a message that is all header'],
])('%j … keeps a bounded part of each header (%#)', (before, header, after) => {
  const body = `From: ${long}\r\n`;
  const text = withShortHeaders(Buffer.from(`${before}${header}${after}${after && body}`)).toString();
  const rest = `${after}${after && body}`;
  expect(text.startsWith(before)).toBe(true);
  expect(text.endsWith(rest), 'what is no header is left alone').toBe(true);
  const kept = text.slice(before.length, text.length - rest.length);
  expect(kept.length).toBeLessThanOrEqual(messageLimits.header);
  if (header.length <= messageLimits.header) expect(kept).toBe(header);
  else expect(header.startsWith(kept.trimEnd())).toBe(true);
});

test.each<[what: string, raw: string, whole: boolean, kept: (text: string) => boolean]>([
  ['a letter', 'Subject: x\r\n\r\nHello\r\n', true, (text) => text === 'Subject: x\r\n\r\nHello\r\n'],
  [
    'words below a long attachment',
    `--b\n${'QUJD\n'.repeat(50_000)}--b\n\nHello\n--b--`,
    true,
    (text) => text.endsWith('--b\n\nHello\n--b--') && text.length < 20_000,
  ],
  ['one line without end', 'x'.repeat(3_000_000), true, (text) => text.length === messageLimits.bytesInPart],
  [
    'more parts than any letter',
    '--b\nx\n'.repeat(50_000),
    false,
    (text) => text.startsWith('--b\nx\n') && text.length <= 7 * messageLimits.borders,
  ],
  [
    'more lines than any letter',
    '\n'.repeat(messageLimits.lines + 1),
    false,
    (text) => text.length <= messageLimits.linesInPart,
  ],
  [
    'many long parts',
    `--b\n${'x\n'.repeat(2_000)}`.repeat(20),
    false,
    (text) => text.length < 2 * messageLimits.keptLines + 100,
  ],
])('%s: what is kept is bounded, and where that is not all, it says so', (_, raw, whole, kept) => {
  const { bytes, whole: all } = trimmed(Buffer.from(raw));
  expect(all).toBe(whole);
  expect(kept(bytes.toString())).toBe(true);
});
