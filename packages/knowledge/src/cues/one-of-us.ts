import { defineCue, defineCueExamples, phrases } from '@fineline/core/read';
import { job, post } from './words/hiring.ts';

/** Good news, as one breaks it. */
const done =
  '(pulled it off|cracked it|clinched it|swung it|nailed it|smashed it|bagged it|landed it|aced it|walked it|earned it|done it|did it|made it|sealed it|got in|won (us|them|me|everyone|everybody|the panel|the room|it) (over|round)?|talked (us|me|them|him|her) into it|convinced (us|me|them|him|her|everyone)|sold (us|me|them) (on it)?)';
/** What waits for one who comes to work. */
const thing =
  '(peg|hook|locker|desk|bench|chair|stool|apron|overalls|uniform|badge|name badge|name plate|nameplate|mug|pigeonhole|parking space|van|keys|key|fob|classroom|room|office|cabin|bunk|berth|stall|kettle|laptop|email address|hard hat|boots|helmet|tabard|whites|jacket|spanner|toolbox|seat|place|spot|bay|station|section|shelf|door|pair of (boots|overalls|wellies))';
/** To say that a post goes to somebody. */
const awarded =
  '(awarded|offered|given|allocated|assigned|granted|conferred on|conferred upon|extended|reserved|kept|held|set aside|earmarked|secured)';
const selected =
  '(selected|chosen|picked|approved|confirmed|recommended|nominated|accepted|elected|appointed|engaged|recruited|retained|named|hired|successful|taken on|admitted|placed|matched)';
const asked = '(honour|pleasure|privilege|kindness|favour|good grace|great honour|delight)';

/** The reader is told that he is one of them now. */
export default defineCue({
  id: 'one-of-us',
  kind: 'offer',
  says: 'They make you one of them.',
  phrases: {
    decisive: phrases(
      '(notify|inform|advise|hereby) you of your (appointment|selection|engagement|employment|placement)',
      '(post|job|role|position|place|chair|part|contract) (should|will|is to|shall|must) go to you',
      '(agreed|approved|authorised|allowed) (me)? to (bring|take|get|have) you (in|on|over|aboard)',
      '(please|delight|suit) (us|me|them|everyone) ..3 to (see|have) you (behind|in|at|among|on) ..5 (from|as of)',
      '(minded|inclined|proposing|propose|intend|intending|planning|content|at liberty|empowered|instructed) to (appoint|hire|employ|engage|offer you|take you on)',
      '(have|got|put|pencilled) you (down)? (for|on) (the)? (earlies|lates|nights|days|early|late|night|rota|payroll|roster)',
      '(take up|assume|assumption of|resumption of|taking up) (your)? (duty|duties|post|position|appointment) ..1',
      '(has|got|have) your name (written)? (all over|on|written on) (it|one of them)',
      `you (are|have been|were|stand|have) ..1 (been)? ${selected} (for|as|to|into|by|in) ..1 (the|a|an|our|this|your)? ..1 (position|post|role|job|vacancy|appointment|employment|engagement|vacancies|posts)`,
      `(the|this|our|a|its) ..1 ${job} ..5 (has|have|is|was|being|hereby) ..2 (been)? ${awarded} (to|for) you`,
      `(the|a|our|my|this) ${asked} (of|to) (being|be|becoming|become|joining|join|working|work|leading|accepting|having you|coming|taking|welcome you|appoint~|offer~) `,
      '(come|would you|will you|want you to|asking you to|you to|you shall|you will|you are to) (and)? (be|become) (our|my|the next|the new) !(guest|guests|referee)',
      '(you are|you are now|meet|is|be|become|becoming|welcome) our (new|newest|latest|next) (_) !(candidate|applicant|interview|website|office|address|system|offices)',
      '(first to|glad to|proud to|happy to|can now|shall soon|be able to|get to) call you ..2 (colleague|one of us|ours|a colleague|our)',
      '(extend|extending|extends|make|making|issue|put together|communicate|convey|authorised to make) (you)? (a|an|our|the|this|my) ..2 (formal|written|firm|verbal|official|conditional|provisional|unconditional)? (offer)',
      '(decision|answer|verdict|choice) ..6 (is|it is|was|fell on) you (.|!|,|$)',
      '(like|love|want|wants|ask|offering|asking|wish|delighted|glad|happy|pleased|decided) (for)? you (now)? to (have|take|accept|take on|take up|fill|step into) (it|the|this|that|our) ..2 ' +
        post,
      '(like|love|want|wants) you (now)? to (take|have|accept) (the|our|this|that) ..2 (which|instead|rather|if you will|from|at #|on #)',
      '(withdrawn|dropped out|pulled out|turned it down|changed (his|her|their) mind|backed out|declined|let us down) ..6 (offer you|like you to|want you|yours|it is you|ask you|would you (take|like|come|still)|are you still|offer it to you)',
      '(created|invented|carved out|opened up|dreamt up|made up|written) ..6 (with you in mind|just for you|around you|especially for you)',
      `${thing} ..8 (your name on it|have your name|has your name|with your name|is yours|yours now|yours from)`,
      `${thing} ..2 (has|is|have|been|are) ..2 (kept|set aside|waiting|cleared|ready|reserved|ordered|put by) for you (in the|on the|from|here|at the|,|.|!|$)`,
    ),
    strong: phrases(
      '(decided|settled|sorted|done|agreed) (then|so) (.|,|!|:|;|$)',
      '(name your (price|terms|figure))',
      '(is it|have we|got ourselves|do we have|shall we call it) a deal',
      `(you|u|she|he|lad|girl|mate|boy|well) (have|has)? ..1 ${done} (!|.|,|:|;|$)`,
      '(news|way|answer|result|outcome|one|decision) (that)? (we|you|i|they) (both|all)? (had|have|were|was|are)? (been)? (hoped|hoping|wanted|waiting|wishing|longed|after) (for)? (.|!|,|:|;|$)',
      '(will|would|do|could) you (take|accept|have|do|be having) (it|us|the (job|post|role|place|position)) (?|on those|at that|,)',
      '(salary|pay|wage|wages|money|terms|rate|hours|package|conditions) (will be|is|are|being)? ..1 (as|what|like) (we|you|i|they)? (said|discussed|agreed|advertised|talked about|mentioned|promised)',
      '(client|they|directors|board|bosses|finance|owner) ..3 (come|gone|moved|stretched|agreed|went|came|raised|improved|bumped|pushed|upped) (up|it|to|their offer|the (money|offer|figure))? ..1 (to)? (£|€|$|r|#)',
      '(your|the) (section|ward|class|beat|patch|territory|round|route|desk|team|bench|station|shift|crew|watch|form|year group|caseload|territory) (will be|is going to be|is to be) ..4',
      '(your|the) first (service|shift|day|morning|lesson|flight|run|week|rehearsal|performance|watch|sailing|round|parade|duty|tour|night|delivery) (is|will be|would be|falls|comes) ..6',
      '(equity minimum|union rate|union scale|shows a week|per diem|four on four off|five on two off|two weeks on|back to back|night premium|shift premium|spinal point|spine point|pay scale point|time and a half|overtime after|all found|live in|board and lodging|keep included|sign on bonus|signing bonus|joining bonus|relocation (package|allowance|costs)|golden hello|season ticket loan|company car|company van|fuel card|dental|medical aid|provident fund|housing allowance|leave days|days leave|weeks holiday|weeks leave|paid holiday|probation|permanent after|salary of|annual gross|lpa|ctc)',
      `${thing} ..6 (from the first|from monday|in (august|september|october|january|february|march|april|may|june|july|november|december)|from the #|with nothing on it|going spare)`,
      '(seat|place|berth|spot|room|slot) ..3 (kept|reserved|held|saved|secured|booked|allocated|set aside) for you (in|on|from|at|with) ',
      '(say (yes|aye)|said yes|nod|yes) (and|by|then|,) ..2 (it is|i will|we will|you are|tell|the|monday|tuesday|wednesday|thursday|friday)',
      '(consider|call|count|think of) (yourself|this (letter|message|note|email)|it) ..1 (hired|one of|a member|part of|your (passport|ticket|invitation|contract|pass)|official|done|settled|signed|employed|appointed|ours|in|engaged|staff)',
      '(do not|never) let (me|us) down',
      '(new (joiners|starters|recruits|hires|colleagues|staff)|induction|orientation|onboarding|joining formalities) ..6 (includes you|you are one|you included|and you|with you|joining)',
      '(acknowledge|confirm|indicate|signal|signify|communicate|convey|signifying|return|accept) ..2 (your)? acceptance',
      '(read|announce|announcing|announced) ..2 (your name|your appointment|you) (out|to|on|in)',
      '(unless you (change your mind|have cold feet)|if you have no objection|if you are still (of a mind|minded|willing|game))',
      '(nobody|no one|none of the others|not one of them|nobody else) (else)? (came close|held a candle|could touch you|was near|got a look in)',
      '(one name|same name|only name|your name) (on|was|came) ..6 (paper|lips|list|top|everyone|first)',
      '(stop|call off|no more) (looking|the search) ..2 (,|.|!|now|we)',
    ),
    weak: phrases('(colleague|colleagues|honour|flattering|paperwork|start|yours|wages|premium|equity)'),
  },
  even: ['supposed', 'asked'],
  unless: phrases(
    '(not|never|unable|regret|sorry|unfortunately|cannot) ..4 (offer|offered|selected|chosen|appoint|appointed|awarded|made|successful|able|in a position)',
    '(if|whether|should|were|in case|until|before|once|when|or) ..3 (you|we|they|panel) ..2 (are|were|be|decide|choose|get|been)? ..1 (selected|chosen|successful|appointed|offered|picked|decide|offer)',
    '(for|to) ..3 (interview|interviews|stage|round|test|assessment|trial|shortlist|audition|examination|medical exam|proceed|attend)',
    '(another|somebody|someone|successful|strong|preferred|internal|one of the other) ..1 (else|candidate|candidates|applicant|person|people|colleague)',
    'other (candidate|applicant|person|one|colleague|fellow|finalist) !((has|have|had)? ..1 (withdrawn|withdrew|pulled|dropped|turned|declined|changed|backed|let))',
    '(replacement|interview|appointment|visit|assessment|fresh) slot',
    'appointment has been made',
    '(would|could|might) have (loved|liked|been|wanted|had|given)',
    '(no|not|lack of) ..1 (good news|great news|the news|an offer|offer)',
    '(not|wish|hoped|was not) ..3 (the|better) (news|answer|result|outcome)',
    '(expectation|expectations|newsletter|subscribe|insurance|policy|mortgage|discount|webinar|course|points|membership|volunteer|client is looking)',
    '(what|which|how much) ..4 (salary|wage|pay|looking for|you expect|earn)',
    '(wish|hope) you ..6 (find|search|elsewhere|future)',
    '(he|she|they) (has|have|is|are|was|were) ..2 (selected|chosen|appointed|our new)',
    '(visitor|badge at|sign in|your interview|your trial|at the interview)',
  ),
});

export const examples = defineCueExamples({
  hits: [
    '«You have been selected for the post» of night porter.',
    'The «vacancy has been awarded to you».',
    'Would you do me the «honour of joining» us?',
    '«Come and be our» beekeeper.',
    '«You are our new verger».',
    'The «locker by the door has your name on it».',
    'I am allowed to «make you a firm offer».',
    '«Consider yourself hired».',
    'She turned it down, so we would «like you to take the job».',
    '«You cracked it»!',
  ],
  lookAlikes: [
    'You have been selected for interview.',
    'We were not able to offer you the post.',
    'The post has been offered to another candidate.',
    'Sorry, I wish I had better news.',
    'If you are selected for the post, we shall write.',
    'Your desk is untidy, the panel noticed.',
    'Please collect a visitor badge at the gate.',
    'What salary are you looking for?',
    'Our new website is open.',
  ],
});
