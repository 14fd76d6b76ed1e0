import type { Choices } from '@fineline/core/api';
import type { PlainDate } from '@fineline/core/application';
import { dayInWords } from '@fineline/core/calendar';
import { useId, useRef, useState } from 'react';
import { Button } from '../design/Button.tsx';
import { TextField } from '../design/Field.tsx';
import { Icon } from '../design/Icon.tsx';
import { choicesWords } from '../words/choices.ts';
import { type Change, type DayList, addDates, datesIn as chosenDates, mostDates, removeDates } from './choices.ts';
import { type Entry, type Stretch, byYear, datesIn, datesOf, lengthOf } from './dates.ts';

interface DaysEditorProps {
  list: DayList;
  words: { title: string; says: string; none: string };
  /** What the toast says; `days` were added or removed. */
  done: { added: (days: number) => string; removed: (days: number) => string };
  chosen: Choices;
  onChoose: (change: Change, says: string) => void;
}

/** A list of days, entered from one to another, by year. */
export function DaysEditor({ list, words, done, chosen, onChoose }: DaysEditorProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const dates = chosenDates(chosen, list);
  const years = byYear(dates);

  function remove(stretch: Stretch): void {
    onChoose(removeDates(list, datesIn(stretch)), done.removed(lengthOf(stretch)));
    heading.current?.focus(); // its own button is gone
  }

  return (
    <section aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1} className="text-lg font-semibold outline-none">
        {words.title}
      </h3>
      <p className="max-w-prose text-muted">{words.says}</p>
      {years.length === 0 && <p className="mt-3">{words.none}</p>}
      {years.map(({ year, days, stretches }) => (
        <details key={year} open={stretches.length <= 12} className="group mt-2">
          <summary className="button-quiet w-fit">
            {choicesWords.inYear(year, days)}
            <span className="transition-transform group-open:rotate-180 motion-reduce:transition-none">
              <Icon name="more" size={18} />
            </span>
          </summary>
          <ul className="divide-y divide-line border-y border-line">
            {stretches.map((stretch) => (
              <li key={stretch.from} className="flex flex-wrap items-center justify-between gap-x-4">
                <span>{sayStretch(stretch)}</span>
                <Button
                  look="quiet"
                  className="text-sm"
                  aria-label={choicesWords.removeOf(sayStretch(stretch))}
                  onClick={() => remove(stretch)}
                >
                  {choicesWords.remove}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      ))}
      <AddDays
        title={words.title}
        dates={dates}
        onAdd={(added) => onChoose(addDates(list, added), done.added(added.length))}
      />
    </section>
  );
}

/** From one day to another, both included; the second may be left empty. */
function AddDays({
  title,
  dates,
  onAdd,
}: {
  title: string;
  dates: readonly PlainDate[];
  onAdd: (dates: PlainDate[]) => void;
}) {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [wrong, setWrong] = useState<{ field: 'from' | 'to'; says: string }>();
  const form = useRef<HTMLFormElement>(null);

  function add(): void {
    const entry = datesOf(from, to);
    const fault = faultOf(entry, dates);
    setWrong(fault);
    const [first, second] = form.current?.querySelectorAll('input') ?? [];
    if (fault) (fault.field === 'from' ? first : second)?.focus();
    if (!entry.ok || fault) return;
    onAdd(entry.dates.filter((date) => !dates.includes(date)));
    setFrom('');
    setTo('');
    first?.focus();
  }

  return (
    <form
      ref={form}
      noValidate
      className="mt-4 flex flex-wrap items-start gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <div className="flex-[1_1_10rem] sm:max-w-52">
        <TextField
          label={choicesWords.from}
          type="date"
          value={from}
          max="2199-12-31"
          onChange={({ target }) => setFrom(target.value)}
          wrong={wrong?.field === 'from' ? wrong.says : undefined}
        />
      </div>
      <div className="flex-[1_1_10rem] sm:max-w-52">
        <TextField
          label={choicesWords.to}
          hint={choicesWords.toHint}
          type="date"
          value={to}
          max="2199-12-31"
          onChange={({ target }) => setTo(target.value)}
          wrong={wrong?.field === 'to' ? wrong.says : undefined}
        />
      </div>
      <Button type="submit" className="sm:mt-8" aria-label={choicesWords.addTo(title)}>
        {choicesWords.add}
      </Button>
    </form>
  );
}

function faultOf(entry: Entry, dates: readonly PlainDate[]): { field: 'from' | 'to'; says: string } | undefined {
  if (!entry.ok) {
    const says = entry.field === 'to' && entry.why === 'none' ? choicesWords.wrongTo : choicesWords.wrong[entry.why];
    return { field: entry.field, says };
  }
  const fresh = entry.dates.filter((date) => !dates.includes(date)).length;
  if (fresh === 0) return { field: 'from', says: choicesWords.already };
  return dates.length + fresh > mostDates ? { field: 'from', says: choicesWords.full(mostDates) } : undefined;
}

/** "Thursday 24 December", "Thursday 24 December to Thursday 31 December": its year stands above it. */
const sayStretch = ({ from, to }: Stretch): string =>
  from === to ? dayInWords(from) : choicesWords.stretch(dayInWords(from), dayInWords(to));
