import { reviewDraft } from '@fineline/core/review';
import grammar from '../../review-rules/grammar.ts';
import spelling from '../../review-rules/spelling.ts';

/** The words that the rules would mend in a message that says this; what they only ask about is none. */
export function faultsIn(says: string, rules: Parameters<typeof reviewDraft>[1] = [grammar]): string[] {
  const body = `Dear Ms Okafor,\n\nThank you for the interview on 4 May. ${says}\n\nKind regards,\nJo Lamb`;
  return reviewDraft({ action: 'check-in', channel: 'email', body }, rules, {})
    .findings.filter(({ severity }) => severity !== 'consider')
    .map(({ start, end }) => body.slice(start, end));
}

/** One sentence a line. */
export const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** The same, with the words that are spelt right and are others than those meant. */
export const wordsMendedIn = (says: string): string[] => faultsIn(says, [grammar, spelling]);
