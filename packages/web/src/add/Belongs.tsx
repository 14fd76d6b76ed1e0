import type { ApplicationId, TellAnswer, Today } from '@fineline/core/api';
import { addWords } from '../words/add.ts';
import type { Understood } from './draft.ts';

type Applications = Today['applications'];

/** Chosen at first: the likeliest, unless the file names another company. */
export function likelyAmong({ told, applications }: TellAnswer, known: Applications): ApplicationId | undefined {
  const likeliest = known.find(({ id }) => id === applications[0]);
  if (!likeliest) return undefined;
  return told.company === undefined || folded(told.company) === folded(likeliest.company) ? likeliest.id : undefined;
}

const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** Whether it moves, cancels or adds to something that is known already. */
export function Belongs({
  understood,
  applications,
  chosen,
  onChoose,
}: {
  understood: Understood;
  applications: Applications;
  chosen: ApplicationId | undefined;
  onChoose: (id: ApplicationId | undefined) => void;
}) {
  const possible = understood.applications.flatMap((id) => applications.find((one) => one.id === id) ?? []).slice(0, 5);
  const choice = (key: string, says: string, id: ApplicationId | undefined) => (
    <label key={key} className="flex min-h-11 items-center gap-3">
      <input
        type="radio"
        name="belongs"
        checked={chosen === id}
        onChange={() => onChoose(id)}
        className="size-5 shrink-0 accent-write"
      />
      {says}
    </label>
  );
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">{addWords.belongs}</legend>
      {possible.map(({ id, company, role }) => choice(id, addWords.belongsTo(`${company} · ${role}`), id))}
      {choice('new', addWords.belongsNew, undefined)}
    </fieldset>
  );
}
