import { useState } from 'react';
import { Refused, ServerGone } from '../../api/ask.ts';
import { Button, ButtonLink } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';
import { Disclosure } from '../Disclosure.tsx';
import { Choices, SelectField, TextArea, TextField } from '../Field.tsx';
import { FineLine } from '../FineLine.tsx';
import { Icon, icons } from '../Icon.tsx';
import { Mark } from '../Mark.tsx';
import { Fault } from '../States.tsx';
import { useToast } from '../Toast.tsx';
import { type FineLineTimes, fineLineOf } from '../fineLine.ts';

const day = 86_400_000;

const lines: [string, FineLineTimes][] = [
  ['Too soon', { since: 0, opens: 7 * day, closes: 14 * day, now: 3 * day }],
  ['Inside', { since: 0, opens: 7 * day, closes: 14 * day, now: 10 * day }],
  ['Too late', { since: 0, opens: 7 * day, closes: 14 * day, now: 20 * day }],
  ['It never closes', { since: 0, opens: 7 * day, now: 12 * day }],
];

const refused = new Refused({
  type: 'about:blank',
  title: 'Changed in another window',
  status: 409,
  code: 'changed-elsewhere',
  detail: 'Nothing was overwritten. What stands now is shown; what you typed is still here.',
});

export function Buttons() {
  return (
    <div className="grid gap-4">
      {(['write', 'plain', 'quiet'] as const).map((look) => (
        <p key={look} className="flex flex-wrap items-center gap-3">
          <Button look={look}>{look}</Button>
          <Button look={look} disabled>
            {look}, disabled
          </Button>
          <ButtonLink look={look} to="/design">
            {look}, a link
          </ButtonLink>
        </p>
      ))}
      <Disclosure says="Why now?" aside="opens">
        <p>What is seldom looked at.</p>
      </Disclosure>
      <ul className="flex flex-wrap gap-4">
        {icons.map((name) => (
          <li key={name} className="grid justify-items-center text-sm text-muted">
            <Icon name={name} />
            {name}
          </li>
        ))}
        <li className="grid justify-items-center text-sm text-muted">
          <Mark />
          mark
        </li>
      </ul>
    </div>
  );
}

export function Fields({ scheme }: { scheme: string }) {
  return (
    <div className="grid gap-5">
      <TextField label="A line" defaultValue="Brightwater Homes" />
      <TextField label="With a hint" hint="What it is for." optional />
      <TextField label="Gone wrong" wrong="Give a company." hint="It has a hint, too." />
      <TextField label="Not now" disabled defaultValue="Cannot be changed" />
      <TextField label="A date" type="date" defaultValue="2026-11-23" />
      <TextArea label="Several lines" defaultValue={'Moving repair requests\nfrom the phone to a form'} />
      <SelectField label="One of many" hint="As the browser has it.">
        <option>Video</option>
        <option>On site</option>
      </SelectField>
      <Choices
        legend="One of a few"
        name={`few-${scheme}`}
        chosen="a"
        options={[
          { value: 'a', says: 'The first' },
          { value: 'b', says: 'The second' },
        ]}
        columns
      />
    </div>
  );
}

export function Lines() {
  return (
    <div className="grid gap-8">
      {lines.map(([label, times]) => (
        <FineLine key={label} label={label} shape={fineLineOf(times)}>
          {label}.
        </FineLine>
      ))}
    </div>
  );
}

export function States() {
  return (
    <div className="grid gap-4">
      <div className="card p-5">
        <p className="text-sm font-semibold text-write">Write · now is a good time · 10 min</p>
        <h3 className="text-lg font-semibold">A card</h3>
        <p className="text-muted">Brackenfield Foods · Supply planner</p>
      </div>
      <output className="text-muted">One moment.</output>
      <Fault error={new ServerGone('')} again={() => {}} />
      <Fault error={refused} />
      <Fault error={new Error('of ours')} />
    </div>
  );
}

/** One of each for the whole page: the browser lays them over everything. */
export function Overlays() {
  const say = useToast();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="flex flex-wrap gap-3">
      <Button onClick={() => setOpen(true)}>Open a dialog</Button>
      <Button onClick={() => say({ says: 'Put off to another day.', undo: () => say({ says: 'Undone.' }) })}>
        Say something with a way back
      </Button>
      {isOpen && (
        <Dialog title="A dialog" onClose={() => setOpen(false)}>
          <TextField label="A line" />
        </Dialog>
      )}
    </div>
  );
}
