import { type Result, done, refused } from '@fineline/core/application';
import { clean } from '../page/text.ts';

/** Reads JSON; `name` is what the error calls it. */
export function parseJson(text: string, name: string): Result<unknown, 'bad-input'> {
  try {
    const value: unknown = JSON.parse(text);
    return done(value);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refused('bad-input', `${name} is not valid JSON: ${clean(error.message).slice(0, 200)}`);
  }
}

// JSON leaves these as they are, and a terminal may obey them: C1 controls, line separators, marks that turn the order
// of letters round. Written as \u escapes they mean the same to every reader of JSON.
const obeyed = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** JSON that is safe to show on a terminal. `indent` 0 is one line. */
export const printJson = (value: unknown, indent: 0 | 2): string =>
  JSON.stringify(value, null, indent).replace(
    obeyed,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
