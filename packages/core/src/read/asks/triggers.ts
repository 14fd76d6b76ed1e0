import { phrases } from '../../language/index.ts';

/** Deeds by which a candidate gives them something; the words behind them say what. */
const give = `(send|resend|forward|supply|provide|submit|furnish|share|email|mail|text|whatsapp|message|upload|attach|return|complete|fill|sign|bring|confirm|give|grant|pop|ping|shoot|drop|scan|post|write|suggest|answer|indicate|state|specify|advise|quote|clarify|explain|prepare|show|reply|update|add|arrange|produce|present|list|name|tell|let (me|us|hr|him|her) (have|know|see)|put (me|us) in touch with|get (me|us)|get hold of|reply with|remind (me|us) of|fill (in|out)|take|hand in|hand over|record|pick|choose)`;
const giving = `(sending|resending|forwarding|supplying|providing|submitting|sharing|emailing|texting|uploading|attaching|returning|completing|filling|signing|bringing|confirming|giving|popping|dropping|scanning|telling|letting (me|us) (have|know))`;
/** What may stand between the deed and its thing: "send *me over*", "pop *across*". */
const towards =
  '((me|us|hr|him|her|them|it|this office|our office|the office|the panel|the school|everyone) !(know|have|is|are))? (over|across|in|out|along|through|back|off|up|on|round|down)? (to (me|us|hr|him|her|them|our (office|team)|the office|the school|reception))? (with)?';

/** What somebody brings, shows or sends; where a request is worded like other things, its noun tells. */
const paper =
  '(abstract|abstracts|address|addresses|affidavit|attestation|attestations|card|cards|cert|certs|certificate|certificates|certification|certifications|check|clearance|consent|copies|copy|cv|dbs|declaration|degree|degrees|details|diploma|diplomas|disclosure|documents|documentation|evidence|form|forms|id|identification|identity|insurance|letter|letters|licence|licences|medical|note|number|numbers|original|originals|p45|paper|papers|paperwork|passport|password|pdf|payslip|payslips|permit|permits|photo|photos|photocopies|photocopy|portfolio|prescription|print|prints|printout|proof|qualifications|questionnaire|record|records|reference|references|referee|referees|results|sample|samples|scan|scans|signature|slip|slips|statement|statements|thesis|ticket|timesheet|tickets|transcript|transcripts|vaccination|visa)';
const gear =
  '(shoes|boots|footwear|trainers|overalls|hi vis|hard hat|helmet|ppe|gloves|goggles|apron|whites|knives|uniform|tunic|swimwear|costume|kit|tools|laptop|calculator|headset|webcam|camera|pen|pencil|notebook|waterproofs|coat|clothes|clothing|glasses|lenses|instrument|packed lunch|sandwiches|lunch|towel|toolkit|presentation|lesson plan|plan)';

/** What says something about a candidate, or ought to. */
const carrier =
  '(application|attachment|copy|cv|email|envelope|file|folder|form|letter|mail|message|pack|paperwork|portfolio|profile|record|records|resume|scan|statement|certificate|licence|link)';

/** Whether a text names a paper. */
export const namesPaper = (text: string): boolean => papers.test(text);
const papers = new RegExp(`\\b${paper.replace('(', '(?:')}s?\\b`, 'i');

const they =
  '(i|we|they|he|she|hr|legal|payroll|compliance|security|finance|insurers|client|manager|head|director|panel|board|committee|school|office|department|team|people|auditors|provost|university|college|bank|dean|trust)';

/** Requests: the thing asked for is what follows the match. */
export const requests = phrases(
  `(please|kindly) (can|could|would|you|also|now|just|kindly|then|both|to|do|therefore|either|will|please)? (you|also|just|be sure to)? ${give} ${towards}`,
  '(please|kindly) !(find|accept|bear|note|do|keep|treat|pass|disregard|ignore|excuse|forgive|stop|wait|be|feel|allow|expect|refrain|contact|call|ring|phone|know|see|visit|click|join|come|arrive|attend|park|ask|meet|dress|wear|look|read|rest|sit|follow|use|enter|log|register|book|not|let|go|dial|report|speak|consider|hold|leave|continue|get|have|make|rate|take|give|unsubscribe|reply|respond|revert|advised|for|so|by|before|as|when|if|because) _ ((me|us|it|them) (over|across|back|to (me|us))?)?',
  `(could|can|would|will|might|may) (you|each of you|one of you) ..3 ${give} ${towards}`,
  `mind ${giving} ${towards}`,
  `you ..2 (must|need to|have to|want to|should|are (required|requested|asked|invited|expected) to|will (need|have|be asked|be required) to|would need to) ..1 ${give} ${towards}`,
  `(like|want|need|ask|asking|asked|wants|needs|prefer) (each of)? (you|candidates|everyone|applicants) to ..1 ${give} ${towards}`,
  `(if|whether|that|chance|appreciate it if|grateful if|wondering if|helpful if|good if|great if|kind if) (each of)? you (could|would|can|might|were able to|are able to) ..2 ${give} ${towards}`,
  `(remember|do not forget|be sure|make sure|be so kind as|take care|be ready|be prepared) (to|you)? ${give} ${towards}`,
  'do not forget',
  // "bring" in other words, where something is named that can be brought
  `[(present|report|come|attend|arrive|appear|turn up|pop in|pop by|call in|be) ..9 with] (your|her|his|their|the|all|both|two|three|originals|original|certified|copies|photocopies|a copy|proof|photo|photographic|valid|some|government) ..6 (${paper.slice(1, -1)}|${gear.slice(1, -1)}|same)`,
  `!(we|i|they|he|she) [_ (are|is) ..1 to (bring|carry|produce|submit|hand in|wear)]`,
  `[you (will|must|shall|would)? (also|only|just|simply)? need !(to|not|any|no|more|help|do|is)] ..8 (${paper.slice(1, -1)}|${gear.slice(1, -1)})`,
  `(^|please|kindly|and|then|you should|you must|remember to|sure to|sure you|to) [(keep|have)] ..8 (${paper.slice(1, -1)}|${gear.slice(1, -1)}) ..4 (handy|ready|with you|on you|to hand|at hand|on hand|nearby|available|within reach)`,
  '(^|please|kindly|so|sure you|suggest you|that you) [have] (something|a few words|an example|some examples|one or two _) ready',
  `(^|please|kindly|and|also|then|but|to) [(wear|pack|take along|carry|come in)] ..6 ${gear}`,
  `please [take] ..6 (${paper.slice(1, -1)}|${gear.slice(1, -1)}|slippers|things) with you`,
  `[(would|should) ..1 be ..1 (glad|pleased|grateful|happy|obliged) to (have|receive|get|see|hold)] (your|a|an|copies|proof|the) ..4 (${paper.slice(1, -1)})`,
  '(it|link|portal|questionnaire|checklist) ..1 asks (you)? for !(more time|patience)',
  // what cannot be done without it
  `(will|can|could|would|may) ..1 not ..10 [without] !(any|further|more|first|his|her|their|the (director|board|panel|committee|trustees|governors|partners|head|client|owner|chair|chairman|ceo|council|minister|dean|provost|manager)) ..6 ${paper}`,
  `(will|can|could|would|may|nothing|nobody) ..12 [(till|until|unless) (i|we|they|he|she|hr|legal|payroll|insurers) ..1 (have got|have had|have seen|have received|have|has|get|gets|see|sees|receive|receives)] !(the|it|them|this|that|all) ..6 ${paper}`,
  `do not ..5 [without] (your|a|an|photo|valid|some|the) ..6 ${paper}`,
  `^ if (you|so) ..9 , [(please)? (pop|send|bring|email|text|whatsapp|ping|upload|forward|attach) ${towards}]`,
  `^ if (you (have|do|can|did|are|had|could)|so|not) ..1 (pop|send|bring|email|text|whatsapp|ping|upload|forward|attach) ${towards}`,
  `^ ((please|also|just|and|then|kindly|so|first|firstly|next|finally|oh|okay|but)|(hi|hello|hey|dear|morning)? _ ,)? (send|resend|forward|bring|carry|text|email|whatsapp|upload|sign|complete|fill (in|out)?|drop|attach|return|scan|give|provide|submit|supply|tell|confirm|pop|prepare|hand in|(record|film) (a|an|one|your|yourself)|(snap|photograph)) ${towards}`,
  `so (please)? [(send|bring|upload|email|text|prepare) ${towards}]`,
  `(^|so|please|kindly|and) [(pick|choose|name|list)] (a|an|one|your|two|three)`,
  `(candidates|applicants|visitors|attendees|everyone|all) ..1 (must|should|need to|have to|are (kindly)? asked to|are required to|will need to|are (kindly)? requested to) ..1 (hand in|hand over|bring|produce|show|present|submit|provide|carry|complete|upload|send)`,
  '^ reply ..3 if',
  `(let|letting) (me|us|hr|him|her|them|our office) (know|have|see) !(if|of any|how|that)`,
  `(let|letting) (me|us|hr) know (if|whether) you (can|are|could|would be|hold|still|accept|agree|drive|require|need sponsor*) !(have|any)`,
  // what they need
  `${they} ..2 (need|needs|require|requires|want|wants) !(to|you|someone|somebody|a candidate|more time|until|till|another|hardly|not|time|people|a few|a bit|a little|a decision|our|their|his|her|nothing|the (board|panel|director|budget|approval))`,
  `${they} ..3 (need|needs|require|requires|want|wants|like|love|have) to (see|have|know about|know|hold|take up|verify|get|collect|record)`,
  `${they} (would|will|should) (also|just|still|really|now)? (appreciate|welcome|need|like|require) !(to|it if|you|the (opportunity|chance)|if|another|more time|until|hearing)`,
  `${they} ..2 (would|should) (appreciate|welcome|like|love) (to (see|have|know)|seeing|having)`,
  'would ..3 (like|love) to see',
  `${they} ..2 (want|wants|need|needs|like|require|requires|would like) (sight|a look|a glance|copies|a copy) (of|at)`,
  '(still|also) need !(to|more time|a few|until)',
  '(must|need to|have to|should) (know|have|see|be in receipt of)',
  'in receipt of',
  '(carry|come along with|come with|report with|come to us with|along with you)',
  '(obliged|required|requested|asked|request|invited) (you)? to ..1 (complete|submit|provide|answer|sign|fill|send|return|bring|produce|furnish|signify|declare|supply)',
  '^ to bring',
  'on at (me|us) for',
  '!(you|it) _ (ask|asks|are asking) (me|us) for',
  '(ring|call|email|text|message|write to|contact) ..3 with (your|the|a)',
  'get (your|a|the) ..2 to (fill in|fill out|complete|sign|send|write|provide)',
  `(request|requesting|requested) (you)? to ..1 ${give} ${towards}`,
  `^ do ${give} ${towards}`,
  '(send|text|email|give|bring|forward|mail) (me|us) (over)? !(a (call|ring|shout|line)) (your|some|two|both)',
  '(feel|be) (easier|happier|better|more comfortable) with (a|an|your|some)',
  'you have not (told|said|sent|given|answered|shown) (me|us)?',
  '(necessary|required|outstanding|missing|requested) (documents|document|items|papers|information)',
  '(present|report|come|attend|arrive) ..4 with (all|your|the (original|originals)|two|original|originals|both|certified)',
  '(waiting|held up|stuck) (on|for) ..3 (thing|things|document|documents|item|items|bits) from you',
  'look at (anyone|anybody|you) without',
  'without (the|a|your) signed',
  '(revert|reply|respond|get back|come back) ..4 with !((a|an|our|the|any|some|more|further) ..1 (decision|decisions|answer|outcome|result|results|update|news|feedback|verdict|offer)|news|feedback|more)',
  '(get|get to) (me|us) (those|these|them|the|your|a)',
  'would appreciate !(it|if|your patience|hearing)',
  '(grateful|obliged|thankful) for !(your (time|patience|interest|understanding|application|visit|help|message|email))',
  `${they} (have|has) (asked|requested|called) (me|us|you|everyone|candidates|again|now|today|also)? for !(more time|an extension|time|it)`,
  '(is|keeps|are) asking (me|us|for) (for)? !(whether|if|how|someone|somebody|anyone|people|more time|time|candidates)',
  '(it|there) ..1 [(misses|miss|lacks|lack|is missing|are missing)]',
  '(let|letting) (the|our|my) ..2 have',
  '(shout|holler|ping|text|message|buzz|email) ..1 with !(any|a question|questions|us|me|you|the (result|outcome|news|decision))',
  `(i|we|they|he|she) (am|are|is) after !(someone|somebody)`,
  'do with (seeing|having|a|your)',
  `${they} (am|are|is|have been)? ..2 (asking|asked to ask|told to ask) (you)? for !(someone|somebody|anyone|people|more time|time|candidates)`,
  `(ask|asks|asked|trouble|bother) you for`,
  `(to ask|ask|asked) (you|everyone|candidates)? (whether|if) you`,
  '(may|might|could|can) (we|i) ..2 (have|see|get|take up|ask for)',
  '(mind|okay|alright|fine) if (i|we) (get|have|see|take up|take)',
  '(okay|alright|fine|happy for us) to (take up|contact|approach)',
  `(chance|possibility) of (you|your)? ${giving} ${towards}`,
  '(possible|chance) (to|of) (see|have|get|a|seeing|having|getting|look at)',
  '(would|will) (help|be helpful|be useful|be good|be great|be handy) to (have|see|know|get)',
  'all (i|we) need ..2 is',
  '(only|one|last) (thing|document|item|bit) ..5 is',
  '(outstanding|missing|needed|required) (is|are)',
  'what ..2 do not have ..2 is',
  // what is missing
  `[(needs|requires|lacks|misses|is missing)] your ..3 ${paper}`,
  'short of',
  '(have|has|got) ..2 everything ..2 (except (for)?|bar|apart from|other than|save for)',
  '(waiting|wait) (for|on) (your|the (signed|second|completed|references)|a (signed|copy|second))',
  `${they} ..2 (miss|lack|lacks) (from you)?`,
  '(file|record|folder|application|dossier|pack|checklist) ..2 (lacks|misses|wants|needs|is missing)',
  '(not|never) ..2 (received|had|got|seen) (back|from you)? (your|the|a|any)',
  'are still missing',
);

/** What is missing stands before the match: "your form has not been returned". */
export const missing = phrases(
  '(is|are) (still)? (outstanding|missing|needed|required|incomplete|unsigned|out of date|illegible|unreadable|overdue)',
  '(has|have|was|is|are) not (yet)? (been)? (returned|received|signed|completed|uploaded|attached|submitted|provided|stamped|certified|dated|legible|open)',
  '(will|does|would|did) not (open|download|load|play)',
  '(would|will|should) ..1 (be enough|suffice|do nicely|be fine)',
  '(is|are) (enough|fine|sufficient) $',
  '(would|will) be (very)? (welcome|appreciated) $',
  '(would|will) do $',
  '(have|has|did) not ..2 (reached|reach|come|arrived|arrive|turned up|turn up|landed|shown up)',
  '(item|items|points|things|documents) (is|are) ..1 (open|outstanding|missing|needed|left)',
  '(came|come|comes) (back|through|out) ..3 (blank|empty|corrupted|illegible|grey|unreadable)',
  '(is|was|are) ..2 (blank|left blank|empty|corrupted|unreadable)',
  '(can|could) not ..1 (read|open|find|see|access|download|play)',
  '(would|will) (help|be great|be handy|be useful|be lovely|be appreciated) $',
  '(should|must|needs to|need to|has to|to) be (returned|completed|signed|sent|uploaded|submitted|filled in)',
  'gap ..1 (on|in|of) (your|the|this)? (form|history|cv|dates|employment|application|record|work)',
  'gap ..2 (on|in) your',
  'gap ..4 between',
  'must be (accounted for|explained|covered)',
  'will be (needed|required|asked for)',
  'never (left|gave|sent|told|said|filled)',
  'no (sign|trace) (yet)? of your',
  'you ..2 (forgot|forgotten|omitted|neglected) to (sign|attach|include|fill|complete|date|tick|enclose|send|give|tell)',
  `your ..3 ${carrier} ..4 (do|does|did) not ..1 (state|mention|say|show|include|contain|give|list|tell)`,
  `(yours|your ..2 ${carrier}) (do|does|did) not ..1 (have|hold|contain|include)`,
  `your ..3 ${carrier} ..6 but your ..3 ${carrier}`,
  `(all|everything) ..6 (bar|except|except for|apart from|other than|but for|but) (your|the signed) ..4 ${paper}`,
  `but you (mentioned|said|put|listed|wrote|gave) ..5 ${paper}`,
  `you (sent|gave|uploaded|attached) ..2 (came|arrived) (through|over|in)? without`,
  `your ..6 (is|seems|appears|looks) ..1 (dead|broken|locked|private|password protected|corrupt)`,
  `(gave|have|given|use) ..1 for your ..3 (bounce|bounces|bounced)`,
  `(speed things up|help|help us|be quicker) if your ..4 ${paper}`,
);

/** Courtesies and the like, which ask for nothing though they are worded as requests. */
export const courtesies = phrases(
  'any (questions|queries|concerns|further questions|other questions)',
  '(feel|be) free',
  'hesitate',
  '(let|letting) (me|us) know if (there is|you have|you need|you would like|anything|i can|we can|that|this)',
  '(if|should) you (need|have) (anything|any)',
  'get in touch if',
  'you do not need to',
  '(nothing|no action|no further) ..3 (needed|required|necessary|to do)',
  'please ..1 (find|accept|bear|wait|keep|treat|pass|disregard|ignore|excuse|forgive|stop|do not|be assured|rest assured|unsubscribe)',
  'do not (reply|respond|write|forward)',
  'please note that this',
  '(not|no longer) need',
);

/** Questions that want no answer, or that they answer themselves. */
export const smallTalk = phrases(
  'how are (you|things)',
  'how (did|was) ..3 (home|journey|trip|weekend|holiday|interview|go|it)',
  'hope you',
  'who knew',
  '^ why',
  'any (questions|queries)',
  '(got|have) (a|any) (question|questions)',
  '^ (need|want|looking|ready|fancy) (more|help|to|a|for)',
  'did you know',
  'what happens (next|now)',
  '(when|how) (will|do) (you|i|we) (know|hear|decide|expect)',
  'remember me',
  'what do you think',
  'who would have (thought|guessed|known)',
);
