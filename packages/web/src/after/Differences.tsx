import { dayInWords, findDay } from '@fineline/core/calendar';
import { useRef } from 'react';
import { Button } from '../design/Button.tsx';
import { afterWords } from '../words/after.ts';
import { type Draft, waitingFields } from './draft.ts';
import { type Field, type Form, gapKinds, noteKinds, partsOf, textOf, tidy, valueOf } from './form.ts';
import type { Saved } from './useSaved.ts';

/** What another window changed as well: both are shown, and one is chosen. */
export function Differences({ draft, choose }: { draft: Draft; choose: Saved['choose'] }) {
  const place = useRef<HTMLDivElement>(null);
  const fields = waitingFields(draft);
  const settle = (field: Field, choice: 'mine' | 'theirs') => {
    choose(field, choice);
    place.current?.focus(); // the button is gone
  };
  return (
    <div ref={place} tabIndex={-1} aria-live="polite" className={fields.length > 0 ? 'outline-none' : 'hidden'}>
      {fields.length > 0 && (
        <section className="card border-fix p-4 md:p-6" aria-label={afterWords.differ}>
          <h2 className="text-lg font-bold">{afterWords.differ}</h2>
          <p className="text-muted">{afterWords.differSays}</p>
          <ul className="mt-3 divide-y divide-line border-t border-line">
            {fields.map((field) => {
              const what = labelOf(field, draft.mine);
              return (
                <li key={field} className="grid gap-1 py-3 last:pb-0">
                  <h3 className="font-semibold">{what}</h3>
                  <p>
                    <span className="text-muted">{afterWords.there}</span> {sayValue(field, draft.theirs, draft.mine)}
                  </p>
                  <p>
                    <span className="text-muted">{afterWords.here}</span>{' '}
                    {sayValue(field, tidy(draft.mine), draft.mine)}
                  </p>
                  <div className="mt-1 flex flex-wrap gap-2">
                    <Button aria-label={afterWords.keepMineOf(what)} onClick={() => settle(field, 'mine')}>
                      {afterWords.keepMine}
                    </Button>
                    <Button aria-label={afterWords.takeTheirsOf(what)} onClick={() => settle(field, 'theirs')}>
                      {afterWords.takeTheirs}
                    </Button>
                  </div>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </div>
  );
}

/** What a field asks, and of whom. */
function labelOf(field: Field, form: Form): string {
  const { kind, id } = partsOf(field);
  const note = noteKinds.find((one) => one === kind);
  if (note) {
    return afterWords.of(
      id ? textOf(form, `called ${id}`) || afterWords.called : afterWords.inGeneral,
      afterWords.kinds[note],
    );
  }
  const gap = gapKinds.find((one) => one === kind);
  if (gap) return afterWords.gap[gap];
  switch (kind) {
    case 'called':
      return afterWords.called;
    case 'wentWell':
      return afterWords.wentWell;
    case 'timeline':
      return afterWords.timeline;
    case 'preference':
      return afterWords.preference;
    case 'promise':
      return afterWords.promises;
    case 'lacksNothing':
      return afterWords.gaps;
    default:
      return afterWords.withWhom;
  }
}

/** What stands in a field, in a line; `names` is the form in which people have their names. */
function sayValue(field: Field, form: Form, names: Form): string {
  const { kind } = partsOf(field);
  const called = (text: string) => textOf(names, `called ${text}`) || text;
  const said = valueOf(form, field).map((text) => {
    const day = findDay(text);
    if (day !== undefined) return dayInWords(day);
    if (kind === 'wentWell') return marksOf(text);
    if (kind === 'preference') return channelsOf(text) ?? called(text);
    return called(text);
  });
  return said.filter(Boolean).join(' · ') || afterWords.nothing;
}

const marksOf = (text: string): string => Object.entries(afterWords.marks).find(([mark]) => mark === text)?.[1] ?? text;
const channelsOf = (text: string): string | undefined =>
  text ? Object.entries(afterWords.channels).find(([channel]) => channel === text)?.[1] : undefined;
