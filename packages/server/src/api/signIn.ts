import { createRoute } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import type { Auth } from '../auth/auth.ts';
import { checkQuestion } from '../auth/key.ts';
import { sessionLife } from '../auth/sessions.ts';
import { mayRefuse, problem, tooMany } from './problems.ts';
import { jsonAnswer, jsonBody, makeRouter } from './router.ts';

const session = jsonAnswer('Whether this browser is signed in now.', z.strictObject({ signedIn: z.boolean() }));

const signIn = createRoute({
  method: 'post',
  path: '/api/session',
  summary: 'Sign this browser in with the token of a link, which is used up',
  security: [],
  request: jsonBody(z.strictObject({ token: z.string().max(200) })),
  responses: { 201: session, ...mayRefuse.input, ...mayRefuse.unproven, ...mayRefuse.rate },
});

const signOut = createRoute({
  method: 'delete',
  path: '/api/session',
  summary: 'Sign this browser out',
  security: [],
  responses: { 200: session },
});

/** The answer to a command that asks for a link; `proof` shows that it comes from the program of its data folder. */
export const linkSchema = z.strictObject({ token: z.string(), proof: z.string() });

const makeLink = createRoute({
  method: 'post',
  path: '/api/sign-in-links',
  summary: 'Make a token that signs a browser in once; for commands that can read the key in the data folder',
  security: [{ keyAuth: [] }],
  responses: { 201: jsonAnswer('The token.', linkSchema), ...mayRefuse.unproven, ...mayRefuse.rate },
});

const cookieOptions = { httpOnly: true, sameSite: 'Lax', path: '/', maxAge: sessionLife / 1_000 } as const;

/** The way in and out; these need no session. */
export const signInRoutes = ({ door, links, sessions, cookie, rates }: Auth) =>
  makeRouter()
    .openapi(signIn, async (c) => {
      const wait = rates.wrongLinks.wait();
      if (wait > 0) return tooMany(c, wait);
      const had = getCookie(c, cookie);
      const redeemed = await links.redeem(c.req.valid('json').token, async () =>
        // A browser that opens one link after another stays one session.
        had !== undefined && (await sessions.find(had)) ? had : sessions.begin(),
      );
      if (!redeemed) {
        rates.wrongLinks.take();
        return problem(c, {
          code: 'link-spent',
          says: 'A link signs in once, within an hour, and only while the program that made it runs. Nothing was changed. Run “fineline open” for another one.',
        });
      }
      setCookie(c, cookie, redeemed.value, cookieOptions);
      return c.json({ signedIn: true }, 201);
    })
    .openapi(signOut, async (c) => {
      await sessions.end(getCookie(c, cookie));
      deleteCookie(c, cookie, { ...cookieOptions, maxAge: 0 });
      return c.json({ signedIn: false }, 200);
    })
    .openapi(makeLink, (c) => {
      const wait = rates.wrongKeys.wait();
      if (wait > 0) return tooMany(c, wait);
      const sign = checkQuestion(door, c.req.header('authorization') ?? '');
      if (!sign) {
        rates.wrongKeys.take();
        return problem(c, {
          code: 'wrong-key',
          says: 'Whoever asks for a link signs with the key in Fineline’s data folder, and this was not. Nothing was changed.',
        });
      }
      const token = links.make();
      return c.json({ token, proof: sign(token) }, 201);
    });

/** Lets nobody on who is not signed in, and nobody who asks without end. What is served without stands before it. */
export const onlySignedIn =
  ({ sessions, cookie, rates }: Auth): MiddlewareHandler =>
  async (c, next) => {
    const value = getCookie(c, cookie);
    const found = await sessions.find(value);
    const wait = (found ? rates.signedIn : rates.signedOut).take();
    if (wait > 0) return tooMany(c, wait);
    if (!found) {
      return problem(c, {
        code: 'signed-out',
        says: 'Nothing was changed. Keep what you have written; run “fineline open” in a terminal (in the project’s folder “npx fineline open”), then try again here.',
      });
    }
    if (found.isRenewed && value) setCookie(c, cookie, value, cookieOptions);
    return next();
  };
