import { type Door, askForLink } from '../auth/key.ts';
import { linkSchema } from './signIn.ts';

/** The token of a new link, from the program at a port; undefined where whatever is there does not know the key. */
export async function findLink(door: Door): Promise<string | undefined> {
  const { authorization, isAnswer } = askForLink(door);
  const address = `http://127.0.0.1:${door.port}`;
  try {
    const response = await fetch(`${address}/api/sign-in-links`, {
      method: 'POST',
      headers: { origin: address, authorization },
      redirect: 'error',
      signal: AbortSignal.timeout(5_000),
    });
    const answer = linkSchema.safeParse(await response.json()).data;
    return answer && isAnswer(answer) ? answer.token : undefined;
  } catch {
    return undefined; // nothing there any more, or something else
  }
}
