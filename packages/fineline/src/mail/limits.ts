/** How much of a message is read: the largest that mail services carry, and far more parts than any letter has. */
export const messageLimits = {
  lines: 1_000_000,
  /** Of the lines between two borders these are read: 230 kB in base64. */
  linesInPart: 3_000,
  bytesInPart: 1_000_000,
  /** What is read in all. */
  keptLines: 15_000,
  keptBytes: 5_000_000,
  /** Lines that begin with `--`, as the borders between parts do. */
  borders: 2_000,
  /** Bytes of all headers together. */
  headers: 256 * 1024,
  /** Of one header so many bytes are read: some three hundred addresses. Addresses take quadratic time to parse. */
  header: 16 * 1024,
  /** Multiparts within multiparts. */
  depth: 30,
  /** Characters of HTML that are turned into text, styles and comments aside. */
  html: 200_000,
} as const;
