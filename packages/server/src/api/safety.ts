import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { problem } from './problems.ts';

/** Names under which this computer calls itself; any other is somebody's attempt to have a browser speak to us. */
const ourHosts = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/;

/** Refuses a request that was addressed to another name: a foreign site may point its own name at this computer. */
export const onlyThisComputer: MiddlewareHandler = async (c, next) => {
  if (ourHosts.test(c.req.header('host') ?? '')) return next();
  return problem(c, {
    code: 'foreign-host',
    says: 'Fineline answers on this computer only. Nothing was changed. Open it as http://localhost with its port.',
  });
};

/** Refuses a write that does not come from a page of this very origin. */
export const onlyOurPages: MiddlewareHandler = async (c, next) => {
  if (['GET', 'HEAD'].includes(c.req.method)) return next();
  if (c.req.header('origin') === `http://${c.req.header('host')}`) return next();
  return problem(c, {
    code: 'foreign-origin',
    says: 'This change did not come from a page of Fineline, so nothing was changed. A program sends the header Origin with the address it calls.',
  });
};

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What every answer tells the browser: only our own files, no frames, no guessing of types, no word to other sites. */
export const strictHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  c.res.headers.set('content-security-policy', policy);
  c.res.headers.set('x-content-type-options', 'nosniff');
  c.res.headers.set('referrer-policy', 'no-referrer');
  c.res.headers.set('cross-origin-opener-policy', 'same-origin');
  c.res.headers.set('cross-origin-resource-policy', 'same-origin');
  if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store');
};

/** Refuses a body above `megabytes` before it is read. */
const atMost = (megabytes: number): MiddlewareHandler =>
  bodyLimit({
    maxSize: megabytes * 1_000_000,
    onError: (c) =>
      problem(c, {
        code: 'too-large',
        says: `That is larger than ${megabytes} MB, which is the most that is taken here. Nothing was changed.`,
      }),
  });

const [small, large] = [atMost(1), atMost(34)];

/** An e-mail with its attachments comes as base64, and is a third longer so; everything else is small. */
const takesMail = /^\/api\/(?:tell|applications\/[^/]+\/reading)$/;
export const boundedBody: MiddlewareHandler = (c, next) => (takesMail.test(c.req.path) ? large : small)(c, next);
