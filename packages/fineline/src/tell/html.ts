import { convert } from 'html-to-text';
import { messageLimits } from './limits.ts';

/** The words of an HTML message, a line a block: enough to find what stands under a label. Bounded in depth and size. */
export const plainTextOfHtml = (html: string): string =>
  convert(html.slice(0, messageLimits.html), {
    wordwrap: false,
    limits: { maxDepth: 100, maxChildNodes: 2_000, maxInputLength: messageLimits.html },
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'img', format: 'skip' },
    ],
  });
