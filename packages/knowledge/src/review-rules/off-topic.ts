import { type DraftText, type Phrases, defineExamples, defineReviewRule, phrases } from '@fineline/core/review';

/** Private life is told in more ways than can be listed, and most are learned; here are its plainest. */
interface Matter {
  words: Phrases;
  /** Where the role, the company or what they spoke of has this, it may be the work itself. */
  work?: RegExp;
}

const kin =
  '(wife|husband|fianc*|boyfriend|girlfriend|mum|mother|mom|dad|father|parents|gran|granny|grandma|grandmother|grandad|grandfather|son|daughter|kids|children|twins|baby|brother|sister|cousin|uncle|aunt|niece|nephew|in laws|flatmate~|neighbour~)';
const pet = '(dog~|cat~|puppy|puppies|kitten~|hamster|rabbit~|parrot~|labrador|spaniel|terrier|hens)';
const ache = '(back|knee~|hip|shoulder|ankle|tooth|teeth|stomach|migraine~|hay fever|asthma|arthritis|sciatica)';
const rulers = '(government|parliament|cabinet|council|congress|politicians|ministers|president|prime minister)';

/** What befalls one's people. */
const family: Matter = {
  words: phrases(
    `(my|our) ${kin} ..3 (born|expecting|pregnant|married|engaged|divorced|teething|in hospital|passed away|died|made redundant|lost (his|her|their) job|started (school|nursery|university))`,
    '(the (twins|kids|wife|missus|little ones)|hubby) (is|are|was|were|has|have|had|say|says|send|sends)',
    '(i am|we are) (just|newly|now)? (pregnant|getting (married|divorced)|expecting (a|our|my) ..1 (baby|child|first))',
  ),
  work: /\b(?:midwi\w+|registrar|celebrant|funeral|wedding|nursery|childmind\w*|nanny)\b/i,
};
const health: Matter = {
  words: phrases(
    `my (bad|poor|old|left|right|lower)? ${ache} (is|are|has|have) ..1 (playing up|worse|sore|gone|killing|aching|flared)`,
    '(i|we) (have)? (quit|given up|gave up|stopped) (smoking|drinking|sugar|meat)',
  ),
};
const travel: Matter = {
  words: phrases('we are (all|both)? off (to @|on holiday|to the (sea|beach|sun|coast))'),
  work: /\b(?:travel|tour\w*|holiday\w*|cruise|cabin crew|airline|camp\w*|ski)\b/i,
};
const sport: Matter = {
  words: phrases(
    '(did|have) you (see|seen|watch|watched|catch|caught) the (match|final|rugby|football|cricket|grand prix)',
    '(mine|ours|i|we) ..2 (at|watched|watching|saw|went to) the (match|rugby|football|cricket|derby|races|cup final)',
    '(one|two|three|four|five|six) nil',
  ),
  work: /\b(?:sport\w*|football|rugby|cricket|club|stadium|coach|athlet\w*|match|league|leisure|rac(?:ing|ecourse)|journalis\w*|reporter|broadcast\w*|physio\w*|groundsman|youth)\b/i,
};
const weather: Matter = {
  words: phrases(
    '(what about|such|what) (this|that|the|awful|dreadful|lovely|glorious|terrible|miserable)? (weather|heatwave|downpour|sunshine)',
    'is it not (hot|cold|chilly|humid|warm|muggy|wet|windy|freezing|boiling)',
  ),
  work: /\b(?:weather|meteorolog\w*|roof\w*|farm\w*|garden\w*|ground\w*|site|harvest|marine|sail\w*|ferry|flood\w*|climate|scaffold\w*|build\w*|construction|event\w*|warden|ranger)\b/i,
};
const pets: Matter = {
  words: phrases(
    `(my|our) ${pet} (is|are|has|have|had|keeps|loves|sleeps|needs)`,
    `(my|our|the) ${pet} (ate|chewed|died|escaped|barks|barked)`,
  ),
  work: /\b(?:vet\w*|animal\w*|dogs?|cats?|kennel\w*|cattery|groom\w*|zoo\w*|farm\w*|stable\w*|pets?|gamekeeper|shepherd|rescue|wildlife|police|guide|poultry|dairy|warden|ranger)\b/i,
};
const home: Matter = {
  words: phrases(
    'my (boiler|washing machine|fridge|bathroom|shed|garden|allotment|lawn|roses|tomatoes) (is|are|has|have|had|broke|burst)',
  ),
  work: /\b(?:boiler|gas|heating|plumb\w*|garden\w*|housing|property|build\w*|horticult\w*|allotment\w*|homes?)\b/i,
};
const selling: Matter = {
  words: phrases(
    '(can|could|will) (bring|send|get|do|give) you ..2 (price list|discount|special price|mates rates|raffle ticket~)',
  ),
  work: /\b(?:sales|retail|shop|market\w*|fundrais\w*|charity|buyer|purchas\w*|procure\w*)\b/i,
};
/** Opinions of those who rule are private even where politics is the work; so are the stars and who is single. */
const ofOnesOwn: Matter = {
  words: phrases(
    `what (a|an) (shambles|disgrace|circus|farce|joke|mess) ..3 ${rulers}`,
    `${rulers} (is|are|should|ought) ..2 (disgrace|shambles|joke|useless|corrupt|ashamed|sacked|locked up)`,
    'i am a (aries|taurus|gemini|cancerian|leo|virgo|libra|scorpio|sagittarius|capricorn|aquarius|pisces)',
    'are you (single|married|seeing anyone)',
    'you have ..1 (beautiful|lovely|gorgeous|pretty) (eyes|smile|hair|legs)',
  ),
};
/** An aside, and then one's own people, animals or weekend. */
const asides: Matter = {
  words: phrases(
    `(by the way|incidentally|in other news|guess what) ..1 (my|our|the) (${kin}|${pet})`,
    '(hope|trust) ..1 you ..1 had ..4 (weekend|sunday|holiday) ..1 (ours|mine|we (took|went|spent))',
  ),
};
const matters = [family, health, travel, sport, weather, pets, home, selling, ofOnesOwn, asides];

/** It bears on the work after all: why I do it, that I can come, what I declare; or they are the ones wished well. */
const bearing = phrases(
  '(made me|inspired|taught me|led me|drew me|got me into|first showed|that is (how|why)|which is (how|why)|is (how|why) i|is what made|reason (i|for))',
  '(declare|disclose|conflict of interest)',
  '(reach~|contactable|available|free (on|from|to)|(am|are|be) back (on|by)|no obstacle|relocat~|moving to|(can|could) (call|join|come|start|attend))',
);

/** They read to learn about the work; the rest of a life, however warm, leaves them not knowing what to say. */
export default defineReviewRule({
  id: 'off-topic',
  severity: 'fix',
  appliesTo: {},
  sources: ['003'],
  says: '“{found}” has nothing to do with the work. They would not know what to answer, and it is what they would remember.',

  *find(draft) {
    const bears = new Set(draft.find(bearing).map(({ sentence }) => sentence));
    const about = workOf(draft);
    for (const { words, work } of matters) {
      // Who has an offer may well speak of a family that moves along.
      if (work?.test(about) || (words === family.words && draft.known.isOffered)) continue;
      for (const at of draft.find(words)) if (!bears.has(at.sentence)) yield { at };
    }
    for (const at of draft.tone.unexcused('off-topic', ({ sentence }) => bears.has(sentence))) yield { at };
  },
});

/** What it is about: the role and company, what they spoke of, the subject, and the sentences that name the post. */
const workOf = ({ known: { application, interviews }, subject, body }: DraftText): string =>
  [
    application?.role,
    application?.employer.company,
    ...interviews.flatMap(({ notes = [] }) => notes.map(({ text }) => text)),
    subject?.text,
    ...post.in(body).map(({ sentence }) => body.text.slice(sentence.start, sentence.end)),
  ].join(' ');
const post = phrases('(role|post|position|job|vacancy|place|as (a|your|an|the)) ..2');

export const examples = defineExamples({
  flags: [
    '«We are off to Spain on» Friday.',
    '«My daughter has just started school», bless her.',
    '«The dog ate» my good shoes.',
    '«What about this weather»!',
    '«Did you see the match» on Saturday?',
    '«My husband has lost his job» too.',
    '«Are you single»?',
  ],
  indirect: [
    '«We finally got the caravan back on the road, so it is Kangaroo Island for us at Easter.»',
    '«By the way, my brother and I caught a pike on Saturday.»',
    '«We had the neighbours round on Sunday and the dog ate the trifle.»',
    '«Hope you had a lovely weekend, we took the kids to the beach.»',
    '«What a circus Parliament is these days».',
    '«I quit smoking» on Sunday and I could eat the curtains.',
    '«My back has» been playing up again.',
    '«The twins are» teething, so nobody sleeps.',
    '«My allotment has» gone mad with courgettes.',
    "«I'm a Scorpio», so I never give up.",
    '«We lost three» nil at home, so I am in mourning.',
    '«Our cat has» had kittens.',
    'My wife makes candles, and I «can bring you a price list».',
  ],
  allows: [
    'The children in Year 4 were a delight.',
    "I was moved by the way that your residents' families are welcomed.",
    "The election team's checklist is a model.",
    'The match-day stewarding plan is impressive.',
    'I hope you had a good weekend.',
    'I hope that the half term was restful.',
  ],
  lookAlikes: [
    'By the way, the second drawing has the wrong scale.',
    'I walked over to the mill last weekend to look at the sluice.',
    'We caught a bug in the release on Friday, and I wrote the test for it.',
    'My father ran a garage, and I spent every Saturday under a car.',
    'On Saturday I took my daughter to your open day.',
    'The young labrador that would not settle stayed with me.',
    'The bus franchising bill was a good example.',
    'I am away from 3 to 10 May, but can be reached by e-mail.',
    'We are off to Norway until Sunday, but I can be reached by phone.',
    'My knee has flared up, so I could start on the tenth.',
    'Have you seen the game board that I sent?',
    'Hope the sprained wrist is on the mend.',
    'Caring for my grandmother is what made me want to nurse.',
    'My uncle will drive me over with the chest.',
    'I have told my landlord that I may move.',
    'The hip list and the back-pain group are what I would most like to join.',
    'My daughter attends the school, so I should declare it.',
    { body: 'My dog was trained for the hill, as yours are.', application: { role: 'Kennel Hand' } },
    { body: 'Did you see the match report that I filed?', application: { role: 'Sports Reporter' } },
    { body: 'Such weather is why I would begin with the gutters.', application: { role: 'Roofer' } },
  ],
});
