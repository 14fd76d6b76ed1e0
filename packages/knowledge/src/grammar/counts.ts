import type { Fault } from './faults.ts';
import { plural } from './word-forms.ts';

const each =
  '(child|brother|sister|son|daughter|friend|colleague|nurse|pupil|patient|customer|teacher|student|resident|client|guest|worker|person|job|company|school|hospital|language|question|machine|room|thing|interview|certificate|kitchen|country|reason|project|skill|idea|team|shop|place|time|week|month|hour|mile|word|reader|examiner|letter|email|photo|drawing|sample|copy|plan|part|point|lesson|shift|test|step|page|site|ward|class|tutor|engineer|driver|manager|volunteer|member|farmer|builder|chef|cook|baker|designer|developer|supplier|book|form|file|note|report|problem|example|article|van|lorry|bed|table|answer|option|candidate|referee|joint|piece|year|day)';
/** Behind it stands no other noun that it belongs to: "two child policies", "a three man crew". */
const alone =
  '($|,|in|at|with|from|who|that|and|for|to|on|is|was|are|were|here|there|but|because|last|which|i|we|you|would|will|can|could|have|had|if|before|after|since|each|by|a|of|as|:|helping|working|teaching) !(adolescent|family)';

/** Several, and a noun of one: "two son", "many nurse". */
export const counts: readonly Fault[] = [
  [
    `(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|many|several|few|various) (good|new|young|old|big|small|different|great|other)? [${each}] ${alone}`,
    plural,
  ],
  [`(have|has|had|with|of|about|over|than|taught|teach|managed) # [${each}] ${alone}`, plural],
];
