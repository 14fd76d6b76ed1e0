import type { Tools } from '@fineline/core/review';
import { tone } from '../../learned/tone.ts';

/** What examples may count on: no dictionary and no grammar, and another application of the same person. */
export const exampleTools: Tools = {
  elsewhere: [{ company: 'Umber Glassworks', role: 'Studio Manager' }],
  tone,
};
