import {
  type DraftText,
  type Found,
  type Phrases,
  type Spot,
  defineExamples,
  defineReviewRule,
  inSentence,
  phrases,
  together,
} from '@fineline/core/review';
import { belied, blames, gaveUp, inReturn, longWait, lost, values } from './words/blame.ts';
import { calendar, cutOff, failed, nothingCame, promised, silence, wordBroken } from './words/silence.ts';
import * as slights from './words/slights.ts';

/** What is theirs to tell, or mine to thank for, or the trade's. */
const innocent = phrases(
  'nothing but (good|praise|kind|kindness|admiration|warm|warmth|respect|compliment~|pleasure|help~|encouragement)',
  '(second|first|other|former|old|my) (referee|reference|bank|landlord|college|university|registrar)',
  '(your|our|the) (customers|tenants|callers|residents|clients|readers|users|suppliers|visitors|parents|supplier|old supplier) (are|were|feel|felt|had|have|who|wait~|left|complain~)',
  'patients (who|are|were|feel|had|have|wait~|left)',
  '(need|ask|want|require|expect) nothing',
  '(thank~|grateful) (you)? (so|very|again)? (much)? for (telling|letting|your|getting|taking|writing)',
  'no (reply|answer|response) (is)? (needed|necessary|expected|required|called for)',
  '(^|,|and|but|exactly|just|much) as you (said|put it|told|say)',
  '(so|if|that|and|for) (a|any|some) (word|line|call|note|message|sign|news|answer|reply) from (you|your)',
  'not to see',
  'in (my|our) (own|home)? (country|village|town|land|part of the world) (i|we) ..3 (not|never|seldom|rarely) ..1 (have|had|get|got|use|used|know|see|find)',
  '(phone line|helpline|hotline|night line)',
  '(i|we) (had|have|did|could) not (answered|answer|reply|replied)',
  '(thank~|thankful|grateful|gratefully) .. (patient|patience|kindness)',
  '(fine|lovely|warm|kind) welcome',
  'waiting (for|on) my',
  '(my|our) (last|former|old|present|current|previous) (firm|employer|boss|manager|company|school|job|hospital)',
  '(second|first|other|former|old) (referee|reference)',
);
/** Others who were let down: that is the work, unless candidates or I come into it. */
const thirdPersons = phrases(
  '(customer~|caller~|client~|patients|pupil~|parent~|tenant~|resident~|guest~|passenger~|supplier~|visitor~|reader~|user~|children|families|family|subscriber~|student~|builder~|invoice~)',
);
const fellows = phrases(
  '(candidate~|applicant~|interviewee~|than (me|i)|(to|at|on|for|from) (me|us)|treat~|(had|if) i (had)? been|my (email~|letter~|message~|call~|application|time)|not i|told me (why|what|the)|your (promise~|word|silence)|as (a|an) (candidate|applicant))',
);

/** "You said that I would hear by Friday. It is Wednesday." */
function* dated(draft: DraftText): Generator<Spot> {
  const given = new Map(draft.find(promised, 'body').map((at) => [at.sentence, at]));
  if (given.size === 0) return;
  const previous = new Map(draft.main.sentences.map((sentence, n, all) => [sentence, all[n - 1]]));
  for (const at of draft.find(calendar, 'body')) {
    const sentence = previous.get(at.sentence);
    const promise = sentence && given.get(sentence);
    if (promise) yield { at: { where: 'body', start: promise.start, end: at.end } };
  }
}

const outright = [
  nothingCame,
  silence,
  cutOff,
  wordBroken,
  blames,
  longWait,
  lost,
  slights.behaved,
  slights.worth,
  slights.littleAsked,
  slights.compared,
  slights.wornOut,
];
/** Each innocent alone, and blame in one sentence. */
const pairs: readonly (readonly [Phrases, Phrases])[] = [
  [promised, failed],
  [values, belied],
  [gaveUp, inReturn],
  [slights.elsewhere, slights.atOnce],
  [slights.papers, slights.binned],
];

/** Blame, open or by way of wit: silence has a hundred causes, and a reader who feels accused looks for the door. */
export default defineReviewRule({
  id: 'reproach',
  severity: 'stop',
  appliesTo: {},
  sources: ['003'],
  says: 'This holds their silence against them. It may have causes that you cannot see, and a reader who feels accused stops wishing you well.',

  *find(draft) {
    const fair = (at: Found) => !inSentence(innocent, at) && (!inSentence(thirdPersons, at) || inSentence(fellows, at));
    const both = (one: Phrases, other: Phrases) => together(draft.find(one).filter(fair), draft.find(other));
    for (const list of outright) {
      for (const at of draft.find(list)) if (fair(at)) yield { at };
    }
    for (const at of draft.find(slights.ignored)) if (!at.isNegated && fair(at)) yield { at };
    for (const at of draft.find(slights.ignoredMyself)) {
      if (at.subject === 'i' && !at.isNegated && fair(at)) yield { at };
    }
    for (const [one, other] of pairs) for (const at of both(one, other)) yield { at };
    yield* dated(draft);
    for (const at of draft.tone.like('reproach')) if (!inSentence(innocent, at)) yield { at };
  },
});

export const examples = defineExamples({
  flags: [
    'I have written twice and «had no reply».',
    '«Nobody has bothered» to call me back.',
    'I find it «unprofessional».',
    '«You promised to ring on Friday and you did not».',
    'I am «disappointed by the lack of any word» from you.',
    '«My two previous messages went unanswered».',
    'It would have been «common courtesy» to write.',
    'I have been «left hanging» for a month.',
    'I did not expect to «hear nothing back» at all.',
  ],
  indirect: [
    '«Your kindness to customers does not seem to extend to applicants.»',
    '«The silence has been» deafening.',
    'One so large «might have spared me a line, one would have thought that».',
    '«I dread to think» how you treat those who work for you.',
    'It seems that I «was never worth a stamp».',
    '«You told me that I would hear within a week; three weeks have gone by».',
    '«You said that I would know by Friday. It is Wednesday».',
    '«I gave up a whole Saturday for you, and a two-line note is all I ask in return».',
    'My phone has been «as quiet as a churchyard».',
    'I wonder «if the pigeons got lost».',
    'I have been «made to feel like an afterthought».',
    '«Even a machine would have answered» by this time.',
    '«So much for» the call on Tuesday.',
    'I had to hear it «from a neighbour».',
    '«Had I been a customer», I would have had a reply.',
    '«My papers are lining a» drawer, I suppose.',
    'You have «gone very quiet».',
  ],
  allows: [
    'I know how busy you must be after the move.',
    'I was naturally disappointed, but enjoyed meeting you.',
    'You told me that you would decide by the 16th, and I would be glad of a word.',
    'Thank you for telling me yourself.',
    'I should have sent this sooner.',
    'I never knew that a hinge could be so quiet.',
  ],
  lookAlikes: [
    'The helpline hours do not extend to weekends, as you said.',
    'The silence of the reading room impressed me.',
    'I have heard nothing but good of your team.',
    'I have not heard back from my second referee yet, so I will send her number later.',
    'Nobody has ever explained it to me so clearly.',
    'Your patients were left waiting in the corridor, you told me, and I would like to change that.',
    'No reply is needed.',
    'In our village we never had the tools for it.',
    'It says a lot about the ward that nurses stay.',
    'The tapestry makes one wonder how they dyed the red.',
    'It would have been good to see the kiln lit.',
    'You told me that tenants feel forgotten, and I have thoughts on it.',
    'I never thought that I would enjoy a ledger so much.',
    'The exam had a question that I had not answered well.',
    'A builder stopped replying to you, you said, and the roof suffered.',
  ],
});
