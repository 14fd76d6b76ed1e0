import {
  type DraftText,
  type Found,
  defineExamples,
  defineReviewRule,
  inSentence,
  together,
} from '@fineline/core/review';
import {
  settledIn,
  asIfThere,
  onlyIf,
  readsSilence,
  notRead,
  alreadyMine,
  uproots,
  noes,
  plainNoes,
  firstDays,
  ahead,
  bridges,
  guesses,
  lost,
  silent,
  wished,
  past,
  told,
  offered,
} from './words/presumes.ts';

const isOffered = (draft: DraftText): boolean => draft.known.isOffered || draft.find(offered).length > 0;
const isAnswered = ({ known, draft }: DraftText): boolean =>
  known.isOver || draft.action === 'reply' || draft.action === 'ask-feedback';

const isTaken = (at: Found): boolean =>
  !at.isNegated && !at.isConditional && !inSentence(told, at) && !inSentence(past, at);
const isGuessed = (at: Found): boolean => !at.isConditional && !inSentence(told, at);

/** Nothing is settled until they say so: neither the job nor the no. */
export default defineReviewRule({
  id: 'presumes',
  severity: 'fix',
  appliesTo: {},
  sources: ['003'],
  says: 'This takes as settled what is still theirs to decide. A reader who has not chosen yet feels passed over, or answered for.',

  *find(draft) {
    if (!isOffered(draft)) {
      for (const list of [settledIn, alreadyMine]) {
        for (const at of draft.find(list)) if (isTaken(at) && !inSentence(wished, at)) yield { at };
      }
      for (const at of draft.find(asIfThere)) if (isTaken(at) && !inSentence(onlyIf, at)) yield { at };
      for (const list of [bridges, uproots]) for (const at of draft.find(list)) if (isTaken(at)) yield { at };
      for (const at of together(
        draft.find(firstDays).filter((at) => isTaken(at) && !inSentence(wished, at)),
        draft.find(ahead),
      ))
        yield { at };
      for (const at of draft.tone.like('presumes')) if (!inSentence(onlyIf, at)) yield { at };
    }
    if (!isAnswered(draft)) {
      for (const at of draft.find(readsSilence)) if (isGuessed(at) && !at.isNegated) yield { at };
      for (const list of [silent, plainNoes])
        for (const at of draft.find(list)) if (isGuessed(at) && !inSentence(notRead, at)) yield { at };
      const guessed = draft.find(guesses).filter(isGuessed);
      for (const list of [lost, noes]) for (const at of together(guessed, draft.find(list), 12)) yield { at };
    }
  },
});

export const examples = defineExamples({
  flags: [
    '«I look forward to joining» you after Easter.',
    '«As your new» Head of Sales I intend to shake things up.',
    '«I have already given notice».',
    "«When I start» I'll bring cake.",
    '«I take it that I have the job».',
    '«I assume that I was not successful».',
    '«No doubt you have found somebody better».',
    'See you «on my first day».',
  ],
  indirect: [
    '«Once I have my keys» I will open up at six.',
    '«Which desk will be mine»?',
    '«I have put down a deposit» on a flat near the yard.',
    "«I've told my mother that I am moving» to Leeds.",
    'I read «your silence as a no».',
    '«It is as good as settled», my wife says.',
    'By now «the job must have gone».',
    '«My leaving party» is on Saturday.',
    '«I expect that you went with an internal» candidate.',
    'Perhaps I «was only there to make up the numbers, I suppose».',
    '«I shall want Fridays off» in the lambing season.',
    '«You have made the right choice».',
    '«Thank you for choosing me».',
    '«Roll on the day when my new colleagues» and I can start.',
    '«We are looking at houses near your» yard.',
    'Please «send me a uniform».',
    'A letter with the «no is in the post, no doubt».',
    '«The first thing I will change» is the rota.',
    '«Once I have settled in» I would like a bigger bench.',
    '«My tenants have been told that I am moving».',
    'I have «told my cousin that she must look for somebody» else.',
  ],
  allows: [
    'I would love to start in June.',
    'Should you offer me the post, I could start on 1 June.',
    'My notice period is a month.',
    'I know that nothing is decided.',
    { action: 'phone-call', channel: 'phone', body: 'May I ask whether the post is filled by now?' },
    'I hope to join you.',
    'I would be proud to wear that uniform.',
  ],
  lookAlikes: [
    'I could tell from your stories how long a firing takes.',
    'I look forward to the second interview on Monday.',
    'On my first day at the mill I dropped a tray.',
    {
      action: 'reply',
      body: 'Thank you very much for the offer of the post. I look forward to joining you after Easter.',
    },
    { action: 'ask-feedback', body: 'I understand that you have chosen another candidate.' },
    'I handed in my notice at the bakery in 2019 to go back to college.',
    'You asked when I could start: any time after 4 May.',
    'I gather that the survey begins in October.',
    'If the post has gone to somebody else, I quite understand.',
    'Once the wall is dry, it can be limed.',
    'When I started at the mill there were nine looms.',
    'I have told my head that I am applying elsewhere.',
    'I should be very pleased to join you.',
    'In my first week at the dairy I spilt a churn.',
    'I do not read your silence as a no.',
    'Your new clerk showed me the stables, for which I was grateful.',
    'In my present post I will be running the fair again.',
  ],
});
