import type { UnderstoodReply } from '@fineline/core/api';
import { getDay } from '@fineline/core/calendar';
import { type Sight, sayDay } from '../when/say.ts';
import { dayIn } from '../when/zone.ts';
import { answerWords, meansWords } from '../words/answer.ts';
import { kindWords } from '../words/nouns.ts';

/** What was understood, in plain words, and what comes of it. */
export function Statement({ understood, sight }: { understood: UnderstoodReply; sight: Sight }) {
  const { kind, until, asksFor = [] } = understood;
  const day = until && sayDay(getDay(until), dayIn(sight.asOf, sight.zone));
  const means = meansWords[kind];
  return (
    <div className="grid gap-2">
      <h2 className="text-2xl font-bold">{kindWords[kind]}</h2>
      {day && <p>{kind === 'auto-reply' ? answerWords.backOn(day) : answerWords.answerBy(day)}</p>}
      {asksFor.length > 0 && (
        <div>
          <p className="font-semibold">{answerWords.asks}</p>
          <ul className="list-disc pl-6">
            {asksFor.map((thing) => (
              <li key={thing}>{thing}</li>
            ))}
          </ul>
        </div>
      )}
      {means && <p className="text-muted">{means}</p>}
    </div>
  );
}
