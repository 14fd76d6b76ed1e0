/** Words that rest on a fact of the application, or join two that do. */
export interface Words {
  text: string;
  /** A JSON pointer into the application. */
  pointer?: string;
  /** It stands in an earlier letter to the same reader. */
  told?: true;
}

/** What fills a gap. */
export type Filling = readonly Words[];

export interface Fact {
  start: number;
  end: number;
  pointer: string;
}

/** Puts text together, and remembers where the facts stand in it. */
export class Text {
  #text = '';
  readonly #facts: Fact[] = [];

  get text(): string {
    return this.#text;
  }
  get facts(): readonly Fact[] {
    return this.#facts;
  }

  /** `own` words of ours; the end of a sentence is not said twice where a fact brought its own full stop ("Acme Inc."). */
  add(own: string): void {
    const isTwice = this.#text.endsWith('.') && /^\.(?!\.)/.test(own);
    this.#text += isTwice ? own.slice(1) : own;
  }

  /** A fact at the beginning of a sentence begins with a capital. */
  fill(filling: Filling): void {
    for (const words of filling) {
      const begins = /(?:^|[.!?]\s|\n)$/.test(this.#text.slice(-2));
      this.name(begins ? { ...words, text: capitalised(words.text) } : words);
    }
  }

  /** A name stays as whoever bears it writes it: "de Klerk". */
  name({ text, pointer }: Words): void {
    const start = this.#text.length;
    this.#text += text;
    if (pointer !== undefined) this.#facts.push({ start, end: this.#text.length, pointer });
  }

  /** Adds another text whole. */
  append(other: Text): void {
    const offset = this.#text.length;
    this.#text += other.text;
    for (const { start, end, pointer } of other.facts) {
      this.#facts.push({ start: start + offset, end: end + offset, pointer });
    }
  }
}

/** A word with a capital further in is spelt so on purpose: "iPhone", "dbt" keeps its own way only if it says so. */
const capitalised = (text: string): string =>
  /^\p{Ll}\S*\p{Lu}/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);

/** As a person counts them: what stands between spaces. */
export function countWords(text: string): number {
  let words = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i += 1) {
    const isSpace = text.charCodeAt(i) <= 32 || text.charCodeAt(i) === 160;
    if (!isSpace && !inWord) words += 1;
    inWord = !isSpace;
  }
  return words;
}

/** "a", "a and b", "a, b and c"; each keeps its fact. */
export function listed(items: readonly Words[], serial = false): Filling {
  return items.flatMap((item, i): Words[] => {
    if (i === 0) return [item];
    const isLast = i === items.length - 1;
    return [{ text: isLast ? `${serial && i > 1 ? ',' : ''} and ` : ', ' }, item];
  });
}
