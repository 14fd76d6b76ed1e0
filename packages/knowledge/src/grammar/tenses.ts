const weekday = '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const month =
  '(january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|christmas|easter)';
const year = `(${Array.from({ length: 60 }, (_, n) => String(1975 + n)).join('|')})`;
const number = '(#|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|many|several|some|few)';
/** A time that is over. */
const over = `(yesterday|last (${weekday}|week|month|year|night|summer|winter|spring|autumn|${month})|(${number}|a) (years|months|weeks|days|year|month|week) ago|in ${year}|on ${weekday} last)`;
/** When it began. */
const begun = `(${weekday}|yesterday|${month}|${year}|last (week|month|year|summer|${weekday})|(my|the) (childhood|beginning|start|arrival)|(early|late|mid) (${month}|${year}))`;
const past =
  '(visited|seen|met|been|had|done|sent|received|spoken|talked|written|called|applied|attended|finished|started|worked|read|graduated|completed|moved|left|obtained|passed|qualified|learnt|bought|phoned|rung|come|gone|arrived)';
/** Verbs, and no nouns, in a form that never stands behind "have". */
const plain =
  '(forget|begin|choose|eat|forgive|lose|see|speak|take|teach|tell|think|throw|write|bring|buy|send|sell|sit|understand|know|give|do|hear|receive|arrive|apply|attend|obtain|improve|discuss|develop|explain|learn|graduate)';
const noObject =
  '!(you|i|we|he|she|they|who|which|that|what|it|how|requested|sent|asked|discussed|mentioned|promised|received|taken|made|given|published|posted|announced|held|due|dated|from|of|for|on|since|and|until|till|than|as|like|about|before|in)';
const presently = '(work|live|teach|study|drive|cook|know|manage|lead|learn)';

/** The time that a verb tells is not the time that is meant. */
export const tenses: readonly string[] = [
  // What is over is told in the past.
  `(i|we|you) [have (also|already|just)? ${past} (the|your|a|an|my|our|this) ${noObject} _ (${noObject} _)? ${over}]`,
  `(i|we|you) [have (also|already|just)? ${past} (you|him|her|them|it|us|one another)? ${over}]`,
  `(i|we|you) [have ${past} (to|with|at|from|in) (the|your|a|an|my|our)? ${noObject} _ ${over}]`,
  `^ ${over} (,)? (i|we) [have (also|already|just)? ${past}]`,
  // What still goes on is told in the perfect.
  `(is|are|am) (with (us|you|them|me)|here|there) [since ${begun}]`,
  `(i|we|who) (am|are|is) (in|at|on|with) (the|your|my|a)? _ _? [since ${begun}]`,
  `(i|we|who) (am|are|is) (a|an|unemployed|free|retired|married|ill|responsible|employed|registered|qualified|available|interested|ready|working) _? _? _? [since ${begun}]`,
  `(i|we|he|she) ${presently} ..5 [since ${begun}]`,
  `(he|she) (works|lives|teaches|studies|drives|knows|manages|leads) ..5 [since ${begun}]`,
  `(i|we) (work|live|teach|study|drive|cook) ..5 [from ${year}] ($|,|and|until now|till now|up to now|onwards)`,
  `(am|is|are) (working|living|teaching|studying|driving) ..5 [from ${year}] ($|,|and|until now|till now)`,
  `[since ${number} (years|months|weeks|days|hours)] ($|,|now|already|and|i|as a|with)`,
  `(i am|we are|he is|she is) (working|living|driving|teaching|cooking) ..5 [for ${number} years] ($|,|now|already|and|as|in|with)`,
  `(i|we) (work|live|drive|teach|cook) ..5 [for ${number} (years|months)] (now|already)`,
  `(worked|lived|studied|been|was) ..4 [during ${number} years]`,
  `[before ${number} (years|months|weeks|days)] ($|, i|i|we)`,
  '(^|and|but|,|that|because) (i|we|they|you) (never|already|also|only) (seen|done|been|gone|taken|given|written|spoken|driven|begun|eaten)',
  '(^|and|but|because) (i|we|they) (been|gone|seen|done|written|spoken) (to|in|the|a|it|with|at|as|my|your)',
  '(i|we) (have|has) (never|already|also|just) (went|saw|came|did|knew|wrote|spoke|took|gave|began|chose|drove|ate|forgot|ran|swam|broke|fell)',
  `(^|and|but|because|,|when|if) (i|we|you|they) have (also|already|just|never|always|recently|once|not)? ${plain}`,
  `(^|and|but|because|,|when|if|that) (he|she|it) has (also|already|just|never|always|recently|not)? ${plain}`,
  `(^|and|but|,) (i|we) (have|had)? also? [${past} (yesterday|today|last (week|month|year|${weekday})) (the|your|a|an|my)]`,
  `(i|we|he|she) (have|has|had|got) [${number} (year|month)] (experience|practice)`,
  'i am also? graduated !(student)',
  '(i|we) am (arrived|passed|completed|obtained) (in|at|from|my|the|on|with)',
  '(i|we|you|he|she|they) did (enjoyed|liked|went|saw|came|had|got|took|gave|made|met|learnt|worked|found|told|spoke|wrote)',
  // What will be done by then.
  `(expect|await|want|need|require) (your|an|the) (answer|reply|response|decision|confirmation|call|email|feedback|news) [until (${weekday}|tomorrow|next|#|noon|the end|the #|${month})]`,
  `(please|kindly) (send|confirm|answer|reply|inform|write|respond|decide|let (me|us) know|tell (me|us)|call (me|us)) !(nothing|no|not) ..5 [until (${weekday}|tomorrow|next|#|noon|the end|the #)]`,
  `(i|we) (will|shall) (send|inform|finish|deliver|return|confirm|let (you|her|him|them) know|give you (my|an)) ..5 [until (${weekday}|tomorrow|next ${weekday}|next week|the end|the #|# (${month}))]`,
  '^ if i will (be|get|have|come|join)',
  '(am|are|was|were|been) thinking to (apply|work|move|join|study|go|change|come|leave)',
  '(am|are|is) also? having !(my|the|it|trouble|difficult*|problem~|fun|them|lunch|a hard) ..3 (experience|knowledge|qualification|qualifications|diploma|degree|skills|licence|certificate|certificates)',
  '(i|we|he|she|they|you|it|that|this|who) (will|would|may|shall) not? to (be|have|work|come|send|see|make|go|call|help|show|bring)',
  '(i|we|he|she|they|you|it) will to _',
  '(i|we|he|she|they|you|it|that|this|who) (can|could) be able to',
  `[in (the)? # of ${month}]`,
];
