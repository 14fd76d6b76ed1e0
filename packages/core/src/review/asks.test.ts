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
  ['Do tell me how many came, how I ranked, and whether you would take me in May.', [3], 'a list of what to tell'],
  ['Could you tell me if it is open, and when you expect to choose?', [1], 'news, and the time of it'],
  ['Please check with Ana, and let me know.', [1], 'the one is no use without the other'],
  ['I beg you to keep it open, and I would ask you to ring my sister.', [2], 'it begins anew'],
  ['An update would be welcome, as would a map of the yard.', [2], 'added behind “as”'],
  ['I would like a copy of the plan.', [1], 'a wish for something they have'],
  ['I would love to see every plan, and to learn the names of the birds.', [], 'a wish for the work'],
  ['I would like you to know how glad I was.', [], 'they need do nothing'],
  ['Why does a kiln crack at night? I have been reading about it.', [], 'thought about, not asked'],
  ['How do you keep a dog calm? Your answer made me laugh.', [], 'asked on the day, and answered'],
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
