import {
  type DraftText,
  type Found,
  type Spot,
  defineExamples,
  defineReviewRule,
  inSentence,
} from '@fineline/core/review';
import {
  aboutYou,
  adored,
  beyondCompare,
  boundless,
  claims,
  flattery,
  grandWords,
  idle,
  mineAreBest,
  nobodyNear,
  superhuman,
  transforms,
  worship,
} from './words/boasts.ts';

/** A claim that only others can make is not believed, and praise that is laid on is felt to want something. */
export default defineReviewRule({
  id: 'boasts',
  severity: 'fix',
  appliesTo: {},
  sources: ['house'],
  says: 'Nothing stands behind “{found}”, so the reader has to take it or leave it. One thing that you did, or saw, says more.',

  *find(draft) {
    for (const list of [claims, beyondCompare]) {
      for (const at of draft.find(list)) if (!isDenied(at) && !inSentence(idle, at)) yield { at };
    }
    for (const list of [mineAreBest, nobodyNear, superhuman, adored, transforms, boundless, flattery, worship]) {
      for (const at of draft.find(list)) yield { at };
    }
    yield* laidOnThick(draft);
    // A stock phrase of the trade claims nothing that anybody would hold against one.
    const canned = new Set(draft.tone.like('generic', 0.3).map(({ sentence }) => sentence));
    for (const at of draft.tone.like('boasts')) if (!canned.has(at.sentence)) yield { at };
  },
});

/** "I am not the most experienced": denied before it, or within it where it begins with "I". */
const isDenied = ({ text }: Found): boolean =>
  /^(?:I|me|myself)\b.{0,12}(?:\bnot?\b|n['’]t\b|\bhardly\b|\bby no means\b)/iu.test(text);

/** Three grand words in one sentence about the reader. */
function* laidOnThick(draft: DraftText): Generator<Spot> {
  const about = new Set(draft.find(aboutYou).map(({ sentence }) => sentence));
  const counts = new Map<object, number>();
  for (const at of draft.find(grandWords)) {
    const count = (counts.get(at.sentence) ?? 0) + 1;
    counts.set(at.sentence, count);
    if (count === 3 && about.has(at.sentence))
      yield { at: { where: at.where, start: at.sentence.start, end: at.sentence.end } };
  }
}

export const examples = defineExamples({
  flags: [
    '«I am without doubt the strongest candidate» on your list.',
    '«I would be the perfect fit» for this.',
    '«You will not find a harder» worker in the county.',
    '«Nobody knows boilers like I» do.',
    "«There isn't a welder in Cork who can touch me».",
    '«Look no further».',
    '«You would be crazy» not to hire me.',
    'Hiring «me would be the best» decision you ever make.',
    '«I could do this job in my sleep».',
  ],
  indirect: [
    'You can «call off the search».',
    "«You'll kick yourself» if someone else snaps me up.",
    'Sir, «your good self is a shining» star of the industry.',
    'My colleagues «would be lost without me».',
    'To «breathe the same air» as you was an honour.',
    'You are «the Mozart of mortgage» broking.',
    'I should be «astonished if you saw a better» portfolio this year.',
    'I am the «answer to your prayers».',
    '«They will struggle to cope once I» have gone.',
    '«Everything I touch turns» to gold.',
    '«Ask anybody in Pune and they will name me first».',
    'My «students worship me».',
    'There is «no challenge I cannot» rise to.',
    'Your «problems end the day I» start.',
    'When they made me they «broke the mould».',
    '«Nobody else in that room came near me».',
    '«Your leadership is the stuff of legend».',
    'I have «never met a problem I could not solve».',
    '«I do not make mistakes».',
  ],
  allows: [
    'I am confident that my experience would be of use to your team.',
    'I believe that I would be a good fit.',
    'I hope that you find the right person for it.',
    'You asked for the best time to ring.',
    'It was the best hour of my week.',
    'That was the best-run kitchen I have been in.',
    'Your team won the award for best small museum.',
    'I was the first in my family to go to university.',
  ],
  lookAlikes: [
    'The great minds of the eighteenth century are well shown in room four.',
    'May the best candidate win.',
    'I was top of the regional table in 2024.',
    'I was the only one on nights when the pump failed, so I learnt it fast.',
    'It is a perfect match for what I want to do next.',
    'Nobody has explained the rota to me so clearly.',
    'The ideal candidate, you said, would know both systems; I know one.',
    'The rock star of the collection is the meteorite.',
    'I am the candidate who came in with the green folder.',
    'I would be lucky to work with you.',
    'The genius bar at the front was busy.',
    'There is no better place to learn.',
    'I know that there will be stronger candidates.',
    'I hope I am the right person for it.',
    'I do not claim to be the best baker in town, but I am on time.',
    'You asked what I do better than others: I keep records.',
    'The whole office was in tears at the leaving party for our porter.',
  ],
});
