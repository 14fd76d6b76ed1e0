import { expect, test } from 'vitest';
import { messageLimits } from './limits.ts';
import { withShortHeaders } from './trim.ts';

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
