import { asMoment } from '@fineline/core/calendar';
import { expect, test } from 'vitest';
import type { ClaimedDuty } from '../store/dutyQueue.ts';
import { asDutyId, asWorkspaceId } from '../store/tables.ts';
import { makeTime } from '../testing/time.ts';
import { holdLease } from './lease.ts';

const duty: ClaimedDuty = {
  workspace: asWorkspaceId('w'),
  id: asDutyId('d'),
  kind: 'tried',
  name: null,
  about: {},
  dueAt: asMoment(0),
  state: 'pending',
  attempts: 1,
  lastError: null,
  claim: 'c',
};

type Answer = 'held' | 'lost' | 'error' | 'silence';

/** Holds a lease of 900 ms; the database gives these answers, the last one again and again. */
function hold(...answers: Answer[]) {
  const time = makeTime();
  const seen = { asked: 0, lost: 0 };
  const letGo = holdLease(
    {
      extend() {
        const answer = answers[Math.min(seen.asked, answers.length - 1)];
        seen.asked += 1;
        if (answer === 'error') return Promise.reject(new Error('away'));
        return answer === 'silence' ? new Promise(() => undefined) : Promise.resolve(answer === 'held');
      },
    },
    duty,
    { lease: 900, sleep: time.sleep, lost: () => (seen.lost += 1) },
  );
  return { ...time, seen, letGo };
}

test.each<[answers: Answer[], after: number, asked: number, lost: number, because: string]>([
  [['held'], 9_000, 30, 0, 'it is extended each third'],
  [['held', 'lost'], 599, 1, 0, 'it is ours until the database says otherwise'],
  [['held', 'lost'], 9_000, 2, 1, 'it is another’s: there is nothing left to ask for'],
  [['error'], 809, 2, 0, 'there is time left'],
  [['error'], 9_000, 2, 1, 'it has run out, and nobody said it goes on'],
  [['silence'], 809, 1, 0, 'the answer may come'],
  [['silence'], 9_000, 1, 1, 'no answer is no extension'],
  [['error', 'held'], 9_000, 30, 0, 'the database was away for a moment'],
  [['held', 'error'], 1_109, 3, 0, 'it counts from the last time it was extended'],
  [['held', 'error'], 9_000, 3, 1, 'and not for longer'],
])(
  'the database answers %j: after %d ms it was asked %d times, lost %d times: %s',
  async (answers, ...[after, asked, lost]) => {
    const { seen, pass } = hold(...answers);
    await pass(after);
    expect(seen).toEqual({ asked, lost });
  },
);

test.each<Answer>(['held', 'lost', 'error', 'silence'])(
  'whoever let go asks nothing more and loses nothing, if the database answers %s',
  async (answer) => {
    const { seen, pass, letGo } = hold('held', answer);
    await pass(500);
    letGo();
    await pass(9_000);
    expect(seen).toEqual({ asked: 1, lost: 0 });
  },
);
