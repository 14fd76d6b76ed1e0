import type { Reading } from '@fineline/core/application';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read } from './read.ts';

async function readText(text: string, parts: Record<string, unknown> = {}): Promise<Reading> {
  const answer = await read({ text, receivedAt: '2026-05-13T10:00:00+01:00', timeZone: 'Europe/London', ...parts });
  if (!answer.ok) throw new Error(answer.refusal.says);
  return answer.value;
}

test.each<[string, Partial<Reading>, string]>([
  // text, reading, because
  [
    'Dear Ana,\n\nThe tasting went well and everybody liked the rye. We have gone with a baker who can start at once.',
    { kind: 'rejection', tone: 'negative' },
    'praise comes before it',
  ],
  [
    'Hi Ana, unfortunately Tuesday no longer works. Could you come in on Thursday instead?',
    { kind: 'next-step', tone: 'positive' },
    'not every “unfortunately” refuses',
  ],
  [
    'Dear Ana, we chose somebody else for the bakery. But we would like to offer you the post at the mill.',
    { kind: 'offer', tone: 'positive' },
    'one post is refused and another is given',
  ],
  [
    'Dear Ana, no decision has been made. Please send us a copy of your certificate.',
    { kind: 'asks-for-something', tone: 'neutral' },
    'what needs an answer goes first',
  ],
  ['Hello Ana, I will let you know by Friday.', { kind: 'still-deciding', until: '2026-05-15' }, 'they gave a day'],
  ['Please stop calling. We decide on Friday.', { kind: 'asked-to-stop' }, 'it binds'],
  ['Got it, thanks.', { kind: 'acknowledgement' }, 'nothing more is said'],
])('%s: %j, %s', async (text, reading) => {
  expect(await readText(text)).toMatchObject(reading);
});

test.each<[until: string, text: string, parts: Record<string, unknown>, because: string]>([
  ['2026-10-12', 'We will let you know by Thanksgiving.', { timeZone: 'America/Toronto' }, 'Canada, by its zone'],
  ['2026-11-26', 'We will let you know by Thanksgiving.', { timeZone: 'America/Chicago' }, 'the States'],
  ['2026-06-01', 'You will hear by the bank holiday.', { timeZone: 'Europe/Dublin' }, 'Ireland'],
  ['2026-05-25', 'You will hear by the bank holiday.', { timeZone: 'Europe/London' }, 'Britain'],
  ['2026-06-01', 'You will hear by the bank holiday.', { timeZone: undefined, from: 'hr@acme.ie' }, 'the address'],
])('%s: “%s” with %j, because of %s', async (until, text, parts) => {
  expect(await readText(`Dear Ana, we are still deciding. ${text}`, parts)).toMatchObject({ until });
});

test('a robot that brings news has the kind of the news', async () => {
  const headers = { 'auto-submitted': 'auto-generated', precedence: 'bulk' };
  const text = 'Dear candidate, your application was unsuccessful. Please do not reply to this mailbox.';
  expect(await readText(text, { headers })).toMatchObject({ kind: 'rejection' });
});

test('the evidence lies in the new text, in order', async () => {
  const text = 'Dear Ana, we have decided not to proceed. We wish you luck with your search.\n\n> Is there an offer?';
  const { evidence, newText } = await readText(text);
  expect(newText).not.toContain('offer');
  expect(evidence.map(({ start, end }) => newText.slice(start, end))).toEqual([
    expect.stringContaining('decided not to proceed'),
    expect.stringContaining('luck with your search'),
  ]);
});

test('whatever is handed in, there is an answer, and its evidence lies in the text', async () => {
  const word = fc.constantFrom(
    ...'we have decided not to offer you the post . , ? please send Monday 14 > \n “ £ Dear Ana'.split(' '),
  );
  const texts = fc.oneof(
    fc.array(word, { maxLength: 80 }).map((words) => words.join(' ')),
    fc.string({ maxLength: 200 }),
  );
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const { evidence, newText, confidence } = await readText(text);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      let at = 0;
      for (const { start, end } of evidence) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(newText.length);
        at = start;
      }
    }),
    { numRuns: 150 },
  );
});

test.each<[unknown, string]>([
  [undefined, 'nothing'],
  ['text', 'a text alone'],
  [{ text: 1 }, 'a text that is none'],
  [{ text: 'a', extra: 1 }, 'an unknown field'],
  [{ raw: '%%%' }, 'no base64'],
  [{ raw: Buffer.from('no message').toString('base64') }, 'no message'],
])('%j is refused in a sentence: %s', async (request) => {
  const answer = await read(request);
  expect(answer).toMatchObject({ ok: false, refusal: { says: expect.stringMatching(/\S{2}/) } });
});
