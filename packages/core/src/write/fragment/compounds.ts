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
  'cover contact start end email notice load access account audit bank board book brand budget care cash change charge child claim clerk contract control cost credit craft crew customer damage data debate deck demand design detail display document',
  'drainage dress drug event exchange exercise exhibit experience experiment export film finance fire fish flag food fuel fund future gas grant harvest home house import index issue judge label land leader light line link list lead',
  'loan log machine market master measure media model network note number object offer order pack package paper park partner patch phone photograph pilot pitch place plan plant plate point police policy pool post power press price print process produce product profile',
  'program programme progress project promise prototype purchase query question quote race rank rate record release rent report request research reserve resource result retail return review risk rota route safety sale sample scale scan schedule school scope score screen script search seal season sequence server service shadow',
  'share shift ship shop sign site sketch skill sort source space spot staff stage stock store stress structure study style supply support surface survey table talk target task taste tax team test text tile time tool touch tour trade transfer transplant transport travel trial triage trust tube type update upgrade use value video',
  'view visit visitor volunteer vote wage wait wall ward wash waste watch water weld wood work yield field force gauge group guest interview invoice job lock name nurse block blend brew bottle boost graft',
);

/** Gerunds that come before another noun: "the training contract". */
export const gerundFirst = setOf(
  'training marketing welding planning marking reading building nursing hiring onboarding manufacturing cleaning catering cooking teaching learning reporting purchasing banking housing shipping packaging testing mining farming',
  'fishing parking heating lighting plumbing roofing flooring dining printing recruiting engineering accounting lambing milking booking ordering pricing scoring grading billing filing tracking sorting loading mixing meeting mentoring',
  'coaching fitting swimming waiting living working writing drawing operating boarding racing riding sewing spinning washing trading lending mailing mapping fundraising modelling publishing sampling screening staffing timing reversing',
);
