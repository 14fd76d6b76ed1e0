import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from './clean.ts';
import { fit, type Fitted, type FragmentKind, type View } from './index.ts';
import { apart, unsafe } from './testing/unsafe.ts';

const view: View = {
  reader: ['Ana Okafor', 'Ana', 'Okafor'],
  company: 'Northwind',
  others: ['Ben Price'],
  withReader: true,
};

/** A sentence for each form, in the order in which the tables give them. */
const carriers: Record<keyof Fitted, (text: string) => string> = {
  topic: (text) => `Our talk about ${text} has stayed with me.`,
  experience: (text) => `I would bring ${text}.`,
  did: (text) => `In my last post I ${text}.`,
  do: (text) => `I ${text}.`,
  am: (text) => `I am ${text}.`,
  need: (text) => `I have thought about ${text} since.`,
  seeking: (text) => `You are looking for ${text}.`,
  needIs: (text) => `You said that ${text}.`,
  doubt: (text) => `I can say more on ${text}.`,
  promise: (text) => `I said I would ${text}.`,
  promised: (text) => `Here, as promised: ${text}.`,
  document: (text) => `I can send ${text}.`,
  asked: (text) => `You asked for ${text}.`,
};
const formsOf = (fitted: Fitted): [keyof Fitted, string][] => {
  const forms: (keyof Fitted)[] = [
    'topic',
    'experience',
    'did',
    'do',
    'am',
    'need',
    'seeking',
    'needIs',
    'doubt',
    'promise',
    'promised',
    'document',
    'asked',
  ];
  return forms.flatMap((form) => {
    const text = fitted[form];
    return text === undefined ? [] : [[form, text] as [keyof Fitted, string]];
  });
};
const sentences = (fitted: Fitted): string[] => formsOf(fitted).map(([form, text]) => carriers[form](text));

const kinds = ['topic', 'strength', 'need', 'doubt', 'promise', 'document', 'asked'] as const;

interface Row {
  note: string;
  wanted: string[];
}
const rowsOf = (kind: FragmentKind): Row[] => {
  const rows: Row[] = [];
  for (const line of readFileSync(new URL(`testing/${kind}.txt`, import.meta.url), 'utf8').split('\n')) {
    if (line === '' || line.startsWith('# ')) continue;
    if (line.startsWith('  ')) rows.at(-1)?.wanted.push(line.trim());
    else rows.push({ note: line, wanted: [] });
  }
  return rows;
};
const table = new Map<FragmentKind, Row[]>(kinds.map((kind) => [kind, rowsOf(kind)]));
const everyNote = [...table].flatMap(([kind, rows]) => rows.map(({ note }) => [kind, note] as const));

describe.each(kinds)('a note on a %s', (kind) => {
  it.each(table.get(kind) ?? [])('reads well: $note', ({ note, wanted }) => {
    expect(wanted.length).toBeGreaterThan(0);
    expect(sentences(fit(kind, note, view))).toEqual(wanted);
  });
});

it('the tables are as long as they are meant to be', () => {
  expect(everyNote.length).toBeGreaterThanOrEqual(260);
  expect(unsafe.length).toBeGreaterThanOrEqual(60);
});

describe('a note that is not safe', () => {
  it.each(unsafe)('%s: %s is asked about, because: %s', (kind, text) => {
    expect(fit(kind, text, { ...view, withReader: kind !== 'promise' })).toEqual({});
  });
});

describe('a note from a talk with somebody else', () => {
  it.each(apart)('%s: %s gives %s, because %s', (kind, text, form) => {
    expect(Object.values(fit(kind, text, { ...view, withReader: false }))).toEqual(
      form === undefined ? [] : form === 'send you the samples' ? [form, 'the samples'] : [form],
    );
  });
});

describe('however a note is written', () => {
  const sameAs = (other: string): [FragmentKind, string, string][] => [
    ['strength', other, 'ran a 12-person support team'],
  ];
  it.each([
    ...sameAs('• ran a 12-person support team'),
    ...sameAs('Strength: ran a 12-person support team.'),
    ...sameAs('  ran a   12-person support team  '),
    ...sameAs('“Ran a 12-person support team”'),
    ...sameAs('ran a 12-person support team (2016-19)'),
    ...sameAs('ran a 12-person support team 🎉🎉'),
    ...sameAs('- ran a 12-person support team;\n- and more'),
    ...sameAs('1) Ran a 12-person support team!!!'),
    ...sameAs('\r\n\r\n* ran a 12-person support team\r\n* led migration'),
    ...sameAs('ran a 12-person support team. It was in Hull.'),
    ...sameAs('\u0000ran a 12-person support team\u0007'),
    ...sameAs('I ran a 12-person support team :)'),
    ['topic', "Topic - Ana's   move", 'their move'],
    ['topic', 'Okafor’s move', 'their move'],
    ['topic', 'Dr Okafor’s move', 'their move'],
    ['topic', 'Northwind’s move', 'their move'],
  ] as [FragmentKind, string, string][])('%s: %j is as %j', (kind, one, other) => {
    expect(fit(kind, one, view)).toEqual(fit(kind, other, view));
    expect(fit(kind, one, view)).not.toEqual({});
  });
});

const kind = fc.constantFrom<FragmentKind>(...kinds, 'name');
const piece = fc.constantFrom(
  ...everyNote.flatMap(([, note]) => note.split(' ')),
  ...'they their she her we our you I my is are was and , ; : - / ( ) " \' 🙂 \n'.split(' '),
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(piece, { maxLength: 30 }).map((words) => words.join(' ')),
);

describe('whatever a note holds', () => {
  it('every form can stand inside a sentence', () => {
    fc.assert(
      fc.property(kind, anyText, fc.boolean(), (kind, text, withReader) => {
        const fitted = fit(kind, text, { ...view, withReader });
        expect(fit(kind, text, { ...view, withReader })).toEqual(fitted);
        for (const [, form] of formsOf(fitted)) {
          expect(form).toMatch(/^\S(?:.*\S)?$/u);
          expect(form).not.toMatch(/ {2}|[.,;:!?]$|[\n\r\t]/u);
          expect(form).not.toMatch(/\b(?:they|them|their|theirs|she|him|herself|himself|themselves)\b/i);
          expect(form.length).toBeLessThanOrEqual(160);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it('no number is changed or made', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyNote), fc.integer({ min: 2, max: 999 }), ([kind, note], number) => {
        const changed = note.replace(/\d+/, String(number));
        for (const [, form] of formsOf(fit(kind, changed, view))) {
          for (const digits of form.match(/\d+/g) ?? []) expect(changed.match(/\d+/g)).toContain(digits);
        }
      }),
    );
  });

  it('a note that is clean stays as it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = clean(text);
        if (once !== undefined) expect(clean(once.text)?.text).toBe(once.text);
      }),
      { numRuns: 3_000 },
    );
  });

  it('the time a note takes does not grow faster than the note', () => {
    const hostile = [
      'a',
      ' ',
      '-',
      '(',
      '"',
      'we talked about ',
      'really ',
      'and ',
      ', ',
      'she said that ',
      '. ',
      '\u0301',
      'to ',
      'was ',
      '🙂',
      "'s ",
      '> ',
      '[ ] ',
      'need ',
    ];
    for (const unit of hostile) {
      const steps = (length: number): number => {
        const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
        let best = Number.POSITIVE_INFINITY;
        for (let turn = 0; turn < 5; turn++) {
          const start = performance.now();
          for (const kind of kinds) fit(kind, text, view);
          best = Math.min(best, performance.now() - start);
        }
        return best;
      };
      const short = Math.max(steps(2_000), 0.5);
      expect(steps(100_000) / short, unit).toBeLessThan(50);
    }
  });
});
