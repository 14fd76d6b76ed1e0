import { setOf } from './words.ts';

export const postParticiples = setOf(
  'used based made built run held known called needed required given caused led owned funded taught produced grown served designed written set taken found sold bought kept put lost dropped caught sent spent paid trained led handled filled hired stored raised reported delivered',
);

export const timeWords =
  /^(?:week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|winter|morning|afternoon|evening|term|season|quarter)$/;

/** Plurals that come before another noun: "sales targets". */
export const pluralFirst = setOf(
  'sales systems sports arts operations accounts careers customs communications admissions claims benefits goods parts works services savings futures resources materials results events needs skills games pensions contracts complaints',
  'records projects facilities returns wages rights relations affairs studies years months weeks days hours minutes people children women men police staff repairs whites reds assets arms drinks antiques clothes',
);

/** Verbs that as often come first in a name of two nouns: "market research". */
export const compoundFirst = setOf(
  'swim milk cover contact start end email notice load access account audit bank board book brand budget care cash change charge child claim clerk contract control cost credit craft crew customer damage data debate deck demand design detail display document',
  'drainage dress drug event exchange exercise exhibit experience experiment export film finance fire fish flag food fuel fund future gas grant harvest home house import index issue judge label land leader light line link list lead',
  'loan log machine market master measure media model network note number object offer order pack package paper park partner patch phone photograph pilot pitch place plan plant plate point police policy pool post power press price print process produce product profile',
  'program programme progress project promise prototype purchase query question quote race rank rate record release rent report request research reserve resource result retail return review risk rota route safety sale sample scale scan schedule school scope score screen script search seal season sequence server service shadow',
  'share shift ship shop sign site sketch skill sort source space spot staff stage stock store stress structure study style supply support surface survey table talk target task taste tax team test text tile time tool touch tour trade transfer transplant transport travel trial triage trust tube type update upgrade use value video',
  'view visit visitor volunteer vote wage wait wall ward wash waste watch water weld wood work yield field force gauge group guest interview invoice job lock name nurse block blend brew bottle boost graft',
);

/** Gerunds that come before another noun: "the training contract". */
export const gerundFirst = setOf(
  'driving training marketing welding planning marking reading building nursing hiring onboarding manufacturing cleaning catering cooking teaching learning reporting purchasing banking housing shipping packaging testing mining farming',
  'fishing parking heating lighting plumbing roofing flooring dining printing recruiting engineering accounting lambing milking booking ordering pricing scoring grading billing filing tracking sorting loading mixing meeting mentoring',
  'coaching fitting swimming waiting living working writing drawing operating boarding racing riding sewing spinning washing trading lending mailing mapping fundraising modelling publishing sampling screening staffing timing reversing',
);

/** Nouns that make a name of two nouns with any gerund but those below: "the walking group", "the reading corner". */
const afterGerund = setOf(
  'group groups club clubs circle circles corner corners costs hours conditions agreement policy policies programme program scheme plan process system systems yard room rooms area areas',
  'school course courses rota shift load pool bay station stations centre center hub session sessions event tool tools platform software method methods style target targets right rights',
  'habits skills ground grounds season competition list lists partner partners order orders licence license contract contracts certificate qualification exercise estate desk line lines unit space',
  'studio studios suite cabinet gear kit equipment hall pitch machine table trip trips track route routes shoes time times point points strategy standard standards challenge society team teams bench academy practice arrangements repairs',
);
/** Gerunds whose noun is nearly always done something to. */
const doing = setOf(
  'covering improving leading managing building making changing creating opening closing setting finding keeping getting giving growing cutting reducing replacing rewriting redesigning designing developing expanding filling fixing',
  'starting organising organizing introducing launching joining leaving losing moving merging using choosing showing adding bringing taking putting having being doing raising winning sharing splitting rebuilding renovating',
  'repairing restoring restructuring rethinking scaling simplifying streamlining supporting updating upgrading automating balancing',
);
/** Those that with a noun of unknown kind are the verb: "selling honey". */
const acting = setOf(
  'selling buying growing laying catching carrying picking eating sending treating wearing pulling pushing supplying producing importing exporting preparing breeding raising rearing',
  'studying playing speaking discussing explaining avoiding preventing spotting reporting removing delivering collecting storing processing translating interpreting editing baking roasting smoking carving restoring',
);
/** Two words that stand without an article, though the second alone would have one: "in customer service". */
const massCompound =
  /^(?:(?:customer|client|guest|food|room|self|table|field|shared|in-flight|after-sales|jury|community|military|national) service|(?:\S+-(?:informed|based|led|centred|centered)|best|good|clinical|general|private|legal|professional|nursing|teaching|reflective|inclusive|safe) practice|work-life balance|net zero|cash flow|stop motion|dry land|front line|middle management|data entry|(?:high|public|mass|fast|live) (?:finance|transport|media|fashion|theatre|music)|(?:early|later|late|family|farm|shift|working|student|island|village|city|campus) life|(?:customer|staff|patient|job|user|client|guest) (?:satisfaction|experience|feedback|contact|flow)|(?:school|office|factory|bar|shop|case|field|youth|group|team|night|social|bank|court|lab|farm|site|agency|charity) work)$/;
export const isMassCompound = (before: string, head: string): boolean => massCompound.test(`${before} ${head}`);

/** What one runs as well as what runs. */
const withRunning = setOf('costs repairs order shoes track total totals mate');

/** Whether of a gerund and a noun with nothing between, the gerund is sure to be the verb. */
export const isDoing = (gerund: string): boolean => doing.has(gerund) || acting.has(gerund) || gerund === 'running';

/** Whether a gerund and the noun after it, with nothing between, are one name. */
export const isNamedAfter = (gerund: string, noun: string): boolean =>
  gerund === 'running' ? withRunning.has(noun) : !doing.has(gerund) && afterGerund.has(noun);
