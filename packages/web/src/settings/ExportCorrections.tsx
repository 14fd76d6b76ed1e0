import type { Corrections } from '@fineline/core/api';
import { useState } from 'react';
import { ask } from '../api/ask.ts';
import { isCorrections } from '../api/shapes.ts';
import { Button } from '../design/Button.tsx';
import { Fault } from '../design/States.tsx';
import { correctionsExportWords } from '../words/answer.ts';

/** Gives out what was put right of answers as labelled examples, one a line. */
export function ExportCorrections() {
  const [says, setSays] = useState('');
  const [error, setError] = useState<unknown>();

  async function take(): Promise<void> {
    setError(undefined);
    setSays('');
    try {
      const { corrections } = await ask('GET', '/api/corrections', isCorrections);
      if (corrections.length > 0) save(corrections);
      setSays(corrections.length > 0 ? correctionsExportWords.taken(corrections.length) : correctionsExportWords.none);
    } catch (fault) {
      setError(fault);
    }
  }

  return (
    <div className="mt-6 grid justify-items-start gap-2">
      <h3 className="text-lg font-semibold">{correctionsExportWords.title}</h3>
      <p className="max-w-prose">{correctionsExportWords.says}</p>
      <Button onClick={() => void take()}>{correctionsExportWords.take}</Button>
      <output className="empty:hidden">{says}</output>
      {error !== undefined && <Fault error={error} />}
    </div>
  );
}

/** A file of this browser's own making: nothing is asked of anybody. */
function save(corrections: Corrections['corrections']): void {
  const lines = corrections.map((correction) => `${JSON.stringify(correction)}\n`);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(lines, { type: 'application/jsonl' }));
  link.download = 'fineline-corrections.jsonl';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // some browsers begin to save it later
}
