import type { Fault } from './faults.ts';
import { asMany, asOne, last, steps, swap, without } from './put-right.ts';
import { comparative, plural, singular } from './word-forms.ts';

const span = '(year|month|week|day|hour|minute)';
/** Nouns that English has of no number. */
const numberless = swap({
  informations: 'information',
  advices: 'advice',
  feedbacks: 'feedback',
  equipments: 'equipment',
  furnitures: 'furniture',
  knowledges: 'knowledge',
  homeworks: 'homework',
  luggages: 'luggage',
  baggages: 'baggage',
  softwares: 'software',
  evidences: 'evidence',
  stuffs: 'stuff',
  machineries: 'machinery',
  staffs: 'staff',
  differents: 'different',
  criterias: 'criteria',
  phenomenas: 'phenomena',
  datas: 'data',
  progresses: 'progress',
  aircrafts: 'aircraft',
  trafics: 'traffic',
  necessaries: 'necessary',
  importants: 'important',
});

/** Nouns and what they are counted by, and how much of something there is. */
export const nounFaults: readonly Fault[] = [
  // Nouns that are of no number, or are many already.
  [
    '[(many|several|few) (informations|advices|feedbacks|equipments|knowledges|evidences)]',
    steps(numberless, swap({ many: 'much', several: 'some', few: 'little' })),
  ],
  [
    '[(informations|advices|feedbacks|equipments|furnitures|knowledges|homeworks|softwares|evidences) (are|were|have)]',
    steps(numberless, asOne),
  ],
  [
    '[(an|a) (informations|advices|experiences|news|homework|advice|equipment)]',
    steps(without('an', 'a'), numberless, swap({ experiences: 'experience' })),
  ],
  [
    '[(childs|childrens|womens|mens)] (are|were|have|who|and|in|at|with|is|was|$|,)',
    swap({ childs: 'children', childrens: 'children', womens: 'women', mens: 'men' }),
  ],
  ['(childs|childrens|womens|mens !rea)'],
  [
    '(informations|advices|feedbacks|equipments|furnitures|knowledges|homeworks|softwares|evidences|stuffs|machineries|staffs|differents|luggages|baggages|criterias|phenomenas|datas|progresses !(to|from|in|through|with)|aircrafts|trafics|necessaries|importants)',
    numberless,
  ],
  [
    '[(an|a) (information|furniture|luggage|feedback|software|traffic)] ($|,|about|for|from|and|to|on|of|that|which|in)',
    without('an', 'a'),
  ],
  [
    '[one] (information|furniture|luggage|feedback|software|traffic) ($|,|about|for|from|and|to|on|of|that|which|in)',
    () => 'one piece of',
  ],
  [
    '[(many|several|few) (experience|information|knowledge|advice|equipment|training)] !(officer~|manager~|centre~|desk~|point~|session~|course~|slot~|zone~)',
    swap({ many: 'much', several: 'some', few: 'little' }),
  ],
  [
    '(many|several|few) (experience|information|knowledge|time|interest|advice|equipment|training) !(officer~|manager~|centre~|desk~|point~|session~|course~|slot~|zone~)',
  ],
  [
    '(^|!(how) _) [much (friends|persons|problems|machines|jobs|colleagues|ideas|guests|people|skills|years|questions|things|projects|students|patients|customers|hours|days)]',
    swap({ much: 'many' }),
  ],
  // Several, and a noun of one; one of each, and a noun of many.
  [
    `[(two|three|four|five|six|seven|eight|nine|ten|many|several|few) ${span}] (ago|in|of|as|at|with|from|before|since|until|there|here|now|$)`,
    last(plural),
  ],
  [
    '(#|two|three|four|five|six|seven|eight|nine|ten|several|many) [(year|month)] of (experience|work|study|training|teaching|service)',
    plural,
  ],
  [
    'one of the [(reason|thing|skill|best thing|most important thing|first thing|best team|best company|main reason)] !(s)',
    last(plural),
  ],
  ['[(every|each) (days|weeks|months|years|students|patients|customers|things|people|members)]', last(singular)],
  [
    '[there (is|was)] (#|two|three|four|five|six|seven|eight|nine|ten|many|several|some) _? (things|years|people|questions|points|reasons|sets|ways|rooms|jobs|skills|projects|children|patients|machines|teams|kinds|steps|tables)',
    asMany,
  ],
  ['[there (is|was)] (#|two|three|four|five|six|many|several) !(a|an) _', asMany],
  // More, and most.
  [
    '(is|was|be|are|were|much|felt) [more (easy|big|small|cheap|fast|strong|hard|high|warm)] (than|for|to|,|$|and|here|now)',
    steps(without('more'), comparative),
  ],
  [
    '[more (better|easier|worse|bigger|happier|faster|stronger|cheaper|quicker|nicer|simpler|harder|closer)]',
    without('more'),
  ],
  ['[most best]', without('most')],
  ['(more|most) (better|easier|best|worse|bigger|happier|faster|stronger|cheaper|quicker|nicer|simpler|harder|closer)'],
  // How old one is.
  ['i have (#|twenty|thirty|forty) years old', swap({ have: 'am' })],
];
