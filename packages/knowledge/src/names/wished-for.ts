import { type Around, type Capitals, type Dictionary, tokensOf } from '@fineline/core/review';

/*
 * A name that has nothing of a firm in it is one where the writer wishes to do the work: "I would be glad to do it at …".
 * The expressions are run over the words before it.
 */

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const ahead =
  /\b(?:would|should|could|will|shall|hope|want|wish|long|keen|look forward|love|like|picture|see|imagine|glad|pleased|delighted|honour|privilege|chance|nowhere|pleasure|think of)\b/;
const what = '(?:it|that|this|so|the same|them|my bit|as much|more|such \\S+|all (?:of )?(?:it|that|this))';
const doesThere = new RegExp(
  [
    `(?:do|doing|done|carry|carrying|continue|continuing|keep|use|using|put|putting)(?: up| on)? ${what}(?: \\S+){0,3} (?:at|with|for|within)$`,
    `(?:bring|bringing) ${what}(?: \\S+){0,2} to$`,
    '(?:start|starting|begin|beginning|spend|practise|practising|work|working|take on|taking on|build|building|grow|growing|stay|staying|serve|serving|teach|teaching|nurse|nursing|cook|cooking|settle|myself|make|making|help|helping|stand up|career|future|years|days|be an?)(?: \\S+){0,6} (?:at|within)$',
    '(?:run|running|manage|managing|lead|leading|open|opening|look after) (?:a|an|the|your|one)(?: \\S+){0,2} (?:store|shop|branch|site|depot|restaurant|kitchen|ward|class|office|department|team|warehouse|salon|studio|practice|hotel|fleet|crew) (?:for|with|of)$',
    '(?:better|nowhere|somewhere|place|firm|employer)(?: \\S+){0,5} than$',
  ].join('|'),
);
/** "see my work go out in a … carton", "wear the … badge": what only its own people carry. */
const carries = /(?:in|on|behind|under|wear|wearing|drive|driving|pull on|put on)(?: an?| the)?$/;
const carried =
  /^(?:carton|van|uniform|badge|apron|jacket|shirt|jersey|blazer|tunic|lanyard|cap|helmet|overalls|logo|label|truck|lorry|cab|flag|banner|name badge|colours|livery|box|crate)(?: |$)/;
/** One meets, studies, eats, leaves, and has been, elsewhere. */
const otherwise =
  /\b(?:meet|see you|talk|speak|speaking|call|phone|study|studies|studying|degree|course|exams?|diploma|evenings?|weekends?|lunch|coffee|tea|eat|sit|leave|reference|report|show you|travel|train|walk|park|until|till|notice|currently|now|still|present|last|change|changing|stall|as i|like i|where i|used to|our|we|i (?:do|did|was|worked)|i have(?! (?:always |long )?(?:wanted|hoped|wished|dreamt)))\b/;
const goesOn =
  /^(?:$|(?:and|but|if|as|or|for|with|in|to|so|because|than|too|myself|one|some|from|more|next|again|very|myself|also|is|would|will)(?: |$))/;
const isElsewhere =
  /^(?:for (?:my|a)|to (?:see|meet)|in (?:the evenings?|my own)|is (?:where|what) i (?:did|do|learnt))(?: |$)/;

/** What no firm begins with, or ends in: a part of the town, a building, a thing, a department. */
const heads = set(
  'north south east west upper lower mount lake port saint st new great little old power microsoft google adobe easter adult legal human early queen king prince princess',
);
const tails =
  set(`court courts tribunal wharf green common heath gate gates market house tower arena stadium church cathedral
  chapel teams office excel cloud docs drive aid cases claims rights team ward unit committee section floor suite room docks
  quay pier beach park parks village town city terminal end head level stage year term beck dale vale moor sands club desk
  premises depot house farmhouse base camp barracks lodge cottage view wing mews grange manor hall priory abbey villa gardens
  rise crescent close terrace mill street hill elizabeth mary`);
const ofPlace = /(?:ton|ham|by|ford|burgh|bury|mouth|chester|cester|wick|field|pool|shire|minster|stead|hurst|thorpe)$/;

/** Whether a name stands where the employer would, in what the writer hopes to do. */
export function isWishedFor({ text }: Capitals, { before, after }: Around): boolean {
  const words = tokensOf(text).map(({ word }) => word);
  const last = words.at(-1) ?? '';
  if (/\b\p{Lu}{2,}\b/u.test(text) || heads.has(words[0] ?? '') || tails.has(last) || ofPlace.test(last)) return false;
  if (ahead.test(before) && carries.test(before) && carried.test(after) && !otherwise.test(before)) return true;
  if (!goesOn.test(after) || isElsewhere.test(after) || otherwise.test(before)) return false;
  return (ahead.test(before) || /^would be\b/.test(after)) && doesThere.test(before);
}

const parts =
  /^(\p{Lu}\p{Ll}{2,12})(?:base|bird|cart|craft|desk|flow|hub|lane|line|link|logic|loop|mark|path|pay|point|sense|stack|star|wave|wise|works)$/u;

/** "Tenantline", "Parcelwise": two words made into one, which no dictionary has. */
export function isCoined(name: string, dictionary: Dictionary | undefined): boolean {
  const part = parts.exec(name)?.[1];
  if (!dictionary || part === undefined) return false;
  return dictionary.has(part.toLowerCase()) && !dictionary.has(name) && !dictionary.has(name.toLowerCase());
}
