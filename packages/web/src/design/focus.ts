/** Gives the focus to the content of the page: for what takes the focused button away, or brings another page. */
export const focusMain = (): void => document.getElementById('main')?.focus({ preventScroll: true });
