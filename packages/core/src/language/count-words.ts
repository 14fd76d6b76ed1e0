/** As a person counts them: what stands between spaces. */
export function countWords(text: string): number {
  let words = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i += 1) {
    const space = isSpace(text.charCodeAt(i));
    if (!space && !inWord) words += 1;
    inWord = !space;
  }
  return words;
}

/** A UTF-16 code unit that parts words; before a text begins there is one (0), too. */
export const isSpace = (code: number): boolean => code <= 32 || code === 160;
