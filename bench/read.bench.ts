// Reading answers, from the raw message to what it means, beside what others take for their parts of it.
import { readFileSync } from 'node:fs';
import { read } from 'fineline';
import { z } from 'zod';
import { peers } from './peers.ts';
import { table } from './run.ts';

const labelledSchema = z.object({
  request: z.object({ from: z.string().optional(), subject: z.string().optional(), text: z.string() }),
});
/** Ordinary messages as they travel: headers, and the text in UTF-8. */
const raw = ['tuned-1', 'tuned-2']
  .flatMap((name) => readFileSync(`tests/read/cases/${name}.jsonl`, 'utf8').split('\n').filter(Boolean))
  .map((line) => labelledSchema.parse(JSON.parse(line)).request)
  .map(({ from = 'someone@firm.example', subject = 'Your interview', text }) =>
    Buffer.from(
      [
        `From: ${/<([^>]+)>/.exec(from)?.[1] ?? 'someone@firm.example'}`,
        `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
        'Date: Wed, 18 Nov 2026 10:00:00 +0000',
        'MIME-Version: 1.0',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: 8bit',
        '',
        text,
      ].join('\r\n'),
    ).toString('base64'),
  );
const thousand = Array.from({ length: 1_000 }, (_, i) => raw[i % raw.length] ?? '');

for (const message of thousand.slice(0, 20)) await read({ raw: message });
const began = performance.now();
const cpu = process.cpuUsage();
for (const message of thousand) {
  const reading = await read({ raw: message });
  if (!reading.ok) throw new Error(reading.refusal.says);
}
const took = performance.now() - began;
const used = process.cpuUsage(cpu);
const others = peers('read', raw);

table('Reading ordinary messages', [
  { what: 'read: from the raw message to kind, date, what is asked for', 'ms each': took / 1_000 },
  ...others.map(({ what, ms }) => ({ what, 'ms each': ms })),
]);
console.log(
  `\n  1,000 messages in ${(took / 1_000).toFixed(1)} s (${((used.user + used.system) / 1_000_000).toFixed(1)} s of processor time); the goal is 10 s.`,
);
