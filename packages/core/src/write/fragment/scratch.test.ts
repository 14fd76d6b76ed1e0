import { readFileSync, writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { fit } from './index.ts';
it('x', () => {
  const file = process.env['FR'] ?? '/tmp/fragrev/a.txt';
  let out = '';
  const view = {
    reader: ['Ana Okafor', 'Ana', 'Okafor'],
    company: 'Northwind',
    others: ['Ben Price'],
    withReader: true,
  };
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [kind = '', note = '', want = ''] = line.split('|');
    if (!kind) continue;
    const f = fit(kind as 'topic', note, view);
    out +=
      `${kind} | ${note}  [${want}]\n` +
      Object.entries(f)
        .map(([k, v]) => `      ${k}: ${v}\n`)
        .join('');
  }
  writeFileSync(file + '.out', out);
});
