import { type Line, nextWords } from './lines.ts';
import { endOfHeaderBlock } from './headers.ts';

/** What mail programs write between dashes above a message that they quote or forward. */
const phrases = new RegExp(
  [
    'original (?:message|appointment|e-?mail|mail)',
    'forwarded (?:message|e-?mail|mail|by|from)',
    'forward(?:ed)? header',
    'quoted message',
    'copy of the (?:original )?message',
    "message d['’]origine",
    'message (?:original|initial|transféré|transmis)',
    '(?:ursprüngliche|weitergeleitete|originale?)[rn]? ?(?:nachricht|e-?mail|mail|termin)',
    'mensaje (?:original|reenviado)',
    'mensagem (?:original|encaminhada|reencaminhada)',
    'messaggio (?:originale|inoltrato)',
    '(?:oorspronkelijke?|doorgestuurde?) (?:bericht|e-?mail|mail)',
    '(?:oorspronklike|aangestuurde) (?:boodskap|e-?pos)',
    'wiadomo[śs][ćc] (?:oryginalna|przekazana)',
    '(?:oryginalna|przekazana) wiadomo[śs][ćc]',
    'przekazanej wiadomości',
    '(?:ursprungligt|vidarebefordrat) meddelande',
    '(?:original|oprindelig|videresendt) meddelelse',
    '(?:opprinnelig|videresendt) melding',
    '(?:alkuperäinen|välitetty) viesti',
    '(?:eredeti|továbbított) üzenet',
    '(?:původní|přeposlaná|preposlaná|pôvodná) zpráva',
    '(?:исходное|пересылаемое|оригинальное|пересланное) сообщение',
    '(?:orijinal mesaj|iletilen ileti|mesaj original|neges wreiddiol)',
    '元のメッセージ|原始邮件|原始郵件|转发邮件|轉寄郵件|원본 메시지',
  ].join('|'),
  'iu',
);

const dashed = /^[-–—_=*~>]{2,}.*[-–—_=*~:.]$/;

/** "Begin forwarded message:", as Apple's programs write it. */
const begin =
  /^(?:begin(?:n)?(?: of)?|anfang|début|inicio|início|inizio|start|början|begynnelsen|starten|początek) (?:forwarded|der weitergeleiteten|du message (?:transféré|réexpédié)|del mensaje reenviado|da mensagem re?encaminhada|doorgestuurd|van (?:het )?doorgestuurd|messaggio inoltrato|på (?:videresendt|vidarebefordrat)).{0,30}:$/i;

/** GroupWise: `>>> Jane Doe <jane@acme.example> 12/11/2026 10:15 >>>`. */
const groupWise = /^>>> ?.{2,300}\d.{0,60}>>>$/;

/** Ticket systems: "##- Please type your reply above this line -##". */
const replyAbove = /^[^\p{L}]{0,12}(?:please )?(?:type|write|enter|add)?(?: your)? ?repl(?:y|ies) above this line/iu;

/** Copied off Gmail's page: a name, then "Thu 12 Nov, 10:15 (2 days ago)", then "to me". */
const ago = /^.{0,20}\d{1,2}[:.]\d{2}.{0,12}\(\d{1,3} (?:minutes?|hours?|days?|weeks?|months?) ago\)$/i;

const rule = /^(?:_{5,}|-{5,}|={5,}|\*{5,}|—{3,})$/;

/** Where the history that begins with a separator at `at` has its first words, or undefined where none stands there. */
export function endOfSeparator(lines: readonly Line[], at: number): number | undefined {
  const line = lines[at];
  if (!line || line.long) return undefined;
  const { look } = line;
  if (ago.test(lines[at + 1]?.look ?? '')) return /^to /i.test(lines[at + 2]?.look ?? '') ? at + 3 : at + 2;
  if (groupWise.test(look) || replyAbove.test(look)) return at + 1;
  if (begin.test(look) || (dashed.test(look) && phrases.test(look))) return headersUnder(lines, at) ?? at + 1;
  if (rule.test(look)) return headersUnder(lines, at, false);
  if (look.length < 60 && !look.includes(':') && (dashed.test(look) || phrases.test(look)))
    return headersUnder(lines, at, false);
  return undefined;
}

function headersUnder(lines: readonly Line[], at: number, sure = true): number | undefined {
  const next = nextWords(lines, at + 1);
  return next - at > 3 ? undefined : endOfHeaderBlock(lines, next, sure);
}
