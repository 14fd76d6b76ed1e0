import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { tell } from './index.ts';

const examples = process.env['FINELINE_EXAMPLES'] ?? join(import.meta.dirname, '../../../../../shared');
const folder = join(examples, 'reference/mail/ics');
const expectationsSchema = z.record(z.string(), z.object({ first: z.string(), list: z.array(z.string()).nullable() }));

describe.skipIf(!existsSync(folder))('the shared invitations (skipped where the examples are absent)', () => {
  const file = join(folder, 'expect.json');
  const expected = existsSync(file) ? expectationsSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : {};

  describe.each(['UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia'])(
    'in a process whose zone is %s',
    (zone) => {
      const before = process.env['TZ'];
      beforeAll(() => {
        process.env['TZ'] = zone;
      });
      afterAll(() => {
        if (before === undefined) delete process.env['TZ'];
        else process.env['TZ'] = before;
      });

      test.each(Object.entries(expected))('%s', async (name, { first, list }) => {
        const answer = await tell({ ics: readFileSync(join(folder, `${name}.ics`), 'utf8'), me: ['me@jobs.test'] });
        if (first === 'ERR') {
          expect(answer).toMatchObject({ ok: false, refusal: { code: 'not-a-calendar' } });
          return;
        }
        if (!answer.ok) throw new Error(answer.refusal.says);
        const starts = answer.value.events.flatMap((event) => (event.type === 'interview' ? [event.at] : []));
        if (/^(?:DATE|FLOAT)/.test(first)) {
          expect(starts).toEqual([]);
          expect(answer.value.needs.join()).toMatch(/time zone/);
        } else {
          expect(starts).toEqual(list ?? [first]);
        }
      });
    },
  );
});
