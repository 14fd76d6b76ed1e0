import { useEffect, useId, useRef, useState } from 'react';
import { Icon } from '../design/Icon.tsx';
import { Fault } from '../design/States.tsx';
import { FileRefused } from './file.ts';

interface DropFileProps {
  says: string;
  hint: string;
  pick: string;
  /** What is said while a file of this name is read. */
  reading: (name: string) => string;
  /** As the input takes it: `.ics,.eml`. */
  accept: string;
  /** Reads it; throws `FileRefused`, or what `ask` throws. */
  take: (file: File) => Promise<void>;
}

/** Takes a file, dropped anywhere on the page or picked, and says why where it was not read. */
export function DropFile({ says, hint, pick, reading, accept, take }: DropFileProps) {
  const id = useId();
  const [isOver, setOver] = useState(false);
  const [name, setName] = useState('');
  const [fault, setFault] = useState<unknown>();

  async function takeFirst(files: FileList | null | undefined): Promise<void> {
    const [file] = files ?? [];
    if (!file) return;
    setFault(undefined);
    setName(file.name);
    try {
      await take(file);
    } catch (error) {
      setFault(error);
      setName('');
    }
  }

  // The listeners stay the same while what they call changes.
  const latest = useRef(takeFirst);
  useEffect(() => {
    latest.current = takeFirst;
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
    <section aria-label={says}>
      <div
        className={`grid justify-items-center gap-2 rounded-card border-2 border-dashed p-6 text-center md:p-8 ${isOver ? 'border-write bg-write-wash' : 'border-edge bg-card'}`}
      >
        <span className="text-write">
          <Icon name="file" size={32} />
        </span>
        <p className="text-lg font-bold">{says}</p>
        <p className="text-muted">{hint}</p>
        {/* The label is what is seen and pressed; the input lies over nothing and is reached by the keyboard. */}
        <input
          id={id}
          type="file"
          accept={accept}
          className="peer sr-only"
          onChange={({ target }) => {
            void takeFirst(target.files).finally(() => {
              target.value = ''; // so that the same file can be picked again
            });
          }}
        />
        <label
          htmlFor={id}
          className="button peer-focus-visible:outline-3 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-write"
        >
          {pick}
        </label>
        <output className="empty:hidden">{name && reading(name)}</output>
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
