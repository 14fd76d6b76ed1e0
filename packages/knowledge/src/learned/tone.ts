import { type Classifier, classifierOf } from '@fineline/core/language';
import type { Tone } from '@fineline/core/review';
import { toneModel } from './models/tone.ts';

/** How a sentence of a letter comes across, as far as it can be told from sentences that people have labelled. */
export const tone: Classifier<Tone> = classifierOf(toneModel);

/**
 * What can be said in more ways than anybody can list: what the rules about tone object to, and what a letter should do.
 */
export const tones = [
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
  'thanks',
  'interest',
  'offer-of-more',
] as const satisfies Tone[];
