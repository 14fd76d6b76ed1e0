/** The library: the five questions over the playbooks, the calendars and the zones of the world. */
export type {
  Advice,
  Application,
  ApplicationEvent,
  ApplicationInput,
  Draft,
  Finding,
  Hold,
  Letter,
  Plan,
  PlanSettings,
  PlaybookId,
  Problem,
  Reading,
  Reason,
  Refusal,
  Result,
  Review,
  Source,
  Told,
} from '@fineline/core/application';
export { apply } from '@fineline/core/tell';
export { playbooks, sources } from '@fineline/knowledge';
export { countries } from './places.ts';
export {
  type PlanOptions,
  type PlanRefusal,
  officeOf,
  parseApplication,
  plan,
  planApplication,
  standingPlanOf,
} from './plan.ts';
export { type ReadMessage, type ReadRefusal, read, readMailbox, readReceived } from './read.ts';
export { type ReviewOptions, type ReviewRefusal, parseDraft, readDraft, review, reviewChecked } from './review.ts';
export { type TellRefusal, tell } from './tell/index.ts';
export { type WriteRefusal, letterWriter, write, writeLetter } from './write.ts';
