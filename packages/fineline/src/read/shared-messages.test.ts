import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newTextOf } from '@fineline/core/read';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { messageOf } from './raw.ts';

const examples = process.env['FINELINE_EXAMPLES'] ?? join(import.meta.dirname, '../../../../../shared');
const index = join(examples, 'dev-set/eml/index.jsonl');
const letters = join(examples, 'dev-set/replies.jsonl');

const words = { newText: z.string().optional(), newTextAlt: z.array(z.string()).optional() };
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();
const jsonLines = <T>(file: string, schema: z.ZodType<T>): T[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => schema.parse(JSON.parse(line)))
    : [];

describe.skipIf(!existsSync(index))('the shared whole messages (skipped where the examples are absent)', () => {
  const items = jsonLines(index, z.object({ file: z.string(), expect: z.object(words) }));

  test.each(items)('$file', async ({ file, expect: { newText, newTextAlt = [] } }) => {
    const message = await messageOf(readFileSync(join(examples, 'dev-set/eml', file)));
    if (!message.ok) throw new Error(message.refusal.says);
    expect(message.value.received).toBeDefined();
    if (newText !== undefined) {
      expect([newText, ...newTextAlt].map(squeezed)).toContain(squeezed(newTextOf(message.value.text)));
    }
  });
});

describe.skipIf(!existsSync(letters))('the shared letters (skipped where the examples are absent)', () => {
  const items = jsonLines(
    letters,
    z.object({ id: z.string(), request: z.object({ text: z.string() }), expect: z.object(words) }),
  );

  test.each(items)('$id', ({ request, expect: { newText, newTextAlt = [] } }) => {
    const found = newTextOf(request.text);
    if (newText !== undefined) expect([newText, ...newTextAlt].map((text) => text.trim())).toContain(found);
    expect(found).toMatch(/\S/);
  });
});
