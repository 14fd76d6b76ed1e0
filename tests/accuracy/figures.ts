/** How much of something was right, as it is published: "41 of 60 (68.3%)". */
export const share = (right: number, all: number): string =>
  `${right} of ${all}${all > 0 ? ` (${((100 * right) / all).toFixed(1)}%)` : ''}`;

/** How right something was on one set of examples: what was counted, and how it came out. */
export type Figures = Readonly<Record<string, string>>;

/** docs/ACCURACY.md with new figures between the two marks of that name: a row for each figure, a column for each set. */
export function withFigures(
  document: string,
  name: string,
  columns: readonly { head: string; figures: Figures }[],
): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const [from, to] = [document.indexOf(begin), document.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/ACCURACY.md has no place for ${name}.`);
  const table = markdownTable([
    ['', ...columns.map(({ head }) => head)],
    ...Object.keys(columns[0]?.figures ?? {}).map((row) => [row, ...columns.map(({ figures }) => figures[row] ?? '')]),
  ]);
  return `${document.slice(0, from + begin.length)}\n\n${table}\n\n${document.slice(to)}`;
}

/** Columns aligned as prettier does. */
function markdownTable(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(3, ...rows.map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.slice(1).map(line)].join('\n');
}
