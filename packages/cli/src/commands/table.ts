import type { Command } from '../command.ts';

interface Entry {
  /** One line of `fineline --help`. */
  says: string;
  /** Loads the command with all that it needs, and nothing else. */
  load: () => Promise<{ default: Command }>;
}

/** Every command, in the order of the help. A new one is one file beside this, and one line here. */
export const commands: Readonly<Record<string, Entry>> = {
  plan: { says: 'what to do now, what later, and what to leave alone', load: () => import('./plan.ts') },
  tell: { says: 'what an invitation or a message adds to an application', load: () => import('./tell.ts') },
  write: { says: 'what you could say, from what you noted', load: () => import('./write.ts') },
  review: { says: 'whether a draft is fit to send', load: () => import('./review.ts') },
  read: { says: 'what they answered', load: () => import('./read.ts') },
  start: { says: 'open Fineline in the browser', load: () => import('./start.ts') },
  open: { says: 'open it once more while it runs, or in another browser', load: () => import('./open.ts') },
  backup: { says: 'everything in one file', load: () => import('./backup.ts') },
  restore: { says: 'put such a file back', load: () => import('./restore.ts') },
};
