import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { read } from 'fineline';
import { expect, test } from 'vitest';
import { type Figures, share, withFigures } from './figures.ts';
import { type LabelledMail, type MailScore, readLabelledFiles, readLabelledMails, scoreRead } from './read.ts';

// The figures of docs/ACCURACY.md are computed here. `vitest run tests/accuracy/read --update` writes them anew.

const published = new URL('../../docs/ACCURACY.md', import.meta.url);
const cases = (name: string): LabelledMail[] =>
  readLabelledMails(new URL(`../read/cases/${name}.jsonl`, import.meta.url));

interface Scored extends MailScore {
  id: string;
  confidence: number;
}

async function scoresOf(mails: readonly LabelledMail[]): Promise<Scored[]> {
  const scores: Scored[] = [];
  for (const mail of mails) {
    const reading = await read(mail.request);
    if (!reading.ok) throw new Error(`${mail.id} was not read: ${reading.refusal.says}`);
    scores.push({ id: mail.id, confidence: reading.value.confidence, ...scoreRead(mail, reading.value) });
  }
  return scores;
}

const isRight = ({ kind }: MailScore): boolean => kind === 'right';

function figuresOf(scores: readonly Scored[]): Figures {
  const judged = (of: 'until' | 'newText') => scores.filter((score) => score[of] !== 'not judged');
  const right = (of: 'until' | 'newText') =>
    share(judged(of).filter((score) => score[of] === 'right').length, judged(of).length);
  const [asked, above] = [
    scores.filter(({ confidence }) => confidence < 0.6),
    scores.filter(({ confidence }) => confidence >= 0.6),
  ];
  return {
    'kinds right': share(scores.filter(isRight).length, scores.length),
    'a no read as a yes, or a yes as a no': share(scores.filter(({ isReversed }) => isReversed).length, scores.length),
    'dates right, or rightly none': right('until'),
    'new text right': right('newText'),
    'asked about (confidence under 0.6)': share(asked.length, scores.length),
    'kinds right where not asked': share(above.filter(isRight).length, above.length),
  };
}

/** What cues and lessons were made with, and what nobody looked at who made them. */
const sets = [
  ['tuned on', ['tuned-1', 'tuned-2', 'tuned-3', 'tuned-4'].flatMap(cases)],
  ['kept apart', cases('held')],
  ['kept apart, as they come', cases('held-2')],
] as const;

/** Hundreds are looked at, one after the other, on a machine that may be busy. */
const patience = 600_000;

test(
  'the published figures of read are those of today',
  async () => {
    const columns: { head: string; figures: Figures; scores: Scored[] }[] = [];
    for (const [name, mails] of sets) {
      const scores = await scoresOf(mails);
      columns.push({ head: `${name} (${mails.length} messages)`, figures: figuresOf(scores), scores });
    }
    const document = withFigures(readFileSync(published, 'utf8'), 'figures of read', columns);
    await expect(document).toMatchFileSnapshot(fileURLToPath(published));
    // What was tuned on stays right, whatever is changed for something else.
    const tuned = columns[0]?.scores ?? [];
    expect(tuned.filter((score) => !isRight(score)).length).toBeLessThanOrEqual(20);
    expect(tuned.filter(({ isReversed }) => isReversed)).toEqual([]);
  },
  patience,
);

const examples = process.env['FINELINE_EXAMPLES'] ?? fileURLToPath(new URL('../../../shared', import.meta.url));
const shared = `${examples}/dev-set`;

test.skipIf(!existsSync(`${shared}/replies.jsonl`))(
  'further labelled messages (skipped where the folder FINELINE_EXAMPLES is absent)',
  async () => {
    const scores = await scoresOf([
      ...readLabelledMails(`${shared}/replies.jsonl`),
      ...readLabelledFiles(pathToFileURL(`${shared}/eml/index.jsonl`)),
    ]);
    expect(scores.filter((score) => !isRight(score) || score.until === 'wrong' || score.newText === 'wrong')).toEqual(
      [],
    );
    expect(scores.flatMap(({ id, notAsked }) => notAsked.map((word) => `${id}: ${word}`))).toEqual([]);
  },
  patience,
);
