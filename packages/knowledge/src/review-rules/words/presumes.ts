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
  '(take|pull|bring) (down)? (the|your|that) (advert|ad|advertisement|listing|posting|vacancy|sign) (down|off the|in|now|,|$)',
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
  '(await~|expect~|send|forward|draw up|prepare|post|email|ready|looking forward to|waiting for|look forward to|receive|receiving|sign|signing|share|sort) (me|us)? (on)? (the|my|your|a|an)? (formal|written|signed|official|job)? (contract|offer letter|offer|employment contract|joining letter|appointment letter|letter of appointment|start date|paperwork|onboarding|joining (date|instructions|formalities)|starter pack|login|parking (permit|space)) !(for the|for my|of|about|people)',
  '(the|my) (paperwork|contract|offer|offer letter|letter of appointment) (is|will be|must be) (on its|in the|coming|ready|just)',
  '(see|seeing) you (all|both|lot)? ..1 (at work|on (my|day)|in the (office|staff|workshop)|when i|monday then|on monday then|bright and early|on the (ward|site|shop floor)|every day|as a colleague)',
  '(i|we) (will|shall|are going to|am going to) (all|soon|shortly|certainly|surely)? (make|do|have|be|get|turn|build|put|achieve|go|work|sort) ..6 (together|you and (me|i)|between us|as a team|side by side)',
  '(you and (me|i)|the two of us|between us) ..1 (will|shall|we|are going|know)',
  'i (will|shall|am going to) (soon|shortly|certainly)? ..1 (be|become) (part of|one of|joining|working|your|on your|a colleague|in charge|running|leading|the one|colleague~)',
  '(until|till|when|before|that|soon) we are (colleagues|teammates|working together|workmates)',
  '(matter of time|question of when|when (,)? not if|formality|only (go|end|be) one way|as good as (done|mine|hired|there|in|settled|signed|agreed)|in the bag|done deal|sewn up|foregone conclusion|signed and sealed|it is mine|job is mine|post is mine|place is mine|role is mine|consider (it|the (post|job|matter|role)|myself) (mine|done|settled|hired|in|accepted|filled|one|part|appointed|your)|all but (signed|settled|hired)|shook on it and)',
  'now (that)? ..2 (is|has|have|am) (settled|agreed|decided|been (agreed|settled)|in|one of you|on board|hired|got (it|the job))',
  'since we (have)? (agreed|settled|shook)',
  '(take it|assume|presume|trust|gather|understand|conclude|believe|am sure|am certain|am confident|have no doubt|feel sure|know) (that)? (i (have|am|have got|got|will be|shall be|am going to be)|the (job|post|role|position) is|we have|you (will|are going to|shall|would) ..3 (offer|offering|choose|chosen|pick|hire|hiring|take|taking|select|have|appoint|want|say yes)) ..3 (mine|hired|in|through|got|me|the (job|post|role|one|man|woman|right|successful)|selected|chosen|appointed|successful|shortlisted|deal|agreement|yes|joining|starting)',
  '(celebrat~|celebration|champagne|prosecco|bubbly|party|cake|drank to|drink to) ..6 (already|job|new|success|my|it|me)',
  '(had|held|having|had our) (a|the|our) ..1 (celebration|party|celebratory)',
  '(already|has|have) ..2 (baked|celebrated|popped|raised a glass|toasted)',
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
  'joined (your|the) ..2 (gym|sports club|social club|union|pension|staff|football|choir|running|whatsapp|slack|group)',
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
  '(will|shall|should|must|let us|am going to|intend|plan|propose|should i|what|see you|seeing you|look forward|looking forward|promise)',
);
/** Bridges burnt on the strength of an interview. */
export const bridges = phrases(
  '(have|has|had|i|am|already|will|shall|just|today|accordingly) ..2 (given|gave|handed|handing|put|tendered|served|giving|submitted|sent|giving) ..1 (in)? (my|in my|notice|a month|a weeks|the) ..2 (notice|resignation|papers|keys)',
  '(have|had|already|just|today) ..1 (given|handed in|put in) notice',
  '(have|already|just|today|will|am going to) ..2 (quit|resigned|packed in|jacked in|turned down|turning down|refused|declined|said no to|cleared|emptied|sold|signed|rented|booked|bought|ordered|stopped|cancelled|withdrawn|pulled out|taken|enrolled|packed|started packing|unpacked|left) ..3 (job~|post|offer~|flat|deposit|lease|desk|house|removal~|movers|boots|uniform|tunic|looking|applying|searching|interviews|bags|agency|elsewhere)',
  '(told|warned|asked|advised) (my|our|the) ..4 expect (my|a) ..1 (resignation|notice|departure|letter of resignation)',
  '(handed|gave|given|giving|handing) ..2 (back|in|over)? (my|the) ..1 (keys|badge|laptop|uniform|van|pass|notice|resignation|company car)',
  '(my|our) (kids|children|daughter|son|boys|girls) (are|is|have been|has been) (enrolled|signed up|registered|down for)',
  `(told|warned|informed|telling|tell|inform|notified|warn) (all)? (my|the|our|everyone|everybody|me) ..1 ${home} ..6 (start|starting|leaving|leave|gone|going|moving|move|off|joining|got it|got the|new job|goodbye|know this week|know that i|to take me off|to look|replacement|will be|off their)`,
  '(let|letting) (my|the|our|everyone|everybody) ..4 know ..6 (start|starting|leaving|leave|gone|going|moving|off|joining|got it|this week|next week|today|replacement)',
  '(told|warned|informed|notified) (my|the|our|everyone|everybody) ..4 (i|that i|know i|know that i) (am|will|shall|start|leave|have|got|would be) ..3 (start|leave~|gone|going|off|move~|join~|you|job|with you|out|done|there|monday|saturday|sunday|by)',
  '(stopped|given up|ended) (looking|applying|searching) (elsewhere|for|now|altogether|,|$)?',
  '(cancelled|called off|given up|withdrawn from|turned down|put off|said no to|stood down|waved away|sent away|dropped) (all|my|the|every|two|three|other|another|everything|everyone|any) ..3 (other|else|interview~|application~|offer~|job~|search|firms|candidacies|for this|for you)',
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
  '(realise|naturally|of course|sounds (like|as if|as though)|seemingly|no doubt|doubtless|presumably|evidently|clearly|obviously|apparently|surely|probably|by now|assume|presume|suppose|guess|imagine|gather|expect|conclude|fear|feared|suspect|sense|reckon|take it|infer|surmise|daresay|dare say|seems|appears|looks like|looks as|must|not surprised|would not surprise|not be surprised|bet|wager|feeling|fancy|tells me|dare|certain|sure|means|take your|fairly|i see|i can see|hint|message|(understand|understood|could (tell|see)|saw|read it) (it)? (from|in|by) your|understand from|afraid|read|will have|may as well|plain|safe to|figure|figured|guessing|assuming|gathered|concluded|written off|accept|resigned|know)';
/** What is feared, told as known. */
export const guesses = phrases(guess);
export const lost = phrases(
  '(you|they|he|she|it|the panel|post|job|position|role|place|who|have|has|having|already|been|ve|must have|will have) ..3 (chosen|choose|chose|settled|picked|found|hired|appointed|gone|went|go|given|offered|taken|preferred|decided|moved on|plumped|opted|selected|signed|got) ..2 (somebody|someone|another|anybody|anyone|other|others|a different|an internal|internal|the other|him|her|a better|better|younger|one of|a more|elsewhere|against me|on without me|a stronger|stronger|a man|your (man|woman|person)|the right|who you|what you)',
  '(post|job|position|role|vacancy|place|seat|desk|it|ship|spot|opening|one) (has|have|is|was|must have|will have|had|will|must) ..2 (gone|been filled|filled|been given|given|taken|been taken|sailed|went|snapped up|closed|lost)',
  '(someone|somebody|another|one|lad|girl|candidate) ..3 (got|landed|won|pipped|beaten|beat|bagged|clinched) (it|the|me)',
  '(filled|given|gave) (it|the (post|job|position|role|vacancy|place)) ..2',
  '(not|never|hardly) ..2 (successful|get it|got it|get the (job|post|role|place)|make it|made it|make the (cut|grade)|made the (cut|grade)|fit the bill|the right|right for|what you (are|were|wanted|had|have|need~)|for me|the one|be me|been (chosen|picked|hired|appointed|taken|favoured|preferred|lucky|selected)|picked|had in mind|in mind|be hearing|going to hear|wanted|want me|like me|liked|taken with|impressed|enough|to your (taste|liking)|chosen|selected|me|considered|good enough|up to|interested|in the running|wash|measure up)',
  '(unsuccessful|rejected|turned (me)? down|crossed (me|my name)? off|out of the (running|race|picture|frame|reckoning)|not (your|the) (man|woman|person|one|candidate|choice|girl|lad|teacher|nurse|chef)|missed out|been (pipped|beaten)|ruled (me)? out|dropped|passed over|passed on me|passed me over|written me off|wrote me off|struck off|discarded|in the (bin|reject)|no longer (interested|considering|in|wanted|under|a candidate)|the answer is no|lost out|also ran|second best|fallen short|fell short|did not work out|not to be|a polite no|your way of saying|went wrong|did badly|blew it|blown it|bombed|flunked|failed|thumbs down|changed your mind|gone cold|gone off me|lost interest|internal (man|candidate|person))',
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
  '(when i was|years ago|last year|in (the|my) (last|previous|old|first|present|current) (job|post|role|school|firm|place)|where i (am|work))',
);
/** They said so themselves; or there is an offer, an invitation. */
export const told = phrases(
  '(thank~|grateful) (you)? (so|very|again)? (much)? for (letting|telling|your (message|letter|call|note|offer|kind|email|reply|news)|the (offer|news|call|message|letter|email))',
  '(you|she|he|they) (told|said|wrote|asked|mentioned|explained|informed|invited|described|confirmed|suggested|offered|wanted|proposed|arranged|set up)',
  'as (you|we|they) (asked|said|agreed|arranged|proposed|suggested|told)',
  '(second|next|final|third|follow) (up)? (interview|stage|meeting)',
  'as (arranged|agreed|requested)',
);
export const offered = phrases(
  '(thank~|delighted|thrilled|accept|accepting|pleased|honoured|grateful) .. (the|your|this|kind|an|job|formal) ..1 offer (of|for|letter|which|that|$|,|and|as|dated|to|on)',
  '(your|the) (kind|formal|written|generous)? offer (of|dated|which)',
  '(thank~|grateful) .. for offering me',
);

const dayName =
  '(day~|shift|week~|weekend|standup|lesson|morning|afternoon|evening|month~|term|monday|tuesday|wednesday|thursday|friday|saturday|sunday|service|rota|class|pay~|payday|assembly|fortnight|quarter|year|season|staff meeting|coffee|run|delivery|patient~|bake|watch|round|job|project|thing)';
const newOnes =
  '(team|teammates|colleagues|boss|manager|desk|job|post|office|employer~|workmates|crew|kitchen|classroom|role|mates|company|firm|school|ward|title|uniform|commute|workplace|department|charges|pupils|patients|class|staff)';
const kit =
  '(uniform|tunic|apron|whites|overalls|scrubs|hard hat|lanyard|badge|pass|keys|key|laptop|mac|computer|login|log in|password|email account|email address|phone|desk|locker|peg|parking (space|permit|spot|bay)|van|tools|gown|induction (pack|day|date|course)|joining (pack|instructions|papers)|starter (pack|form)|welcome pack|staff (handbook|pass|list|card|number|photo~)|payroll (form~|number|details)|bank details|pension (form~|papers)|rota|contract|business cards|name plate|nameplate|name badge|name tag|safety boots|hi vis|mug|pigeonhole|pigeon hole|timetable|onboarding (link|pack|documents)|new starter form~|employee number|p45|size~|measurement~)';
const people =
  '(uncle|aunt|auntie|brother|sister|cousin|gaffer|foreman|landlord|landlady|neighbours|neighbour|wife|husband|mum|mam|mother|father|dad|parents|family|children|kids|daughter|son|students|pupils|patients|clients|customers|colleagues|boss|manager|head|team|choir|friends|bank|school|nursery|agency|everyone|everybody|the whole|congregation|regulars|flatmates|housemates|church|village|club|partner|fiancee|fiance|union|tenants|lodger|in laws|agent|gran|granny|nan|nana)';
const leaving =
  '(leaving|leave|moving|move|going|starting|start|off to|off in|joining|join|renew~|find (another|a new|somebody|someone)|looking for another|giving up|give up|replace me|find somebody|find someone|got it|got the|new job|changing|goodbye|farewell|be gone|not be back|not coming back|relocat~|emigrat~|quit|becoming|be a|be your|the next)';
const homely =
  '(flat|flats|house|houses|homes|rooms|cottages|apartments|room|school~|nursery|lodgings|digs|accommodation|apartment|cottage|place to (live|rent|stay)|somewhere to (live|stay)|rental~|bedsit|studio|home|lodging|childminder|season ticket|bus pass|train pass|railcard|parking permit|removal (van|firm|men)|removals|movers)';

/** The desk, the colleagues and the first day are spoken of as mine. */
export const alreadyMine = phrases(
  '(see|meet) (you|you all|everyone|everybody) (on|for) ..2 (first day|day one|start of term|beginning of term|induction)',
  '(thrown|throwing|threw|given|gave|planned|planning|organised) me a ..2 (farewell|leaving|goodbye|send off) ..1',
  '(rejoicing|rejoice|excited|proud|honoured|happy|thrilled) to be (part|one|a member) of your ..4 (soon|already|now|shortly)?',
  '(planning|plan|rehearsing|preparing) ..6 (we|i) (will|shall) (give|do|run|open|launch|play|have) ..3 (together|with you|at yours|there)?',
  '(interview|meeting|rest|next stage|reference check|paperwork|board) (is|can|will|must) ..3 (only|merely|just|surely)? ..1 (be)? (a )?(mere )?formality',
  '(will|shall) miss my (current|present|old) ..4 but (yours|you|your)',
  '(yours|your (pupils|patients|team|customers|colleagues)) will soon (make up|take their place|know me|love)',
  `my new ${newOnes}`,
  `(my|our) (future|next|soon to be|prospective) (team|teammates|colleagues|boss|employer~|workmates|crew|desk|workplace|home|pupils|students)`,
  `(for|before|after|from|until|till|by|on|during|in|over) my (very)? (first|opening) ${dayName} ..2 (with you|at your|there|in your|on your|i (will|shall|am going)|will|together|here)`,
  `i (will|shall|am going to) ..6 (on|in|during|from|before|after|over|by|for) my (very)? first ${dayName}`,
  `my (very)? first (thing|job|task|act|move|priority|project|duty|step|${dayName}) ..6 (will|is going to|shall|is to) (be)? ..`,
  'the first thing (that)? i (will|shall|am going to|intend to|mean to|plan to) (do|change|fix|tackle|sort|throw|put|move|bring|teach|build|ask|clear|bin|introduce|buy|plant|cook) ..',
  '(in|for) my (new)? (office|classroom|kitchen|workshop|department|ward|workspace|cubicle|greenhouse|studio|surgery) i (will|shall|would|should|want) ..',
  'i (will|shall) (want|need|require|expect|prefer|take|have) ..2 (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekends|evenings|nights|mornings|holidays|time|august|july|christmas) off',
  'i (will|shall) (want|need|require) (a|an|my|the|two|some) ..3 (space|office|assistant|secretary|whiteboard|screen|monitor|chair|bench|van|car|phone|key|budget|locker|fridge|drawer|shelf|room)',
  '(do|would) you (want|like|prefer) me in (a|my|the) (tie|suit|uniform|jacket|apron|overalls|whites|early)',
  'who (will|shall|do) i (be)? (sitting|working|reporting|sit|work|report|answer|shadow|shadowing|share|sharing|training|line managing|managing)',
  'you (have|will have|are|will be) (made|making|make) (a|the|an) (right|good|wise|best|excellent|great|smart|sound) (choice|decision|call|pick)',
  '(practising|practise|trying out|tried out|rehearsing|rehearsed) ..7 (job title|new title|title|signature|new name|my walk to)',
  '(learning|learnt|learned|memorising|memorised) ..2 (names|faces) of ..',
  'so (that)? i am ready for (monday|my first|the first|day one|september|work)',
  '(put|pencil|mark|count|sign|slot) me (down|in|up) for (the|your|a|any|all) ..3 (shift~|rota|nights|days|lunch|quiz|outing|five a side|pension|christmas|weekends|earlies|lates|fridays|party|team|staff)',
  '(i am|we are|am|feel|was|so) ..2 (excited|thrilled|delighted|glad|happy|proud|pleased|over the moon|honoured|chuffed|ecstatic) to (be (coming|joining|starting|working|taking|moving|leaving|your|on board|on the team|one of)|have (got !(to know)|been (chosen|given|picked|selected|hired|appointed)|landed|won)|join !(the (call|tour|session|meeting|day)|you (on|for|at|in))|start|become|get (the|going|started))',
  '(i am|i will be|i shall be|am|means (that)? i am) (all)? (yours|free and yours) (from|on|as of|at|after|,|$)',
  `(thank~|grateful|thanks) (you)? ..3 for (giving me (the|this) (job|post|role|position|chance to join)|(choosing|picking|selecting|hiring|appointing|employing|trusting) me !(for (the|an|a|interview)|to (interview|speak|come|present))|taking me on)`,
  'look~ forward to (serving|many|a long|years|growing|our (years|work|life|partnership|first)|my (new|first|time|life|work)|teaching your|being your|running your|helping (you|your)) ..',
  'my predecessor',
  '(which|what|where|how many) ..6 (will|shall) i (be (taking|teaching|working|using|wearing|doing|paid|sitting|given|based|running|driving|starting|looking after|responsible|in charge)|have|get|teach|take|drive|wear|sit|start|report)',
  'look~ forward to (shaking|turning|sorting|leading|managing|building|growing|changing|improving|reorganising|cooking (for|in)|teaching (your|the)|nursing|driving (your|the)|caring for your|looking after your) ..',
  '(on|for) the days (that)? i am (with you|at your|there|working|in)',
  '(my|the|our|your|to the|meet the) new (colleagues|workmates|teammates)',
  'your (new|newest|future|next|latest|soon to be) ..2 (sends|signs|says|is (ready|here|waiting|looking|raring)|will be|takes|can not wait|hopes|thanks)',
  '(meet|hello to|regards to|love to|wave to|say hello to) my (new)? (team|class|pupils|colleagues|desk|patients|ward|crew)',
  'tell my (new)? (team|class|pupils|colleagues|patients|ward|crew|staff|boss) ..',
  '(once|when|after|as soon as) (the|my|our) ..1 (contract|ink|paperwork|letter|appointment|offer) (is|has|have|are) ..2 (signed|dry|through|confirmed|done|arrived|come) ..',
  '(once|after|when|until|as soon as|before|by the time|till|now that) i (have|am|shall have|had)? (settled|settling|bedded|moved|been|got|found|learnt|learned|in place|in post|in the (post|job|role|chair|door|building)|there|working|employed|appointed|hired|installed|established|part of|inside|on the (team|job|staff|payroll)|up to speed|a (colleague|member)|one of|yours|your) ..2 (in|there|with you|for you|the team|at your|your|running|we|i (will|shall|would|intend|plan)|my feet|my bearings|your ropes|the ropes|,|$)',
  'soon (enough)? (,)? (i|we) (will|shall|am going to) ..1 (be|have|walk|sit|stand|work|share|meet|see|start) ..6',
  'from (now|then|here|this day|day one|june|july|august|september|october|november|december|january|february|march|april|may|monday|easter|next (week|month|term)) on (,)? ..2 (you|your|the|we|i) ..',
  '(you|your team|nobody there|the team) (will|need|shall|can|may) (never|not|no longer)? ..2 (have to|need to|be)? ..1 (worry|want for|regret|look back|lack|worry again) ..4 (again|hiring|taking|choosing|picking|with me|any more|it|me|this|once i|now)',
  '(will|would|shall) not (regret|be sorry|rue) (hiring|having|taking|choosing|picking|you (chose|picked|took|hired)|that you|your (choice|decision)|it|this|giving) ..2',
  '(you|you people) (will|would)? (not|never|no longer) (need|have|be needing|be having|bother~) (to)? ..2 (see|interview|meet|look at|look for|advertise|consider|search) ..3 (anyone|anybody|any (more|further|other)|else|other|again|further)',
  '(stop|no (point|need|use|sense)|you can stop|call off|close|cancel|end) (in)? ..3 (interviewing|advertising|looking|searching|the search|the advert|the vacancy|seeing (anyone|others|other)|the other interviews|the shortlist|further interviews)',
  '(it (will|is going to)|will) ..1 be (a)? ..1 (great|good|lovely|fun|nice|wonderful|brilliant|grand|fantastic|pleasure|joy|honour|fine|a pleasure|interesting) ..2 (to have you|having you|to work|working|to be (part|your|on|working|one)|being (part|your|on|one)|to join|joining|to call you|to have a (boss|manager|head)) ..',
  '(we|you and (i|me|myself)|the (kids|children|boys|girls|lads|class|pupils|team|dogs|horses) and i|(the|your) (kids|children|boys|girls|lads|pupils|staff|crew) ..3 and (i|me|myself)) (will|shall|are going to|make|will all) ..2 (make|be|get on|have|do|become|go far|work|put|turn|show|take|build|win|beat|get along) ..',
  '(thank you|thanks|many thanks|grateful|gratitude) in advance for (selecting|choosing|hiring|taking|appointing|picking|the (job|post|position|offer|contract|opportunity to join)|offering|giving me the|giving me this|considering me hired|making me|your (yes|offer|confirmation)) ..',
  `(which|what|whose) ..1 ${kit} ..1 (will|is|shall|would|do|does|should|can|am|are) ..2 (mine|i|my|be mine|me)`,
  `(send|give|issue|post|order|set up|prepare|organise|arrange|sort out|get|have|put aside|reserve|keep|find|email|forward|print|leave|set) ..1 (me|my|mine|us) ..4 ${kit}`,
  `(send|give|issue|post|order|set up|prepare|organise|arrange|sort out|reserve|email|forward|print|share|collect|pick up|fetch|have) ..1 (the|a|an|your|my|that) ..2 ${kit} ..3 (for me|to me|please|ready for me|in my size|before i|when i|so i|so that i|on my|from hr|with my name)`,
  `(can|could|would|will|please|kindly) (you)? ..1 (send|post|email|forward|issue|share) ..2 (the|a|my) ..1 (induction (pack|papers|date~)|joining (pack|instructions|papers|letter)|starter (pack|form)|welcome pack|staff (handbook|pass|card|number)|uniform|payroll form~|new starter form~|onboarding (pack|documents|link)|contract|lanyard|keys|rota)`,
  `(where|when|who|how|from whom) ..3 (to|do i|can i|should i|shall i|will i|i (should|can|am to|will|shall)) (collect|pick up|get|fetch|return|find|sign for|order) ..2 (my|the|a|our) ..1 ${kit}`,
  '(have|get|ask|tell) (the)? (it|hr|payroll|reception|security|human resources|accounts|facilities|stores|your secretary) ..2 (to|people|team|department|lot)? ..2 (set up|put me|add me|make me|sort|order|print|give me|send me|get me|expect me|enrol) ..',
  '(put|add|pop|stick|pencil|ink) (me|my name|my (face|photo|photograph|picture)) ..2 (on|down|in|into|onto) ..2 (the|your) ..1 (rota|roster|payroll|staff (board|list|page|photo)|team|website|door|timetable|door|board|books|wall|calendar for|org chart|christmas|group|bowling|five a side|tea)',
  'take (me|my (photo~|photograph~|name|picture)) off (the|your) (shortlist|list|pile) and (put|pin|stick|move)',
  'tell (the|your|them|everyone|your _ lot) ..2 (that)? ..1 (their|the) new ..',
  '(i will|i shall|i am going to|shall be|will be) ..2 (bringing|bring) (my|a|the|some|in|you all|you|in my|cake~|doughnuts|biscuits) ..1 (own|cake~|doughnuts|biscuits|knives|mug|kettle|plant~|tools|slippers|lunch|slow cooker|dog|sourdough|samosas|pastries|brownies|treats) ..3 (on my|when i|for (the|your) (team|staff|others|first)|from|on (monday|day one|the first)|if there is|my first|in (june|july|august|september))',
  '(counting|count|cross~ off|ticking off) (down)? (the)? (days|sleeps|hours|weeks|minutes|nights) (until|till|to|before) (i|my|we|day one|the first) ..3',
  '(can not|could not|hardly|barely) wait (to|until|till|for) ..4 (my (new|first|desk|own)|the rest of (my|the) (team|crew|staff)|meet (my|the rest|everyone|the others|all the|the (team|whole))|be (your|one of|working|part of|on (the|your)|in (the|your))|get (started|going|stuck in|cracking|my (hands|teeth))|start~|join~|work~ with|we are|i am)',
  '(we|us) (both|all) know (that)? ..1 (how (this|it)|where (this|it)|i am going|i will|i have|who (will|is|has)|what the answer|it is mine|the (job|post) is)',
  '(only|one) (thing|question|matter|detail|point) (that is)? (left|remaining|outstanding|still open|to (settle|agree)) ..5 (day|date|when|i (start|begin)|salary|start date|contract|which)',
  '(shall we say|let us say|call it|make it) (the (first|1st|#)|monday|# |next|june|july|august|september|october|january|february|march|april|may) ..',
  '(i|we) (will|shall) be (with you|there|at my (desk|post|bench)|on your (doorstep|site)|reporting|clocking|in) ..1 (bright|on (the|monday|#)|monday|first thing|from|at (seven|eight|nine|six|#)) ..2 (early|of|on|sharp|june|september|then|#|$|monday|first)',
  '(my|the) ..1 (lessons|schemes|menus|plans|schedule|timetable|rota|lesson plans|planting plan|recipes) (that)? (i (will|shall|am going to) (be)? ..1 (teach~|giv~|cook~|us~|run~|plant~)|for (september|my first|your (pupils|year|class|guests)))',
  '(drawn up|written|planned|prepared|drafted|worked out|mapped out|ordered|sketched) (the|my|a|all|out|our) ..3 (lesson~|menu~|rota|timetable|plan~|schedule|scheme~|list|agenda) ..4 (i (will|shall|am going to)|for (september|my first|when i|your year)|we (will|shall))',
  '(by (the time|christmas|easter|summer|spring|autumn|winter|the end of)|this time next|in a (year|month)|next (year|month|spring|summer|autumn|season|term)|give me a (week|month|year)) ..6 (i (will|shall|am going to) (have|be)|we (will|shall) (have|be)) ..1 (your|the|pruned|running|got|sorted|turned|doubled|cleared|making|working|in your|part|you) ..',
  '(wear~|sport~|don~|walk~ through|driv~ through|cycl~ through|sitting (at|in)|standing at|sit (at|in)|stand (at|in)) (that|your|the|those|my) ..2 ..4 (every|each) (morning|day|week|night)',
  'in the family (already|now|in all)',
  '(already|practically|as good as|virtually|nearly|almost|half) (part of|one of|a member of|on|in|feel like part|at home|family) (the|your|you)? ..1 (family|team|crew|us|payroll|lot|staff|building|furniture)?',
  '(part of|one of|member of) (the|your) (family|team|crew|lot|staff|gang) (already|now|in (my|all)|at last)',
  '(going to|will|shall) (get|have|be given|be offered|land|win) (this|it|the (job|post|role|place|position)) !(if|wrong|right|done)',
  '(i am|as|being) (the|your) (new|next|incoming|future) (chef|teacher|nurse|head|gardener|driver|foreman|manager|director|baker|clerk|engineer|cook|accountant|porter|carer|lecturer|colleague|associate|paralegal|solicitor|editor|analyst|designer|boss|man|woman|recruit|starter) ..',
  `(her|his|their|your) new (chef|teacher|nurse|head|gardener|driver|foreman|manager|director|baker|clerk|engineer|cook|accountant|porter|carer|lecturer|colleague|associate|paralegal|solicitor|editor|analyst|designer|boss|man|woman|recruit|starter) (is|takes|likes|has|will|wants|needs|brings|says|sends|plays)`,
  'see you (all|both)? (on)? (monday|tuesday|wednesday|thursday|friday|next (week|month|term)|soon (then)?|in (june|july|august|september|october|november|december|january|february|march|april|may|the (office|new|autumn|spring))|at (work|the (office|yard|depot))|on the (1st|first|#)|then|there|bright|tomorrow) (then|,|$|bright|at work|sharp|and)',
  '(look~ forward|looking forward) to (joining|starting|beginning|taking up|becoming|leading|working (with|for|under|alongside)|being (part|your|one)|seeing you (every|each|all at)|my (first|new)|meeting my (new|team)) ..',
);

/** Home, school and belongings changed for a post that nobody has offered. */
export const uproots = phrases(
  `(have|am|are|been|we are|busy|started|begun|already|out) ..2 (looking for|looking at|found|finding|choosing|chosen|viewing|viewed|hunting for|searching for|rented|renting|booked|reserved|taken|signed for|put an offer on|made an offer on|picked|enquired about|seen|visiting|bought|buying|paid for|secured|arranged|applied for) ..4 ${homely} ..6 (near|close to|close by|round the corner|by (you|your|the)|nearby|in your|for (when|september|the move|the children near)|for the (commute|new)|to be (near|closer)|within walking|a stone|from the (office|yard|hospital|school)|so (that)? i|next door|across from)`,
  '(flat|house|room|school~|nursery|place) hunting ..2 (near|in|round|by|close|around|for)',
  '(have|am|are|been|started|begun|already|busy|my) (started|begun|already|busy|all|half|been|now)? ..1 (packing|packed|boxing up|wrapping up|clearing (out|my)) ..3 (for|my|up|the|our|to|bags?|boxes|and|$) ..2',
  '(chosen|picked|bought|ordered|measured|hung|choosing|buying) (the|new|our|some|for)? ..2 (curtains|carpets|wallpaper|paint|a sofa|furniture|blinds|a bed)',
  '(redirect|redirected|redirecting|forward|forwarding) ..1 (mail|post|letters)',
  '(signed|put|got|enrolled|entered|registered) ..1 (kids|children|boys|girls|son|daughter|twins|us|ourselves|family|dog) ..1 (up|down|in|at|for|into) ..',
  `(bought|rented|taken|found|got) (myself|ourselves|us)? (a|an) ${homely} ..1 in`,
  '(i am|we are|am|are|i will be) (all)? moving (house|home|to|over|across|up|down) ..4 (to (work|join|be near|be with|start|take)|for (you|the (job|post)|this|work at))',
  '(put|putting) (my|our) ..1 (flat|house|home|cottage) ..1 (on the market|up for sale)',
  '(handing over|winding up|wrapping up|closing|finishing) (my|the|all) ..3 (cases|files|patients|projects|clients|classes) ..6 (so|ready|to be|before i)',
  '(given|gave|want|asked for) my (tenants|house back|lodger|flat back) ..',
  '(arranged|agreed|sorted|fixed) with my ..4 (days|mornings|weeks|shifts) ..3 i am ..',
  '(bags|boxes|cases|suitcase|knives|trunk|toolbox|books|kitchen) (are|is) (already|all|half)? (packed|in the (van|hall|car)|on the (boat|train)|boxed)',
  '(called|rung|phoned|booked|hired|ordered|paid) ..2 (removers|removals|removal (firm|men|van|company)|movers|man with a van|shipping|shippers|skip|the van|a van)',
  `(told|telling|tell|tells|informed|informing|warned|warning|let|promised|broke the news to|breaking the news to|been told|know already|notified) ..2 ${people} ..6 ${leaving}`,
  `(told|telling|tell|warned|warning|informed) ..2 ${people} ..3 (will|must|should|has|have|needs|need|can|had better) ..2 (find another|find (somebody|someone)|look for (another|somebody|someone)|advertise for|hire (another|somebody|someone)|manage without|do without|get (somebody|someone) else|replace)`,
  `${people} (have|has|had|know|knows|here have|all know|already) ..2 (been told|been informed|been warned|know|knows|told) ..4 ${leaving}`,
  '(given|gave|giving|handed|put) ..2 (up|back|away) ..2 (flat|lease|allotment|cat|my (car|keys|place|seat|pupils)|room|season ticket|lodger|school place)',
  '(cancelled|cancelling|called off|ended|stopped|withdrawn|withdrew|pulled out|dropped|paused|let go|turned away) ..2 (my|the|all|our|every|other|from) ..3 (interview~|application~|search|job alerts|agency|lease|gym|subscription|season ticket|other _|classes|course|enrolment|holiday|job hunt|recruiter~|alerts)',
  '(put|written|added|got|have|listed|posted|announced) ..6 (on|in|to) (my|the|our) (linkedin|profile|facebook|cv|website|headline|email signature|signature|page|instagram|status|bio)',
  '(ordered|baked|bought|iced|booked|planned|arranged|organising|organised|throwing|held|had|paid for) (the|a|my|our|me|us) ..1 (cake|champagne|fizz|prosecco|party|leaving (do|drinks)|farewell|send off|celebration|dinner to celebrate|balloons|banner|restaurant|table)',
  '(bought|ordered|got|ironed|pressed|purchased|polished|broken in|picked up|treated myself to|been fitted for|measured for|splashed out on) (the|my|a|some|new|myself) ..2 (boots|shoes|uniform|tunic|suit|scrubs|apron|overalls|bike|car|knives|whites|gown|hard hat|briefcase|lunchbox|satchel|work clothes|mug|slippers|wellies|helmet|gloves|clogs|season ticket|railcard|stethoscope|baton)',
  '(taken|taking|took) the liberty of (telling|ordering|booking|drawing|starting|writing|putting|giving|arranging|announcing|signing|setting|adding|inviting|emailing your|contacting your) ..',
  '(swapped|arranged|rearranged|moved|sorted|organised|booked) ..2 (childcare|child care|the school run|nursery|after school|my shifts|the dog walker|my hours|a childminder|cover) ..4 (for (when|september|the|my|you|your)|so|around|to (start|fit|suit)|from|ready)',
);

/** The no that nobody has said, in pictures as often as in words. */
export const noes = phrases(
  '(it|this|that|the answer|answer) (is|was|will be|must be|has to be) ..1 (a)? (no|nay|thumbs down|not me|curtains|no go|a no from you|a refusal|a rejection)',
  '(rejection|refusal|no|bad news|thin envelope|regret letter|dear john|polite letter|standard letter|no thank you|brush off) ..2 (is|was|must be|will be|letter is|letter) ..2 (in the post|on its way|coming|on the way|in the mail|drafted|being typed|written|waiting|lying)',
  '(writing|talking|knocking|speaking) (to|at|on) (a|an|the) ..1 (closed|shut|locked|bolted|dead|brick|empty) (door|wall|letterbox|line|room)?',
  '(door|doors|book|chapter|file|window|ship|train|boat|bus) (is|are|has|have|was) ..1 (closed|shut|slammed|sailed|left|gone|bolted|locked)',
  'better luck next time',
  '(face|accent|name|age|my hair|my background|my style|i|my (cv|answers?)) (did|do|does|must|would) (not|never) ..1 (fit|suit|pass muster|match|belong|cut the mustard|cut it|make the grade)',
  '(face|accent|name|age) ..1 (counted|told|went|stood|weighed|spoke) against me',
  '(not to be|was not to be|is not to be|were not to be|not meant to be|not (on|in) the cards|not (my|our) (day|time|turn|year|destiny))',
  '(other|next|luckier|stronger|younger|cheaper|lucky|successful|chosen|internal|local) (fellow|man|woman|candidate|person|applicant|one|lady|chap|lad|girl|somebody|someone|winner|choice|two)',
  '(somebody|someone|anyone|another|a person|one) (younger|cheaper|better|stronger|else|local|older|smarter|internal|with (more|better|fewer|less|the right))',
  '(my|the) (chance|chances|hope|hopes|moment|opportunity) (has|have|is|are|was|were) (gone|passed|over|dead|dashed|slipped|blown|lost|up)',
  '(put|left|passed|pushed|set|thrown) ..1 (aside|over|to one side|in the (bin|drawer|basket|shredder|no pile|reject)|on the (scrapheap|no pile|reject))',
  '(no|reject~|discard|bin|slush) pile',
  '(you|they|he|she|the panel) (have|has|had|are|did|were) ..2 (ruled|crossed|struck|written|counted) (me|us) (out|off)',
  '(did not|have not|not|never) ..1 (make|made|pass|passed|get|got|clear|win|won|survive) (it|the (cut|grade|list|shortlist|final|next|test)|through|past|in|over the line|selected)',
  '(fell|fallen|falling|come|came) (at the (first|last) (fence|hurdle)|short|second|last|nowhere)',
  '(decided|chosen|opted|voted|ruled|gone|plumped|come down) (against (me|us)|the other way|for (the other|another|somebody|someone))',
  '(my|the) (goose|race|number|game|time) (is|was) (cooked|run|up|over|lost)',
  '(i|my name|my application) (am|is|was|have been|has been) ..1 (out|not (among|on the|one of|the (one|chosen|lucky))|off the list|history|discounted|excluded|eliminated|rejected|declined)',
);
/** Told as a plain fact, with no word of guessing before it. */
export const plainNoes = phrases(
  '(pretty|quite|fairly|rather|abundantly|now)? (clear|plain|obvious|evident) ..2 i (did|have|do|am|was|will) not ..3 (get|got|got it|chosen|wanted|it|selected|need)',
  '(never|not) (really )?(in the running|in with a chance|a contender|in contention|a serious candidate)',
  '(better luck|luck) ..3 next time',
  '(no|not any|any|little|not much) (point|use|sense) (in)? (my)? (hoping|waiting|asking|going on|pretending|holding out|keeping (my|the)|dreaming) ..',
  '(pity|shame|sorry|sad) ..1 (that)? (you|they) (did not|do not|have not|could not) ..1 (want|choose|chosen|take|like|pick|think|see|find) (me|my|it in)',
  '(never|not) (stood|had|have|stand) (a|much of a|any) (chance|hope|prayer) ..',
  '(i am|i was|i have been|am|was) (clearly|evidently|obviously|plainly|apparently) (not|rejected|out|unsuccessful|turned|ruled|passed)',
  '(you|they) (clearly|evidently|obviously|plainly|apparently) (preferred|chose|wanted|picked|took|went|liked|have (chosen|gone|picked)|did not (want|like|take|think))',
  'better luck next time (for me|to me|,|then|i)',
  '(no doubt|doubtless) ..2 (rejection|refusal|bad news|no|regret letter|letter of regret) ..',
  'my face did not fit',
  '^ (so|well)? (,)? (clearly|evidently|obviously|plainly) (i|my face|my answers|my age|someone|somebody) ..3 (not (good|what|right|the|get|make|impress|enough|up|to your|for|be|fit|do)|fell|failed|was too|lost|did badly|blew|made a mess|got it|beat|was better)',
  '(since|as|seeing that|given that|now that|because) (i|you) (have|clearly|evidently|obviously|plainly|did|was|am|do)..2 (not|no longer|rejected|turned down|unsuccessful) ..3 (get|got|want|wanted|need|chosen|selected|choose|successful|me|the one|through|make|interested|job)',
  '(so|then) ..1 (let me|i) wish the (winner|other|lucky|successful|new|chosen) ..1',
  '(wish|give|send|pass) (the|my|your) ..2 (winner|lucky (one|man|woman)|chosen (one|candidate)|successful (candidate|applicant)|new (man|woman|person|hire)) ..3 (luck|well|best|congratulations|regards)',
  'i (know|knew|understand|accept|realise) (already|by now|now)? ..1 (that)? ..1 (it|this|the answer) (was|is) (not to be|over|no|a no|lost|not me|all over)',
);
/** A silence read as the answer; "I do not take your silence for" is not one. */
export const readsSilence = phrases(
  '(take|read|treat|interpret|understand|regard|see) (your|the|this|that|no|such|a) ..2 (silence|lack of|quiet|news|answer|reply) ..1 (as|for|to mean|means|to be)',
);
/** As if there already, whatever "would" follows. */
export const asIfThere = phrases(
  'as your (new|newest|next|future|latest|incoming) ..1',
  'in my (new)? (office|classroom|workshop|department|ward|workspace) i would (like|want|need|prefer)',
  '(my|the) new (colleagues|workmates|teammates)',
  '(tell|ask|inform|notify|let) (the)? (hr|payroll|accounts|human resources|personnel) ..2 (that|know|my)',
  '(once|after|when|as soon as) i (have|am) (settled|settling|bedded|got my feet|found my feet|got my bearings) ..1',
  '(have|ask|tell|get) (the|your) (it|hr|payroll|reception|security|human resources|accounts|facilities|stores) ..2 (set up|put me|add me|make me|sort|order|print|give me|send me|get me|expect me|enrol|to (set|put|add|order|print|send|expect)) ..',
  'i (will|shall) be (bringing|wearing|parking|sitting|needing|using) (my|your|the|a) ..2 (own|knives|mug|kettle|tools|slippers|desk|bike|bicycle|car|drawer|space|uniform|apron)',
);
/** Only if chosen, or only hoped. */
export const onlyIf = phrases(
  '(hope|hoping|hoped|should you|should i|were i|were you|chance|whoever|provided|whether|wish|dream~|if (you|i|the (panel|job|post)|chosen|appointed|selected|successful|offered|given|it (goes|went|came)))',
);
export const notRead = phrases('not (take|read|treat|see|regard|interpret) (your|the|this|that) ..1 silence');
