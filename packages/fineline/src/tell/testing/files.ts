import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'invitations');

/** Invitations in the manner of each program that sends them, all to the same candidate. */
export const invitationNames = readdirSync(folder)
  .filter((name) => name.endsWith('.ics'))
  .map((name) => name.replace('.ics', ''))
  .sort();

export const invitation = (name: string): string => readFileSync(join(folder, `${name}.ics`), 'utf8');

export const me = ['sam.okafor@mail.example'];

/** A calendar file around the lines of one event. */
export const calendarOf = (...lines: string[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    'UID:1@x.example',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');

export const base64 = (message: string | Uint8Array): string =>
  (typeof message === 'string' ? Buffer.from(message) : Buffer.from(message)).toString('base64');
