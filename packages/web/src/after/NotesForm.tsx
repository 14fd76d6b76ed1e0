import type { ApplicationView } from '@fineline/core/api';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { newPersonId } from '../api/ids.ts';
import { Button } from '../design/Button.tsx';
import type { Interview } from '../interviews/interviews.ts';
import { afterWords } from '../words/after.ts';
import { Differences } from './Differences.tsx';
import { Gaps } from './Gaps.tsx';
import { NoteLines, PersonNotes, pairs } from './PersonNotes.tsx';
import { Promises } from './Promises.tsx';
import { SaveState } from './SaveState.tsx';
import { WentWell } from './WentWell.tsx';
import { WhatTheySaid } from './WhatTheySaid.tsx';
import { type Faults, faultsOf } from './faults.ts';
import { type Field, type Form, noteKinds, peopleOf, textOf, valueOf } from './form.ts';
import { saidOn, useSaved } from './useSaved.ts';

/** What every part of the form is given. */
export interface PartProps {
  form: Form;
  faults: Faults;
  change: (field: Field, value: readonly string[]) => void;
}

/** Who can be named: those with a name, the ones who were there first. */
export interface Named {
  id: string;
  name: string;
}

/** By person what is remembered, then once what was said and promised. Saved as it is typed. */
export function NotesForm({ view, interview }: { view: ApplicationView; interview: Interview }) {
  const saved = useSaved(view, interview);
  const { draft, change, saveNow } = saved;
  const form = draft.mine;
  const said = saidOn(view, interview);
  const part: PartProps = { form, faults: faultsOf(form, said), change };
  const people = peopleOf(form);
  const [added, setAdded] = useState<readonly string[]>([]);
  const absent = view.facts.people.filter(({ id }) => !people.includes(id));
  const named: Named[] = [...people, ...absent.map(({ id }) => id)]
    .map((id) => ({ id, name: textOf(form, `called ${id}`).trim() }))
    .filter(({ name }) => name);
  const join = (id: string) => change('present', [...valueOf(form, 'present'), id]);
  const isOfAll = noteKinds.some((kind) => valueOf(form, `${kind} `).length > 0);

  const whole = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const form = whole.current;
    /** Each time it is saved is one more line in the record: whoever goes from field to field of one person goes on. */
    const onLeave = ({ target, relatedTarget }: FocusEvent) => {
      const part = target instanceof Element ? target.closest('fieldset, section') : null;
      if (!(relatedTarget instanceof Node && part?.contains(relatedTarget))) saveNow();
    };
    const onHide = () => {
      if (document.hidden) saveNow(); // the window may be gone before the next pause
    };
    form?.addEventListener('focusout', onLeave);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      form?.removeEventListener('focusout', onLeave);
      document.removeEventListener('visibilitychange', onHide);
    };
  }, [saveNow]);
  return (
    <form
      ref={whole}
      className="grid max-w-3xl grid-cols-1 gap-10 [&_:is(input,select,textarea,button)]:scroll-mb-44"
      aria-label={afterWords.title}
      onSubmit={(event) => {
        event.preventDefault();
        saveNow();
      }}
    >
      <Differences draft={draft} choose={saved.choose} />
      <Section title={afterWords.withWhom}>
        <div className="grid gap-4">
          {people.map((id, i) => (
            <PersonNotes key={id} {...part} id={id} standIn={afterWords.unnamed(i + 1)} isNew={added.includes(id)} />
          ))}
          <div className="flex flex-wrap gap-2">
            {absent.map(({ id, name }) => (
              <Button key={id} onClick={() => join(id)}>
                {afterWords.alsoThere(name)}
              </Button>
            ))}
            <Button
              onClick={() => {
                const id = newPersonId();
                setAdded([...added, id]);
                join(id);
              }}
            >
              {afterWords.somebodyElse}
            </Button>
          </div>
          <details open={people.length === 0 || isOfAll}>
            <summary className="button-quiet">{afterWords.inGeneralMore}</summary>
            <fieldset className="card mt-2 min-w-0 p-4 md:p-6">
              <legend className="sr-only">{afterWords.inGeneral}</legend>
              <div className={pairs}>
                <NoteLines {...part} id="" />
              </div>
            </fieldset>
          </details>
        </div>
      </Section>
      <WhatTheySaid {...part} named={named} said={said} />
      <Promises {...part} named={named} said={said} />
      <WentWell {...part} />
      <Gaps {...part} hasSent={(view.facts.documents ?? []).some(({ status }) => status === 'sent')} />
      <SaveState saving={saved.saving} saveNow={saveNow} application={view.id} />
    </form>
  );
}

/** A part of the form, under a heading of its own. */
export function Section({ title, says, children }: { title: string; says?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="min-w-0">
      <h2 id={id} className={`text-xl font-bold ${says ? '' : 'mb-3'}`}>
        {title}
      </h2>
      {says && <p className="mb-3 text-muted">{says}</p>}
      {children}
    </section>
  );
}
