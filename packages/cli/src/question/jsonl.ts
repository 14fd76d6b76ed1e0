import type { Readable, Writable } from 'node:stream';
import type { Problem, Result } from '@fineline/core/application';
import { bytesOf, megabytes } from './input.ts';
import { parseJson, printJson } from './json.ts';
import { type Line, lineSplitter } from './lines.ts';
import { write } from './output.ts';

/** Answers are written together up to this many characters, and always before more input is waited for. */
const batch = 65_536;

/**
 * Answers every line of JSON with one line of JSON, in order. A line at fault gets `{"error": …}` in its place and the
 * rest go on. Neither a fast writer nor a slow reader makes this hold more than one line, and a batch of answers.
 * Where a question itself failed, the first such bug comes back once all lines are answered.
 */
export async function answerLines(
  input: Readable,
  output: Writable,
  longest: number,
  ask: (request: unknown) => Result<unknown> | Promise<Result<unknown>>,
): Promise<Error | undefined> {
  const splitter = lineSplitter(longest);
  let bug: Error | undefined;
  let answers = '';

  async function answerEach(lines: Iterable<Line>): Promise<void> {
    for (const line of lines) {
      answers += `${await answerTo(line)}\n`;
      if (answers.length >= batch) await flush();
    }
    await flush();
  }

  async function flush(): Promise<void> {
    const text = answers;
    answers = '';
    if (text) await write(output, text);
  }

  async function answerTo(line: Line): Promise<string> {
    if (line.is === 'too-long') return failure('too-long', `This line is longer than ${megabytes(longest)}.`);
    if (line.is === 'not-text') return failure('invalid-json', 'This line is not UTF-8.');
    const request = parseJson(line.text, 'This line');
    if (!request.ok) return failure('invalid-json', request.refusal.says);
    try {
      const answer = await ask(request.value);
      return answer.ok
        ? printJson(answer.value, 0)
        : failure(answer.refusal.code, answer.refusal.says, answer.refusal.problems);
    } catch (error) {
      bug ??= new Error('A request could not be answered', { cause: error });
      return failure('internal', 'Fineline failed on this request; the others were answered.');
    }
  }

  for await (const chunk of input) await answerEach(splitter.push(bytesOf(chunk)));
  await answerEach(splitter.end());
  return bug;
}

const failure = (code: string, message: string, problems: Problem[] = []): string =>
  printJson({ error: { code, message, problems } }, 0);
