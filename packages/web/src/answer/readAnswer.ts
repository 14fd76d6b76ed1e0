import type { ApplicationId, ReadAnswer, ReadRequest } from '@fineline/core/api';
import { ask } from '../api/ask.ts';
import { isReadAnswer } from '../api/shapes.ts';
import { FileRefused, base64Of, isMailFile, mailLimit } from '../files/file.ts';
import { answerWords } from '../words/answer.ts';

/** Asks what a message says. Nothing is kept of it. */
export const readAnswer = (application: ApplicationId, request: ReadRequest): Promise<ReadAnswer> =>
  ask('POST', `/api/applications/${application}/reading`, isReadAnswer, request);

/** The same of a file. Throws `FileRefused` before anything is read of a file that cannot be one. */
export async function readAnswerFile(application: ApplicationId, file: File): Promise<ReadAnswer> {
  if (/\.ics$/i.test(file.name) || file.type === 'text/calendar') {
    throw new FileRefused(answerWords.invitationFile(file.name));
  }
  if (!isMailFile(file)) throw new FileRefused(answerWords.wrongKind(file.name));
  if (file.size === 0) throw new FileRefused(answerWords.emptyFile(file.name));
  if (file.size > mailLimit * 1_000_000) throw new FileRefused(answerWords.tooLarge(file.name, mailLimit));
  return readAnswer(application, { raw: await base64Of(file, answerWords.unreadable(file.name)) });
}
