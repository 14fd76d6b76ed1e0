import type { ApplicationDocument } from '@fineline/core/application';
import { Button } from '../../design/Button.tsx';
import { Choices, TextArea, TextField } from '../../design/Field.tsx';
import { documentWords } from '../../words/documents.ts';
import { replaceDocument, statuses } from '../documents.ts';
import type { RecordFormProps } from './RecordDialog.tsx';
import { RecordForm } from './RecordForm.tsx';
import { useTap } from '../useRecord.ts';

/** A paper of the application: new, or put right. */
export function DocumentForm({
  view: { facts },
  recorder,
  onDone,
  document,
}: RecordFormProps & { document: ApplicationDocument | undefined }) {
  const tap = useTap();
  const change = (next: ApplicationDocument | undefined, says: string) =>
    recorder.changeFacts({ ...facts, documents: replaceDocument(facts.documents ?? [], document, next) }, says);
  return (
    <RecordForm
      onDone={onDone}
      onSave={(entered) => {
        const [name, note] = [entered.text('name'), entered.text('note')];
        const status = statuses.find((one) => one === entered.text('status'));
        if (!name || !status) return documentWords.needsName;
        return change({ name, status, ...(note && { note }) }, documentWords.saved);
      }}
    >
      <TextField
        label={documentWords.name}
        hint={documentWords.nameHint}
        name="name"
        defaultValue={document?.name}
        maxLength={200}
        required
        autoComplete="off"
      />
      <Choices
        legend={documentWords.how}
        name="status"
        chosen={document?.status ?? 'missing'}
        options={statuses.map((value) => ({ value, says: documentWords.options[value] }))}
      />
      <TextArea
        label={documentWords.note}
        name="note"
        defaultValue={document?.note}
        rows={2}
        maxLength={2_000}
        optional
      />
      {document && (
        <Button
          className="justify-self-start"
          onClick={() => {
            tap(change(undefined, documentWords.removed));
            onDone();
          }}
        >
          {documentWords.remove}
        </Button>
      )}
    </RecordForm>
  );
}
