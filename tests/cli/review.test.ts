import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reviewSchema } from '@fineline/core/application';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { applicationOf } from '../write/applications.ts';
import { build, patience, run } from './program.ts';

const folder = mkdtempSync(join(tmpdir(), 'fineline-review-'));
afterAll(() => rmSync(folder, { recursive: true }));
beforeAll(build, patience);

const application = applicationOf('nurse');
const applicationFile = join(folder, 'application.json');
writeFileSync(applicationFile, JSON.stringify(application));

const body = `Dear Thom,

Just checking in: I realy need to know by Friday!! Thank you for the interview on Monday 17 November at [Company].

I look forward to hear from you.`;
const draft = { action: 'check-in', channel: 'email', to: 'tom', subject: 'Hello', body, application };
const draftFile = join(folder, 'draft.json');
writeFileSync(draftFile, JSON.stringify(draft));
const textFile = join(folder, 'draft.txt');
writeFileSync(textFile, `Subject: Hello\n\n${body}\n`);

/** The same as a mail program saves it, above what it answers. */
const message = `From: Grace Adeyemi <grace@mail.example>
Subject: Hello
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="edge"

--edge
Content-Type: text/plain; charset=utf-8

${body}

On Mon, 16 Nov 2026 at 09:02, Tom Baker <tom@hospital.example> wrote:
> What are your salary expectations, and why did you ignore me?
--edge
Content-Type: application/pdf
Content-Disposition: attachment; filename="Lecture plan.pdf"

QUJD
--edge--
`;
const messageFile = join(folder, 'draft.eml');
writeFileSync(messageFile, message);
const brokenFile = join(folder, 'broken.eml');
writeFileSync(
  brokenFile,
  Uint8Array.from({ length: 5_000 }, (_, i) => (i * 7_919) % 256),
);
const hugeFile = join(folder, 'huge.eml');
writeFileSync(hugeFile, `MIME-Version: 1.0\n\n${'x'.repeat(36_000_000)}`);

const fit = `Dear Tom,

Thank you for the interview on 17 November for the Senior Staff Nurse post. The move to electronic charts has stayed with me, and I would love to help with it.

If anything more would be useful, please ask.

Kind regards,
Grace Adeyemi`;

test('in words: the line, the words meant, why, and what instead', async () => {
  const { code, output, errors } = await run(['review', draftFile], '', { COLUMNS: '80' });
  expect({ code, errors }).toEqual({ code: 1, errors: '' });
  await expect(output).toMatchFileSnapshot('review.golden.txt');
});

test('a text with its facts is reviewed as the draft that it makes', async () => {
  const words = ['review', textFile, '--action', 'check-in', '--to', 'tom', '--application', applicationFile, '--json'];
  const [text, json] = await Promise.all([run(words), run(['review', draftFile, '--json'])]);
  expect(text).toEqual(json);
  expect(reviewSchema.parse(JSON.parse(text.output)).verdict).toBe('stop');
});

test.each([
  [messageFile, '', 'by its name'],
  ['-', message, 'by its headers'],
])('a message is reviewed as the draft that it makes: %s', async (path, input, because) => {
  const words = ['review', path, '--action', 'check-in', '--to', 'tom', '--application', applicationFile, '--json'];
  const [text, json] = await Promise.all([run(words, input), run(['review', draftFile, '--json'])]);
  expect(text, because).toEqual(json);
});

test('what is attached to a message is known', async () => {
  const words = ['review', '-', '--action', 'keep-promise', '--json'];
  const promised = message.replace(body, 'Dear Tom,\n\nPlease find the plan of my lecture attached.\n\nGrace Adeyemi');
  const rulesOf = async (input: string) =>
    reviewSchema.parse(JSON.parse((await run(words, input)).output)).findings.map(({ rule }) => rule);
  expect(await rulesOf(promised)).not.toContain('attachment-missing');
  expect(await rulesOf(promised.replace(/--edge\nContent-Type: application[^]*/, '--edge--\n'))).toContain(
    'attachment-missing',
  );
});

test('of a text it can be said how it goes out, what goes with it, and in which English', async () => {
  const text = `Dear Tom,\n\nThank you for Tuesday. My lecture plan is attached; I would love to work at the center.\n\nGrace Adeyemi`;
  const rulesOf = async (...more: string[]) =>
    reviewSchema
      .parse(JSON.parse((await run(['review', '-', '--action', 'thank-you', '--json', ...more], text)).output))
      .findings.map(({ rule }) => rule);
  expect(await rulesOf()).toEqual(expect.arrayContaining(['attachment-missing', 'subject']));
  expect(await rulesOf('--channel', 'letter', '--attached', 'Plan.pdf', '--language', 'en-US')).toEqual([]);
});

test('one that is fit to send ends with 0, alone or one a line', async () => {
  const request = { ...draft, subject: 'Senior Staff Nurse: interview of 17 November', body: fit };
  const once = await run(['review', '-', '--json'], JSON.stringify(request));
  expect({ code: once.code, review: reviewSchema.parse(JSON.parse(once.output)) }).toMatchObject({
    code: 0,
    review: { verdict: 'ready', findings: [] },
  });
  const lines = await run(['review', '--jsonl'], `${JSON.stringify(request)}\n{"action":"check-in"}\n`);
  const [first, second] = lines.output.trimEnd().split('\n');
  expect(first && JSON.parse(first)).toEqual(JSON.parse(once.output));
  expect(second && JSON.parse(second)).toEqual({ error: expect.objectContaining({ code: 'invalid-input' }) });
});

test.each<[string[], string, RegExp, string]>([
  [['review', textFile], '', /--action says what draft\.txt is for: prepare, /, 'a text does not say'],
  [['review', textFile, '--action', 'serenade'], '', /action: expected one of prepare, /, 'there is no such action'],
  [['review', messageFile], '', /--action says what draft\.eml is for: prepare, /, 'nor does a message'],
  [['review', brokenFile, '--action', 'reply'], '', /broken\.eml: This is no e-mail\. Save/, 'bytes of something else'],
  [['review', hugeFile, '--action', 'reply'], '', /huge\.eml is larger than 36 MB/, 'larger than mail services carry'],
  [['review', '-', '--json'], '{"action":"reply"}', /channel: expected one of email, phone/, 'a draft has a channel'],
  [
    ['review', textFile, '--action', 'reply', '--application', draftFile],
    '',
    /review: --application \S+draft\.json: [a-z]+: .* \(and \d+ more\)/,
    'that is none',
  ],
  [
    ['review', textFile, '--action', 'reply', '--application', applicationFile, '--to', 'bob'],
    '',
    /--to: nobody of the application has the id bob; it has .*tom/,
    'whose name could not be checked',
  ],
  [
    ['review', textFile, '--action', 'reply', '--to', 'tom'],
    '',
    /--to is one of .* --application;/,
    'of no application',
  ],
  [
    ['review', textFile, '--action', 'reply', '--channel', 'owl'],
    '',
    /--channel: expected one of email/,
    'no such way',
  ],
  [['review', '-', '--json'], '[]', /channel|standard input/, 'a list is no draft'],
  [['review', textFile, '--action', 'reply', '--application', 'none.json'], '', /none\.json/, 'that is not there'],
])('%j is refused in one line: %s', async (words, input, says) => {
  const { code, output, errors } = await run(words, input);
  expect({ code, output, lines: errors.trimEnd().split('\n').length }).toEqual({ code: 2, output: '', lines: 1 });
  expect(errors).toMatch(says);
});
