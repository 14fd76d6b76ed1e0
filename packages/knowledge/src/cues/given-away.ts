import { defineCue, defineCueExamples, phrases } from '@fineline/core/read';
import { job, relative } from './words/hiring.ts';

/** Filled without a choice: by one of their own, by one who stays, or by a relative. */
export default defineCue({
  id: 'given-away',
  kind: 'filled',
  says: 'The post went to one of their own, before or beside the choice.',
  phrases: {
    decisive: phrases(
      '(signed|hired|chose|took|taken|taking|filled|gave|given) ..6 (day|days|week|evening|morning|night|long|just|even) before you (came|applied|interviewed|drove|sat|walked|arrived|visited|set)',
      'you should (not|never) have been (asked|invited|brought|called) ..3',
      `(${relative}|son|lad) ..8 (turned up|started|starting|taken it|took it|wants it|has it|got it|sorted|doing it|needs the work|needed the work|job)`,
      `(gaffer|boss|owner|chef|dad|mum|landlord|manager|skipper|governor) 's ..3 ${relative}`,
      '(not to|will not|decided not to|are not|no longer) (be)? ..1 (recruit|recruiting|advertise|advertising|hire|hiring|replace|replacing) ..2 (externally|outside|for (this|the)|anyone|any|at all|now|this year|after all)',
      '(recruit|recruiting|fill|filling|filled|promote|promoting|appoint|appointing) (it|the post|the role|the position|the vacancy|this)? ..1 (internally|from within|in house|from inside|from our own|among our own)',
      '(covered|absorbed|picked up|shared|taken on|handled) (by|among|between) ..3 (existing|current|team|staff|rest of|remaining|colleagues|other)',
      `(is not|isn t|are not|will not be|was not|has decided not to be|not) (leaving|retiring|going|moving on|going anywhere) (us|after all|now|yet|, so)`,
    ),
    strong: phrases(
      '(cover|post|role|position|job) ..6 (no longer needed|not needed|not required|no longer required)',
      '(girl|lad|woman|man|chap|one|lady|guy|fella|person|nurse|driver|chef|secretary) (we|i|who) (had|used to|have) ..4 (before|last year|back|again|work|works)',
      '(wants|asked|wanted|decided|agreed) ..2 (to come back|his job back|her job back|to stay|to return)',
      '(asked|offered|decided|agreed|wants|wanted|begged|going|chosen|opted|is) (if she|if he|if they|to)? ..2 (come back|stay on|stay|return|unretire|withdraw (his|her|their) (notice|resignation)) ',
      '(back|returning|returned|returns|coming back) (early|from (maternity|parental|sick|long term)|to (his|her|their|the) (old|former)? (job|post|role|desk))',
      '(redeployed|seconded|transferred|moved across|moving across|slotted|acting|temp|agency|existing|internal|in house|our own|long serving|longtime|part timer|apprentice|volunteer|trainee|current) ..6 (into|to fill|take|taken|took|got|has it|post|role|spot|job|position|permanent|made permanent|step|stepped|stepping|up)',
      '(made|making|kept|keeping|turned) (him|her|them|the temp|our temp|@) (permanent|on|full time)',
      `(someone|somebody|colleague|member|one of (our|the) own) ..4 (inside|internal|from within|in house|on the inside|at risk|in the team|already here|on redeployment)`,
      '(i am|we are) after (giving|promising|filling|letting|taking on|hiring)',
      `(promised|gave|given|let|letting) (it|the ${job}|that) ..2 (before|already|to family|in the family)`,
      '(in|stays in|keep it in|within) the family',
    ),
    weak: phrases('(internal|internally|existing|colleague|staff|nephew|cousin|brother|family|transfer|redeploy*)'),
  },
  unless: phrases('(other|external) candidates', '(visit|bring|with|love to|say hello to) ..2 your'),
});

export const examples = defineCueExamples({
  hits: [
    'My «nephew started» here on Monday.',
    "The «boss's son» wants it.",
    'We have «decided not to recruit externally».',
    'It will be «covered by the existing» team.',
    'She has «agreed to come back» after all.',
    'Our «apprentice has stepped» into the role.',
    'He «is not leaving us» after all.',
    'We had «hired a driver the week before you came».',
    'The «lad who used to drive for us has it» back again.',
  ],
  lookAlikes: [
    'Bring your son along to see the boats.',
    'External candidates are seen on Friday.',
    'The manager is away until Monday.',
    'She will come back to you with a date.',
    'My cousin took the photographs.',
    'The team will show you the kitchen.',
    'Are you leaving your present firm in May?',
    'The temp at reception will let you in.',
  ],
});
