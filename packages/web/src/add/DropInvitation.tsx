import type { TellAnswer } from '@fineline/core/api';
import { useEffect, useId, useRef, useState } from 'react';
import { Icon } from '../design/Icon.tsx';
import { Fault } from '../design/States.tsx';
import { addWords } from '../words/add.ts';
import { FileRefused, tellOf } from './readFile.ts';

/** Takes an invitation, dropped anywhere on the page or picked, and asks what it says. Nothing is kept by that. */
export function DropInvitation({ onTold }: { onTold: (file: string, answer: TellAnswer) => void }) {
  const id = useId();
  const [isOver, setOver] = useState(false);
  const [reading, setReading] = useState('');
  const [fault, setFault] = useState<unknown>();

  async function take(files: FileList | null | undefined): Promise<void> {
    const [file] = files ?? [];
    if (!file) return;
    setFault(undefined);
    setReading(file.name);
    try {
      onTold(file.name, await tellOf(file));
    } catch (error) {
      setFault(error);
      setReading('');
    }
  }

  // The listeners stay the same while what they call changes.
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const over = (event: DragEvent) => {
      event.preventDefault(); // or the browser opens the file in the place of the page
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      void latest.current(event.dataTransfer?.files);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);

  return (
    <section aria-label={addWords.drop}>
      <div
        className={`grid justify-items-center gap-2 rounded-card border-2 border-dashed p-6 text-center md:p-8 ${isOver ? 'border-write bg-write-wash' : 'border-edge bg-card'}`}
      >
        <span className="text-write">
          <Icon name="file" size={32} />
        </span>
        <p className="text-lg font-bold">{addWords.drop}</p>
        <p className="text-muted">{addWords.dropHint}</p>
        {/* The label is what is seen and pressed; the input lies over nothing and is reached by the keyboard. */}
        <input
          id={id}
          type="file"
          accept=".ics,.eml,text/calendar,message/rfc822"
          className="peer sr-only"
          onChange={({ target }) => {
            void take(target.files).finally(() => {
              target.value = ''; // so that the same file can be picked again
            });
          }}
        />
        <label
          htmlFor={id}
          className="button peer-focus-visible:outline-3 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-write"
        >
          {addWords.pick}
        </label>
        <output className="empty:hidden">{reading && addWords.reading(reading)}</output>
      </div>
      {fault instanceof FileRefused ? (
        <p role="alert" className="mt-3 font-semibold text-fix">
          {fault.message}
        </p>
      ) : (
        fault !== undefined && (
          <div className="mt-3">
            <Fault error={fault} />
          </div>
        )
      )}
    </section>
  );
}
