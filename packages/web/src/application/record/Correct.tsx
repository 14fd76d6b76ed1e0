import type { RecordedEvent } from '@fineline/core/api';
import type { ApplicationEvent } from '@fineline/core/application';
import { dayInWords, getDay } from '@fineline/core/calendar';
import { namesIn } from '../../advice/say.ts';
import { Button } from '../../design/Button.tsx';
import { sayEvent } from '../../words/history.ts';
import { recordWords } from '../../words/record.ts';
import { dateIn, dayIn, findInstant, timeIn } from '../../when/zone.ts';
import type { RecordFormProps } from './RecordDialog.tsx';
import { RecordForm } from './RecordForm.tsx';
import { useTap } from '../useRecord.ts';
import { DateAndTime } from './fields.tsx';

/** Puts an entry right: when it was, whether it took place, or that it never was. */
export function Correct({ view, sight, recorded, recorder, onDone }: RecordFormProps & { recorded: RecordedEvent }) {
  const tap = useTap();
  const { event } = recorded;
  const date = (iso: string) => dayInWords(getDay(iso), dayIn(sight.asOf, sight.zone));
  const at = (work: Promise<void>) => {
    tap(work);
    onDone();
  };
  return (
    <RecordForm
      onDone={onDone}
      onSave={(entered) => {
        const [day, time] = [entered.text('date'), entered.text('time')];
        // To the minute it is what it was: the seconds stay.
        if (day === dateIn(event.at, sight.zone) && time === timeIn(event.at, sight.zone)) return Promise.resolve();
        const when = findInstant(day, time, sight.zone);
        return when ? recorder.correct(recorded, { ...event, at: when }) : recordWords.needsDateTime;
      }}
    >
      <p className="font-semibold">{sayEvent(event, namesIn(view.facts.people), date)}</p>
      <DateAndTime sight={sight} at={event.at} />
      <div className="flex flex-wrap gap-2">
        {event.type === 'interview' && (
          <Button onClick={() => at(recorder.correct(recorded, toggled(event)))}>
            {event.cancelled ? recordWords.goesOn : recordWords.cancelled}
          </Button>
        )}
        <Button onClick={() => at(recorder.remove(recorded))}>{recordWords.remove}</Button>
      </div>
    </RecordForm>
  );
}

function toggled(event: Extract<ApplicationEvent, { type: 'interview' }>): ApplicationEvent {
  const { cancelled, ...rest } = event;
  return cancelled ? rest : { ...rest, cancelled: true };
}
