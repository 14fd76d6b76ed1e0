import { phrases } from '@fineline/core/review';

/** Words that have left their meaning behind: they are passed over, though they may look like something. */
export const worn = phrases(
  'hit~ the ground running',
  '(put~|putting) (a)? (face~|name~) to (the|a)? (name~|face~)',
  '(email|message|letter|note) find~ you',
  '(proven|strong|good)? track record',
  'add~ value',
  'from day one',
  'go~ the extra mile',
  'think~ outside the box',
  '(roll~|rolling) up my sleeves',
  'what it takes',
  'people person',
  'right up my (street|alley)',
  'hard work',
  'both sides',
  'foot in the door',
  'a great deal',
  'look forward',
  '(bring~|offer~) to the table',
  'on the same page',
  '(thank|thanks|grateful) .. inviting',
  'food for thought',
  '(points|questions|topics|issues|matters) .. raised',
  'play~ (my|a) part',
  '(all the best|good luck|luck) with the rest',
  'at your disposal',
  'in due course',
  '(at your earliest|at your|when) (convenience|convenient)',
  '(right|positive|can do|good|great|excellent|strong|my) (skills|skill set|experience|qualities|abilities|attributes|aptitude|work ethic|mindset|temperament|attitude) ((and|,|or) (the|my|a)? (right|positive)? (skills|experience|qualities|abilities|attributes|aptitude|ethic|mindset|temperament|attitude|drive|outlook))?',
  'in harmony',
  'such a .. name',
  'exceed~ your expectations',
  '(reflected|reflecting|reflect) on',
  'something .. special',
  '(check|checking|checked) (in|back|on|with)',
  '(ring|text|ping) me',
  '(circle|circling|touch|touching|loop|looping|swing|swinging) (back|base|round|in)',
  '(bubbling|bumping|floating|popping|bringing|moving|pushing) .. (top of|up|back)',
  '(top of|in|into) your inbox',
  '(any|some|been) movement',
  '(jump|jumping|hop|hopping) on (a|the) ..2 (call|chat|zoom)',
  'eye for detail',
  'give me a (shout|ring|bell|buzz)',
  '(slot|slotting) (right|straight|nicely)? in',
  '(right|necessary) ingredients',
  '(jump|leap) at',
  'hunger (to|for)',
  '(give~|get|got|gave) (me)? the nod',
  'discharge (my|the|these) (duties|functions|responsibilities)',
  'speaks for itself',
  '(audience|interview|opportunity|time) granted',
  '(every|any) requirement~',
  '(bear|bearing|keep|keeping|have|hold) me in mind',
  '(final|short)? list .. drawn up',
  '(slip~|slipped|cross~|crossed) your mind',
  '(acknowledge|confirm) receipt',
  '(little or no|little to no|minimal|minimum|no|without) (or no)? supervision',
  '(sit|sitting|sat) across (the|a) table',
  '(learned|learnt|learn) (a|so|very) (good deal|great deal|lot|much)',
  '(most|very|really|truly|so)? (interesting|enjoyable|pleasant|informative|insightful|productive) (interview|meeting|conversation|discussion|talk|chat)',
);
/** What is said of anybody's company, and by anybody of themselves. */
export const canned = phrases(
  '(skills|experience|background|qualifications|skill set|profile) .. (asset|fit|match*|align*|suit*|addition|line up|ideal|benefit|contribute)',
  '(great|perfect|ideal|strong|good|excellent|valuable|welcome|right|natural) (fit|match|addition|candidate|asset|person)',
  'asset to',
  '(learn~|hear~|find~ out|finding out|know|knowing) (a bit|a lot|so much|a little)? more about',
  '(professionalism|dedication|passion|enthusiasm|commitment|warmth|friendliness|expertise|values|culture|vision|mission|ethos)',
  '(passionate|enthusiastic|motivated|driven|dynamic|innovative) .. (about|team|person|company|people)',
  '(team player|track record|add value|day one|ground running|communication skills|quick learner|hard working|hardworking|under pressure)',
  '(exciting|great|fantastic|wonderful|amazing|excellent|unique|perfect) (opportunity|work|things|company|team|organisation|place|role|position)',
  '(the|this|your|esteemed) (company|organisation|business|institution|opportunity|position)',
  '(make|making) a (real)? difference',
  '(continued|future|further) success',
  '(contribute|contributing|contribution) to',
  '(welcoming|friendly|warm|professional|positive) .. (atmosphere|environment|staff|team|people|vibe|feel)',
  '(everyone|everybody|(the|your) (team|staff|panel|people|colleagues)|you all) (seemed|was|were|are|seems|looked) ..2 (friendly|nice|kind|welcoming|helpful|pleasant|lovely|professional)',
  '(fruitful|both sides|esteemed|candidature|distinguished)',
  '(resonat*|synerg*|cutting edge)',
);
/** News of one's own papers tells nothing of the day: "Passed the survival course meanwhile." */
export const ownPapers = phrases(
  '(passed|completed|finished|gained|obtained|renewed|earned) ..5 (course|certificate|exam|examination|test|degree|licence|training|ticket|qualification|diploma|card)',
);
/** A portrait of oneself, so as to be placed: "the one in the blue coat". */
export const portrait = phrases(
  '(i am|i was|it was me|myself|remember me) ..4 the (one|man|woman|guy|girl|candidate|person|lady|chap|lad) (who|in|with|that)',
);

/** Incense: it is the reader that is spoken of, and nothing of the day. */
export const flattery = phrases(
  '(of|among|with|meet|meeting) ..1 (truly|most)? (great~|finest|brightest|best|keenest|sharpest) (minds|brains|intellects|leaders|thinkers|visionaries|figures)',
  '(hang|hung|hanging) (on|upon) ..2 (word|syllable)',
  '(your|such) .. (wisdom|genius|brilliance|greatness|charisma|eminence|radiance|aura)',
  'inspiration to (us all|all|everyone|the (whole)? (profession|industry|field|sector|trade))',
  '(in|of) the presence of ..2 (greatness|genius|giant|legend|master)',
  '(sit|sitting|sat) at your feet',
);

/** Something particular can be said in common words as well: "the way you let new people lead". */
export const particular = phrases(
  '(you|he|she|they) (told|mentioned|said|explained|described|showed) me? (that|how|why|of)',
  'your (plan|idea|way|point|story|account|example|question|habit|rule|approach|suggestion|decision) (to|of|that|for|about|on)',
  'the way (you|your)',
  '(see|seeing|like|liked|love|loved|struck|impressed by|hear|hearing) (how|that|why) (you|your|the) !(company|organisation|business)',
);
