import { convert } from 'html-to-text';
import { messageLimits } from './limits.ts';

/**
 * The words of an HTML message, a line a block, what it quotes marked with `>` and what it hides left out. Bounded in
 * depth and size; the addresses of links are left out, and nothing of it is ever shown as HTML.
 */
export const plainTextOfHtml = (html: string): string =>
  tidied(
    convert(prepared(html), {
      wordwrap: false,
      limits: { maxDepth: 100, maxChildNodes: 2_000, maxInputLength: messageLimits.html },
      selectors: [
        { selector: 'a', options: { ignoreHref: true } },
        { selector: 'tr', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
        { selector: 'td', format: 'inlineSurround', options: { suffix: ' ' } },
        ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
        ...indented.map((selector) => ({ selector, format: 'block' as const })),
        ...unseen.map((selector) => ({ selector, format: 'skip' as const })),
      ],
    }),
  );

const prepared = (html: string): string =>
  withoutStyles(html)
    .slice(0, messageLimits.html)
    .replace(/\b(?:display|visibility|mso-hide)\s{0,3}:\s{0,3}(?:none|hidden|all)\b/gi, (style) =>
      style.replace(/\s/g, '').toLowerCase(),
    );

/** Without the spaces and blank lines that tables leave. */
const tidied = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** Words that their writer moved in, which programs do with the element for quotes. */
const indented = [
  'blockquote[style*="border:none"]',
  'blockquote[style*="border: none"]',
  'blockquote.webkit-indent-blockquote',
];

/** What a reader does not see. Preheaders, which mailing programs hide, would be read as the first words. */
const unseen = [
  'img',
  'head',
  'title',
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  '[hidden]',
  ...['display:none', 'visibility:hidden', 'mso-hide:all'].map((style) => `[style*="${style}"]`),
];

/** Style sheets and comments are often the larger part, and come first: without them the words are within the limit. */
function withoutStyles(html: string): string {
  const kept: string[] = [];
  const opening = /<style\b|<!--/gi;
  let at = 0;
  for (let found = opening.exec(html); found; found = opening.exec(html)) {
    const closing = found[0] === '<!--' ? '-->' : '</style';
    const end = indexOfClosing(html, closing, found.index);
    if (end < 0) break;
    kept.push(html.slice(at, found.index));
    at = end;
    opening.lastIndex = end;
  }
  kept.push(html.slice(at));
  return kept.join('');
}

function indexOfClosing(html: string, closing: string, from: number): number {
  const closes = closing === '-->' ? /-->/g : /<\/style[^<>]{0,100}>/gi;
  closes.lastIndex = from;
  return closes.test(html) ? closes.lastIndex : -1;
}
