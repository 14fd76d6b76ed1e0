import type { Source } from '@fineline/core/application';
import type { PreceptId } from '@fineline/core/plan';

/** A question to ask before an interview ends, as it is said aloud. */
export interface ClosingQuestion {
  id: 'next-steps' | 'may-i-write' | 'how' | 'names' | 'needs' | 'gaps';
  ask: string;
  /** What the answer is good for, in a plain sentence or two of ours. */
  why: string;
  precepts: readonly [PreceptId, ...PreceptId[]];
  sources: readonly [Source, ...Source[]];
}

/** In the order in which a conversation takes them; the first three are the ones to keep where time is short. */
export const closingQuestions: readonly ClosingQuestion[] = [
  {
    id: 'next-steps',
    ask: 'What happens next, and by when may I expect to hear from you?',
    why: 'A date of theirs replaces every guess: nothing goes out before it, and one question is fair once it has passed.',
    precepts: ['C1', 'D5'],
    sources: ['002', '003'],
  },
  {
    id: 'may-i-write',
    ask: 'May I write to you afterwards, and to whom is it best sent?',
    why: 'A message that was announced is no intrusion, and you know on whose desk it belongs.',
    precepts: ['C2'],
    sources: ['002'],
  },
  {
    id: 'how',
    ask: 'If some weeks go by, would you rather have an e-mail from me or a call?',
    why: 'They choose the way, so you cannot choose a wrong one. If they would rather have neither, that is an answer too, and you keep to it.',
    precepts: ['T4', 'T5', 'C5', 'C10'],
    sources: ['004', '002'],
  },
  {
    id: 'names',
    ask: 'Whom did I meet today, and how do you spell the names?',
    why: 'Each of them gets thanks of their own, and a misspelt name is the first thing they would see.',
    precepts: ['C4', 'T1'],
    sources: ['002', '004'],
  },
  {
    id: 'needs',
    ask: 'What should whoever starts here get done first?',
    why: 'It lets a later letter say what you would do about exactly that.',
    precepts: ['T8', 'D4'],
    sources: ['004', '003'],
  },
  {
    id: 'gaps',
    ask: 'Is anything missing from my application, or not clear from it?',
    why: 'A paper that never arrived can hold you back without anybody saying so; today it is put right in a minute.',
    precepts: ['N4'],
    sources: ['000'],
  },
];

/** What is better left unasked for now. */
export const notYet = {
  says: 'Leave pay, holidays and benefits for the talk about an offer.',
  precepts: ['D9'],
  sources: ['003'],
} satisfies { says: string; precepts: readonly PreceptId[]; sources: readonly Source[] };
