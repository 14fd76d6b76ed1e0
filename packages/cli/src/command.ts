import type { Result } from '@fineline/core/application';
import type { Arguments } from './arguments.ts';
import type { Surroundings } from './surroundings.ts';

/** `value` is the word that stands for its value in the help; an option without one is a switch. */
export interface Option {
  name: string;
  value?: string;
  /** May be given more than once. */
  many?: boolean;
  says: string;
}

export interface Example {
  line: string;
  says: string;
}

/** 0: done. 1: a draft that should not be sent, the answer of `review` alone. */
export type ExitCode = 0 | 1;

/** Why a command did nothing: how it was called, or what it was given. Either way one line on stderr and exit code 2. */
export type Refused = 'bad-usage' | 'bad-input';

export interface Command {
  name: string;
  /** What follows the name: `FILE [--json]`. */
  usage: string;
  /** Paragraphs of the help. */
  about: string[];
  options: Option[];
  examples: Example[];
  run(given: Arguments, surroundings: Surroundings): Promise<Result<ExitCode, Refused>>;
}
