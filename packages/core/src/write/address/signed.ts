import { namesJob, namesOrganisation } from '../../tell/words.ts';
import { type PersonName, readName } from './name.ts';
import { isEastAsianFamily, isInitials } from './order.ts';

/** How somebody's own message begins and ends. */
export interface Manner {
  /** What they call themselves: "Jay". */
  called?: string;
  /** The name they sign with, where it says more: "Mrs Thompson", "Priya Patel". */
  name?: Extract<PersonName, { is: 'person' }>;
  /** The word they greet with. */
  opener?: 'Dear' | 'Hello' | 'Hi';
  /** Whether they call the candidate by the given name, or by title. */
  callsMe?: 'given' | 'title';
}

/** How much of a message is looked at; a hostile one costs no more than this. */
const limits = { characters: 50_000, lines: 1_000, line: 200, last: 40 } as const;

/** Reads the manner of one message. `me` is the candidate's name; `others` are names that are not the writer's. */
export function mannerOf(body: string, known: PersonName, me: string, others: readonly string[]): Manner {
  const lines = newLines(body);
  return { ...openingOf(lines, me), ...signatureOf(lines.slice(-limits.last), known, [me, ...others]) };
}

/** The lines that they wrote themselves: what they quote is left out. */
function newLines(body: string): string[] {
  const all = body
    .slice(0, limits.characters)
    .split(/\r\n?|\n/, limits.lines)
    .map((line) =>
      line
        .slice(0, limits.line)
        .replace(/[^\P{C}\u200c\u200d]/gu, ' ')
        .trim(),
    );
  const own: string[] = [];
  for (const [i, line] of all.entries()) {
    if (line.startsWith('>')) continue;
    if (beginsQuote(line, all[i + 1] ?? '')) {
      // Where they answer below what they quote, their own words go on.
      if (!all.slice(i + 1, i + 5).some((next) => next.startsWith('>'))) break;
      continue;
    }
    own.push(line);
  }
  return own;
}

const quoteHeader =
  /^(?:-{2,}\s*(?:original|forwarded|weitergeleitete|ursprüngliche|message transféré|mensaje)|begin forwarded message|_{10,}$|on [^\n]{4,150}\bwrote:?$|am [^\n]{4,150}\bschrieb\b|le [^\n]{4,150}\ba écrit|el [^\n]{4,150}\bescribió|il [^\n]{4,150}\bha scritto|op [^\n]{4,150}\bschreef|den [^\n]{4,150}\bskrev)/i;

const beginsQuote = (line: string, next: string): boolean =>
  quoteHeader.test(line) ||
  (/^on .{4,150}$/i.test(line) && /\d/.test(line) && /(?:^|\s)wrote:$/i.test(next)) ||
  (/^\*?(?:from|von|de|da|van|från|fra)\s?:/i.test(line) &&
    /^\*?(?:sent|date|to|subject|gesendet|datum|envoyé|enviado|inviato|verzonden|skickat|sendt|an|à|para|a|aan|till|til)\s?:/i.test(
      next,
    ));

const openings: readonly (readonly [RegExp, NonNullable<Manner['opener']>])[] = [
  [/^(?:hi|hiya|hey|heya|howya|hej|hei)\b/i, 'Hi'],
  [/^dear\b/i, 'Dear'],
  [
    /^(?:hello|hallo|good (?:day|morning|afternoon|evening)|morning|afternoon|bonjour|hola|ciao|olá|goedemorgen)(?![\p{L}])/iu,
    'Hello',
  ],
];

function openingOf(lines: readonly string[], me: string): Pick<Manner, 'opener' | 'callsMe'> {
  const first = lines.slice(0, 12).find((line) => line !== '') ?? '';
  const opener = openings.find(([words]) => words.test(first))?.[1];
  if (!opener) return {};
  const name = readName(me);
  const called = first
    .slice(0, 60)
    .toLowerCase()
    .split(/[\s,.:;!–-]+/);
  if (
    called
      .slice(1, 4)
      .some((word) => /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|herr|frau|sir|madam|mme|sra?)$/.test(word))
  ) {
    return { opener, callsMe: 'title' };
  }
  const given = name.is === 'person' ? (name.given ?? name.whole).toLowerCase() : undefined;
  const byGiven = given !== undefined && called.slice(1, 4).includes(given);
  const family = name.is === 'person' ? name.family?.toLowerCase() : undefined;
  const byWhole = family !== undefined && family !== given && called.slice(1, 5).includes(family);
  return { opener, ...(byGiven && !byWhole && { callsMe: 'given' }) };
}

const closers = `best(?: wishes| regards)? | (?:with )?(?:my |our )?(?:very )?(?:kind|kindest|warm|warmest|many|best|good|sincere)
  (?:regards|wishes|thanks|greetings) | (?:kind )?regards | rgds | kr | br | bw | (?:many |with |much )?thanks(?: again| so much| and regards| & regards)? | thank you(?: again| so much)? | thx |
  cheers | ta | with gratitude | (?:yours )?(?:very )?(?:sincerely|faithfully|truly)(?: yours)? | yours | all (?:the|my) best | take care |
  (?:speak|talk) (?:soon|then) | see you (?:soon|then|there) | warmly | kindly | cordially | respectfully | love |
  have a (?:great|good|nice|lovely) (?:day|week|weekend|evening) | until then | bye(?: for now)? |
  (?:mit )?(?:freundlichen?|vielen?|lieben?|besten?|herzlichen?|schönen?) (?:grüßen?|grüssen?|gruß|gruss) | mfg | lg | vg | gruß |
  (?:bien )?cordialement | bien à (?:vous|toi) | sincères salutations | bonne journée |
  (?:un )?(?:cordial )?saludos?(?: cordiales)? | atentamente | un abrazo |
  met vriendelijke groet(?:en)? | vriendelijke groet(?:en)? | groet(?:en|jes|e)? | mvh | med v[äe]nn?lig(?:e)? h[äi]ls(?:ning|en)(?:ar)? | vennlig hilsen | (?:beste |venlig )?hilsen |
  cordiali saluti | distinti saluti | un saluto | atenciosamente | cumprimentos | abraços? | pozdrawiam | z poważaniem`;
const closing = new RegExp(
  `^(${closers.replace(/\s*\n\s*/g, ' ').replace(/ \| /g, '|')})(?:\\s*[,.!–—-]+\\s*|\\s+|$)(.{0,80})$`,
  'iu',
);

/** "Sent from my iPhone" and the like. */
const device =
  /^(?:sent (?:from|with|via|using)|get outlook|envoyé d|von meinem|enviado (?:desde|do)|inviato da|verstuurd|skickat från|this e?-?mail|this message|confidential|disclaimer|please consider)/i;
/** Somebody else's hand. */
const forAnother = /\b(?:on behalf of|p\.p\.|(?:PA|EA|assistant|secretary) to)\b/i;

/** Looks for who signed, from the top of the last lines: what stands below the first signature is more likely quoted. */
function signatureOf(
  lines: readonly string[],
  known: PersonName,
  others: readonly string[],
): Pick<Manner, 'called' | 'name'> {
  for (const [i, line] of lines.entries()) {
    const closer = line.length <= 120 ? closing.exec(line) : null;
    const dashed = /^(?:[–—~]|--?|\/{1,2})\s?(\p{Lu}[\p{L}'’. -]{1,40})$/u.exec(line);
    const signedHere = closer?.[2]?.trim() || dashed?.[1];
    if (!closer && !dashed) continue;
    const after = lines.slice(i + 1).filter((next) => next !== '');
    const thanksSomebody = closer !== null && /thank|cheers|^ta$/i.test(closer[1] ?? '') && !/[,–—-]/.test(line);
    const signed = signedHere || (closer ? after.shift() : undefined);
    const found = signed === undefined ? undefined : asSigned(signed, known, others, after);
    if (!found) continue;
    // "Thanks Tom" may thank Tom.
    if (signedHere && thanksSomebody && !(found.called && isRelated(found.called, known))) continue;
    return found;
  }
  return signedAlone(lines, known, others);
}

/** "… no worries either way.⏎⏎Mick": a last word by itself, taken where it is like the name that is known. */
function signedAlone(
  lines: readonly string[],
  known: PersonName,
  others: readonly string[],
): Pick<Manner, 'called' | 'name'> {
  const written = lines.filter((line) => line !== '');
  for (const line of written.slice(-12).reverse()) {
    const before = lines[lines.lastIndexOf(line) - 1] ?? '';
    if (before.length > 40 || written.length < 2) continue;
    const found = asSigned(line, known, others, []);
    if (found?.called !== undefined && isRelated(found.called, known)) return found;
    if (found?.name?.title && known.is === 'person') return found;
  }
  return {};
}

function asSigned(
  line: string,
  known: PersonName,
  others: readonly string[],
  after: readonly string[],
): Pick<Manner, 'called' | 'name'> | undefined {
  if (line.length > 100 || device.test(line) || !/^[\p{L}*_"“(–—~/ -]/u.test(line)) return undefined;
  if ([line, ...after.slice(0, 4)].some((near) => near.length <= 80 && forAnother.test(near))) return undefined;
  const bare = line.replace(/^[\s*_–—~/-]+|[\s*_.!,;:)(-]+$/gu, '').replace(/(?:\s+x{1,5}|\s+[:;]-?[)D(P]+)$/iu, '');
  const name = readName(bare);
  if (name.is !== 'person' || namesOrganisation(name.whole) || notNames.test(name.whole)) return undefined;
  const words = name.whole.split(' ');
  if (words.length > 5 || !words.every((word) => isCapitalised(word) || isShared(word, known))) return undefined;
  const own = known.is === 'person' ? known.whole.toLowerCase().split(' ') : [];
  const elses = new Set(
    others.flatMap((other) =>
      other
        .slice(0, 200)
        .toLowerCase()
        .split(/[\s,]+/),
    ),
  );
  const theirs = words.filter((word) => !elses.has(word.toLowerCase()));
  if (theirs.length === 0) return undefined;
  const shares = words.some((word) => own.includes(word.toLowerCase()));
  if (words.length > 1 || name.title) {
    // Somebody else's whole name: whoever it is, it is not the one who is written to.
    if (known.is === 'person' && !shares) return undefined;
    if (known.is !== 'person' && (namesJob(name.whole) || theirs.length < words.length)) return undefined;
    return { name };
  }
  const called = name.whole;
  if (namesJob(called) && !shares) return undefined;
  if (isInitials(called) || called.length < 2 || called.length > 20 || isFamilyOf(called, known)) return undefined;
  if (/^\p{Lu}{2}$/u.test(called)) return undefined;
  if (!shares && contradicted(called, own, after)) return undefined;
  return { called };
}

const isCapitalised = (word: string): boolean =>
  !/^\p{Ll}/u.test(word) || /^(?:van|von|de|der|den|du|da|di|bin|al|el|la|le|y|ter|dos|del)$/.test(word);
const isShared = (word: string, known: PersonName): boolean =>
  known.is === 'person' && known.whole.toLowerCase().split(' ').includes(word.toLowerCase());

/** Words that stand alone at the end of messages and name nobody. */
const notNames =
  /^(?:sent|regards|thanks|thank|best|cheers|sincerely|yours|warmly|kindly|me|us|you|mobile|phone|tel|telephone|email|office|direct|confidential|confidentiality|disclaimer|notice|note|ps|attachment|attachments|image|logo|london|dublin|linkedin|website|address|management|mum|dad|love|yes|no|ok|okay|great|hello|hi|dear|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|soon|all|everyone|please|ms teams|zoom|iphone|android|outlook|unsubscribe|nobody|anonymous)(?:\s|$)/i;

/** Someone who signs with the family name alone does not ask to be called by it. */
function isFamilyOf(called: string, known: PersonName): boolean {
  if (known.is !== 'person') return false;
  const words = known.whole.toLowerCase().split(' ');
  const place = words.indexOf(called.toLowerCase());
  if (known.family !== undefined && words.length > 1)
    return known.family.toLowerCase().split(' ').includes(called.toLowerCase());
  if (known.given !== undefined || words.length === 1 || place < 0) return false;
  // Where nobody can tell the family name, only what follows one that can be told is a given name.
  return !(place > 0 && isEastAsianFamily(words[0] ?? ''));
}

/** "Tom⏎Tom Baker, Recruiter", on a message from Priya Patel: somebody else signed. */
const contradicted = (called: string, own: readonly string[], after: readonly string[]): boolean =>
  own.length > 0 &&
  after.slice(0, 4).some((line) => {
    const name = readName(line.slice(0, 100));
    if (name.is !== 'person') return false;
    const words = name.whole.toLowerCase().split(' ');
    return words.length > 1 && words.includes(called.toLowerCase()) && !words.some((word) => own.includes(word));
  });

const shortForms: Partial<Record<string, string>> = {
  bob: 'robert',
  bobby: 'robert',
  bill: 'william',
  billy: 'william',
  dick: 'richard',
  ted: 'edward',
  ned: 'edward',
  peggy: 'margaret',
  liz: 'elizabeth',
  beth: 'elizabeth',
  betty: 'elizabeth',
  tony: 'anthony',
  sandy: 'alexander',
  tina: 'christina',
  toni: 'antonia',
  lena: 'magdalena',
};

function isRelated(called: string, known: PersonName): boolean {
  if (known.is !== 'person') return false;
  const small = called.toLowerCase();
  const given = (known.given ?? known.whole.split(' ')[0] ?? '').toLowerCase();
  if (known.whole.toLowerCase().split(' ').includes(small) || shortForms[small] === given) return true;
  return small.slice(0, 2) === given.slice(0, 2);
}
