import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../design/Button.tsx';
import { Fault } from '../design/States.tsx';
import { ExportCorrections } from './ExportCorrections.tsx';
import { signOut } from '../signIn/signOut.ts';
import { settingsWords } from '../words/settings.ts';

/** Where everything is kept, how to keep a copy of it, and the way out. */
export function YourData() {
  const questions = useQueryClient();
  const [error, setError] = useState<unknown>();
  return (
    <section aria-labelledby="data">
      <h2 id="data" className="mb-2 text-2xl font-bold">
        {settingsWords.data}
      </h2>
      <div className="grid max-w-prose gap-3">
        <p>{settingsWords.where}</p>
        <p>{settingsWords.daily}</p>
        <p>{settingsWords.own}</p>
        <pre className="card px-4 py-2.5 font-mono text-sm whitespace-pre-wrap">{settingsWords.ownLine}</pre>
        <p>{settingsWords.ownAfter}</p>
      </div>
      <ExportCorrections />
      <div className="mt-6 grid justify-items-start gap-2">
        <Button onClick={() => void signOut(questions).catch(setError)}>{settingsWords.signOut}</Button>
        <p className="text-sm text-muted">{settingsWords.signOutSays}</p>
        {error !== undefined && <Fault error={error} />}
      </div>
    </section>
  );
}
