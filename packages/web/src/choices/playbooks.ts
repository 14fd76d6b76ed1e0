import { type PlaybookId, type Source } from '@fineline/core/application';

/** Every playbook, the default first. */
export const playbookIds: readonly PlaybookId[] = [
  'fineline',
  'gentle-nudge',
  'three-windows',
  'steady-cadence',
  'dos-and-donts',
  'top-of-mind',
];

/** Whose advice each of them is. */
export const sourcesOf: Record<PlaybookId, readonly Source[]> = {
  fineline: ['000', '001', '002', '003', '004'],
  'gentle-nudge': ['000'],
  'three-windows': ['001'],
  'steady-cadence': ['002'],
  'dos-and-donts': ['003'],
  'top-of-mind': ['004'],
};

/** Only the default one can be adjusted; the others stand as their sources have them. */
export const isAdjustable = (id: PlaybookId): boolean => id === 'fineline';
