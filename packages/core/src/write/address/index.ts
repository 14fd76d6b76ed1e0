export type { AddressCustom, CustomOf, FamilyPlace, SignOffs } from './custom.ts';
export { type Dialect, dayFor, dialectOf, hasSerialComma, spell, timeFor } from './dialect.ts';
export { type Greeted, type Greeting, greetingFor } from './greeting.ts';
export { type PersonName, readName } from './name.ts';
export { type Signing, findOwnName, signOffFor } from './sign-off.ts';
