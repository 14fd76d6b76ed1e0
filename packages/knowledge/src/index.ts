export { playbooks } from './playbooks/index.ts';
export { type SourceEntry, sources } from './sources.ts';
export { workingWeekOf } from './working-weeks.ts';
