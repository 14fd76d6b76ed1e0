// How long others take for their parts of reading a message: raw messages (base64) as JSON on standard input.
import { text } from 'node:stream/consumers';
import EmailReplyParser from 'email-reply-parser';
import { simpleParser } from 'mailparser';
import planer from 'planer';

/** @type {string[]} */
const raw = JSON.parse(await text(process.stdin));
const bytes = raw.map((text) => Buffer.from(text, 'base64'));
/** @type {string[]} */
const texts = [];
for (const message of bytes) texts.push((await simpleParser(message)).text ?? '');

const peers = {
  'mailparser: the parts of a raw message': async (/** @type {number} */ i) =>
    simpleParser(bytes[i] ?? Buffer.alloc(0)),
  'email-reply-parser: the new text': async (/** @type {number} */ i) =>
    new EmailReplyParser().read(texts[i] ?? '').getVisibleText(),
  'planer: the new text': async (/** @type {number} */ i) => planer.extractFrom(texts[i] ?? '', 'text/plain'),
};

const figures = [];
for (const [what, read] of Object.entries(peers)) {
  for (let i = 0; i < Math.min(10, raw.length); i += 1) await read(i); // warm
  const began = performance.now();
  for (let i = 0; i < raw.length; i += 1) await read(i);
  figures.push({ what, ms: (performance.now() - began) / raw.length });
}
console.log(JSON.stringify(figures));
