import { type Draft, type Result, type Review, actionSchema, done, refused } from '@fineline/core/application';
import { sources } from '@fineline/knowledge';
import { parseDraft, readDraft, review } from 'fineline';
import type { Arguments } from '../arguments.ts';
import type { Refused } from '../command.ts';
import { decodeUnicode } from '../question/bytes.ts';
import type { InputFile } from '../question/input.ts';
import { parseJson } from '../question/json.ts';
import { type Around, type Question, commandFor } from '../question/question.ts';
import { reviewInWords } from '../words/review.ts';

const reviewQuestion: Question<unknown, Review> = {
  name: 'review',
  file: 'FILE',
  about: [
    'Whether a draft is fit to send: how it sounds, what it says and leaves out, names and dates, spelling and grammar; ' +
      'each with the words that are meant, why a reader minds, and what to write instead.',
    'FILE is a draft as JSON, or its plain text (.txt; a first line “Subject: …” is its subject), or an e-mail (.eml). ' +
      'With - it is read from standard input. The exit code is 1 where something must not go out as it is.',
  ],
  options: [
    { name: 'action', value: 'ACTION', says: 'What a .txt or .eml is for, such as thank-you or check-in.' },
    { name: 'to', value: 'PERSON', says: 'To whom: the id of one of the people of --application.' },
    {
      name: 'channel',
      value: 'CHANNEL',
      says: 'How a .txt goes out, such as letter; else as its action usually does.',
    },
    { name: 'attached', value: 'NAME', many: true, says: 'A file that goes with a .txt.' },
    { name: 'language', value: 'LANGUAGE', says: 'en-GB (which is meant without it), en-US or en-ZA.' },
    {
      name: 'application',
      value: 'FILE',
      says: 'The application as JSON, so that names, dates and documents can be checked.',
    },
  ],
  examples: [
    { line: 'fineline review draft.json', says: 'what a reader will feel, and what to write instead' },
    {
      line: 'fineline review draft.txt --action check-in --application application.json',
      says: 'the same for a text, with its facts',
    },
    {
      line: 'fineline review draft.eml --action thank-you',
      says: 'the same for a message, with what is attached to it',
    },
    { line: 'fineline review draft.json --json', says: 'the answer for a program' },
    { line: 'fineline review --jsonl < drafts.jsonl', says: 'many: one draft a line' },
  ],
  limits: { file: 36_000_000, line: 16_000_000 },

  async request(file, given, around) {
    const draft = await draftIn(file, given);
    if (!draft.ok) return draft;
    const path = given.findText('application');
    const application = path === undefined ? done(undefined) : await applicationIn(path, around);
    if (!application.ok) return application;
    const whole = {
      ...draft.value,
      ...Object.fromEntries(told.flatMap((name) => given.texts(name).map((text) => [name, text]))),
      ...(given.has('attached') && { attachments: given.texts('attached') }),
      ...(application.value === undefined ? {} : { application: application.value }),
    };
    return given.has('to') ? toSomebody(whole) : done(whole);
  },
  ask: (request) => review(request),
  inWords(answer, request, { width, colour }) {
    const draft = parseDraft(request);
    if (!draft.ok) throw new Error(`What is no draft was reviewed: ${draft.refusal.says}`);
    return reviewInWords(answer, draft.value, {
      width,
      colour,
      nameOf: (source) => `[${source}] ${sources[source].name}`,
    });
  },
  place(path, given) {
    const [of = '', rest = ''] = /^application\.?(.*)$/s.exec(path) ?? [];
    if (of && given.has('application')) return `--application ${given.findText('application')}: ${rest}`;
    if (told.some((name) => name === path && given.has(name))) return `--${path}`;
    return path.replace(/^\(whole\)$/, '');
  },
  exitCode: ({ verdict }) => (verdict === 'stop' ? 1 : 0),
};

/** What an option says of the draft, by the name that it has there. */
const told = ['action', 'to', 'channel', 'language'] as const;

/** A person whom nobody knows would leave the names unchecked, and nothing would say so. */
function toSomebody(request: object): Result<object, Refused> {
  const draft = parseDraft(request);
  if (!draft.ok) return done(request); // what is wrong with it is said when it is asked
  const { to, application } = draft.value;
  if (!application) return refused('bad-usage', '--to is one of the people of --application; give that as well.');
  const ids = application.people.map(({ id }) => id);
  if (to === undefined || ids.includes(to)) return done(request);
  return refused(
    'bad-input',
    `--to: nobody of the application has the id ${to}; it has ${ids.join(', ') || 'nobody'}.`,
  );
}

async function draftIn(file: InputFile, given: Arguments): Promise<Result<object, Refused>> {
  if (isMessage(file)) {
    if (!given.has('action')) return withoutAction(file);
    const draft = await readDraft(file.bytes);
    if (!draft.ok) return refused('bad-input', `${file.name}: ${draft.refusal.says}`);
    return done({ channel: 'email', ...draft.value });
  }
  const text = decodeUnicode(file.bytes, file.name);
  if (!text.ok) return text;
  if (isJson(file, text.value)) {
    const draft = parseJson(text.value, file.name);
    if (!draft.ok) return draft;
    if (typeof draft.value === 'object' && draft.value !== null && !Array.isArray(draft.value))
      return done(draft.value);
    return refused('bad-input', `${file.name} holds no draft: one is {"action": …, "channel": …, "body": …}.`);
  }
  if (!given.has('action')) return withoutAction(file);
  return done({ channel: channelFor(given.findText('action')), ...fromText(text.value) });
}

/** How a text travels, by what it is for; an e-mail where that does not say. */
const channelFor = (action: string | undefined): Draft['channel'] =>
  action === 'phone-call' ? 'phone' : action === 'linkedin-invite' ? 'linkedin' : 'email';

const withoutAction = ({ name }: InputFile): Result<never, Refused> =>
  refused('bad-usage', `--action says what ${name} is for: ${actionSchema.options.join(', ')}.`);

/** By its name, or by a header that programs write; “Subject: …” alone is what people put over a text. */
const isMessage = ({ name, bytes }: InputFile): boolean => {
  if (/\.(?:eml|json|txt)$/i.test(name)) return /\.eml$/i.test(name);
  const [head = ''] = bytes
    .subarray(0, 64_000)
    .toString('latin1')
    .trimStart()
    .split(/\r?\n\r?\n/, 1);
  return /^(?:mime-version|message-id|received|x-unsent):/im.test(head);
};

/** A draft says so in its first sign; nothing that a person writes begins with a brace. */
const isJson = ({ name }: InputFile, text: string): boolean => /\.json$/i.test(name) || /^\s*\{/.test(text);

/** A first line "Subject: …" is the subject. */
function fromText(text: string): { subject?: string; body: string } {
  const lines = text.replaceAll('\r\n', '\n').replace(/^\ufeff/, '');
  const [first = '', subject] = /^subject:[ \t]*([^\n]*)\n+/i.exec(lines) ?? [];
  return { ...(subject && { subject: subject.trim() }), body: lines.slice(first.length).trim() };
}

async function applicationIn(path: string, { read }: Around): Promise<Result<unknown, Refused>> {
  const file = await read(path);
  if (!file.ok) return file;
  const text = decodeUnicode(file.value.bytes, path);
  return text.ok ? parseJson(text.value, path) : text;
}

export default commandFor(reviewQuestion);
