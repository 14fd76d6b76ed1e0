import { defineExamples, defineReviewRule, inSentence, phrases, together } from '@fineline/core/review';
import { contempt, ofOthers, ofSelf, outright, selfBlame, selfDoubt, sneers, somebody } from './words/runs-down.ts';

/** In somebody else's voice, and so not the writer's verdict. */
const theirs = phrases('(you|he|she|they) (said|called|described) ..8');

/** Seen with pleasure, and nothing in the sentence that takes it back. */
const noticed = phrases('^ i (also|particularly|especially)? (noticed|liked|loved|enjoyed|admired)');
const takenBack = phrases(
  '(not|no|never|nobody|nothing|none|but|only|even|if|though|although|hardly|barely|than|worse|asleep|late|bored|empty|wrong|less|half)',
);

/** None better is to be found: a boast. */
const unrivalled = phrases(
  '(doubt|defy|unlikely|not|never|hardly|struggle|hard) ..4 (you|anyone|anybody|find|meet) ..5 (anyone|anybody|somebody|someone|better|another)',
);

/** What is said of others tells the reader how they will be spoken of; what is said of oneself is believed. */
export default defineReviewRule({
  id: 'runs-down',
  severity: 'fix',
  appliesTo: {},
  sources: ['house'],
  says: '“{found}” runs somebody down. Said of others, it makes readers wonder what they will hear said of them; said of yourself, they believe it.',

  *find(draft) {
    const quoted = new Set(draft.find(theirs).map(({ sentence }) => sentence));
    for (const list of [ofOthers, outright, sneers, ofSelf, selfBlame]) {
      for (const at of draft.find(list)) if (!quoted.has(at.sentence)) yield { at };
    }
    for (const at of draft.find(selfDoubt)) {
      if (!quoted.has(at.sentence) && !inSentence(unrivalled, at)) yield { at };
    }
    for (const at of draft.tone.like('runs-down')) {
      const isAdmiring = inSentence(noticed, at) && !inSentence(takenBack, at);
      if (!quoted.has(at.sentence) && !isAdmiring) yield { at };
    }
    const despised = draft.find(contempt).filter((at) => !at.isNegated && !quoted.has(at.sentence));
    if (despised.length === 0) return;
    const named = draft.find(somebody);
    for (const at of together(named, despised, 12)) {
      if (named.some(({ start }) => start === at.start)) yield { at };
    }
  },
});

export const examples = defineExamples({
  flags: [
    '«My boss is a bully».',
    '«The place I work now is a complete shambles».',
    'Frankly «my colleagues are a lazy» bunch.',
    '«The head treats us like» dirt.',
    '«Nobody at my firm has the faintest idea» what they are doing.',
    '«My last employer was a crook».',
    '«Unlike the other candidates», I can actually read a drawing.',
    '«The others in the corridor seemed clueless».',
    "«I know I'm not the strongest» on paper.",
  ],
  indirect: [
    '«I hope the new man can count».',
    "«My present manager couldn't organise» a raffle.",
    'Honestly «the girl you took on could not boil» an egg.',
    '«The partners at my present firm are more interested in» golf than in law.',
    'I gather he «got it because of his father».',
    "«Good luck with whoever you picked, you'll need» it.",
    '«My team mates never pull» their weight.',
    '«You could do a lot better than me».',
    '«My old school is run by» accountants who have never met a child.',
    "I can't wait to «see the back of this dump».",
    "«I'm not the sharpest» tool in the box.",
    '«The lad before me looked half asleep».',
    '«My editor has never had an idea» of her own.',
    '«The firm I left was run by drunks».',
    '«Your second test was the most tedious I» have ever sat.',
    '«I am not the sort of person who gets» jobs like this.',
    '«I wouldn’t hire me» either.',
    '«I have the memory of a goldfish».',
    '«Nobody at that firm knows one end» of a spanner from the other.',
    '«I cannot stand my» present head of year.',
    'I hear that you took Dan, «who could not sell ice cream in a heatwave».',
  ],
  allows: [
    'I misspoke on the third question: the answer is forty.',
    'Much as I like my present firm, there is little left to learn.',
    'I noticed that each bench had its own lamp.',
    'My manager has been generous with her time.',
    'My colleagues are kind, and I will miss them.',
    'I am sorry to be leaving a good team.',
    'I disagree with you about the cladding, gently, and here is why.',
    'I would have answered the last question otherwise: the load is 4 kN.',
    'The clown workshop was a joy.',
  ],
  lookAlikes: [
    'You will be hard put to find anyone keener than I am to learn.',
    'I cannot see the old pump lasting a week.',
    'I gave the wrong year; it should be 2019.',
    'I said litres and meant gallons.',
    'The bully-proofing course you run in Year 5 is excellent.',
    'The weakest link in the chain is the label.',
    'The butcher at the end of the row supplies you, I think.',
    'You said that the old system was a nightmare to search.',
    'We were too slow with the first batch, so we changed the jig.',
    'Please congratulate the successful candidate.',
    'The toxic waste store was well run.',
    'I learnt a great deal from a difficult boss in my first job.',
    'We never got below four minutes at my hospital.',
    'I hope she can come to the open day.',
    'The prison where I teach has a good library.',
    'I doubt that I could have found the place without your map.',
    'The rats in the grain store were the first thing we dealt with.',
    'My present school has forty staff and one kettle.',
  ],
});
