import type { ApplicationView, Country, Profile, Today } from '@fineline/core/api';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { ask } from '../api/ask.ts';
import { changeProfile, useCountries, useTakeOver, useToday } from '../api/questions.ts';
import { isView } from '../api/shapes.ts';
import { Button } from '../design/Button.tsx';
import { Page } from '../design/Page.tsx';
import { Fault, FaultPage, Loading } from '../design/States.tsx';
import { sayFullMoment } from '../when/say.ts';
import { hereZone } from '../when/zone.ts';
import { addWords } from '../words/add.ts';
import { Belongs, likelyAmong } from './Belongs.tsx';
import { DropInvitation } from './DropInvitation.tsx';
import { InterviewForm } from './InterviewForm.tsx';
import { type Draft, clocksOf, draftOf, emptyDraft, findStart, missingIn, newApplicationOf, toldOf } from './draft.ts';
import { guessCountry } from './guessCountry.ts';
import { useKept } from './useKept.ts';

/** From an invitation, or four answers, to an application with its first interview. */
export default function AddPage() {
  const countries = useCountries();
  const today = useToday();
  if (countries.isError) return <FaultPage error={countries.error} again={() => void countries.refetch()} />;
  if (today.isError && !today.data) return <FaultPage error={today.error} again={() => void today.refetch()} />;
  if (countries.isPending || today.isPending) return <Loading what={addWords.what} />;
  return <Adding countries={countries.data} today={today.data} />;
}

function Adding({ countries, today }: { countries: readonly Country[]; today: Today }) {
  const here = hereZone();
  const [kept, keep] = useKept();
  const [me, setMe] = useState<Pick<Profile, 'name' | 'email'>>();
  const [attempted, setAttempted] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const takeOver = useTakeOver();
  const [, go] = useLocation();

  const empty = () => emptyDraft(here, guessCountry(countries, here, navigator.languages));
  const draft = kept ?? empty();
  const country = countries.find(({ code }) => code === draft.country);
  const clocks = clocksOf(draft, here, country);
  const missing = missingIn(draft, clocks);
  const belongsTo = today.applications.find(({ id }) => id === draft.belongs);

  const change = (changes: Partial<Draft>) => keep({ ...draft, ...changes });
  const startOver = () => {
    keep(undefined);
    setAttempted(false);
    setError(undefined);
  };

  async function save(): Promise<void> {
    setAttempted(true);
    const at = findStart(draft, clocks);
    if (Object.keys(missing).length > 0 || at === undefined) {
      // After React has marked the fields.
      setTimeout(() => document.querySelector<HTMLElement>('main [aria-invalid]')?.focus());
      return;
    }
    setBusy(true);
    setError(undefined);
    try {
      const { profile } = today;
      if (!profile || me) await changeProfile((known) => ({ timeZone: here, ...known, ...me }));
      const view = await store(draft, at, country);
      takeOver(view);
      keep(undefined);
      go(`/applications/${view.id}`);
    } catch (fault) {
      setError(fault);
      setBusy(false);
    }
  }

  const { understood } = draft;
  const [first, ...further] = (understood?.told.events ?? []).filter((event) => event.type === 'interview');
  const cancelsNothing = first?.cancelled === true && draft.belongs === undefined;
  return (
    <Page
      title={understood ? addWords.understood : addWords.title}
      below={understood ? addWords.understoodSays(understood.file) : addWords.says}
    >
      <div className="grid max-w-2xl grid-cols-1 gap-8">
        {!understood && (
          <DropInvitation
            onTold={(file, answer) => keep(draftOf(draft, file, answer, likelyAmong(answer, today.applications)))}
          />
        )}
        <form
          noValidate
          className="grid grid-cols-1 gap-8"
          aria-label={addWords.title}
          onSubmit={(event) => {
            event.preventDefault();
            if (!isBusy && !cancelsNothing) void save();
          }}
        >
          {understood && understood.told.needs.length > 0 && (
            <section aria-labelledby="asks" className="border-l-2 border-wait pl-4">
              <h2 id="asks" className="font-semibold text-wait">
                {addWords.asks}
              </h2>
              <ul>
                {understood.told.needs.map((need) => (
                  <li key={need}>{need}</li>
                ))}
              </ul>
            </section>
          )}
          {further.length > 0 && (
            <section aria-labelledby="further" className="border-l-2 border-wait pl-4">
              <h2 id="further" className="font-semibold text-wait">
                {addWords.several(further.length + 1)}
              </h2>
              <ul>
                {further.map(({ at }) => (
                  <li key={at}>{sayFullMoment(at, { zone: here, asOf: today.asOf, here })}</li>
                ))}
              </ul>
            </section>
          )}
          {understood && understood.applications.length > 0 && (
            <Belongs
              understood={understood}
              applications={today.applications}
              chosen={draft.belongs}
              onChoose={(belongs) => change({ belongs })}
            />
          )}
          {!understood && <h2 className="text-xl font-bold">{addWords.or}</h2>}
          <InterviewForm
            draft={draft}
            change={change}
            countries={countries}
            clocks={clocks}
            asOf={today.asOf}
            missing={attempted ? missing : {}}
            asksMe={!me && today.profile?.email === undefined}
            onMe={setMe}
          />
          {attempted && Object.keys(missing).length > 0 && (
            <p role="alert" className="font-semibold text-fix">
              {addWords.missing(Object.keys(missing).length)}
            </p>
          )}
          {error !== undefined && <Fault error={error} />}
          <div className="flex flex-wrap items-center gap-2">
            {cancelsNothing ? (
              <p>{addWords.cancelsNothing}</p>
            ) : (
              <Button look="write" type="submit" aria-disabled={isBusy}>
                {belongsTo ? addWords.applyTo(belongsTo.company) : addWords.confirm}
              </Button>
            )}
            {kept && <Button onClick={startOver}>{addWords.otherFile}</Button>}
          </div>
        </form>
      </div>
    </Page>
  );
}

/** Works it into the application it belongs to, or begins a new one. */
async function store(draft: Draft, at: string, country: Country | undefined): Promise<ApplicationView> {
  const { belongs, understood } = draft;
  if (belongs !== undefined && understood) {
    const { version } = await ask('GET', `/api/applications/${belongs}`, isView);
    const body = { version, told: toldOf(draft, understood.told, at) };
    return ask('POST', `/api/applications/${belongs}/told`, isView, body);
  }
  if (!country) throw new Error(`No such country: ${draft.country}`);
  return ask('POST', '/api/applications', isView, newApplicationOf(draft, at, country));
}
