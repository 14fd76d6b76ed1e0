import type { Person } from '@fineline/core/application';
import { freePersonId } from '../../api/ids.ts';
import { SelectField, TextField } from '../../design/Field.tsx';
import { capitalised } from '../../when/say.ts';
import { partWords } from '../../words/nouns.ts';
import { recordWords } from '../../words/record.ts';
import type { RecordFormProps } from './RecordDialog.tsx';
import { type Entered, RecordForm } from './RecordForm.tsx';

const parts = ['interviewer', 'hiring-manager', 'recruiter', 'hr', 'other'] as const;
const links = ['none', 'invited', 'connected'] as const;

/** Somebody of this application: new, or put right. */
export function PersonForm({
  view: { facts },
  recorder,
  onDone,
  person,
}: RecordFormProps & { person: Person | undefined }) {
  return (
    <RecordForm
      onDone={onDone}
      onSave={(entered) => {
        const next = personOf(entered, person?.id ?? freePersonId(facts.people));
        if (!next) return recordWords.needsName;
        const people = person
          ? facts.people.map((one) => (one.id === person.id ? next : one))
          : [...facts.people, next];
        return recorder.changeFacts({ ...facts, people });
      }}
    >
      <TextField
        label={recordWords.name}
        name="name"
        defaultValue={person?.name}
        maxLength={200}
        required
        autoComplete="off"
      />
      <SelectField label={recordWords.part} name="part" defaultValue={person?.part ?? 'interviewer'}>
        {parts.map((part) => (
          <option key={part} value={part}>
            {capitalised(partWords[part])}
          </option>
        ))}
      </SelectField>
      <TextField label={recordWords.jobTitle} name="title" defaultValue={person?.title} maxLength={200} optional />
      <TextField
        label={recordWords.email}
        name="email"
        type="email"
        defaultValue={person?.email}
        maxLength={320}
        optional
        autoComplete="off"
      />
      <TextField
        label={recordWords.phone}
        name="phone"
        type="tel"
        defaultValue={person?.phone}
        maxLength={50}
        optional
        autoComplete="off"
      />
      <SelectField label={recordWords.linkedIn} name="linkedIn" defaultValue={person?.linkedIn ?? 'none'}>
        {links.map((link) => (
          <option key={link} value={link}>
            {recordWords.linkedInOptions[link]}
          </option>
        ))}
      </SelectField>
    </RecordForm>
  );
}

function personOf(entered: Entered, id: Person['id']): Person | undefined {
  const [name, title, email, phone] = [
    entered.text('name'),
    entered.text('title'),
    entered.text('email'),
    entered.text('phone'),
  ];
  const part = parts.find((one) => one === entered.text('part'));
  const linkedIn = links.find((one) => one === entered.text('linkedIn'));
  if (!name) return undefined;
  return {
    id,
    name,
    ...(part && { part }),
    ...(title && { title }),
    ...(email && { email }),
    ...(phone && { phone }),
    ...(linkedIn && linkedIn !== 'none' && { linkedIn }),
  };
}
