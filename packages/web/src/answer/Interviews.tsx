import type { ReadAnswer } from '@fineline/core/api';
import type { InterviewEvent } from '@fineline/core/application';
import { namesIn } from '../advice/say.ts';
import { type Sight, sayFullMoment } from '../when/say.ts';
import { addWords } from '../words/add.ts';
import { answerWords } from '../words/answer.ts';

interface InterviewsProps {
  interviews: readonly InterviewEvent[];
  answer: ReadAnswer | undefined;
  sight: Sight;
}

/** The interviews that came along, added in the same tap unless it is unticked; and what their invitation leaves open. */
export function Interviews({ interviews, answer, sight }: InterviewsProps) {
  const { people = [], needs = [] } = answer?.told ?? {};
  const nameOf = namesIn(people);
  const [first] = interviews;
  if (!first) return null;
  const say = first.cancelled ? answerWords.cancelInterview : answerWords.addInterview;
  const when = interviews.map(({ at }) => sayFullMoment(at, sight)).join('; ');
  const more = answerWords.interviewMore(first.minutes, first.format && addWords.formats[first.format], [
    ...new Set(first.with.map(nameOf)),
  ]);
  const open = needs.filter((need) => !/^Which (?:company|role)\b/.test(need));
  return (
    <div className="border-l-2 border-wait pl-4">
      <label className="flex min-h-11 items-center gap-3 font-semibold">
        <input type="checkbox" name="told" value="yes" defaultChecked className="size-5 shrink-0 accent-write" />
        {say(when)}
      </label>
      {more && <p className="pl-8 text-muted">{more}</p>}
      {open.map((need) => (
        <p key={need} className="pl-8">
          {need}
        </p>
      ))}
    </div>
  );
}
