import applications from './0001-applications.ts';
import choices from './0002-choices.ts';
import duties from './0003-duties.ts';

/**
 * In order; a number, once released, is never changed or used again. Each runs as the owner, with the schema `fineline`
 * as its place. Row-level security binds the owner too: an `update` of rows sees none unless it switches that off.
 */
export const migrations: readonly Migration[] = [
  { number: 1, name: 'applications', sql: applications },
  { number: 2, name: 'choices', sql: choices },
  { number: 3, name: 'duties', sql: duties },
];

export interface Migration {
  number: number;
  name: string;
  sql: string;
}
