const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** The keys around a letter's: left and right, above and below; none where it is no letter of English. */
export const keysBeside = (letter: string): string => beside.get(letter) ?? '';

const beside: ReadonlyMap<string, string> = new Map(
  rows.flatMap((row, r) =>
    row.split('').map((letter, k) => {
      const above = rows[r - 1]?.slice(k, k + 2) ?? '';
      const below = rows[r + 1]?.slice(Math.max(k - 1, 0), k + 1) ?? '';
      return [letter, (row[k - 1] ?? '') + (row[k + 1] ?? '') + above + below] as const;
    }),
  ),
);
