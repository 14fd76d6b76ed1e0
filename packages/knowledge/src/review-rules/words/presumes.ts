// Words only, and long: both the job and the no can be taken for granted, and each has its words.
import { phrases } from '@fineline/core/review';

const starting =
  '(start~|join|joined|begin|begun|arrive|come (aboard|on board|in as)|get (going|started|my (feet|hands|keys|badge|desk))|am (in|there|with you|one of|on (the|your|board|site)|at (my|your)|part of|settled|up and running|installed|inducted|your)|move in|take (over|up|charge|the (reins|helm|keys|chair))|take up|have (started|joined|my (feet|desk|badge|keys|login|own|laptop|bearings)|got my|the keys|settled|moved))';
const weekday =
  '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next (week|month|monday|term)|the first|the #|#|on|in)';
const home =
  '(boss|manager|head|employer~|partners|landlord|landlady|family|wife|husband|mum|mam|nan|nana|nanna|gran|granny|mother|father|dad|sister|brother|kids|children|agency|parents|colleagues|team|firm|company|restaurant|school|ward|hospital|practice|people|mates|friends|neighbour~|girlfriend|boyfriend|partner|fiancee|lot|gaffer|foreman|recruiter|whole|club)';

/** Already at work there, in word or deed. */
export const settledIn = phrases(
  `(when|once|after|before|until|till|as soon as|the (day|minute|moment|week)|by the time|whenever|now that) i ${starting}`,
  `i (start|begin|join) (work)? ${weekday}`,
  `(i am|i will be|i shall be|we are) (going to be)? (starting|joining|beginning|moving (in|down|up|over|to (be|your))|taking up|taking over|coming (to work|on board|aboard)) !(call|the (call|session|webinar|talk|tour|open|event)|your (webinar|call|session|event|talk|tour|open|mailing|newsletter)|to an end|a (course|class)|my)`,
  '(look~ forward|looking forward|not wait|counting the (days|hours|sleeps)|all set|raring|ready and waiting|excited about|itching) ..2 (to|for|until|till)? ..1 (starting|start|join|joining !(you (on|for|in|at)|the (call|session|tour)|the choir|your (webinar|call|open))|beginning|taking (up|over|my)|moving|being (part of (the|your) (team|crew|staff|family|school|practice|ward|company|firm)|one of (you|the team|your)|your|on the team)|be (part of|one of|your|working|on the team)|my (first|new|start)|working (with|for|under|alongside|at|beside|in) (you|your|the (team|crew|others)|such)|work (with|for|alongside|under) you|welcoming|leading (your|the)|running (your|the)|day one|become~|becoming)',
  '(for|before|after|from|until|till|by) my (very)? (first|start|starting|opening) (day|shift|week|standup|stand up|lesson|morning|month|term|monday|ward round|service|rota|class|payday|pay|date|assembly|fortnight|quarter|hundred|ninety|board)',
  'my (first|start|starting) (day|shift|week|date|month|payday|pay packet) (is|will|should|falls|starts|begins)',
  'my (start date|starting date)',
  '(as|being|be|am) your (new|newest|next|future|latest|soon to be|incoming|recruit)',
  '(from|signed|regards|yours|,) your (new|newest|next|future|latest|incoming) (recruit|colleague|team member|starter|hire|employee|teammate|_)',
  '(once|when|after|as soon as|now that|before|until|till) (my|the|our) ..1 (badge|contract|uniform|name plate|nameplate|pass|login|log in|laptop|keys|desk|locker|name|office|email|account|ink|paperwork|apron|mug|hard hat|whites|offer|lanyard|parking|boots|probation|induction|appointment) ..1 (is|are|has|have|arrives|arrive|comes|come|goes|clears|gets)',
  '(once|when|after|as soon as) (i have|i have got|we have|you have given me|i get) ..2 (feet|keys|badge|login|desk|uniform|contract|laptop|parking|access|the run|my)',
  '(once|when|after|until) ..1 (on|in) (the|your) (rota|team|payroll|books|staff|crew|post|job|harness|saddle|board|roster)',
  'i (am|get|will be|shall be) (on|in|at) (the|your) (rota|team|payroll|books|staff|crew|roster|floor|helm)',
  '(which|what|where) ..1 (desk|locker|office|peg|van|parking|room|classroom|bench|bay|seat|uniform|chair|hook|shift~|classes) (will|is|shall|would|do|should|am|are|to) (be)? ..1 (mine|i|my|me|for me)',
  '(what|where|when|who|how) (should|shall|do|will|must|am) i ..3 (wear|report|bring|park|start|first day|collect my|pick up my|ask for on|clock)',
  '(await~|expect~|send|forward|draw up|prepare|post|email|ready|looking forward to|waiting for|look forward to|receive|receiving|sign|signing|share|sort) (me|us)? (on)? (the|my|your|a|an)? (formal|written|signed|official|job)? (contract|offer letter|offer|employment contract|joining letter|appointment letter|letter of appointment|start date|paperwork|onboarding|joining (date|instructions|formalities)|starter pack|login|parking (permit|space)) ..1',
  '(the|my) (paperwork|contract|offer|offer letter|letter of appointment) (is|will be|must be) (on its|in the|coming|ready|just)',
  '(see|seeing) you (all|both|lot)? ..1 (at work|on (my|day)|in the (office|staff|workshop)|when i|monday then|on monday then|bright and early|on the (ward|site|shop floor)|every day|as a colleague)',
  '(i|we) (will|shall|are going to|am going to) (all|soon|shortly|certainly|surely)? (make|do|have|be|get|turn|build|put|achieve|go|work|sort) ..6 (together|you and (me|i)|between us|as a team|side by side)',
  '(you and (me|i)|the two of us|between us) ..1 (will|shall|we|are going|know)',
  'i (will|shall|am going to) (soon|shortly|certainly)? ..1 (be|become) (part of|one of|joining|working|your|on your|a colleague|in charge|running|leading|the one|colleague~)',
  '(until|till|when|before|that|soon) we are (colleagues|teammates|working together|workmates)',
  '(matter of time|question of when|when (,)? not if|formality|one way|as good as (done|mine|hired|there|in|settled|signed|agreed)|in the bag|done deal|sewn up|foregone conclusion|signed and sealed|it is mine|job is mine|post is mine|place is mine|role is mine|consider (it|the (post|job|matter|role)|myself) (mine|done|settled|hired|in|accepted|filled|one|part|appointed|your)|all but (signed|settled|hired)|shook on it and)',
  'now (that)? ..2 (is|has|have|am) (settled|agreed|decided|been (agreed|settled)|in|one of you|on board|hired|got (it|the job))',
  'since we (have)? (agreed|settled|shook)',
  '(take it|assume|presume|trust|gather|understand|conclude|believe|am sure|am certain|am confident|have no doubt|feel sure|know) (that)? (i (have|am|have got|got|will be|shall be|am going to be)|the (job|post|role|position) is|we have|you (will|are going to|shall|would) ..3 (offer|offering|choose|chosen|pick|hire|hiring|take|taking|select|have|appoint|want|say yes)) ..3 (mine|hired|in|through|got|me|the (job|post|role|one|man|woman|right|successful)|selected|chosen|appointed|successful|shortlisted|deal|agreement|yes|joining|starting)',
  '(celebrat~|celebration|champagne|prosecco|bubbly|party|cake|toast~|drank to|drink to) ..6 (already|job|new|success|my|it|me)',
  '(had|held|having|had our) (a|the|our) ..1 (celebration|party|celebratory)',
  '(already|has|have) ..2 (baked|celebrated|popped|raised a glass|hung|framed|toasted)',
  '(measured|measuring) (up)? (for)? ..1 curtains',
  '(feet under|name on) (the|your|my|that) (table|desk|door)',
  '(my|our) (mug|plant|photo~|photograph~|kettle|slippers|toolbox|knives|name) (will|shall|would look|is going to|on that|goes|can go) ..',
  '(my|mine) ..1 (desk|locker|tunic|office|bench|chair|room|window seat|classroom|van|workspace|corner|hook|spot|bunk) ..5 (will|is going to|would do nicely)',
  '(where|when|how) (do|shall|should|must|can) i (pick up|collect|get my|park|report|sign|clock|find my|draw)',
  'what time (do|shall|should) (i|we) (start|clock|begin|turn up|get in)',
  'i (will|shall|am going to) (be needing|need|want|require|have|take) (a|that|your|the|those|my) ..3 (size|tunic|uniform|desk|parking|locker|backlog|keys|van|pass|shift|sorted|cleared|fixed|running|done|finished|in order|shipshape)',
  'i (will|shall) have (that|your|the|those|this|it) ..4 (cleared|sorted|fixed|running|done|finished|in order|shipshape|shining|up to|humming|purring|straight|turned)',
  '(in|into) (good|safe|my) hands ..2 (from|when|soon|with me|come)',
  'you will (see|find out|notice|know) (when|once|as soon as) i ..',
  '(see|picture|imagine) myself ..8 (from (the|next|#|monday|january|february|march|april|may|june|july|august|september|october|november|december)|next (week|month|monday)|starting|as of)',
  '(welcome aboard|welcome to the team|welcome me|first among my)',
  'off the market (,)? ..1 (now|thanks|because|for|since)',
  '(have|got|as read|struck|had) ..2 a deal',
  '(rest|remainder|only) ..2 (just|only|mere|a matter of|is) (paperwork|formalities|a formality|detail~|signature~|admin)',
  'pencilled (you|it|myself|me) in ..',
  'call (you|myself) ..1 (colleague~|boss|chief|gaffer|one of|a member|your)',
  'joined your ..1 (union|pension|staff|football|choir|running|whatsapp|slack|group)',
  'my eye on a .. (house|flat|room|place|cottage|bedsit)',
  'others (have not|have|stood|stand) ..1 (a prayer|no chance|a chance|a hope|a look)',
  '(kindly|please) ..1 (share|send|forward|provide|confirm|let me know|inform|intimate) ..2 (joining|my joining|date of joining|offer letter|contract|start date|appointment)',
  'tell the (lads|team|girls|staff|boys|others|crew|class|ward) (that)? i (take|will|am|shall|like)',
  'when you (introduce|show|hand|train|put|swear|settle|move) me',
  'my (leaving do|leaving party|farewell party|farewell drinks)',
  'my first (#|ninety|thirty|hundred|sixty|few) (days|weeks|months) (with you|there|at|on)',
  '(delighted|happy|pleased|glad|thrilled|ready|proud) to accept !(your invitation|the invitation|an invitation|this invitation)',
  'i (hereby|gladly|gratefully|happily)? accept (the|your) (job|post|position|role|offer)',
  'count me (as|among|one of)',
  'my replacement',
  'no (going|turning|way) back',
  'report for (duty|work) (on|at|from|next)',
  'on the strength of (it|this|our|the interview)',
  '(i am|am|now) suited',
);

/** A first day that is past was another one. */
export const firstDays = phrases(
  '(from|starting|as of|come) (next|september|january|february|march|april|may|june|july|august|october|november|december|monday|easter|summer|christmas) ..3 (on|onwards|onward) ..',
  '(on|in|during|over|at) my (very)? first (#|two|three|hundred|ninety|thirty|few)? (day~|shift|week~|month~|morning|term|year|quarter|fortnight|assembly)',
);
export const ahead = phrases(
  '(will|shall|am going to|intend|plan|propose|should i|what|see you|seeing you|look forward|looking forward|promise)',
);
/** Bridges burnt on the strength of an interview. */
export const bridges = phrases(
  '(have|has|had|i|am|already|will|shall|just|today|accordingly) ..2 (given|gave|handed|handing|put|tendered|served|giving|submitted|sent|giving) ..1 (in)? (my|in my|notice|a month|a weeks|the) ..2 (notice|resignation|papers|keys)',
  '(have|had|already|just|today) ..1 (given|handed in|put in) notice',
  '(have|already|just|today|will|am going to) ..2 (quit|resigned|packed in|jacked in|turned down|turning down|refused|declined|said no to|cleared|emptied|sold|signed|rented|booked|bought|ordered|stopped|cancelled|withdrawn|pulled out|taken|enrolled|packed|started packing|unpacked|left) ..3 (job~|post|offer~|flat|deposit|lease|desk|house|removal~|movers|boots|uniform|tunic|looking|applying|searching|interviews|bags|agency|elsewhere)',
  '(handed|gave|given|giving|handing) ..2 (back|in|over)? (my|the) ..1 (keys|badge|laptop|uniform|van|pass|notice|resignation|company car)',
  '(my|our) (kids|children|daughter|son|boys|girls) (are|is|have been|has been) (enrolled|signed up|registered|down for)',
  `(told|warned|informed|telling|tell|inform|notified|warn) (all)? (my|me|the|our|everyone|everybody) (present|current|old|poor|whole|own|dear|other)? ${home}? ..6 (start|starting|leaving|leave|gone|going|moving|move|off|joining|got it|got the|new job|goodbye|know this week|know that i|to take me off|to look|replacement|will be|off their|i am)`,
  '(let|letting) (my|the|our|everyone|everybody) ..4 know ..6 (start|starting|leaving|leave|gone|going|moving|off|joining|got it|this week|next week|today|replacement)',
  '(told|warned|informed|notified) (my|me|the|our) ..4 (i|that i|know i|know that i) (am|will|shall|start|leave|have|got|would be) ..3 (start|leave~|gone|going|off|move~|join~|you|job|with you|out|done|there|$|monday|saturday|sunday|by)',
  '(stopped|cancelled|called off|given up|withdrawn from|turned down|put off|said no to|stood down|waved away|sent away|dropped) (looking|applying|searching|all|my|the|every|two|three|other|another|everything|everyone|any) ..2 (elsewhere|other|else|interview~|application~|offer~|job~|search|firms|candidacies|for this|for you)?',
  '(have|already|just|today) ..2 (quit|resigned|jacked it in|packed it in|told everyone)',
  'i (quit|resigned) ..2 (today|yesterday|this (morning|week)|on (monday|tuesday|wednesday|thursday|friday)|from my (job|post) (today|yesterday))',
  '(put|paid|laid) (down)? ..1 (a|the|my) deposit',
  '(signed|taken|found|rented) (a|the) (lease|tenancy|flat|room|house) ..8 (near|close|next|round|for|so|by|your|from)',
  '(changed|updated) my (linkedin|profile|headline|facebook|bio|address|status|email signature)',
  '(notice|contract|lease) ..1 (ends|runs out|is up|finishes|expires) ..6 (so|and) i (will|shall) be (with you|there|yours|free to start)',
  '(ordered|bought|got|purchased|picked out|ironed|pressed) (the|my|a|new) ..1 (boots|uniform|shoes|suit|tunic|scrubs|apron|overalls|bike|bicycle|car|knives|hard hat|season ticket|railcard|gown|whites|kit) (already|for (the|my)|to (start|wear|come))?',
  '(told|given|telling) the (letting agent|estate agent|agency|council|school) ..1 (yes|no|we|i)',
  '(promised|told) (the|my) (kids|children|wife|family|girls|boys) ..6 (strength|house|dog|move|holiday|new|when i|sea|garden)',
);

const guess =
  '(realise|no doubt|doubtless|presumably|evidently|clearly|obviously|apparently|surely|probably|by now|assume|presume|suppose|guess|imagine|gather|expect|conclude|fear|feared|suspect|sense|reckon|take it|infer|surmise|daresay|dare say|seems|appears|looks like|looks as|must|not surprised|would not surprise|not be surprised|bet|wager|feeling|fancy|tells me|dare|certain|sure|means|take your|fairly|i see|i can see|hint|message|understand from|afraid|read|will have|may as well|plain|safe to|figure|figured|guessing|assuming|gathered|concluded|written off|accept|resigned|know)';
/** What is feared, told as known. */
export const guesses = phrases(guess);
export const lost = phrases(
  '(you|they|he|she|it|the panel|post|job|position|role|place|who|have|has|having|already|been|ve|must have|will have) ..3 (chosen|choose|chose|settled|picked|found|hired|appointed|gone|went|go|given|offered|taken|preferred|decided|moved on|plumped|opted|selected|signed|got) ..2 (somebody|someone|another|anybody|anyone|other|others|a different|an internal|internal|the other|him|her|a better|better|younger|one of|a more|elsewhere|against me|on without me|a stronger|stronger|a man|your (man|woman|person)|the right|who you|what you)',
  '(post|job|position|role|vacancy|place|seat|desk|it|ship|spot|opening|one) (has|have|is|was|must have|will have|had|will|must) ..2 (gone|been filled|filled|been given|given|taken|been taken|sailed|went|snapped up|closed|lost)',
  '(someone|somebody|another|one|lad|girl|candidate) ..3 (got|landed|won|pipped|beaten|beat|bagged|clinched) (it|the|me)',
  '(filled|given|gave) (it|the (post|job|position|role|vacancy|place)) ..2',
  '(not|never|hardly) ..2 (successful|get it|got it|get the (job|post|role|place)|make it|made it|make the (cut|grade)|made the (cut|grade)|fit the bill|the right|right for|what you (are|were|wanted)|for me|the one|be me|been chosen|been selected|be hearing|going to hear|wanted|want me|like me|liked|taken with|impressed|enough|to your (taste|liking)|chosen|selected|me|considered|good enough|up to|interested|in the running|wash|measure up)',
  '(unsuccessful|rejected|turned (me)? down|crossed (me|my name)? off|out of the (running|race|picture|frame|reckoning)|ruled (me)? out|dropped|passed over|passed on me|passed me over|written me off|wrote me off|struck off|discarded|in the (bin|reject)|no longer (interested|considering|in|wanted|under|a candidate)|the answer is no|lost out|also ran|second best|fallen short|fell short|did not work out|not to be|a polite no|your way of saying|went wrong|did badly|blew it|blown it|bombed|flunked|failed|thumbs down|changed your mind|gone cold|gone off me|lost interest|internal (man|candidate|person))',
  '(fate|goose|race|matter|die|book) (was|is|has been|were) ..1 (sealed|cooked|run|over|cast|closed)',
  'answer (must|will|has to|can only|is) ..1 (be)? (a)? no',
  'too (old|young|foreign|quiet|plain|honest|far|expensive|junior|senior|experienced|inexperienced|female|black|loud|shy) (for|to) ..',
  '(promised|given|going|gone|earmarked|reserved|kept) (to|for) (someone|somebody|another|a friend|an insider|insiders|your|the boss|a nephew|family)',
  '(i am|i was|am|was) (out|not the one|not it|second|runner up|surplus|not wanted|history|toast|an also ran)',
  '(things|jobs|posts|these) go to (insiders|friends|others|people|the)',
  '(gone|going|went|go|plumped|opted) for (youth|somebody|someone|another|experience|a|an|the other)',
  '(missed|missing) the (boat|bus|cut|train)',
  '(cv|application|letter|form) (is|has been|went) ..1 (holding|propping|lining|straight|shredded|in the|recycled)',
  '(make|making) up the numbers',
);
export const silent = phrases(
  '(take|read|treat|interpret|understand|regard|see) (your|the|this|that|no|such|a) ..2 (silence|lack of|quiet|news|answer|reply) ..1 (as|for|to mean|means|to be)',
  '(your|the|this|that|such) (silence|quiet|long silence) ..1 (means|tells|suggests|says|must mean|can only mean|indicates|speaks|implies|is an answer|is my answer|is answer)',
  '(no (news|answer|reply|response)|not (heard|having heard|hearing)|heard nothing|gone quiet|silence) ..8 (bad news|a no|is (also)? an answer|tells me|means|all i need to know|answer enough|so (i|it|that) (assume|take|must|presume|suppose|guess|gather|conclude)|not (successful|chosen|selected)|gone to)',
  '^ (so|well|right|okay)? (,)? (that is|it is|it was|that will be|i take it that is|i take that as) a no (,|then|so|$)',
  '(cross|crossing|strike|striking) me off (your|the) list',
  '(better|congratulations to|good luck to|well done to|lucky) ..2 (luck|the)? (man|woman|candidate|person|winner|whoever) ..2 (won|win|got|beat|gets|has)?',
  '(understand|gather|see|know|conclude|infer|deduce|tell|could tell|realise) ..1 from (your|the) (silence|faces|face|look|tone|lack|quiet) ..6',
  '(if|had) i had (got|been|won|passed|made) ..3 you would have (rung|called|written|told|said|been)',
  '(not|hardly) (hold|holding) my breath',
  '(sorry|pity|shame|sad|regret) (that)? (it|this|things|i) ..1 (did not|was not|were not|has not|have not) ..1 (work out|worked out|chosen|selected|successful|to be|the one|make it|picked|get)',
  '(when i am|where i am|i am) not wanted',
  'as i (have|was) (been)? (rejected|unsuccessful|turned down|not (selected|chosen|successful))',
  '(job|post|position|role|place) (is|has) gone ..1 (is|has|then|,)',
  '(your|the) decision not to (take|choose|hire|select|offer|appoint|go)',
  'since you (went|chose|picked|hired|took|have chosen|have gone|decided|preferred) (with|another|someone|somebody|against|not|for)',
  '(only|just) there to make up',
);

/** Only wished for, asked or supposed. */
export const wished = phrases(
  '(would|could|might|hope|hoping|hoped|like to|love to|if|should you|chance|chances|possibility|prospect|opportunity|were i|were you|may i (one|some) day|wish|dream~|want to|whether|imagine myself|picture myself|whoever|in case|provided|keen to|able to|available|free to|can (start|begin|join|come|be)|could)',
);
export const past = phrases(
  '(in|since|of) # !(week~|day~|month~|hour~)',
  'i (started|began|joined|dropped|learnt|was|had|did)',
  '(when i was|years ago|last year|in (my|the) (last|previous|old|first) (job|post|role))',
);
/** They said so themselves; or there is an offer, an invitation. */
export const told = phrases(
  '(thank~|grateful) (you)? (so|very|again)? (much)? for (letting|telling|your (message|letter|call|note|offer|kind|email|reply|news)|the (offer|news|call|message|letter|email))',
  '(you|she|he|they) (told|said|wrote|asked|mentioned|explained|informed|invited|described|confirmed|suggested|offered|wanted|proposed)',
  'as (you|we|they) (asked|said|agreed|arranged|proposed|suggested|told)',
  '(second|next|final|third|follow) (up)? (interview|stage|meeting)',
  'as (arranged|agreed|requested)',
);
export const offered = phrases(
  '(thank~|delighted|thrilled|accept|accepting|pleased|honoured|grateful) .. (the|your|this|kind|an|job|formal) ..1 offer (of|for|letter|which|that|$|,|and|as|dated|to|on)',
  '(your|the) (kind|formal|written|generous)? offer (of|dated|which)',
  '(thank~|grateful) .. for offering me',
);
