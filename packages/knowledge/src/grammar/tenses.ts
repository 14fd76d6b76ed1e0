import type { Fault } from './faults.ts';
import { trade } from './nouns.ts';
import { type PutRight, first, last, steps, swap, withArticle, withBefore, withBehind, without } from './put-right.ts';
import { gerund, participle, past, plain, plural } from './word-forms.ts';

const weekday = '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const month =
  '(january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|christmas|easter)';
const year = `(${Array.from({ length: 60 }, (_, n) => String(1975 + n)).join('|')})`;
const number =
  '(#|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|many|several|some|few)';
/** A time that is over. */
const over = `(yesterday|last (${weekday}|week|month|year|night|summer|winter|spring|autumn|${month})|(${number}|a) (years|months|weeks|days|year|month|week) ago|in ${year}|on ${weekday} last)`;
/** When it began. */
const begun = `(${weekday}|yesterday|${month}|${year}|last (week|month|year|summer|${weekday})|(my|the) (childhood|beginning|start|arrival)|(early|late|mid) (${month}|${year}))`;
const done =
  '(visited|seen|met|been|had|done|sent|received|spoken|talked|written|called|applied|attended|finished|started|worked|read|graduated|completed|moved|left|obtained|passed|qualified|learnt|bought|phoned|rung|come|gone|arrived)';
/** Verbs, and no nouns, in a form that never stands behind "have". */
const verb =
  '(forget|begin|choose|eat|forgive|lose|see|speak|take|teach|tell|think|throw|write|bring|buy|send|sell|sit|understand|know|give|do|hear|receive|arrive|apply|attend|obtain|improve|discuss|develop|explain|learn|graduate)';
const noObject =
  '!(you|i|we|he|she|they|who|which|that|what|it|how|requested|sent|asked|discussed|mentioned|promised|received|taken|made|given|published|posted|announced|held|due|dated|from|of|for|on|since|and|until|till|than|as|like|about|before|in)';
const presently = '(work|live|teach|study|drive|cook|know|manage|lead|learn)';

const stillIs = swap({ am: 'have been', are: 'have been', is: 'has been' });
const stillDoes = (have: string): PutRight =>
  steps(
    first((verb) => participle(plain(verb))),
    withBefore(have),
  );

/** "have been nurse" is "have been a nurse". */
const asTrade: PutRight = (found) => found.replace(/(?<=been\s+)\S.*$/su, withArticle);

/** "I have seen it last week": what is over is told in the past. */
const overAndDone = (who: string, done: string, putRight: PutRight): Fault[] =>
  [
    `${who} [have (also|already|just)? ${done} (the|your|a|an|my|our|this) ${noObject} _ (${noObject} _)? ${over}]`,
    `${who} [have (also|already|just)? ${done} (you|him|her|them|it|us|one another)? ${over}]`,
    `${who} [have ${done} (to|with|at|from|in) (the|your|a|an|my|our)? ${noObject} _ ${over}]`,
    `^ ${over} (,)? ${who} [have (also|already|just)? ${done}]`,
  ].map((pattern) => [pattern, putRight]);

/** "also seen the kiln" is "also saw the kiln". */
const inThePast: PutRight = (found) =>
  without('have')(found).replace(
    /^((?:(?:also|already|just)\s)?)(\p{L}+)/iu,
    (_, also: string, verb: string) => also + past(verb),
  );

/** The time that a verb tells is not the time that is meant. */
export const tenses: readonly Fault[] = [
  ...overAndDone('i', 'been', steps(without('have'), swap({ 'been to': 'went to', been: 'was' }))),
  ...overAndDone('(we|you)', 'been', steps(without('have'), swap({ 'been to': 'went to', been: 'were' }))),
  ...overAndDone('(i|we|you)', done, inThePast),
  // What still goes on is told in the perfect.
  [`(i|he|she) [(am|is) ${trade} since ${begun}]`, steps(stillIs, asTrade)],
  [
    `(i|he|she) [(am|is) ${trade} since ${number} (years|months|weeks)]`,
    steps(stillIs, asTrade, swap({ since: 'for' })),
  ],
  [`[(is|are|am) (with (us|you|them|me)|here|there) since ${begun}]`, stillIs],
  [`(i|we|who) [(am|are|is) (in|at|on|with) (the|your|my|a)? _ _? since ${begun}]`, stillIs],
  [
    `(i|we|who) [(am|are|is) (a|an|unemployed|retired|married|ill|responsible|employed|registered|qualified|interested|working) _? _? _? since ${begun}]`,
    stillIs,
  ],
  [
    `(i|we|who) (am|are|is) (a|an|unemployed|free|retired|married|ill|responsible|employed|registered|qualified|available|interested|ready|working) _? _? _? [since ${begun}]`,
  ],
  [`(i|we) [(work|live|teach|study|drive|cook|manage|lead|learn) ..5 since ${begun}]`, stillDoes('have')],
  [`(he|she) [(works|lives|teaches|studies|drives|manages|leads) ..5 since ${begun}]`, stillDoes('has')],
  [`(i|we|he|she) ${presently} ..5 [since ${begun}]`],
  [`(he|she) (works|lives|teaches|studies|drives|knows|manages|leads) ..5 [since ${begun}]`],
  [
    `(i|we) [(work|live|teach|study|drive|cook) ..5 from ${year}] ($|,|and)`,
    steps(stillDoes('have'), swap({ from: 'since' })),
  ],
  [`(i|we) (work|live|teach|study|drive|cook) ..5 [from ${year}] ($|,|and|until now|till now|up to now|onwards)`],
  [
    `[(am|is|are) (working|living|teaching|studying|driving) ..5 from ${year}] ($|,|and)`,
    steps(stillIs, swap({ from: 'since' })),
  ],
  [`(am|is|are) (working|living|teaching|studying|driving) ..5 [from ${year}] ($|,|and|until now|till now)`],
  [`[(am|are|is) ..3 since ${number} (years|months|weeks|days|year|month)]`, steps(stillIs, swap({ since: 'for' }))],
  [`been ..3 [since ${number} (years|months|weeks|days|year|month)]`, swap({ since: 'for' })],
  [`(am|are|was|were|been) ..3 since ${number} (years|months|weeks|days|year|month)`],
  [
    `(worked|lived|taught|studied|driven|been working|been living|been driving|been teaching|been studying|been running) ..6 [since ${number} (years|months|weeks)] !(ago)`,
    swap({ since: 'for' }),
  ],
  [
    `(i|we|you|they) [(work|live|drive|teach|study|speak|cook|run) ..6 since ${number} (years|months|weeks)] !(ago)`,
    steps(stillDoes('have'), swap({ since: 'for' })),
  ],
  [
    `(he|she) [(works|lives|drives|teaches|studies|speaks|cooks|runs) ..6 since ${number} (years|months|weeks)] !(ago)`,
    steps(stillDoes('has'), swap({ since: 'for' })),
  ],
  [
    `(work|working|worked|live|living|drive|driving|teach|teaching|study|studying|speak|cook|run|running) ..6 [since ${number} (years|months|weeks)] !(ago)`,
  ],
  ['(have|has|had|been|worked|lived|known) ..4 [since (long time|many time|a long time)]', () => 'for a long time'],
  [
    '[(am|are|is) ..4 since (long time|many time|a long time)]',
    steps(
      stillIs,
      swap({
        'since long time': 'for a long time',
        'since many time': 'for a long time',
        'since a long time': 'for a long time',
      }),
    ),
  ],
  ['[since (long time|many time|a long time)]'],
  [
    `(have|has|had|been) ..4 [since ${number} (years|months|weeks|days|hours)] ($|,|now|already|and|i|as a|with)`,
    swap({ since: 'for' }),
  ],
  [`[since ${number} (years|months|weeks|days|hours)] ($|,|now|already|and|i|as a|with)`],
  [
    `(i|we|he|she) [(am|are|is) (working|living|driving|teaching|cooking) ..5 for ${number} years] ($|,|now|already|and|as|in|with)`,
    stillIs,
  ],
  [`(i|we) [(work|live|drive|teach|cook) ..5 for ${number} (years|months)] (now|already)`, stillDoes('have')],
  [`(worked|lived|studied|been|was) ..4 [during ${number} years]`, swap({ during: 'for' })],
  [`[before ${number} (years|months|weeks|days)] ($|, i|i|we)`, (found) => `${found.replace(/^before\s+/i, '')} ago`],
  [
    '[(am|are|is) (working|living|studying|teaching|driving|doing|learning|managing|cooking)] ..3 since (#|last|january|february|march|april|may|june|july|august|september|october|november|december|my|the)',
    stillIs,
  ],
  [
    '(i|we) [know] (you|him|her|them) (well|already|both|all)? since !(i|you|he|she|it|we|they|the|my|your|our)',
    () => 'have known',
  ],
  ['(i|we) know (you|him|her|it|them|the|this) ..3 since !(i|you|he|she|it|we|they|the|my|your|our)'],
  ['it is since (two|three|four|five|six|many|#) (years|months|weeks) that'],
  [
    '[(since|for) last] (#|two|three|four|five|six|several) (year~|month~|week~)',
    swap({ since: 'for', last: 'the last' }),
  ],
  // "Have", "did" or "will" wanting, or there too often.
  [
    '(^|and|but|,|that|because) (i|we|they|you) [(never|already|also|only) (seen|done|been|gone|taken|given|written|spoken|driven|begun|eaten)]',
    withBefore('have'),
  ],
  [
    '(^|and|but|because) (i|we|they) [(been|seen|done)] (to|in|the|a|it|with|at|as|my|your)',
    swap({ been: 'have been', seen: 'saw', done: 'did' }),
  ],
  ['(^|and|but|because) (i|we|they) (been|gone|seen|done|written|spoken) (to|in|the|a|it|with|at|as|my|your)'],
  [
    '(i|we) (have|has) (never|already|also|just) [(went|saw|came|did|knew|wrote|spoke|took|gave|began|chose|drove|ate|forgot|ran|swam|broke|fell)]',
    participle,
  ],
  [
    `(^|and|but|because|,|when|if) (i|we|you|they) have (also|already|just|never|always|recently|once|not)? [${verb}]`,
    participle,
  ],
  [
    `(^|and|but|because|,|when|if|that) (he|she|it) has (also|already|just|never|always|recently|not)? [${verb}]`,
    participle,
  ],
  [
    `(^|and|but|,) (i|we) (have|had)? also? [${done} (yesterday|today|last (week|month|year|${weekday})) (the|your|a|an|my)]`,
  ],
  [
    `(i|we|he|she) (have|has|had|got) [${number} (year|month)] (experience|practice)`,
    steps(last(plural), withBehind('of')),
  ],
  ['i [am also? graduated] !(student)', without('am')],
  ['i [am (arrived|passed|completed|obtained)] (in|at|from|my|the|on|with)', without('am')],
  ['(i|we) am (arrived|passed|completed|obtained) (in|at|from|my|the|on|with)'],
  [
    '(i|we|you|he|she|they) [did (enjoyed|liked|went|saw|came|had|got|took|gave|made|met|learnt|worked|found|told|spoke|wrote)]',
    without('did'),
  ],
  // What will be done by then.
  [
    `(expect|await|want|need|require) (your|an|the) (answer|reply|response|decision|confirmation|call|email|feedback|news) [until (${weekday}|tomorrow|next|#|noon|the end|the #|${month})]`,
    swap({ until: 'by' }),
  ],
  [
    `(please|kindly) (send|confirm|answer|reply|inform|write|respond|decide|let (me|us) know|tell (me|us)|call (me|us)) !(nothing|no|not) ..5 [until (${weekday}|tomorrow|next|#|noon|the end|the #)]`,
    swap({ until: 'by' }),
  ],
  [
    `(i|we) (will|shall) (send|inform|finish|deliver|return|confirm|let (you|her|him|them) know|give you (my|an)) ..5 [until (${weekday}|tomorrow|next ${weekday}|next week|the end|the #|# (${month}))]`,
    swap({ until: 'by' }),
  ],
  ['^ if i [will (be|get|have|come|join)]', steps(swap({ 'will be': 'am' }), without('will'))],
  // A verb in another form.
  [
    '(am|are|was|were|been) thinking [to (apply|work|move|join|study|go|change|come|leave)]',
    steps(without('to'), gerund, withBefore('of')),
  ],
  [
    '[(am|are|is) also? having] !(my|the|it|trouble|difficult*|problem~|fun|them|lunch|a hard) ..3 (experience|knowledge|qualification|qualifications|diploma|degree|skills|licence|certificate|certificates)',
    swap({
      'am having': 'have',
      'am also having': 'also have',
      'are having': 'have',
      'are also having': 'also have',
      'is having': 'has',
      'is also having': 'also has',
    }),
  ],
  [
    '(i|we|he|she|they|you|it|that|this|who) [(will|would|may|shall) not? to] (be|have|work|come|send|see|make|go|call|help|show|bring)',
    without('to'),
  ],
  ['(i|we|he|she|they|you|it) [will to] _', without('to')],
  ['(i|we|he|she|they|you|it|that|this|who) [(can|could) be able to]', without('be able to')],
  [`[in (the)? # of ${month}]`, (found) => found.replace(/^in\s+(?:the\s+)?(\d+)\s+of\s+/i, 'on $1 ')],
  ['(i|we|he|she) [(am|is|are) born] (in|on|at)', swap({ am: 'was', is: 'was', are: 'were' })],
];
