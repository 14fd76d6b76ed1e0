import { type Result, done, refused } from '@fineline/core/application';

/** What windows-1252 has in place of the C1 controls; Node 20's own decoder leaves the controls there. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** UTF-8, or UTF-16 where a byte order mark says so (as PowerShell writes it); anything else is refused. */
export function decodeUnicode(bytes: Uint8Array, name: string): Result<string, 'bad-input'> {
  const marked = [...bytes.subarray(0, 2)].join() === '255,254' ? 'utf-16le' : 'utf-8';
  try {
    return done(new TextDecoder(marked, { fatal: true }).decode(bytes));
  } catch {
    return refused('bad-input', `${name} is not UTF-8 text.`);
  }
}

/** Unicode where it is; otherwise windows-1252, which older calendars still write. Every byte has a meaning there. */
export function decodeText(bytes: Uint8Array): string {
  const unicode = decodeUnicode(bytes, '');
  if (unicode.ok) return unicode.value;
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (sign) => windows1252[sign.charCodeAt(0) - 0x80] ?? sign);
}
