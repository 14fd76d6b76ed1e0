import { type Letter, actionSchema, done, refused } from '@fineline/core/application';
import { getMoment } from '@fineline/core/calendar';
import { parseApplication, write } from 'fineline';
import type { Command } from '../command.ts';
import { decodeUnicode } from '../question/bytes.ts';
import { parseJson } from '../question/json.ts';
import { type Question, commandFor } from '../question/question.ts';
import { letterInWords } from '../words/letter.ts';

/** A letter for copying by hand. The request of the contract has no word for it, and a line of --jsonl cannot say it. */
const byHand = Symbol('by hand');
const isByHand = (request: unknown): boolean => typeof request === 'object' && request !== null && byHand in request;

/** As it was written, and not checked yet. */
interface Request {
  application: unknown;
  action: string;
  to?: string;
  asOf?: string;
  variant?: number;
  [byHand]?: true;
}

const writeQuestion: Question<Request, Letter> = {
  name: 'write',
  file: 'FILE',
  about: [
    'What you could say: a letter made from what happened and what you noted, and from nothing else. What is missing for ' +
      'a good one is asked for, not made up.',
    'FILE holds one application as JSON, as for fineline plan. With - it is read from standard input.',
  ],
  options: [
    { name: 'action', value: 'ACTION', says: `What it is for: ${actionSchema.options.join(', ')}.` },
    {
      name: 'to',
      value: 'PERSON',
      says: 'To whom: the id of one of the people. Otherwise whom the plan would have it go to.',
    },
    { name: 'as-of', value: 'INSTANT', says: 'Write for this moment instead of now, such as 2026-11-16T13:00:00Z.' },
    {
      name: 'variant',
      value: 'N',
      says: 'Say it in other words: 0 is the first choice, and each answer says how many there are.',
    },
    { name: 'by-hand', says: 'A thank-you for copying onto a card or a sheet of paper, instead of the e-mail.' },
  ],
  examples: [
    { line: 'fineline write application.json --action thank-you', says: 'thanks to whoever was not thanked yet' },
    { line: 'fineline write application.json --action thank-you --by-hand', says: 'the same for a card' },
    { line: 'fineline write application.json --action check-in --variant 3', says: 'a check-in in other words' },
    { line: 'fineline write application.json --action phone-call', says: 'what to say on the phone' },
    { line: 'fineline write --jsonl < requests.jsonl', says: 'many: {"application": …, "action": …} a line' },
  ],
  limits: { file: 2_000_000, line: 8_000_000 },

  request({ name, bytes }, given) {
    const text = decodeUnicode(bytes, name);
    if (!text.ok) return text;
    const application = parseJson(text.value, name);
    if (!application.ok) return application;
    const action = given.findText('action');
    if (action === undefined) return refused('bad-usage', '--action says what the letter is for, such as thank-you.');
    const [to, asOf, variant] = [given.findText('to'), given.findText('as-of'), given.findText('variant')];
    if (variant !== undefined && !/^\d{1,5}$/.test(variant))
      return refused('bad-usage', '--variant is a number from 0 on.');
    if (given.has('by-hand') && action !== 'thank-you')
      return refused('bad-usage', '--by-hand is for --action thank-you; nothing else is written on paper.');
    return done({
      application: application.value,
      action,
      ...(to === undefined ? {} : { to }),
      ...(asOf === undefined ? {} : { asOf }),
      ...(variant === undefined ? {} : { variant: Number(variant) }),
      ...(given.has('by-hand') ? { [byHand]: true } : {}),
    });
  },
  ask: (request, now) => write(request, getMoment(now()), { byHand: isByHand(request) }),
  inWords(letter, request, { width, colour }) {
    const application = parseApplication(request.application);
    if (!application.ok)
      throw new Error(`A letter was written for what is no application: ${application.refusal.says}`);
    return letterInWords(letter, application.value, { width, colour });
  },
  place(path) {
    if (path === 'asOf') return '--as-of';
    if (['action', 'to', 'variant'].includes(path)) return `--${path}`;
    return path.replace(/^(application\.?|\(whole\))/, '');
  },
};

const command = commandFor(writeQuestion);

const writeCommand: Command = {
  ...command,
  run: (given, surroundings) =>
    given.has('jsonl') && given.has('by-hand')
      ? Promise.resolve(refused('bad-usage', '--by-hand is for one letter at a time; --jsonl writes e-mails.'))
      : command.run(given, surroundings),
};
export default writeCommand;
