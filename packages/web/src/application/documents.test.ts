import type { ApplicationDocument } from '@fineline/core/application';
import { describe, expect, it } from 'vitest';
import { replaceDocument } from './documents.ts';

const cv: ApplicationDocument = { name: 'CV', status: 'sent' };
const reference: ApplicationDocument = { name: 'Reference', status: 'missing', note: 'from Ines' };
const sent: ApplicationDocument = { name: 'Reference', status: 'sent' };

describe('documents', () => {
  it.each<
    [
      because: string,
      from: ApplicationDocument[],
      former: ApplicationDocument | undefined,
      next: ApplicationDocument | undefined,
      to: ApplicationDocument[],
    ]
  >([
    ['a new one comes last', [cv], undefined, reference, [cv, reference]],
    ['a changed one stays in its place', [reference, cv], reference, sent, [sent, cv]],
    ['one that is taken out', [cv, reference], reference, undefined, [cv]],
    ['of two with one name the one that was meant', [sent, reference], reference, undefined, [sent]],
    [
      'one that another window changed is found by its name',
      [{ ...reference, note: 'from Cem' }],
      reference,
      sent,
      [sent],
    ],
    ['one that another window took out comes back', [cv], reference, sent, [cv, sent]],
    ['one that is gone already is not missed', [cv], reference, undefined, [cv]],
  ])('%s', (_, from, former, next, to) => expect(replaceDocument(from, former, next)).toEqual(to));
});
