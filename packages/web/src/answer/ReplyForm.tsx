import type { ReadAnswer } from '@fineline/core/api';
import type { ReadingKind } from '@fineline/core/application';
import { useEffect, useRef, useState } from 'react';
import type { ApplicationView } from '@fineline/core/api';
import { type Entered, RecordForm } from '../application/record/RecordForm.tsx';
import { WhenField, findWhen } from '../application/record/fields.tsx';
import type { Recorder } from '../application/useRecord.ts';
import { Button } from '../design/Button.tsx';
import { SelectField, TextArea, TextField } from '../design/Field.tsx';
import type { Sight } from '../when/say.ts';
import { answerWords } from '../words/answer.ts';
import { kindWords } from '../words/nouns.ts';
import { recordWords } from '../words/record.ts';
import { Interviews } from './Interviews.tsx';
import { Statement } from './Statement.tsx';
import {
  asks,
  chosenFrom,
  guessFrom,
  interviewsIn,
  isSure,
  kinds,
  namesDay,
  newHere,
  saidOf,
  understoodOf,
} from './reply.ts';

interface ReplyFormProps {
  view: ApplicationView;
  sight: Sight;
  recorder: Recorder;
  /** What was understood; absent: whoever files it says all of it. */
  answer?: ReadAnswer;
  /** What was pasted, where nothing was read of it. */
  text?: string;
  onLeave: () => void;
  onBack: () => void;
}

/** What was understood, to be confirmed at one tap or put right; nothing is filed without that. */
export function ReplyForm({ view, sight, recorder, answer, text = '', onLeave, onBack }: ReplyFormProps) {
  const { people } = view.facts;
  const guess = answer && isSure(answer.reading) ? understoodOf(answer.reading) : undefined;
  const [isOpen, open] = useState(!guess);
  const [kind, choose] = useState<ReadingKind | ''>(guess?.kind ?? '');
  const interviews = answer ? interviewsIn(answer) : [];
  const leavesOut = !isOpen && kind === 'unrelated';

  function file(entered: Entered): string | Promise<void> {
    const at = findWhen(entered, sight);
    if (!at) return recordWords.needsDateTime;
    if (kind === '') return answerWords.needsKind;
    if (leavesOut) {
      onLeave();
      return Promise.resolve();
    }
    const said = isOpen ? saidOf(kind, entered.text('until'), entered.text('asked')) : (guess ?? { kind });
    const body = answer ? answer.mail.text : entered.text('body');
    return recorder.file(
      {
        ...said,
        at,
        ...chosenFrom(entered.text('from'), answer, people, entered.text('address') !== ''),
        ...(body && { body }),
        ...(answer && { read: { mail: answer.mail, understood: understoodOf(answer.reading) } }),
        ...(answer?.told && entered.text('told') && { told: answer.told }),
      },
      answerWords.filed,
      onLeave,
    );
  }

  return (
    <div className={answer ? 'card border-write p-5 md:p-6' : ''}>
      <RecordForm
        onSave={file}
        onDone={() => {}}
        onCancel={onBack}
        saveSays={isOpen ? answerWords.file : leavesOut ? answerWords.leaveOut : answerWords.right}
        cancelSays={answerWords.back}
        more={!isOpen && <Button onClick={() => open(true)}>{answerWords.putRight}</Button>}
      >
        {!isOpen && guess && <Statement understood={guess} sight={sight} />}
        {isOpen && <Fields kind={kind} onKind={choose} answer={answer} takesFocus={guess !== undefined} />}
        {(people.length > 0 || answer?.sender) && !leavesOut && (
          <SelectField
            label={kind === 'bounce' ? answerWords.missed : recordWords.from}
            name="from"
            defaultValue={guessFrom(answer, people)}
          >
            <option value="">{recordWords.nobodyNamed}</option>
            {answer?.sender && !answer.from && (
              <option value={newHere}>{answerWords.newHere(answer.sender.name)}</option>
            )}
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
        )}
        {answer?.from && answer.sender?.email && !leavesOut && (
          <label className="flex min-h-11 items-center gap-3">
            <input type="checkbox" name="address" value="yes" defaultChecked className="size-5 shrink-0 accent-write" />
            {answerWords.keepAddress(answer.sender.email)}
          </label>
        )}
        {!answer && (
          <TextArea label={answerWords.text} name="body" defaultValue={text} rows={6} maxLength={100_000} optional />
        )}
        {!leavesOut && interviews.length > 0 && <Interviews interviews={interviews} answer={answer} sight={sight} />}
        {kind === 'next-step' && interviews.length === 0 && (
          <p className="text-sm text-muted">{answerWords.interviewLater}</p>
        )}
        <WhenField sight={sight} at={answer?.at ?? sight.asOf} />
      </RecordForm>
    </div>
  );
}

interface FieldsProps {
  kind: ReadingKind | '';
  onKind: (kind: ReadingKind | '') => void;
  answer: ReadAnswer | undefined;
  /** Whether it was just opened by a button that is gone with that. */
  takesFocus: boolean;
}

/** What it is, by when, and what they ask for, as it is to be. */
function Fields({ kind, onKind, answer, takesFocus }: FieldsProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) place.current?.querySelector('select')?.focus();
  }, [takesFocus]);
  return (
    <div ref={place} className="grid gap-5">
      <SelectField
        label={answerWords.kind}
        value={kind}
        required
        onChange={({ target }) => onKind(kinds.find((one) => one === target.value) ?? '')}
      >
        <option value="">{answerWords.choose}</option>
        {kinds.map((one) => (
          <option key={one} value={one}>
            {kindWords[one]}
          </option>
        ))}
      </SelectField>
      {kind !== '' && namesDay.has(kind) && (
        <TextField
          label={recordWords.until}
          hint={recordWords.untilHint}
          name="until"
          type="date"
          defaultValue={answer?.reading.until}
          optional
        />
      )}
      {kind !== '' && asks.has(kind) && (
        <TextArea
          label={recordWords.askedFor}
          hint={answerWords.asksHint}
          name="asked"
          defaultValue={answer?.reading.asksFor?.join('\n')}
          maxLength={10_000}
          optional
        />
      )}
    </div>
  );
}
