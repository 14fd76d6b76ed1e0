import { countWords, isSpace } from '../language/count-words.ts';

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

/** Puts text together, counts its words, and remembers where the facts stand in it. */
export class Text {
  #text = '';
  /** The last character and the one before it, as UTF-16 code units; 0 where there is none. */
  #last = 0;
  #before = 0;
  #words = 0;
  readonly #facts: Fact[] = [];

  get text(): string {
    return this.#text;
  }
  get words(): number {
    return this.#words;
  }
  get facts(): readonly Fact[] {
    return this.#facts;
  }

  /**
   * `own` words of ours, how many they are where that is known; the end of a sentence is not said twice where a fact
   * brought its own full stop ("Acme Inc.").
   */
  add(own: string, words = countWords(own)): void {
    const isTwice = this.#last === fullStop && own.charCodeAt(0) === fullStop && own.charCodeAt(1) !== fullStop;
    if (isTwice) this.#put(own.slice(1));
    else this.#put(own, words);
  }

  /** A fact at the beginning of a sentence begins with a capital. */
  fill(filling: Filling): void {
    for (const words of filling) {
      if (this.#begins()) this.#point(capitalised(words.text), words.pointer);
      else this.name(words);
    }
  }

  /** A name stays as whoever bears it writes it: "de Klerk". */
  name({ text, pointer }: Words): void {
    this.#point(text, pointer);
  }

  /** Adds another text whole. */
  append(other: Text): void {
    const offset = this.#text.length;
    this.#put(other.text, other.words);
    for (const { start, end, pointer } of other.facts) {
      this.#facts.push({ start: start + offset, end: end + offset, pointer });
    }
  }

  #begins(): boolean {
    const isAfterStop = this.#before === fullStop || this.#before === 33 || this.#before === 63;
    return this.#text === '' || this.#last === 10 || (isAfterStop && isSpace(this.#last));
  }

  #point(text: string, pointer: string | undefined): void {
    const start = this.#text.length;
    this.#put(text);
    if (pointer !== undefined) this.#facts.push({ start, end: this.#text.length, pointer });
  }

  #put(text: string, words = countWords(text)): void {
    if (text === '') return;
    const goesOn = !isSpace(this.#last) && !isSpace(text.charCodeAt(0));
    this.#words += goesOn && words > 0 ? words - 1 : words;
    this.#before = text.length > 1 ? text.charCodeAt(text.length - 2) : this.#last;
    this.#last = text.charCodeAt(text.length - 1);
    this.#text += text;
  }
}

/** A word with a capital further in is spelt so on purpose: "iPhone", "dbt" keeps its own way only if it says so. */
const capitalised = (text: string): string =>
  /^\p{Ll}\S*\p{Lu}/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);

const fullStop = 46;

/** "a", "a and b", "a, b and c"; each keeps its fact. */
export function listed(items: readonly Words[], serial = false): Filling {
  return items.flatMap((item, i): Words[] => {
    if (i === 0) return [item];
    const isLast = i === items.length - 1;
    return [{ text: isLast ? `${serial && i > 1 ? ',' : ''} and ` : ', ' }, item];
  });
}
