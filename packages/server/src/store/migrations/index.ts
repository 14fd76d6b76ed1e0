import applications from './0001-applications.ts';

/** In order; a number, once released, is never changed or used again. Each runs with the schema `fineline` as its place. */
export const migrations: readonly Migration[] = [{ number: 1, name: 'applications', sql: applications }];

export interface Migration {
  number: number;
  name: string;
  sql: string;
}
