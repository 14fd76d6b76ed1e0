// What every measurement shares: timing a piece of work, and laying out a table.

/** How fast a piece of work is: the median of several rounds, and how far the rounds lie apart. */
export interface Speed {
  /** Microseconds for one turn, median of the rounds. */
  micros: number;
  /** Turns a second, of the same median. */
  perSecond: number;
  /** (slowest − fastest) / median of the rounds: above 0.3, take the number with a grain of salt. */
  spread: number;
}

/**
 * Times `work`. It warms up first, then runs in rounds of `roundMs` milliseconds. `work` is to return what it computed:
 * it is kept, so that no compiler can leave the computation out.
 */
export function speedOf(work: () => unknown, { rounds = 7, roundMs = 200 } = {}): Speed {
  const turns = turnsIn(roundMs, work);
  const times = Array.from({ length: rounds }, () => millis(turns, work) / turns);
  const median = medianOf(times);
  return {
    micros: median * 1000,
    perSecond: 1000 / median,
    spread: (Math.max(...times) - Math.min(...times)) / median,
  };
}

/**
 * Times two pieces of work in turn, so that a busy moment of the machine falls on both: microseconds a turn, round by
 * round.
 */
export function timesInTurn(
  one: () => unknown,
  other: () => unknown,
  { rounds = 41, roundMs = 20 } = {},
): { first: number[]; second: number[] } {
  const [turns, otherTurns] = [turnsIn(roundMs, one), turnsIn(roundMs, other)];
  const first: number[] = [];
  const second: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    first.push((millis(turns, one) / turns) * 1000);
    second.push((millis(otherTurns, other) / otherTurns) * 1000);
  }
  return { first, second };
}

/** The middle one of some numbers. */
export function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new RangeError('the median of nothing');
  return middle;
}

/** Prints a title and rows of cells, columns aligned, numbers to the right. */
export function table(title: string, rows: readonly Record<string, string | number>[]): void {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const text = (cell: string | number | undefined) => (typeof cell === 'number' ? rounded(cell) : (cell ?? ''));
  const widths = columns.map((column) => Math.max(column.length, ...rows.map((row) => text(row[column]).length)));
  const line = (cells: string[], right: boolean[]) =>
    cells
      .map((cell, i) => (right[i] ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  const numeric = columns.map((column) => rows.every((row) => typeof row[column] !== 'string'));
  console.log(`\n${title}\n`);
  console.log(`  ${line(columns, numeric)}`);
  console.log(`  ${widths.map((width) => '─'.repeat(width)).join('  ')}`);
  for (const row of rows)
    console.log(
      `  ${line(
        columns.map((column) => text(row[column])),
        numeric,
      )}`,
    );
}

let kept: unknown;

/** Milliseconds that so many turns take. */
function millis(turns: number, work: () => unknown): number {
  const began = performance.now();
  for (let turn = 0; turn < turns; turn += 1) kept = work();
  return performance.now() - began;
}

/** How many turns fill a round, after as many as it takes for the code to be warm. */
function turnsIn(roundMs: number, work: () => unknown): number {
  let turns = 1;
  while (millis(turns, work) < roundMs / 2) turns *= 2;
  void kept;
  return turns * 2;
}

/** Three digits that matter. */
function rounded(value: number): string {
  if (Number.isInteger(value) || Math.abs(value) >= 100) return Math.round(value).toLocaleString('en-GB');
  return value.toPrecision(3);
}
