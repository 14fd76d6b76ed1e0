import type { QueryClient } from '@tanstack/react-query';
import { ask } from '../api/ask.ts';
import { isSession } from '../api/shapes.ts';

/** Signs this browser out, and forgets what the pages have read: they ask again, and say how to sign in. Throws as `ask` does. */
export async function signOut(questions: QueryClient): Promise<void> {
  await ask('DELETE', '/api/session', isSession);
  await questions.resetQueries();
}
