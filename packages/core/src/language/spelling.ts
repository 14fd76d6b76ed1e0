/** One spelling for each word, so that a pattern is written once: lower case, no accents, British. */
export function normalised(text: string): string {
  const lower = text.toLowerCase().replace(/[’']$/, '');
  const plain = isAscii(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
  return (
    british.get(plain) ??
    (plain.length > longest ? plain : plain.replace(/([a-z]{3,})iz(e|ed|es|er|ing|ation|ations)$/, '$1is$2'))
  );
}

/** Letters of a word that anybody would write; what is longer keeps its spelling. */
const longest = 40;

const isAscii = (text: string): boolean => /^[ -~]*$/.test(text);

/** What is written another way elsewhere, or in haste. */
const british = new Map<string, string>(
  Object.entries({
    color: 'colour',
    colors: 'colours',
    favor: 'favour',
    favors: 'favours',
    honor: 'honour',
    honored: 'honoured',
    labor: 'labour',
    neighbor: 'neighbour',
    endeavor: 'endeavour',
    behavior: 'behaviour',
    center: 'centre',
    program: 'programme',
    license: 'licence',
    judgment: 'judgement',
    traveling: 'travelling',
    canceled: 'cancelled',
    fulfill: 'fulfil',
    skillful: 'skilful',
    learned: 'learnt',
    practise: 'practice',
    practising: 'practicing',
    u: 'you',
    ur: 'your',
    yr: 'your',
    pls: 'please',
    plz: 'please',
    thx: 'thanks',
    ty: 'thanks',
    ya: 'you',
    ok: 'okay',
    tho: 'though',
    definatly: 'definitely',
    definately: 'definitely',
    definitly: 'definitely',
    defintely: 'definitely',
    realy: 'really',
    truely: 'truly',
    greatful: 'grateful',
    cos: 'because',
    coz: 'because',
    cuz: 'because',
    tmrw: 'tomorrow',
    tomoz: 'tomorrow',
    msg: 'message',
    mon: 'monday',
    tue: 'tuesday',
    tues: 'tuesday',
    wed: 'wednesday',
    weds: 'wednesday',
    thu: 'thursday',
    thur: 'thursday',
    thurs: 'thursday',
    fri: 'friday',
  }),
);
