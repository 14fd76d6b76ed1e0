import { Refused, ask } from '../api/ask.ts';
import { isSession } from '../api/shapes.ts';

/** Not asked of the program yet, or it could not answer. In memory alone. */
let waiting: string | undefined;
let spent = false;
const listeners = new Set<() => void>();

/**
 * Signs in with the token of a link; without one, with the token that could not be asked about before. Never throws: where
 * it did not work, the page that follows is told so by its own first question.
 */
export async function followLink(token: string | undefined = waiting): Promise<void> {
  if (token === undefined) return;
  waiting = token;
  let isSpent = false;
  try {
    await ask('POST', '/api/session', isSession, { token });
    waiting = undefined;
  } catch (error) {
    // Whatever else went wrong, the link is as good as before.
    if (!(error instanceof Refused) || error.problem.status >= 429) return;
    isSpent = true;
    waiting = undefined;
  }
  spent = isSpent;
  for (const listener of listeners) listener();
}

/** Whether the last link signed in no more; for `useSyncExternalStore`. */
export const linkIsSpent = {
  get: (): boolean => spent,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};
