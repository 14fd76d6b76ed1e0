import { clean, widthOfText, wrap } from './text.ts';

const styles = {
  strong: [1, 22],
  quiet: [2, 22],
  write: [32, 39],
  wait: [34, 39],
  fix: [33, 39],
  stop: [31, 39],
} as const;
export type Style = keyof typeof styles;

/** An answer in words, built line by line; no line is wider than asked for, and none carries what a terminal obeys. */
export interface Page {
  /** A paragraph from the left edge. */
  says(text: string, ...look: Style[]): void;
  heading(text: string): void;
  /** One thing to do, or to leave alone: a paragraph, set in a little. */
  entry(text: string, ...look: Style[]): void;
  /** Something about it, beside its label. The labels of a page are aligned. */
  detail(label: string, text: string): void;
  gap(): void;
  lines(): string[];
}

const labelWidth = 8;

export function makePage({ width, colour }: { width: number; colour: boolean }): Page {
  const lines: string[] = [];

  const paint = (text: string, look: Style[]): string =>
    colour && text
      ? look.reduce((painted, style) => `\u001b[${styles[style][0]}m${painted}\u001b[${styles[style][1]}m`, text)
      : text;

  function paragraph(text: string, indent: number, look: Style[]): void {
    const room = Math.max(2, width - indent);
    for (const line of wrap(clean(text), room)) lines.push(`${' '.repeat(indent)}${paint(line, look)}`);
  }

  const page: Page = {
    says: (text, ...look) => paragraph(text, 0, look),
    heading(text) {
      page.gap();
      paragraph(text, 0, ['strong']);
    },
    entry: (text, ...look) => paragraph(text, 2, look),
    detail(label, text) {
      const indent = 4 + labelWidth + 1;
      if (width < indent + 20) return paragraph(`${label}: ${text}`, 4, []); // too narrow for two columns
      const [first = '', ...others] = wrap(clean(text), width - indent);
      const name = clean(label);
      lines.push(`    ${paint(name, ['quiet'])}${' '.repeat(Math.max(1, labelWidth + 1 - widthOfText(name)))}${first}`);
      for (const line of others) lines.push(' '.repeat(indent) + line);
    },
    gap() {
      if (lines.length > 0 && lines.at(-1) !== '') lines.push('');
    },
    lines: () => lines,
  };
  return page;
}
