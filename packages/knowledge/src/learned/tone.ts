import { type Classifier, classifierOf } from '@fineline/core/language';
import { toneModel } from './models/tone.ts';

/** How a sentence of a letter comes across, as far as it can be told from sentences that people have labelled. */
export const tone: Classifier<ToneRule> = classifierOf(toneModel);

/** The rules about tone: what they object to is felt, and can be said in more ways than anybody can list. */
export const toneRules = [
  'announces-follow-up',
  'apologises',
  'boasts',
  'desperate',
  'generic',
  'off-topic',
  'pressing',
  'presumes',
  'promise',
  'remember-me',
  'reproach',
  'runs-down',
  'salary',
  'too-casual',
  'wants-an-answer',
] as const;
export type ToneRule = (typeof toneRules)[number];
