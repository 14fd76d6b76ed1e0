import type { Moment } from '@fineline/core/calendar';
import type { Door } from './key.ts';
import { type Links, makeLinks } from './links.ts';
import { type Bucket, makeBucket } from './rates.ts';
import type { Sessions } from './sessions.ts';

/** Who may ask, and how often: all that the API needs to know about it. */
export interface Auth {
  door: Door;
  links: Links;
  sessions: Sessions;
  /** The name of the cookie: one for each data folder and workspace, as a browser does not tell ports apart. */
  cookie: string;
  rates: { signedIn: Bucket; signedOut: Bucket; wrongLinks: Bucket; wrongKeys: Bucket };
}

/** `folder` and `workspace` as the answer about health names them. */
export function makeAuth(parts: {
  door: Door;
  sessions: Sessions;
  folder: string;
  workspace: string;
  now: () => Moment;
}): Auth {
  const { door, sessions, folder, workspace, now } = parts;
  return {
    door,
    sessions,
    links: makeLinks(now),
    cookie: `fineline-${workspace}-${folder}`,
    rates: {
      // A page asks a handful of questions, and a program that adds 500 applications with all their events, one after
      // another, some 200 a second: neither is held up. What runs wild is.
      signedIn: makeBucket({ holds: 2_000, every: 5, now }),
      // Counted apart, so that whoever knocks without end does not keep out who is in.
      signedOut: makeBucket({ holds: 100, every: 100, now }),
      wrongLinks: makeBucket({ holds: 10, every: 6_000, now }),
      wrongKeys: makeBucket({ holds: 10, every: 6_000, now }),
    },
  };
}
