/** A message in which «…» marks what is not new. */
export interface Marked {
  because: string;
  text: string;
  /** What remains. */
  newText: string;
}

export function marked(because: string, ...lines: string[]): Marked {
  const whole = lines.join('\n');
  return {
    because,
    text: whole.replace(/[«»]/g, ''),
    newText: tidy(whole.replace(/^«[^»]*»\n/gm, '').replace(/«[^»]*»/g, '')),
  };
}

/** Blank lines where something was taken out between others count as one. */
export const tidy = (text: string): string =>
  text
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
