export {
  type AddressCustom,
  type CustomOf,
  type Dialect,
  type FamilyPlace,
  type SignOffs,
  dialectOf,
  greetingFor,
} from './address/index.ts';
export * from './form.ts';
export { type Gap, isGap } from './gaps.ts';
export { type LetterWriter, type WriteContext, type WriteOptions, writerFor } from './write.ts';
