import type { ApplicationDocument } from '../../application/application.ts';
import type { Situation } from '../situation.ts';

/** The gaps in what went with the application; a close-gap sent since the latest interview began has closed them all. */
export function documentsToSend({ application, history, latestHeld }: Situation): ApplicationDocument[] {
  const closed =
    latestHeld !== undefined &&
    history.sent.some(({ moment, event }) => event.action === 'close-gap' && moment >= latestHeld.starts);
  return closed ? [] : (application.documents ?? []).filter(({ status }) => status !== 'sent');
}
