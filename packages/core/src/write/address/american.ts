// Longer than most: a table of words.

/** Words that change whole; a plural or another ending is an entry of its own. */
const words: Record<string, string> = {
  acknowledgement: 'acknowledgment',
  afterwards: 'afterward',
  ageing: 'aging',
  amongst: 'among',
  analogue: 'analog',
  artefact: 'artifact',
  artefacts: 'artifacts',
  burnt: 'burned',
  catalogue: 'catalog',
  catalogues: 'catalogs',
  cheque: 'check',
  cheques: 'checks',
  cv: 'résumé',
  cvs: 'résumés',
  diary: 'calendar',
  dreamt: 'dreamed',
  enquire: 'inquire',
  enquired: 'inquired',
  enquiries: 'inquiries',
  enquiring: 'inquiring',
  enquiry: 'inquiry',
  enrol: 'enroll',
  enrolment: 'enrollment',
  fortnight: 'two weeks',
  fulfil: 'fulfill',
  fulfilment: 'fulfillment',
  fulfils: 'fulfills',
  grey: 'gray',
  instalment: 'installment',
  instalments: 'installments',
  jewellery: 'jewelry',
  judgement: 'judgment',
  judgements: 'judgments',
  leapt: 'leaped',
  learnt: 'learned',
  licence: 'license',
  licences: 'licenses',
  manoeuvre: 'maneuver',
  marvellous: 'marvelous',
  maths: 'math',
  practise: 'practice',
  practised: 'practiced',
  practises: 'practices',
  practising: 'practicing',
  programme: 'program',
  programmes: 'programs',
  rang: 'called',
  ring: 'call',
  ringing: 'calling',
  rung: 'called',
  sceptical: 'skeptical',
  skilful: 'skillful',
  skilfully: 'skillfully',
  speciality: 'specialty',
  specialities: 'specialties',
  spelt: 'spelled',
  timetable: 'schedule',
  towards: 'toward',
  whilst: 'while',
  wilful: 'willful',
};

/** Turns of phrase, before the words in them change. */
const phrases: Record<string, string> = {
  'a fortnight': 'two weeks',
  'at the weekend': 'over the weekend',
  'at weekends': 'on weekends',
  'at your end': 'on your end',
  'by post': 'by mail',
  'have got to know': 'have gotten to know',
  'mobile number': 'cell number',
  'mobile phone': 'cell phone',
  'on holiday': 'on vacation',
  'per cent': 'percent',
  'reach me on': 'reach me at',
  'ring me on': 'call me at',
  'call me on': 'call me at',
  'the post': 'the position',
  'things have got to': 'things stand',
  'this post': 'this position',
  'that post': 'that position',
  'your post': 'your position',
};

/** What stands before -ise, -ised, -ising, -isation, -iser. */
const ise = `apolog author automat capital categor central character computer critic crystall custom digit econom emphas
  energ equal familiar final formal general harmon initial item jeopard legal local material maxim memor minim mobil
  modern monet neutral normal optim organ patron penal personal popular priorit public random real recogn reorgan
  revolution scrutin social special stabil standard subsid summar symbol sympath theor util verbal visual`;
const our = `arm behavi cand clam col demean endeav fav flav harb hon hum lab neighb od rig rum sav splend vap vig`;
const doubled = `cancel channel counsel dial equal fuel label level model signal total travel unravel`;
const re = `cent cal fib lit lust meag somb spect theat`;

const oneOf = (stems: string): string => `(?:${stems.split(/\s+/).join('|')})`;

/** Endings, by what stands before them. */
const endings: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`\\b(${oneOf(ise)}i)s(?=e[drs]?\\b|ers\\b|ing\\b|able\\b|ations?(?:al)?\\b)`, 'gi'), '$1z'],
  [/\b((?:anal|catal|paral)y)s(?=e[ds]?\b|ing\b)/gi, '$1z'],
  [
    new RegExp(`\\b((?:mis|dis)?${oneOf(our)}o)u(?=r(?:s|ed|ing|al|able|ably|ite|ites|ful|hood|ly|er)?\\b)`, 'gi'),
    '$1',
  ],
  [new RegExp(`\\b(${oneOf(doubled)})l(?=ed\\b|ing\\b|ers?\\b|ors?\\b)`, 'gi'), '$1'],
  [new RegExp(`\\b(${oneOf(re)})re(?=s?\\b)`, 'gi'), '$1er'],
  [/\bcentred\b/gi, 'centered'],
  [/\b((?:def|off|pret)en)c(?=es?\b)/gi, '$1s'],
];

const table = new Map(Object.entries({ ...words, ...phrases }));
const inTable = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${[...table.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}-])`,
  'giu',
);

/** British words of ours as an American writes them; a capital at the beginning stays one. */
export function american(own: string): string {
  const changed = own.replace(inTable, (found) => {
    const instead = table.get(found.toLowerCase()) ?? found;
    return /^\p{Lu}\p{Ll}/u.test(found) ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead;
  });
  return endings.reduce((text, [ending, instead]) => text.replace(ending, instead), changed);
}
