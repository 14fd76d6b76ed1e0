/** What outlives a reload of the page: kept by the browser, under a name of ours, as long as it is of use. */

/** `session` lasts as long as the window, `browser` until it is dropped. */
export type Place = 'session' | 'browser';

const storageOf = (place: Place): Storage => (place === 'session' ? sessionStorage : localStorage);

/** What is kept there, where it is such a thing at all. */
export function findKept<Shape>(place: Place, name: string, is: (value: unknown) => value is Shape): Shape | undefined {
  try {
    const kept: unknown = JSON.parse(storageOf(place).getItem(name) ?? 'null');
    return is(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps it; false where the browser is full or forbids it, and it lives as long as the page. */
export function keep(place: Place, name: string, value: object): boolean {
  try {
    storageOf(place).setItem(name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Drops it unless something else was kept in its place meanwhile, as by another window. */
export function dropOwn(place: Place, name: string, value: object): void {
  try {
    if (storageOf(place).getItem(name) === JSON.stringify(value)) drop(place, name);
  } catch {
    // Nothing was kept there.
  }
}

export function drop(place: Place, name: string): void {
  try {
    storageOf(place).removeItem(name);
  } catch {
    // Nothing was kept there.
  }
}
