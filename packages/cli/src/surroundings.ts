import type { Readable, Writable } from 'node:stream';

/** What a command is given of the world, so that a test can give it another one. */
export interface Surroundings {
  input: Readable;
  output: Writable;
  errors: Writable;
  /** Where a relative path starts. */
  directory: string;
  environment: Readonly<Record<string, string | undefined>>;
  /** The moment that counts where none is given: ISO 8601. */
  now(): string;
  /** The machine's time zone, for one who reads an invitation on it. */
  timeZone(): string;
  /** How wide an answer in words may be, in columns. */
  width: number;
  colour: boolean;
  /** Where this program lies, and its pages beside it. */
  programFolder: URL;
}

/** At most 80 columns are used, so that lines stay readable; fewer where the terminal, or COLUMNS, has fewer. */
export function widthOf(terminalColumns: number | undefined, columns: string | undefined): number {
  const said = terminalColumns ?? (columns !== undefined && /^[1-9]\d{0,4}$/.test(columns) ? Number(columns) : 80);
  return Math.max(20, Math.min(80, said));
}

/** Colour where the answer goes to a terminal that has it; FORCE_COLOR and then NO_COLOR have the say. */
export function wantsColour(isTerminal: boolean, environment: Surroundings['environment']): boolean {
  const forced = environment['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (environment['NO_COLOR']) return false;
  return isTerminal && environment['TERM'] !== 'dumb';
}
