import type { Line } from './lines.ts';

/** With what people close: the whole line, but for a word or two. */
const formulas = new RegExp(
  `^(?:${[
    '(?:(?:with|and|many|my|our|very|kind|kindest|warm|warmest|best|good|fond|sincere|friendly|personal|all) ){0,4}(?:regards?|wishes|greetings|gratitude|thanks|appreciation)(?: (?:and|from|to) .{1,40})?',
    '(?:(?:all|my|our|very) ){0,2}(?:the )?(?:very )?best(?: of luck| always)?',
    '(?:yours?|respectfully|very truly|most|ever)(?: (?:very|most|in|sincerely|faithfully|truly|respectfully|ever|aye|christ|cordially|etc)){0,3}',
    '(?:most )?(?:sincerely|faithfully|cordially|respectfully|warmly|kindly|gratefully|truly)(?: yours)?',
    '(?:thanks?|thank you|thx|ta|cheers|tks|tnx)(?: (?:so much|very much|again|a million|a lot|in advance|for now|and (?:kind |best |warm )?regards|& (?:kind |best )?regards|all|both|mate))?',
    '(?:k(?:ind)?|b(?:est)?|w(?:arm)?)? ?(?:rgds|rgs|kr|br|wr|bw|vbw|atb|hth)',
    '(?:speak|talk|see you|catch you|chat) (?:soon|then|later|shortly|to you soon)|see you(?: (?:then|there|on \\w+))?|until (?:then|next time)|take care|all good wishes|good luck|best of luck|bye(?: for now)?|ttyl|toodles|slán|le meas|le gach dea-?ghuí|cofion(?: cynnes| gorau)?|yn gywir|mind (?:yourself|yourselves|how you go)(?: and .{1,20})?',
    '(?:have a|enjoy (?:your|the)|happy) (?:\\w+ ){1,3}(?:day|weekend|week|evening|one|holidays?|christmas)|good (?:summer|weekend|week)|lekker (?:week|dag|naweek)|remain blessed|god bless(?: you)?|stay (?:well|safe)|blessings|peace|xx*',
    '(?:mit (?:freundlichen|besten|herzlichen|lieben|vielen) (?:grüßen|grüssen|gruß|dank)|(?:freundliche|beste|viele|liebe|herzliche|schöne) grü(?:ß|ss)e|(?:beste[rn]?|lieber|freundlicher) gruß|mfg|vg|lg|bg|gruß|grüße|hochachtungsvoll)(?: (?:aus|von|nach) .{1,30})?',
    '(?:bien )?(?:cordialement|amicalement|respectueusement|sincèrement|bien à vous|à bientôt|salutations(?: \\w+)?|cdlt|bonne (?:journée|soirée)|merci(?: d.avance)?|très cordialement|meilleures salutations)',
    '(?:un )?(?:cordial |afectuoso )?(?:saludos?|abrazo|atentamente|cordialmente|muchas gracias|gracias)(?: cordiale?s?)?|reciba un cordial saludo|saludos cordiales|le saluda atentamente',
    '(?:com os melhores |melhores |os melhores )?(?:cumprimentos|atenciosamente|abraços?|obrigad[oa]|saudações|att|cordialmente)',
    '(?:met )?(?:vriendelijke|hartelijke|beste|warme) groet(?:en)?|groet(?:en|jes|e)?|mvg|vriendelike groete|met (?:vriendelike|hartlike|vriendelijke|hartelijke) groete?n?|baie dankie|dankie|hoogachtend|die uwe',
    '(?:cordiali|distinti|cari) saluti|cordialmente|grazie(?: mille)?|saluti|un saluto',
    '(?:z (?:poważaniem|pozdrowieniami|wyrazami szacunku)|pozdrawiam(?: serdecznie)?|dziękuję|pozdrowienia)',
    '(?:med )?(?:vänliga|vänlig|venlig|vennlig|bästa|beste|de bedste|hjertelig) (?:hälsning(?:ar)?|hilsen(?:er)?)|mvh|hälsningar|hilsen|ystävällisin terveisin|terveisin|s pozdravem|üdvözlettel|с уважением|saygılarımla',
  ].join('|')})[ ,.!:;)(x-]{0,6}$`,
  'iu',
);

/** One that is also an ordinary word, "Best" or "Thanks", closes only above a name. */
export const isClosing = ({ look, long }: Line): boolean => !long && look.length <= 60 && formulas.test(look);

const firstName = "\\p{Lu}[\\p{L}'’.-]{0,20}";
const anyCase = (words: string): string => words.replace(/\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);

/** "Thanks, Jane": both on one line. */
const closingWithName = new RegExp(
  `^(?:${anyCase('(?:many |kind |best |warm |kindest )?(?:thanks|regards|wishes)|thank you|best|cheers|ta|yours(?: sincerely| faithfully)?|groete|groetjes|lg|vg|mfg|saludos|cordialement')})[,.!]? {0,2}[-–]? ?${firstName}(?: ${firstName}){0,2}[.!]?$`,
  'u',
);

export const isClosingWithName = (line: Line): boolean =>
  !line.long && closingWithName.test(line.look) && !isClosing(line);

const word = "(?:\\p{Lu}[\\p{L}'’.-]{0,25}|\\p{Lu}\\.)";
const particle = '(?:van|von|de|der|den|da|dos|du|la|le|bin|al|of|the|The|and|&|for|at|y|e|ó|ní|mac|ap|zu|ter|ten)';
const ending = '(?:, ?[A-Z][A-Za-z.]{1,8}){0,3}';
const pronouns = '(?: ?[([]?(?:[Ss]he|[Hh]e|[Tt]hey|[Zz]e|[Hh]y|[Ss]y)(?: ?/ ?\\p{L}{2,6}){1,2}[)\\]]?)?';
const namePattern = new RegExp(
  `^[-–—~*]{0,3} ?(?:${particle} )?${word}(?: (?:${particle} ){0,2}${word}){0,4}${ending}${pronouns}[,.]?(?: ?[x👍🙂😊]{1,3})?$`,
  'u',
);
const startsBig = /^[^\p{L}]{0,3}(?:\p{Lu}|the \p{Lu}|van \p{L}|von \p{L}|de \p{L})/u;

/** A line that is a name, of a person or a team: up to five words with capitals. */
export function isName({ look, long }: Line): boolean {
  if (long || look.length > 60 || !startsBig.test(look) || /\d|@|:$/.test(look)) return false;
  const words = look.replace(/[([].*$/, '').split(' ');
  const small = words.filter((one) => /^\p{Ll}/u.test(one)).length;
  return words.length <= 6 && small <= 2 && namePattern.test(look);
}
