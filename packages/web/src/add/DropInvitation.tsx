import type { TellAnswer } from '@fineline/core/api';
import { DropFile } from '../files/DropFile.tsx';
import { addWords } from '../words/add.ts';
import { tellOf } from './readFile.ts';

/** Takes an invitation and asks what it says. Nothing is kept by that. */
export function DropInvitation({ onTold }: { onTold: (file: string, answer: TellAnswer) => void }) {
  return (
    <DropFile
      says={addWords.drop}
      hint={addWords.dropHint}
      pick={addWords.pick}
      reading={addWords.reading}
      accept=".ics,.eml,text/calendar,message/rfc822"
      take={async (file) => onTold(file.name, await tellOf(file))}
    />
  );
}
