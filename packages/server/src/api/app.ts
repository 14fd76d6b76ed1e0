import { HTTPException } from 'hono/http-exception';
import type { UseCases } from '../applications/useCases.ts';
import type { Auth } from '../auth/auth.ts';
import { diskFull, errorCode } from '../store/refusals.ts';
import { applicationRoutes } from './applications.ts';
import { type Health, healthRoutes } from './health.ts';
import { servePages } from './pages.ts';
import { problem } from './problems.ts';
import { replyRoutes } from './replies.ts';
import { makeRouter } from './router.ts';
import { boundedBody, onlyOurPages, onlyThisComputer, strictHeaders } from './safety.ts';
import { onlySignedIn, signInRoutes } from './signIn.ts';
import { tellRoutes } from './tell.ts';
import { todayRoutes } from './today.ts';

export interface AppOptions {
  cases: UseCases;
  auth: Auth;
  health: () => Health;
  /** The folder of the built pages; absent: the API alone. */
  webRoot?: string;
  /** Takes a line about what went wrong; it holds no message, address or name. */
  log: (line: string) => void;
}

/** The API and the pages, as one function from request to answer. */
export function makeApp({ cases, auth, health, webRoot, log }: AppOptions) {
  const app = makeRouter();
  app.use(strictHeaders, onlyThisComputer, onlyOurPages);
  app.use('/api/*', boundedBody);
  app.route('/', healthRoutes(health));
  app.route('/', signInRoutes(auth));
  app.use('/api/*', onlySignedIn(auth)); // everything below
  app.route('/', todayRoutes(cases));
  app.route('/', applicationRoutes(cases));
  app.route('/', replyRoutes(cases));
  app.route('/', tellRoutes(cases));
  app.all('/api/*', (c) =>
    problem(c, { code: 'not-found', says: `There is nothing at this address of Fineline. Nothing was changed.` }),
  );
  if (webRoot) app.use(servePages(webRoot));
  app.notFound((c) => problem(c, { code: 'not-found', says: 'There is no such page or file in Fineline.' }));

  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status < 500) {
      return problem(c, { code: 'invalid-input', says: 'The request is not whole JSON. Nothing was saved.' });
    }
    const code = errorCode(error);
    // The route and the kind of error alone: an error's own words may quote what somebody wrote.
    log(`${c.req.method} ${c.req.routePath} failed: ${error.name}${code ? ` (${code})` : ''}${placeOf(error)}`);
    if (code === diskFull) {
      return problem(c, {
        code: 'disk-full',
        says: 'The disk that holds Fineline’s data is full, so nothing was saved. Keep what you have written, free some space on the disk, and try again; what was saved before is safe.',
      });
    }
    return isConnectionLost(error, code)
      ? problem(c, {
          code: 'store-away',
          says: 'The database does not answer at the moment, so what you just did may not have been saved. Keep what you have written, look again shortly, and do it again if it is not there.',
        })
      : problem(c, {
          code: 'unexpected',
          says: 'Fineline made a mistake, and nothing was saved. Keep what you have written and try again; what was saved before is safe.',
        });
  });
  return app;
}

/** Where in the program it happened: the first place of the stack, without its folder, which may bear a person's name. */
function placeOf({ stack = '', message }: Error): string {
  // The message stands before the places, and may hold lines that look like one.
  const from = stack.indexOf(message);
  const place = from < 0 ? undefined : /^ +at .*?([^/\\\s(]+:\d+:\d+)\)?$/m.exec(stack.slice(from + message.length));
  return place?.[1] ? `, at ${place[1]}` : '';
}

/** Errors of a connection, and PostgreSQL's classes 08 (connection) and 57P (shutdown). */
const isConnectionLost = (error: Error, code: string | undefined): boolean =>
  code === undefined
    ? // pg gives these no code
      /^(?:Connection terminated|Client (?:has encountered a connection error|was closed)|timeout exceeded)/.test(
        error.message,
      )
    : /^(?:ECONN|ENOENT$|EPIPE$|08|57P)/.test(code);
