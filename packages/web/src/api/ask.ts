import type { ApplicationView, ProblemDetails } from '@fineline/core/api';
import { faultWords } from '../words/faults.ts';
import { type Is, isProblem } from './shapes.ts';

/** The program was reached, and refused; `current` is what stands, where somebody else was first. */
export class Refused extends Error {
  readonly problem: ProblemDetails;
  readonly current: ApplicationView | undefined;
  constructor(problem: ProblemDetails, current?: ApplicationView) {
    super(problem.detail);
    this.problem = problem;
    this.current = current;
  }
}

/** Whether it was refused because this browser is not signed in, or not any more. */
export const isSignedOut = (error: unknown): boolean => error instanceof Refused && error.problem.code === 'signed-out';

/** Whether it was refused because somebody else was first. */
export const isChangedElsewhere = (error: unknown): boolean =>
  error instanceof Refused && error.problem.code === 'changed-elsewhere';

/** The program does not answer. */
export class ServerGone extends Error {}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** One question to the program. Throws `Refused` where it says no, `ServerGone` where it does not answer as it should. */
export async function ask<Answer>(method: Method, path: string, isAnswer: Is<Answer>, body?: unknown): Promise<Answer> {
  let response: Response;
  let answer: unknown;
  try {
    response = await fetch(path, {
      method,
      ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    answer = await response.json();
  } catch (error) {
    throw new ServerGone(path, { cause: error });
  }
  if (response.ok && isAnswer(answer)) return answer;
  if (isProblem(answer)) throw new Refused(answer, answer.current);
  throw new ServerGone(path);
}

export interface FaultWords {
  title: string;
  says: string;
}

/** What went wrong, in words for whoever reads the page. */
export function faultOf(error: unknown): FaultWords {
  if (error instanceof Refused) return { title: error.problem.title, says: error.problem.detail };
  if (error instanceof ServerGone) return faultWords.gone;
  return faultWords.ours;
}

/** The same in one line. */
export function sayFault(error: unknown): string {
  const { title, says } = faultOf(error);
  return `${title}. ${says}`;
}
