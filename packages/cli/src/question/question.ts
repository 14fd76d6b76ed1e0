import { type Problem, type Result, done, refused } from '@fineline/core/application';
import type { Arguments } from '../arguments.ts';
import type { Command, ExitCode, Refused } from '../command.ts';
import { clean } from '../page/text.ts';
import type { Surroundings } from '../surroundings.ts';
import { type InputFile, cannotRead, openInput, readInput } from './input.ts';
import { answerLines } from './jsonl.ts';
import { printJson } from './json.ts';
import { write } from './output.ts';

/**
 * One of the five questions at the command line: how a file becomes a request, and how its answer reads in words. Files
 * and standard input, --json, --jsonl, limits and errors are the same for all of them, and live here.
 */
export interface Question<Request, Answer> extends Omit<Command, 'run' | 'usage'> {
  /** What the file is, in one word: APPLICATION. */
  file: string;
  /** The most that a file, and a line of --jsonl, may hold, in bytes. */
  limits: { file: number; line: number };
  /** The request that a file makes, together with the options; `around` reads the clock, and further files. */
  request(
    file: InputFile,
    given: Arguments,
    around: Around,
  ): Result<Request, Refused> | Promise<Result<Request, Refused>>;
  /** `now` is for what says no moment itself. */
  ask(request: unknown, now: () => string): Result<Answer> | Promise<Result<Answer>>;
  /** The answer for a person, as lines; `request` is the one that was answered. */
  inWords(answer: Answer, request: Request, surroundings: Surroundings): string[];
  /** What one who wrote a file calls the place that a path of the request points to: `events[3].due`, `--as-of`. */
  place(path: string, given: Arguments): string;
  exitCode?(answer: Answer): ExitCode;
}

/** What lies around a question: the clock is asked here and nowhere else. */
export interface Around {
  now: () => string;
  /** Another file that an option names, of the same size at most. */
  read(path: string): Promise<Result<InputFile, Refused>>;
}

const json = { name: 'json', says: 'Answer in JSON, for programs.' };
const jsonl = { name: 'jsonl', says: 'Take one JSON request a line, and answer each with one line of JSON.' };

/** The command that asks a question. */
export function commandFor<Request, Answer>(question: Question<Request, Answer>): Command {
  const { name, about, options, examples, file } = question;
  const flags = options.map((option) => {
    const flag = option.value === undefined ? `[--${option.name}]` : `[--${option.name} ${option.value}]`;
    return option.many ? `${flag}…` : flag;
  });
  return {
    name,
    usage: [file, ...flags, '[--json | --jsonl]'].join(' '),
    about,
    options: [...options, json, jsonl],
    examples,
    run: (given, surroundings) =>
      given.has('jsonl') ? runLines(question, given, surroundings) : runOnce(question, given, surroundings),
  };
}

async function runOnce<Request, Answer>(
  question: Question<Request, Answer>,
  given: Arguments,
  surroundings: Surroundings,
): Promise<Result<ExitCode, Refused>> {
  const [path, ...others] = given.files;
  if (path === undefined) return refused('bad-usage', `name ${question.file}, or - for standard input.`);
  if (others.length > 0) return refused('bad-usage', `one ${question.file} at a time; for many, see --jsonl.`);

  const file = await readInput(path, question.limits.file, surroundings);
  if (!file.ok) return file;
  const around = {
    now: surroundings.now,
    read: (other: string) => readInput(other, question.limits.file, surroundings),
  };
  const request = await question.request(file.value, given, around);
  if (!request.ok) return request;
  const answer = await question.ask(request.value, surroundings.now);
  if (!answer.ok) return refused('bad-input', inOneLine(answer.refusal, question, given, path));

  const text = given.has('json')
    ? printJson(answer.value, 2)
    : question.inWords(answer.value, request.value, surroundings).join('\n');
  await write(surroundings.output, `${text}\n`);
  return done(question.exitCode?.(answer.value) ?? 0);
}

async function runLines<Request, Answer>(
  question: Question<Request, Answer>,
  given: Arguments,
  surroundings: Surroundings,
): Promise<Result<ExitCode, Refused>> {
  if (given.has('json')) return refused('bad-usage', '--json and --jsonl exclude each other.');
  const misplaced = question.options.find(({ name }) => given.has(name));
  if (misplaced) return refused('bad-usage', `with --jsonl, --${misplaced.name} belongs into each request.`);
  const [path = '-', ...others] = given.files;
  if (others.length > 0) return refused('bad-usage', 'one file at a time; they can be joined with cat.');

  const input = await openInput(path, surroundings);
  if (!input.ok) return input;
  let bug: Error | undefined;
  try {
    bug = await answerLines(input.value, surroundings.output, question.limits.line, (request) =>
      question.ask(request, surroundings.now),
    );
  } catch (error) {
    return cannotRead(path, error);
  }
  if (bug) throw bug;
  return done(0);
}

/** The first problem at its place, and how many there are besides. */
function inOneLine(
  { says, problems = [] }: { says: string; problems?: Problem[] },
  question: Pick<Question<unknown, unknown>, 'place'>,
  given: Arguments,
  path: string,
): string {
  const name = path === '-' ? 'standard input' : path;
  const [first, ...others] = problems;
  if (!first) return clean(`${name}: ${says}`);
  const place = question.place(first.path, given);
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  const where = place.startsWith('--') ? place : place === '' ? name : `${name}: ${place}`;
  return clean(`${where}: ${first.says}${more}`);
}
