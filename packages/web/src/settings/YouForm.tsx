import type { Profile, Today } from '@fineline/core/api';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { changeProfile, todayQuery } from '../api/questions.ts';
import { Button } from '../design/Button.tsx';
import { SelectField, TextField } from '../design/Field.tsx';
import { Fault } from '../design/States.tsx';
import { useToast } from '../design/Toast.tsx';
import { drop, findKept, keep } from '../keep/kept.ts';
import { faultOf } from '../api/ask.ts';
import { hereZone } from '../when/zone.ts';
import { settingsWords } from '../words/settings.ts';
import { type Draft, draftOf, fields, isSame, onTop, profileOf, wrongIn } from './profile.ts';

const place = 'fineline.you';

/** Who the candidate is. What is typed outlives a reload until it is saved. */
export function YouForm({ profile }: { profile: Profile | undefined }) {
  const client = useQueryClient();
  const say = useToast();
  const form = useRef<HTMLFormElement>(null);
  const standing = draftOf(profile, hereZone());
  const [typed, setTyped] = useState<Kept | undefined>(() => findKept('session', place, isKept));
  const [error, setError] = useState<unknown>();
  const [isBusy, setBusy] = useState(false);
  const draft = typed ? onTop(typed.draft, typed.base, standing) : standing;
  const wrong = wrongIn(error);
  const isUnsaved = !isSame(draft, standing);

  function put(next: Kept | undefined): void {
    setTyped(next);
    if (next) keep('session', place, next);
    else drop('session', place);
  }

  const field = (name: keyof Draft) => ({
    value: draft[name],
    wrong: wrong[name],
    onChange: ({ target }: { target: { value: string } }) =>
      put({ shape: 1, base: typed?.base ?? standing, draft: { ...draft, [name]: target.value } }),
  });

  /** Another window may have saved other fields meanwhile, so that what is saved is made of what stands by then. */
  async function write(make: (stood: Draft) => Draft): Promise<{ stood: Draft; saved: Draft }> {
    const here = hereZone();
    const { before, after } = await changeProfile((latest) => profileOf(make(draftOf(latest, here))));
    client.setQueryData<Today>(todayQuery.queryKey, (today) => today && { ...today, profile: after });
    for (const queryKey of [['today'], ['application']]) void client.invalidateQueries({ queryKey });
    return { stood: draftOf(before, here), saved: draftOf(after, here) };
  }

  async function save(): Promise<void> {
    setBusy(true);
    setError(undefined);
    try {
      const { stood, saved } = await write((latest) => (typed ? onTop(typed.draft, typed.base, latest) : draft));
      put(undefined);
      const undo = () =>
        void write((latest) => onTop(stood, saved, latest)).then(
          () => say({ says: settingsWords.undone }),
          (fault: unknown) => say({ says: `${settingsWords.notUndone} ${faultOf(fault).says}` }),
        );
      say({ says: settingsWords.saved, undo });
    } catch (fault) {
      setError(fault);
      const refused = wrongIn(fault);
      const first = fields.findIndex((name) => refused[name]);
      if (first >= 0) form.current?.querySelectorAll<HTMLElement>('input, select')[first]?.focus();
    } finally {
      setBusy(false);
    }
  }

  return (
    <section aria-labelledby="you">
      <h2 id="you" className="text-2xl font-bold">
        {settingsWords.you}
      </h2>
      <p className="mt-1 mb-5 max-w-prose text-muted">{settingsWords.youSays}</p>
      <form
        ref={form}
        className="grid gap-5 sm:grid-cols-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void save();
        }}
      >
        <TextField label={settingsWords.name} {...field('name')} maxLength={200} autoComplete="name" optional />
        <TextField
          label={settingsWords.email}
          hint={settingsWords.emailHint}
          type="email"
          {...field('email')}
          maxLength={320}
          autoComplete="email"
          optional
        />
        <TextField
          label={settingsWords.phone}
          type="tel"
          {...field('phone')}
          maxLength={50}
          autoComplete="tel"
          optional
        />
        <SelectField label={settingsWords.zone} {...field('timeZone')}>
          {[...new Set([draft.timeZone, ...Intl.supportedValuesOf('timeZone')])].map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll('_', ' ')}
            </option>
          ))}
        </SelectField>
        {error !== undefined && (
          <div className="sm:col-span-2">
            <Fault error={error} />
          </div>
        )}
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 sm:col-span-2">
          <Button look="write" type="submit" aria-disabled={isBusy}>
            {settingsWords.saveYou}
          </Button>
          {isUnsaved && <p className="text-sm text-muted">{settingsWords.unsaved}</p>}
        </div>
      </form>
    </section>
  );
}

/** What was typed, and what it was typed over. */
interface Kept {
  shape: 1;
  base: Draft;
  draft: Draft;
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'shape' in value && value.shape === 1;
