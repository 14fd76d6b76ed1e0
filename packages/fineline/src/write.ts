import {
  type Application,
  type Letter,
  type Result,
  invalid,
  parseApplication as parseWith,
  problemsOf,
  refused,
  writeRequestShape,
} from '@fineline/core/application';
import { type Moment, getMoment } from '@fineline/core/calendar';
import { type LetterWriter, type WriteOptions, writerFor } from '@fineline/core/write';
import { customOf, letterForms, playbooks } from '@fineline/knowledge';
import { places } from './places.ts';
import { officeOf } from './plan.ts';

export type WriteRefusal = 'invalid-input' | 'too-large';

/**
 * What one could say: the request of the contract, `{application, action, to?, asOf?, variant?}`; without `asOf` it is
 * written for `now`; a thank-you is an e-mail unless it is to be `byHand`. Refuses with every path at fault.
 */
export function write(
  request: unknown,
  now: Moment,
  { byHand = false }: { byHand?: boolean } = {},
): Result<Letter, WriteRefusal> {
  const shape = writeRequestShape.safeParse(request);
  const problems = shape.success ? [] : problemsOf(shape.error);
  if (typeof request !== 'object' || request === null || !('application' in request)) return invalid(problems);
  const application = parseWith(request.application, places, 'application');
  if (!application.ok && application.refusal.code === 'too-large')
    return refused('too-large', application.refusal.says);
  if (!application.ok) problems.push(...(application.refusal.problems ?? []));
  if (!shape.success || !application.ok) return invalid(problems);
  const { asOf, action, to, variant } = shape.data;
  const moment = asOf === undefined ? now : getMoment(asOf);
  return writeLetter(application.value, { action, to, variant, byHand, asOf: moment });
}

/** The letter of an application that has been checked. Refuses a person, or a variant, that there is not. */
export const writeLetter = (
  application: Application,
  options: WriteOptions & { asOf: Moment },
): Result<Letter, 'invalid-input'> => letterWriter(application, options.asOf)(options);

/** Writes the letters of an application that has been checked, to several readers or in several wordings. */
export const letterWriter = (application: Application, asOf: Moment): LetterWriter =>
  writerFor(application, {
    asOf,
    office: officeOf(application, asOf),
    playbook: playbooks.fineline,
    forms: letterForms,
    customOf,
  });
