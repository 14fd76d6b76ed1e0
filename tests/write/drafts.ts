/** Letters as they would be sent, for review: with what goes with them, and beside what others at the employer get. */
import type { Action, Application, Draft, Letter } from '@fineline/core/application';

type Sent = Pick<Letter, 'action' | 'channel' | 'to' | 'subject' | 'body'>;

/** These bring papers. */
const encloses: ReadonlySet<Action> = new Set(['close-gap', 'keep-promise', 'reply']);

/** The draft that a letter becomes when it is about to be sent. */
export function draftOf(
  application: Application,
  { action, channel, to, subject, body }: Sent,
  siblings: readonly Letter[] = [],
): Draft {
  return {
    action,
    channel,
    ...(to !== undefined && { to }),
    ...(subject !== undefined && { subject }),
    body,
    application,
    ...(encloses.has(action) && { attachments: ['paper.pdf'] }),
    siblings: siblings.flatMap((sibling) =>
      sibling.to === undefined || sibling.to === to ? [] : [{ to: sibling.to, body: sibling.body }],
    ),
  };
}
