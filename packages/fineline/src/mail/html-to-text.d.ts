/** The part of html-to-text that is used; the package has no types of its own. */
declare module 'html-to-text' {
  export function convert(
    html: string,
    options: {
      wordwrap: false | number;
      limits: { maxDepth: number; maxChildNodes: number; maxInputLength: number };
      selectors: {
        selector: string;
        format?: 'skip' | 'block' | 'inlineSurround';
        options?: {
          ignoreHref?: boolean;
          uppercase?: boolean;
          suffix?: string;
          leadingLineBreaks?: number;
          trailingLineBreaks?: number;
        };
      }[];
    },
  ): string;
}
