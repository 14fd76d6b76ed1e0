import type { Application, Letter } from '@fineline/core/application';
import { makePage } from '../page/page.ts';
import { clean, wrap } from '../page/text.ts';

/** A letter as it would be sent, between lines; above it to whom, below it what it lacks. */
export function letterInWords(
  { to, subject, body, needs, variant, variants, channel }: Letter,
  { people }: Pick<Application, 'people'>,
  { width, colour }: { width: number; colour: boolean },
): string[] {
  const page = makePage({ width, colour });
  const person = people.find(({ id }) => id === to);
  if (person) page.says(`To ${person.name}${travels[channel]}`, 'strong');
  if (subject !== undefined) page.says(`Subject: ${subject}`, 'strong');
  const lines = page.lines();
  if (lines.length > 0) lines.push('');
  for (const line of body.split('\n')) lines.push(...(line === '' ? [''] : wrap(clean(line), Math.min(width, 80))));

  const after = makePage({ width, colour });
  if (needs.length > 0) {
    after.heading(needs.length === 1 ? 'One thing would make it better' : 'These would make it better');
    for (const need of needs) after.entry(need);
  }
  if (variants > 1) {
    after.gap();
    after.says(`This is wording ${variant + 1} of ${variants}; --variant N shows another.`, 'quiet');
  }
  const rest = after.lines();
  return rest.length > 0 ? [...lines, '', ...rest.slice(rest[0] === '' ? 1 : 0)] : lines;
}

const travels: Record<Letter['channel'], string> = {
  email: ', by e-mail',
  phone: ', on the phone',
  letter: ', by hand',
  linkedin: ', on LinkedIn',
  self: '',
};
