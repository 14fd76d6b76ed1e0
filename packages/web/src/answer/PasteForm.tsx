import type { ApplicationView, ReadAnswer } from '@fineline/core/api';
import { RecordForm } from '../application/record/RecordForm.tsx';
import { WhenField, findWhen } from '../application/record/fields.tsx';
import { Button } from '../design/Button.tsx';
import { TextArea } from '../design/Field.tsx';
import { DropFile } from '../files/DropFile.tsx';
import { type Sight } from '../when/say.ts';
import { dateIn, timeIn } from '../when/zone.ts';
import { useLocation } from 'wouter';
import { answerWords } from '../words/answer.ts';
import { recordWords } from '../words/record.ts';
import { requestOf } from './pasted.ts';
import { readAnswer, readAnswerFile } from './readAnswer.ts';

interface PasteFormProps {
  view: ApplicationView;
  sight: Sight;
  text: string;
  onText: (text: string) => void;
  onRead: (answer: ReadAnswer) => void;
  onOwn: () => void;
}

/** Takes the message: pasted, or as a file. */
export function PasteForm({ view, sight, text, onText, onRead, onOwn }: PasteFormProps) {
  const [, go] = useLocation();
  return (
    <div className="grid max-w-2xl gap-8">
      <RecordForm
        saveSays={answerWords.read}
        busySays={answerWords.reading}
        cancelSays={answerWords.backToApplication}
        onCancel={() => go(`/applications/${view.id}`)}
        onDone={() => {}}
        more={<Button onClick={onOwn}>{answerWords.ownSay}</Button>}
        onSave={(entered) => {
          const at = findWhen(entered, sight);
          if (!at) return recordWords.needsDateTime;
          if (text.trim() === '') return answerWords.empty;
          const [date, time] = [entered.text('date'), entered.text('time')];
          const isSaid = date !== dateIn(sight.asOf, sight.zone) || time !== timeIn(sight.asOf, sight.zone);
          return readAnswer(view.id, requestOf(text, { at, isSaid }, sight.zone)).then(onRead);
        }}
      >
        <TextArea
          label={answerWords.paste}
          hint={answerWords.pasteHint}
          rows={10}
          maxLength={100_000}
          value={text}
          onChange={({ target }) => onText(target.value)}
        />
        <WhenField sight={sight} />
      </RecordForm>
      <DropFile
        says={answerWords.drop}
        hint={answerWords.dropHint}
        pick={answerWords.pick}
        reading={answerWords.readingFile}
        accept=".eml,message/rfc822"
        take={async (file) => onRead(await readAnswerFile(view.id, file))}
      />
    </div>
  );
}
