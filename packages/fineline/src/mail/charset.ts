/** What windows-1252 has where Latin-1 has control characters that no text contains. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * A text whose bytes were taken for the wrong charset, put right: windows-1252 that was read as Latin-1 (as Node 20 does)
 * and UTF-8 that was read as either of them. Any other text comes back as it is.
 */
export function repaired(text: string): string {
  if (!/[\u0080-\uffff]/.test(text)) return text;
  return (
    utf8ReadAsLatin(text) ??
    text.replace(/[\u0080-\u009f]/g, (wrong) => windows1252[wrong.charCodeAt(0) - 0x80] ?? wrong)
  );
}

function utf8ReadAsLatin(text: string): string | undefined {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const special = code < 0x100 ? -1 : windows1252.indexOf(text.charAt(at));
    if (code >= 0x100 && special < 0) return undefined;
    bytes[at] = special < 0 ? code : special + 0x80;
  }
  return findUtf8(bytes);
}

/** A text by its bytes: UTF-16 where a mark says so, UTF-8 where it is that, windows-1252 otherwise. */
export function textOfBytes(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return findUtf8(bytes) ?? repaired(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));
}

function findUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined; // a TypeError is how the decoder says that it is not UTF-8
  }
}
