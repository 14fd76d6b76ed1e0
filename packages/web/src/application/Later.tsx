import { type Group, inGroups } from '../advice/groups.ts';
import { titleOf } from '../advice/say.ts';
import { WhyNow } from '../advice/WhyNow.tsx';
import { capitalised, sayOnDay } from '../when/say.ts';
import { dayIn } from '../when/zone.ts';
import { adviceWords } from '../words/advice.ts';
import { applicationWords } from '../words/application.ts';
import type { PartProps } from './ApplicationPage.tsx';
import { Needs } from './Needs.tsx';
import { StepButtons } from './StepButtons.tsx';
import type { Recorder } from './useRecord.ts';

type LaterProps = PartProps & { recorder: Recorder };

/** What comes next, what is possible, and what would be but for a reason. */
export function Later(props: LaterProps) {
  const { advice } = props.view.plan;
  const upcoming = inGroups(advice.filter(({ state }) => state === 'upcoming'));
  const possible = inGroups(advice.filter(({ state }) => state === 'optional' || state === 'blocked'));
  return (
    <>
      <Steps {...props} heading={applicationWords.later} groups={upcoming} />
      <Steps {...props} heading={applicationWords.ifYouLike} groups={possible} />
    </>
  );
}

function Steps({ heading, groups, ...props }: LaterProps & { heading: string; groups: Group[] }) {
  if (groups.length === 0) return null;
  const { view, sight } = props;
  return (
    <section aria-label={heading}>
      <h2 className="mb-2 text-xl font-bold">{heading}</h2>
      <ul className="divide-y divide-line border-y border-line">
        {groups.map((group) => {
          const [first] = group;
          const title = titleOf(group, view.facts.people);
          const day = sayOnDay(dayIn(first.opens, sight.zone), dayIn(sight.asOf, sight.zone));
          return (
            <li key={`${first.action} ${first.opens} ${first.promise ?? ''}`} className="py-3">
              <div className="flex flex-wrap items-baseline gap-x-4">
                <h3 className="font-semibold">{title}</h3>
                {first.state === 'upcoming' && <p className="text-wait">{capitalised(day)}</p>}
                {first.state === 'blocked' && <p className="text-wait">{adviceWords.blocked}</p>}
              </div>
              <p className="max-w-prose text-muted">{first.because[0]?.says}</p>
              <Needs advice={first} />
              <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-2">
                {first.state === 'optional' && <StepButtons {...props} steps={group} />}
                <WhyNow reasons={first.because} of={title} says={adviceWords.whyThis} />
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
