/**
 * Takes the token of a sign-in link out of the address, and with it out of the history, so that nobody finds it there
 * later. Undefined where the address has none.
 */
export function takeToken(): string | undefined {
  const { hash, pathname, search } = location;
  if (!hash.startsWith('#token=')) return undefined;
  history.replaceState(history.state, '', `${pathname}${search}`);
  return hash.slice('#token='.length);
}

/** What the page was opened with. Imported first of all, so that it is out of the address before anything else runs. */
export const openedWith = takeToken();
