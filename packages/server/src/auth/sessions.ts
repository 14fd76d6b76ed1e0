import type { Moment } from '@fineline/core/calendar';
import type { SessionStore } from '../store/sessions.ts';
import { hashOf, isSecret, newSecret } from './secret.ts';

const day = 86_400_000;
/** How long a browser stays signed in without a visit: 400 days, the most that browsers keep a cookie. In milliseconds. */
export const sessionLife = 400 * day;
/** How long a look-up is believed without asking the store again, in milliseconds. */
const believed = 60_000;

/** The browsers that are signed in. A session's value is known to its browser alone; here its hash is. */
export interface Sessions {
  /** Signs a browser in: the value for its cookie. */
  begin(): Promise<string>;
  /** `isRenewed`: its life began anew, once a day, and the cookie's has to as well. */
  find(value: string | undefined): Promise<{ isRenewed: boolean } | undefined>;
  /** Signs it out at once; of other programs on the same database, within a minute. */
  end(value: string | undefined): Promise<void>;
}

/** `inStore` runs one piece of work on the sessions of this workspace. */
export function makeSessions(
  inStore: <Value>(work: (sessions: SessionStore) => Promise<Value>) => Promise<Value>,
  now: () => Moment,
): Sessions {
  /** By hash: until when it is believed. */
  const known = new Map<string, number>();
  let ended = 0;
  return {
    async begin() {
      const value = newSecret();
      const at = now();
      await inStore((sessions) => sessions.add(hashOf(value), new Date(at), new Date(at + sessionLife)));
      return value;
    },
    async find(value) {
      if (!value || !isSecret(value)) return undefined;
      const hash = hashOf(value);
      const at = now();
      if ((known.get(hash) ?? 0) > at) return { isRenewed: false };
      const endedBefore = ended;
      const isRenewed = await inStore(async (sessions) => {
        const found = await sessions.find(hash);
        if (!found || found.expiresAt.getTime() <= at) return undefined;
        const isDue = at - found.lastSeenAt.getTime() >= day;
        if (isDue) await sessions.renew(hash, new Date(at), new Date(at + sessionLife));
        return isDue;
      });
      // A sign-out that came while the store was asked is not to be forgotten.
      if (ended !== endedBefore || isRenewed === undefined) known.delete(hash);
      else known.set(hash, at + believed);
      return isRenewed === undefined ? undefined : { isRenewed };
    },
    async end(value) {
      if (!value || !isSecret(value)) return;
      const hash = hashOf(value);
      ended += 1;
      known.delete(hash);
      await inStore((sessions) => sessions.end(hash, new Date(now())));
      ended += 1;
      known.delete(hash);
    },
  };
}
