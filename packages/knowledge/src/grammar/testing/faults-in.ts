import type { Draft, Finding } from '@fineline/core/application';
import { reviewDraft } from '@fineline/core/review';
import grammar from '../../review-rules/grammar.ts';
import spelling from '../../review-rules/spelling.ts';

type Rules = Parameters<typeof reviewDraft>[1];

const before = 'Dear Ms Okafor,\n\nThank you for the interview on 4 May. ';
const after = '\n\nKind regards,\nJo Lamb';
const draftOf = (says: string): Draft => ({ action: 'check-in', channel: 'email', body: before + says + after });

/** What the rules would mend in a message that says this; what they only ask about is none. */
const foundIn = (says: string, rules: Rules): Finding[] =>
  reviewDraft(draftOf(says), rules, {}).findings.filter(({ severity }) => severity !== 'consider');

const wordsOf = ({ start, end }: Finding, says: string): string => draftOf(says).body.slice(start, end);

/** The words that the rules would mend there. */
export const faultsIn = (says: string, rules: Rules = [grammar]): string[] =>
  foundIn(says, rules).map((finding) => wordsOf(finding, says));

/** What it says with the first fault put right; undefined where nothing is offered for it. */
export function putRight(says: string): string | undefined {
  const [fault] = foundIn(says, [grammar]);
  const instead = fault?.instead?.[0];
  if (fault?.start === undefined || fault.end === undefined || instead === undefined) return undefined;
  return says.slice(0, fault.start - before.length) + instead + says.slice(fault.end - before.length);
}

/** Faults that are there only since the first one was put right, and that one, where it is still there. */
export function faultsMadeIn(says: string): string[] {
  const [, ...others] = faultsIn(says);
  return faultsIn(putRight(says) ?? '').filter((words) => !others.includes(words));
}

/** One sentence a line. */
export const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** The same, with the words that are spelt right and are others than those meant. */
export const wordsMendedIn = (says: string): string[] => faultsIn(says, [grammar, spelling]);
