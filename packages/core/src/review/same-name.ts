import { isTitle } from './titles.ts';

/** How a written name stands to a real one: the same, a slip of the pen, or somebody else's. */
export type NameFit = 'same' | 'misspelt' | 'other';

/**
 * Compares a name as someone wrote it ("Dr Patel", "Jon", "Ms Hargreaves") with a whole one. A part of it, an initial, a
 * usual short form and missing accents are right; one or two letters off is a misspelling of it.
 */
export function fitOfName(written: string, real: string): NameFit {
  const [words, parts] = [wordsOf(written), wordsOf(real)];
  if (words.length === 0 || parts.length === 0) return 'same';
  if (isInitials(written, parts) || parts.includes(words.join(''))) return 'same'; // "Fitz-Gerald"
  const fits = words.map((word) => bestFit(word, parts));
  if (fits.every((fit) => fit === 'same')) return 'same';
  if (fits.includes('misspelt')) return 'misspelt';
  // A name more than we know of ("Jo Ann Lamb") is theirs too.
  return parts.every((_, i) => words.some((word) => fitOfWord(word, parts, i) === 'same')) ? 'same' : 'other';
}

/** "HW", "H.W." */
const isInitials = (written: string, parts: readonly string[]): boolean =>
  /^\p{Lu}(?:\.? ?\p{Lu}){1,3}\.?$/u.test(written.trim()) &&
  parts.map((part) => part[0]).join('') === plain(written).slice(0, parts.length);

/** The word of the real name that a word of the written one stands for, and how near it is. */
export function partMeant(word: string, real: string): string | undefined {
  const whole = withoutTitles(real.split(/[\s-]+/));
  const parts = whole.map(plain);
  return whole.find((_, i) => fitOfWord(plain(word), parts, i) === 'misspelt');
}

const bestFit = (word: string, parts: readonly string[]): NameFit => {
  const fits = parts.map((_, i) => fitOfWord(word, parts, i));
  return fits.includes('same') ? 'same' : fits.includes('misspelt') ? 'misspelt' : 'other';
};

/** Short forms are those of the first name alone. */
function fitOfWord(word: string, parts: readonly string[], i: number): NameFit {
  const part = parts[i] ?? '';
  if (word === part) return 'same';
  if (word.length === 1 || part.length === 1) return word[0] === part[0] ? 'same' : 'other';
  if (i === 0 && (isShortFor(word, part) || (isShortFor(part, word) && !isLonger(word, part)))) return 'same';
  const most = Math.min(word.length, part.length) >= 8 ? 2 : Math.min(word.length, part.length) >= 4 ? 1 : 0;
  if (most > 0 && (distance(word, part) <= most || isSwapped(word, part))) return 'misspelt';
  // "Thom" for Tom.
  if (most === 0 && word[0] === part[0] && word.at(-1) === part.at(-1) && distance(word, part) === 1) return 'misspelt';
  // Longer slips keep the beginning or the end: "Okonjo" for Okonkwo, "Kirsten" for Kerstin, "Marleen" for Marlies.
  return word.length >= 5 && part.length >= 5 && word[0] === part[0] && distance(word, part) === 2
    ? 'misspelt'
    : 'other';
}

const isShortFor = (short: string, long: string): boolean =>
  (short.length >= (long.length > 4 ? 2 : 3) &&
    long.length > short.length + 1 &&
    long.startsWith(short) &&
    !isOfHers(short, long)) ||
  isPetName(short, long) ||
  (shortForms.get(long)?.includes(short) ?? false);

/** "Pauline" for Paul: hers is longer by an ending. */
const isLonger = (word: string, part: string): boolean =>
  word.startsWith(part) && /^(?:a|e|le|la|lle|lla|ine|ina|ette|etta|een)$/.test(word.slice(part.length));

/** "Danny" and "Jennie" for Daniel and Jennifer: the beginning, its last letter doubled or not, and "y". */
function isPetName(short: string, long: string): boolean {
  const stem = short.replace(/(?:ie|ey|y|i)$/, '').replace(/(.)\1$/, '$1');
  return (
    short.length >= 4 && stem.length >= 2 && stem !== short && long.length > stem.length + 1 && long.startsWith(stem)
  );
}

/** "Daniel" is no short form of Danielle, nor "Joan" of Joanne. */
const isOfHers = (short: string, long: string): boolean =>
  short.length >= 4 && /^(?:le|la|lle|lla|ine|ina|ette|etta|ne|na|nne|nna)$/.test(long.slice(short.length));

const shortForms = new Map(
  `robert bob rob bobby bert
  william bill will billy liam
  richard rick dick rich
  elizabeth liz beth lizzie betty eliza libby
  margaret maggie meg peggy
  katherine kate katie kathy kat
  catherine kate cathy katie cat
  james jim jimmy jamie
  john jack johnny
  jonathan jon
  michael mike mick
  anthony tony
  edward ted ed eddie ned
  charles charlie chuck
  patricia pat trish tricia
  rebecca becky bex
  deborah deb debbie
  susan sue susie
  theodore ted theo
  alexander alex sandy sasha
  alexandra alex sandra
  nicholas nick
  christopher chris kit
  christine chris
  andrew drew andy
  stephen steve
  steven steve
  henry harry hank
  frances fran
  francis frank
  thomas tom
  samuel sam
  joseph joe
  matthew matt
  daniel dan
  gregory greg
  geoffrey geoff
  jeffrey jeff
  lawrence larry
  laurence larry
  leonard len
  peter pete
  philip phil
  raymond ray
  ronald ron
  terence terry
  timothy tim
  victoria vicky tori
  judith judy
  penelope penny
  priscilla cilla
  helen nell
  eleanor nell ellie
  siobhan shiv
  aoife eef
  caoimhe keeva
  niamh neeve
  sinead shin
  benjamin ben
  jennifer jen jenny
  gabriella gabi ella
  isabella bella izzy
  olivia liv
  abigail abby
  nathaniel nat nate
  sebastian seb bas
  archibald archie
  augustine gus
  dorothy dot
  harriet hattie
  jacqueline jackie
  emmanuel manny
  oluwaseun seun
  oluwatobi tobi
  krishnamurthy krish
  konstantin kostya
  vladimir vova
  guillermo memo
  johannes hans jan
  wilhelm willi
  friedrich fritz
  magdalena magda lena
  aleksandra ola
  malgorzata gosia
  katarzyna kasia
  agnieszka aga
  joanna asia jo
  antonio tony toni
  francisco paco pancho
  jose pepe
  giuseppe beppe
  ludovic ludo
  yevgeny zhenya
  aleksandr sasha
  mohammed mo mohamed muhammad
  muhammad mo mohammed mohamed`
    .split('\n')
    .map((line) => line.trim().split(' '))
    .map(([long = '', ...short]) => [long, short]),
);

/** People are addressed by what they are as well: "Dear Principal Obi". */
const offices = new Set(
  'principal headteacher headmaster headmistress provost warden matron director manager officer chairman chairperson'.split(
    ' ',
  ),
);
const isNoName = (word: string): boolean => isTitle(word) || offices.has(plain(word));

/** Titles stand before a name, and where one is addressed by the first behind it: "Tanaka-san", "Anil sir". The last word left is a name. */
function withoutTitles(words: readonly string[]): readonly string[] {
  const from = words.findIndex((word, i) => i === words.length - 1 || !isNoName(word));
  const to = words.findLastIndex((word, i) => i === from || !isNoName(word));
  return words.slice(Math.max(0, from), to + 1);
}

/** Lower case, without accents and marks. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}'’.]/gu, '')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/[^\p{L}]/gu, '');

const wordsOf = (name: string): string[] =>
  withoutTitles(name.replace(/^tan sri /i, '').split(/[\s-]+/))
    .map(plain)
    .filter((word) => word !== '' && !particles.has(word));

const particles = new Set(
  'van von de der den del della di da dos du la le ter ten bin binti al el ibn mac and'.split(' '),
);

/** Two letters that changed places: "Biran". */
const isSwapped = (a: string, b: string): boolean =>
  a.length === b.length && distance(a, b) === 2 && a.split('').toSorted().join('') === b.split('').toSorted().join('');

/** Levenshtein's distance; names are short. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
