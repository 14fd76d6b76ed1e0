/** Asks the program as a page that is signed in does. `body` is sent as JSON. */
export type Visitor = (path: string, method?: string, body?: unknown) => Promise<Response>;

/** Signs in with a link, as a browser that opens it. */
export async function visit(link: string): Promise<Visitor> {
  const { origin, hash } = new URL(link.replace('localhost', '127.0.0.1'));
  const headers = { origin, 'content-type': 'application/json' };
  const token = hash.replace('#token=', '');
  const signedIn = await fetch(`${origin}/api/session`, { method: 'POST', headers, body: JSON.stringify({ token }) });
  const [cookie = ''] = signedIn.headers.getSetCookie();
  if (signedIn.status !== 201) throw new Error(`The link did not sign in: ${await signedIn.text()}`);
  return (path, method = 'GET', body) =>
    fetch(`${origin}${path}`, {
      method,
      headers: { ...headers, cookie: cookie.split(';')[0] ?? '' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
}
