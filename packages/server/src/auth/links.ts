import type { Moment } from '@fineline/core/calendar';
import { hashOf, newSecret } from './secret.ts';

/**
 * How long a link may wait to be opened, in milliseconds: an hour is enough to copy it from one terminal to another
 * computer's, and what scrolled by yesterday lets nobody in.
 */
const linkLife = 3_600_000;

/** The one-time tokens of sign-in links. They live in memory: a program that was started again has made new ones. */
export interface Links {
  /** A token that will sign in once. */
  make(): string;
  /**
   * Uses a token up and does `work`; undefined where it is unknown, used or too old. Of two who bring the same token one
   * is let in. If `work` throws, the token may be tried again.
   */
  redeem<Value>(token: string, work: () => Promise<Value>): Promise<{ value: Value } | undefined>;
}

export function makeLinks(now: () => Moment): Links {
  /** By the hash of the token: until when it may be used. */
  const open = new Map<string, number>();
  return {
    make() {
      for (const [hash, until] of open) if (until <= now()) open.delete(hash);
      const token = newSecret();
      open.set(hashOf(token), now() + linkLife);
      return token;
    },
    async redeem(token, work) {
      const hash = hashOf(token);
      const until = open.get(hash) ?? 0;
      open.delete(hash); // before anything is waited for
      if (until <= now()) return undefined;
      try {
        return { value: await work() };
      } catch (error) {
        open.set(hash, until);
        throw error;
      }
    },
  };
}
