import { type Reading, type Result, done } from '@fineline/core/application';
import { type ReadMessage, read, readMailbox } from 'fineline';
import type { Arguments } from '../arguments.ts';
import type { Command, ExitCode, Refused } from '../command.ts';
import { clean } from '../page/text.ts';
import { decodeUnicode } from '../question/bytes.ts';
import { type InputFile, bytesOf, cannotRead, openInput } from '../question/input.ts';
import { parseJson, printJson } from '../question/json.ts';
import { write } from '../question/output.ts';
import { type Question, commandFor } from '../question/question.ts';
import type { Surroundings } from '../surroundings.ts';
import { readingInWords } from '../words/read.ts';

const readQuestion: Question<unknown, Reading> = {
  name: 'read',
  file: 'FILE',
  about: [
    'What a message answers: an offer, an invitation, a request, a refusal, or that they are still deciding; by when, what ' +
      'they ask for, and the words that show it.',
    'FILE is an e-mail (.eml), a message by its parts (.json), or a whole mailbox (.mbox), which is read message by ' +
      'message. With - it is read from standard input.',
  ],
  options: [
    {
      name: 'as-of',
      value: 'INSTANT',
      says: 'What “next Tuesday” counts from where a .json does not say when it came; otherwise now.',
    },
  ],
  examples: [
    { line: 'fineline read mail.eml', says: 'what they answered, and by when' },
    { line: 'fineline read inbox.mbox --json', says: 'every message of a mailbox, one line of JSON each' },
    { line: 'fineline read - --json < mail.eml', says: 'the answer for a program' },
    {
      line: 'fineline read --jsonl < requests.jsonl',
      says: 'many: a message by its parts, or {"raw": base64}, a line',
    },
  ],
  limits: { file: 70_000_000, line: 96_000_000 },

  request(file, given) {
    if (!isJson(file)) return done({ raw: file.bytes.toString('base64') });
    const text = decodeUnicode(file.bytes, file.name);
    const mail = text.ok ? parseJson(text.value, file.name) : text;
    const asOf = given.findText('as-of');
    if (!mail.ok || asOf === undefined || typeof mail.value !== 'object' || mail.value === null) return mail;
    return done({ receivedAt: asOf, ...mail.value });
  },
  ask: (request, now) => read(request, now()),
  inWords: (reading, _request, look) => readingInWords(reading, look),
  place: (path) => (path === 'receivedAt' ? '--as-of' : path.replace(/^\(whole\)$/, '')),
};

/** No header of a message begins with a brace. */
const isJson = ({ name, bytes }: InputFile): boolean =>
  /\.json$/i.test(name) || /^\s*\{/.test(bytes.subarray(0, 200).toString('latin1'));

const one = commandFor(readQuestion);

const command: Command = {
  ...one,
  async run(given, surroundings) {
    const [path = ''] = given.files;
    return /\.mbox$/i.test(path) && !given.has('jsonl')
      ? readAll(path, given, surroundings)
      : one.run(given, surroundings);
  },
};

/** Every message of a mailbox file: a line of JSON each, or a paragraph each with what it is about. */
async function readAll(path: string, given: Arguments, surroundings: Surroundings): Promise<Result<ExitCode, Refused>> {
  const { output } = surroundings;
  const input = await openInput(path, surroundings);
  if (!input.ok) return input;
  async function* bytes(): AsyncGenerator<Uint8Array> {
    if (input.ok) for await (const part of input.value) yield bytesOf(part);
  }
  try {
    for await (const answer of readMailbox(bytes())) {
      await write(output, given.has('json') ? inJson(answer) : inWords(answer, surroundings));
    }
  } catch (error) {
    return cannotRead(path, error);
  }
  return done(0);
}

type Answer = Result<ReadMessage>;

const inJson = (answer: Answer): string =>
  `${printJson(answer.ok ? answer.value.reading : { error: { code: answer.refusal.code, message: answer.refusal.says } }, 0)}\n`;

function inWords(answer: Answer, look: Surroundings): string {
  if (!answer.ok) return `${clean(answer.refusal.says)}\n\n`;
  const { message, reading } = answer.value;
  const sender = message.from?.name || message.from?.address;
  const title = [sender, message.subject].filter((part) => part !== undefined && part !== '').join(': ');
  return `${[...(title ? [clean(title)] : []), ...readingInWords(reading, look)].join('\n')}\n\n`;
}

export default command;
