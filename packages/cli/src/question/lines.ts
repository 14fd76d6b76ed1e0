/** One line of input, without its end. Blank lines are none. */
export type Line = { is: 'text'; text: string } | { is: 'too-long' } | { is: 'not-text' };

export interface LineSplitter {
  push(chunk: Uint8Array): Iterable<Line>;
  /** What came after the last line end. */
  end(): Iterable<Line>;
}

const lineFeed = 0x0a;

/**
 * Cuts a stream of bytes into lines, wherever its chunks end. A line of more than `longest` bytes is let go as it
 * comes, and only its place is kept. Bytes are put together before they are read as UTF-8, so that no letter is split.
 */
export function lineSplitter(longest: number): LineSplitter {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let parts: Uint8Array[] = [];
  let size = 0;

  function keep(part: Uint8Array): void {
    size += part.length;
    if (size > longest) parts = [];
    else if (part.length > 0) parts.push(part);
  }

  function* finish(): Iterable<Line> {
    const [bytes, tooLong] = [parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts), size > longest];
    [parts, size] = [[], 0];
    const text = tooLong ? undefined : findText(bytes);
    if (tooLong) yield { is: 'too-long' };
    else if (text === undefined) yield { is: 'not-text' };
    else if (text.trim() !== '') yield { is: 'text', text };
  }

  function findText(bytes: Uint8Array): string | undefined {
    try {
      return decoder.decode(bytes);
    } catch {
      return undefined;
    }
  }

  return {
    *push(chunk) {
      let start = 0;
      for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
        keep(chunk.subarray(start, end));
        yield* finish();
        start = end + 1;
      }
      // The rest is copied: a chunk that is kept for its last few bytes would be held whole.
      keep(Uint8Array.from(chunk.subarray(start)));
    },
    *end() {
      if (size > 0) yield* finish();
    },
  };
}
