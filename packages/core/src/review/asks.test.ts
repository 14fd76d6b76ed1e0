import { draftSchema } from '../application/index.ts';
import { expect, test } from 'vitest';
import { asksIn } from './asks.ts';
import { draftTextOf } from './draft-text.ts';

const countsIn = (body: string): number[] =>
  asksIn(draftTextOf(draftSchema.parse({ action: 'check-in', channel: 'email', body }))).map(({ count }) => count);

test.each([
  ['Could you tell me where things stand?', [1], 'one thing'],
  ['Could you send the plan, tell me who came, and find my hat?', [3], 'three deeds'],
  ['What are the shifts like, and does it come with a van?', [2], 'two questions'],
  ['I have two questions: what is the rate, and who pays the fare?', [2], 'a list that is announced'],
  ['Kindly confirm receipt, and kindly share the dates.', [2], '“kindly” stands between'],
  ['Could you let me know, by phone or e-mail, where things stand?', [1], 'how, and not what else'],
  ['A reply would be appreciated.', [1], 'a wish that asks'],
  ['Please let me know if I can send more.', [], 'an offer'],
  ['Please pass on my thanks to Ben.', [], 'a courtesy'],
  ['Would it help to see a plan?', [], 'an offer in a question'],
  ['Who would not enjoy a kiln like that?', [], 'it answers itself'],
  ['There is no need to reply.', [], 'it lets them off'],
  ['Let me say again how much I liked it.', [], 'nobody has to do a thing'],
  ['The question you put, how would I fire it, has stayed with me.', [], 'they asked'],
])('%s', (body, counts) => {
  expect(countsIn(body)).toEqual(counts);
});
