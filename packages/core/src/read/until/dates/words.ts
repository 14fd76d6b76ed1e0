import type { Weekday } from '../../../calendar/index.ts';

/**
 * The words that dates are made of, as `lineOf` has them: lower case, no accents. English, and what out-of-office notices
 * in German, French, Spanish, Dutch, Portuguese, Afrikaans, Italian, Scandinavian languages and Polish use.
 */

const byPlace = (text: string): Map<string, number> =>
  new Map(
    text.split('\n').flatMap((line, i) =>
      line
        .trim()
        .split(/[ ,]+/)
        .map((word) => [word, i + 1] as const),
    ),
  );

const englishMonths = byPlace(`january jan
  february feb
  march mar
  april apr
  may
  june jun
  july jul
  august aug
  september sep sept
  october oct
  november nov
  december dec`);

const otherMonths = byPlace(`januar janner janvier enero januari janeiro januarie gennaio stycznia
  februar fevrier febrero februari fevereiro februarie febbraio lutego
  marz mars marzo maart mrt marco marts marca
  avril abril aprile kwietnia
  mai mayo mei maio maggio maj maja
  juni juin junio junho junie giugno czerwca
  juli juillet julio julho julie luglio lipca
  aout agosto augustus augusti sierpnia
  septembre septiembre setiembre setembro settembre wrzesnia
  oktober okt octobre octubre outubro ottobre pazdziernika
  novembre noviembre novembro listopada
  dezember dez decembre diciembre dezembro desember dicembre grudnia`);

const weekdays = byPlace(`monday montag lundi lunes maandag segunda lunedi mandag poniedziałek
  tuesday dienstag mardi martes dinsdag terca martedi tirsdag tisdag wtorek
  wednesday mittwoch mercredi miercoles woensdag quarta mercoledi onsdag sroda srode
  thursday donnerstag jeudi jueves donderdag quinta giovedi torsdag czwartek
  friday freitag vendredi viernes vrijdag vrydag sexta venerdi fredag piatek
  saturday sat samstag sonnabend samedi sabado zaterdag saterdag sabato lørdag
  sunday sun sonntag dimanche domingo zondag sondag domenica søndag`);

const numbers = new Map(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty`
    .split(/\s+/)
    .map((word, i) => [word, i + 1]),
);
for (const [word, number] of [
  ['a', 1],
  ['an', 1],
  ['couple', 2],
  ['thirty', 30],
  ['forty eight', 48],
  ['twenty four', 24],
] as const) {
  numbers.set(word, number);
}

const ordinals = new Map(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
  sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth
  twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first`
    .split(/\s+/)
    .map((word, i) => [word.replace('-', ' '), i + 1]),
);

const either = (words: Iterable<string>): string => [...words].toSorted((a, b) => b.length - a.length).join('|');

/** Parts of regular expressions; none of them captures. */
export const parts = {
  englishMonth: `(?:${either(englishMonths.keys())})`,
  month: `(?:${either([...englishMonths.keys(), ...otherMonths.keys()])})`,
  weekday: `(?:${either(weekdays.keys())})`,
  number: `(?:\\d{1,3}|${either(numbers.keys())})`,
  /** "15", "15 th", "1 er"; written out it is `ordinalWord`. */
  date: '(?:[0-3]?\\d(?: (?:st|nd|rd|th|er|e|º|ª))?)',
  ordinalWord: `(?:${either(ordinals.keys())})`,
} as const;

export const monthOf = (word: string): number | undefined => englishMonths.get(word) ?? otherMonths.get(word);

/** NaN where the word is none. */
export const weekdayNumber = (word: string): Weekday | undefined => {
  const found = weekdays.get(word);
  return found === undefined ? undefined : asWeekday(found);
};

/** NaN where the word is none. */
export const numberOf = (word: string): number => (/^\d/.test(word) ? parseInt(word, 10) : (numbers.get(word) ?? NaN));

/** "15", "15 th", "fifteenth"; NaN where it is none. */
export const ordinalOf = (word: string): number =>
  /^\d/.test(word) ? parseInt(word, 10) : (ordinals.get(word) ?? NaN);

function asWeekday(number: number): Weekday | undefined {
  const all: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
  return all[number - 1];
}
