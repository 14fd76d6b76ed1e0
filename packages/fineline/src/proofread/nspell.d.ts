/** The part of nspell that is used; the package has no types of its own. */
declare module 'nspell' {
  export default function nspell(
    aff: Uint8Array,
    dic: Uint8Array,
  ): { correct(word: string): boolean; suggest(word: string): string[] };
}
