import type { PlaybookId } from '@fineline/core/application';
import type { Playbook } from '@fineline/core/plan';
import dosAndDonts from './dos-and-donts.ts';
import fineline from './fineline.ts';
import gentleNudge from './gentle-nudge.ts';
import steadyCadence from './steady-cadence.ts';
import threeWindows from './three-windows.ts';
import topOfMind from './top-of-mind.ts';

/** Every playbook there is, the default first. */
export const playbooks: Record<PlaybookId, Playbook> = {
  fineline,
  'gentle-nudge': gentleNudge,
  'three-windows': threeWindows,
  'steady-cadence': steadyCadence,
  'dos-and-donts': dosAndDonts,
  'top-of-mind': topOfMind,
};
