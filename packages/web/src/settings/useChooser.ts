import type { Choices } from '@fineline/core/api';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { changeChoices } from '../api/questions.ts';
import { type Change, takeBack } from '../choices/choices.ts';
import { useToast } from '../design/Toast.tsx';
import { settingsWords } from '../words/settings.ts';

export interface Chooser {
  /** What stands, with what was chosen since. */
  chosen: Choices;
  choose: (change: Change, says: string) => void;
  /** Why what was chosen is not saved; it is kept until it is, or is dropped. */
  error: unknown;
  again: () => void;
  drop: () => void;
}

interface Wish {
  change: Change;
  /** What the toast says once it is saved. */
  says: string;
  isUndo?: boolean;
}

/** Saves at once what is chosen for all applications, one after the other, from what stands by then; with a way back. */
export function useChooser(standing: Choices): Chooser {
  const client = useQueryClient();
  const say = useToast();
  const [waiting, setWaiting] = useState<readonly Wish[]>([]);
  const [error, setError] = useState<unknown>();
  const live = useRef({ waiting, isRunning: false });

  function wait(wishes: readonly Wish[]): void {
    live.current.waiting = wishes;
    setWaiting(wishes);
  }

  async function run(): Promise<void> {
    const now = live.current;
    if (now.isRunning) return;
    now.isRunning = true;
    try {
      for (let wishes = now.waiting; wishes.length > 0; wishes = now.waiting) {
        const { before, after } = await changeChoices((standing) => apply(wishes, standing));
        client.setQueryData(['choices'], after);
        wait(now.waiting.slice(wishes.length));
        setError(undefined);
        const undo = () => {
          wait([...now.waiting, { change: takeBack(before, after), says: settingsWords.undone, isUndo: true }]);
          void run();
        };
        const last = wishes.at(-1);
        if (last) say({ says: last.says, ...(!last.isUndo && { undo }) });
        for (const queryKey of [['today'], ['application']]) void client.invalidateQueries({ queryKey });
      }
    } catch (fault) {
      setError(fault);
      say({ says: settingsWords.notSaved }); // on a phone the rest may be out of sight
    } finally {
      now.isRunning = false;
    }
  }

  return {
    chosen: apply(waiting, standing),
    choose: (change, says) => {
      wait([...live.current.waiting, { change, says }]);
      void run();
    },
    error,
    again: () => void run(),
    drop: () => {
      wait([]);
      setError(undefined);
    },
  };
}

const apply = (wishes: readonly Wish[], choices: Choices): Choices =>
  wishes.reduce((so, { change }) => change(so), choices);
