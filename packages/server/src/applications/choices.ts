import type { Choices } from '@fineline/core/api';

/**
 * What an application chooses goes before what holds for all of them, one by one; free days and working days of both
 * count, because one's own days off and an employer's are added to the same calendar.
 */
export function joined(forAll: Choices, forOne: Choices): Choices {
  const days = (name: 'daysOff' | 'workingDays') => {
    const both = new Set([...(forAll.settings?.[name] ?? []), ...(forOne.settings?.[name] ?? [])]);
    return both.size > 0 ? { [name]: [...both] } : {};
  };
  const settings = { ...forAll.settings, ...forOne.settings, ...days('daysOff'), ...days('workingDays') };
  const playbook = forOne.playbook ?? forAll.playbook;
  return { ...(playbook && { playbook }), ...(Object.keys(settings).length > 0 && { settings }) };
}
