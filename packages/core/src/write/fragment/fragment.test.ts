import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from './clean.ts';
import { fit, type Fitted, type FragmentKind, type View } from './index.ts';
import { fitting, unsafe } from './fragments.table.ts';

const view: View = { reader: ['Ana Okafor', 'Ana', 'Okafor'], company: 'Northwind', others: ['Ben Price'], withReader: true };

/** A sentence for each form, in the order in which the table gives them. */
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
const forms = Object.keys(carriers) as (keyof Fitted)[];

const sentences = (fitted: Fitted): string[] =>
  forms.flatMap((form) => {
    const text = fitted[form];
    return text === undefined ? [] : [carriers[form](text)];
  });

describe('a fragment', () => {
  it.each(fitting)('%s: %s', (kind, text, ...wanted) => {
    expect(sentences(fit(kind, text, view))).toEqual(wanted);
  });

  it.each(unsafe)('%s: %s is asked about (%s)', (kind, text) => {
    expect(fit(kind, text, { ...view, withReader: kind !== 'promise' })).toEqual({});
  });
});
