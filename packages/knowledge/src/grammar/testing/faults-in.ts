import { reviewDraft } from '@fineline/core/review';
import grammar from '../../review-rules/grammar.ts';

/** The words that the rule would mend in a message that says this; what it only asks about is none. */
export function faultsIn(says: string): string[] {
  const body = `Dear Ms Okafor,\n\nThank you for the interview on 4 May. ${says}\n\nKind regards,\nJo Lamb`;
  return reviewDraft({ action: 'check-in', channel: 'email', body }, [grammar], {})
    .findings.filter(({ severity }) => severity !== 'consider')
    .map(({ start, end }) => body.slice(start, end));
}

/** One sentence a line. */
export const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
