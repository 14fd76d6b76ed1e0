import { words } from './nouns.ts';

/** What people do, in words that are no plural of a noun where they have an s. */
export const acts = words(
  `listen come go give know think say tell speak seem feel keep get understand do become begin bring learn teach ask
  include require consist happen remain believe enjoy appreciate want make take let have eat sleep
  pay allow provide follow prepare protect collect`,
);
/** And these may be nouns too: "the boys looks", but "the boys' looks". */
export const actsOrNouns = words(
  `work help look need like show treat smile respect care run drive play depend mean sound talk move use call try stay help
  visit hope wait serve cook answer laugh handle worry study`,
);
/** What one does, by what several do: "works" is "work". */
export const forOne = new Map([...acts, ...actsOrNouns].map((verb) => [withS(verb), verb]));

/** "The lab runs", with a subject before it: a verb, though it may be a noun. */
export const isAct = (word: string): boolean => forOne.has(word);

export function withS(verb: string): string {
  if (verb === 'have') return 'has';
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}
