import applications from './0001-applications.ts';
import choices from './0002-choices.ts';
import duties from './0003-duties.ts';
import sessions from './0004-sessions.ts';
import backups from './0005-backups.ts';
import corrections from './0006-corrections.ts';

/**
 * In order; a number, once released, is never changed or used again. Each runs as the owner, with the schema `fineline`
 * as its place. Row-level security binds the owner too: an `update` of rows sees none unless it switches that off.
 * It names no schema and makes nothing global, because a restored backup is brought up to date in a schema beside it.
 */
export const migrations: readonly Migration[] = [
  { number: 1, name: 'applications', sql: applications },
  { number: 2, name: 'choices', sql: choices },
  { number: 3, name: 'duties', sql: duties },
  { number: 4, name: 'sessions', sql: sessions },
  { number: 5, name: 'backups', sql: backups },
  { number: 6, name: 'corrections', sql: corrections },
];

export interface Migration {
  number: number;
  name: string;
  sql: string;
}
