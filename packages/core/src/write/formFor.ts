import type { LetterForm } from './form.ts';
import type { Material } from './material.ts';

/** The form of an action, by the channel on which it goes to this reader. Every action has one. */
export function formFor(
  forms: readonly LetterForm[],
  { action, answers, reader, situation }: Pick<Material, 'action' | 'answers' | 'reader' | 'situation'>,
  { byHand }: { byHand: boolean },
): LetterForm {
  const own = forms.filter((form) => form.action === action);
  const preferred = situation.preferences.of(reader?.id);
  const isCheckIn = action === 'check-in' || action === 'second-check-in';
  if (isCheckIn && preferred === 'phone')
    return get(
      forms.filter((form) => form.action === 'phone-call'),
      action,
    );
  const decision = situation.outcome?.is;
  const fitting =
    action === 'reply'
      ? own.filter((form) => form.answers === answers?.kind && (form.decided ?? decision) === decision)
      : own.filter((form) => (form.channel === 'letter') === byHand);
  // What there is no form of its own for is answered as plainly as an acknowledgement.
  return (
    fitting.find((form) => form.decided) ??
    fitting[0] ??
    own.find((form) => form.answers === 'acknowledgement') ??
    get(own, action)
  );
}

function get(forms: readonly LetterForm[], action: string): LetterForm {
  const [form] = forms;
  if (!form) throw new Error(`There is no letter form for ${action}.`);
  return form;
}
