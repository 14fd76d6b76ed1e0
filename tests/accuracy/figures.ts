/** How much of something was right, as it is published: "41 of 60 (68.3%)". */
export const share = (right: number, all: number): string =>
  `${right} of ${all}${all > 0 ? ` (${((100 * right) / all).toFixed(1)}%)` : ''}`;

/** Rows of a table in Markdown, columns aligned as prettier does. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(3, ...rows.map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.slice(1).map(line)].join('\n');
}

/** The part of docs/ACCURACY.md between two marks, with a new text in it. */
export function withFigures(document: string, name: string, text: string): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const [from, to] = [document.indexOf(begin), document.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/ACCURACY.md has no place for ${name}.`);
  return `${document.slice(0, from + begin.length)}\n\n${text}\n\n${document.slice(to)}`;
}
