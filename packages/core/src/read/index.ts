export * from './mailbox.ts';
export * from './message.ts';
export { newTextOf, ownTextOf } from './new-text/new-text.ts';
export * from './received.ts';
export {
  type CueDefinition,
  type CueExamples,
  type Sign,
  type Weight,
  defineCue,
  defineCueExamples,
  signsIn,
} from './cue.ts';
export { boundedPassageOf } from './bounded.ts';
export { passageOfMessage } from './kind/passage-of-message.ts';
export { phrases } from '../language/index.ts';
export { type ReadTools, readMessage } from './read.ts';
