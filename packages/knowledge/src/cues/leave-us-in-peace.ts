import { defineCue, defineCueExamples, phrases } from '@fineline/core/read';

/** Getting at them, in any form: to do it, doing it. */
const doing =
  '(ringing|calling|phoning|telephoning|writing|emailing|texting|messaging|chasing|contacting|approaching|lobbying|canvassing|visiting|turning up|coming round|dropping in|popping in|asking|checking|knocking|following up|pestering|sending|badgering|nagging|tagging|commenting|hanging around|waiting outside)';
const toDo =
  '(ring|call|phone|telephone|write|email|text|message|chase|contact|approach|lobby|canvass|visit|turn up|come round|drop in|pop in|ask again|check|follow up|pester|correspond|enquire|get in touch|reach out|call upon|send|communicate|badger|tag|dm)';
const done =
  '(rung|called|phoned|telephoned|written to|emailed|texted|messaged|chased|contacted|approached|lobbied|canvassed|visited|disturbed|bothered|pestered|followed up with|corresponded with)';
/** What comes from the candidate. */
const message =
  '(call|calls|email|emails|letter|letters|text|texts|message|messages|note|notes|visit|visits|approach|approaches|enquiry|enquiries|contact|correspondence|communication|communications|representations|canvassing|lobbying|voicemail|voicemails|reminder|reminders|gifts|cards|discussion|dialogue|chasers|persistence|phone calls|contacting|calling|ringing|emailing)';
const harm =
  '(disqualif*|count against|counts against|harm|hurt|damage|jeopardise|prejudice|penalise|penalised|breach|forfeit|rejected outright|work against|ruin|spoil|invalidate|reported|security|police|solicitor)';

/** They have had enough, said without "stop writing". */
export default defineCue({
  id: 'leave-us-in-peace',
  kind: 'asked-to-stop',
  says: 'They want to be left in peace.',
  phrases: {
    decisive: phrases(
      '(lay off|go easy on|stop with|enough (of|with)) the (texts|calls|emails|messages|letters|ringing|phoning)',
      '(let|make) (this|that) (be)? ..1 the last (one|letter|card|call|email|of it)?',
      '(it|this|that) must (end|stop) (tonight|now|here|today|at once)',
      '(any|every) further (attempt|approach|contact|message|letter|call) ..8 (reported|ignored|returned|unanswered|binned|logged)',
      '(next time|when|if|should) you think of (ringing|calling|writing|visiting) ..1 do not',
      '(keep|leave) ..3 (enquiries|messages|letters|calls|emails) out of ..8',
      '(confine|restrict|limit) (yourself|your (contact|messages)) to the ..2',
      '(nobody|no one) should ..1 (disturbing|disturb|calling|bothering|ringing|be) ..6 (again|any more|further)',
      'remove me from your (correspondence|list|mails|emails|contacts)',
      '(best thing|kindest thing|wisest) you can do is ..1 nothing',
      `(requested|asked|advised|reminded|instructed|told|expected|required|urged|warned|begged|cautioned) (please|kindly)? not to ..1 ${toDo}`,
      `(should|must|ought|is|are|shall|may|wishes|wish|prefers|prefer|does) not (to|want to|wish to|like to)? be ..1 ${done}`,
      `${message} ..5 (will|shall|can|is|are|would) (not|no longer|never) (be)? ..1 (entered|entertained|accepted|answered|welcome|welcomed|acknowledged|returned|considered|permitted|allowed|tolerated|put through|read|replied|appreciated|possible|passed on)`,
      '(next|first) (letter|word|message|call|email|move|contact|one|note|text) ..6 (mine|ours|(comes|came|come|is|be|was|were) from (me|us|our side|our end))',
      '(take|taking|remove|strike|drop|delete|get) (me|us|my (name|address|number|email|details)|this address) (off|from|out of) (your|the|all|that|any) ..2 (list|lists|mailing|mailings|contacts|database|phone|address book|group)',
      `(${doing}|${message}|turned up|that) ..6 (is|are|was|were) (just|really|simply|quite|frankly)? (not (on|okay|acceptable|appropriate|fair|welcome|right|allowed|how we)|out of order|out of line|over the line|crossing the line|unacceptable|unprofessional|intolerable|too much)`,
      '(please|kindly|you|now|just|time to|ask you to|better to|best) ..2 (let|leave) (it|this|that|the matter|things|the thing) (drop|go|lie|rest|alone|be now)',
      `(nobody|no one|no candidate|no applicant|candidates|applicants) ..2 (lobbies|contacts|approaches|canvasses|may (not)? (contact|approach|lobby)|must not|should not|is to (contact|approach|call)|are not to)`,
      `(${message}|${doing}|approaching|repeated) ..8 ${harm}`,
      '(did not|do not|not to|nothing|not|less|no more) (hear|heard|hearing|receive|get) (anything|more|again)? from you (until|till|before|again|for|so often|every|any|unless|in the meantime|meanwhile)',
      `(rather|sooner|prefer|prefers|like|wants|want|wishes|wish) (not|you did not|to not|not to|no|that you (did)? not) ..1 (get|receive|have|see|find|be sent|${toDo}|be ${done}|more|further) ..2`,
      `(do not|never|not|stop|quit) (to)? (make|send|sending|making|leave|leaving|write|writing|bring|bringing|post|posting) (me|us|him|her|them|my)? ..1 (any more|any further|more|another|further|these|things) ..1 (of (them|those|these|it|that)|${message}|every|,|.|$)`,
      `(if|should) (you|this|it|there) (are|is)? ..1 (continue|continues|carry on|carries on|keep|keeps|persist|persists|go on|goes on|again|happen|happens|${toDo}) ..10 (security|police|report|block|solicitor|disqualif*|withdraw|have to|no choice|end|pass it|escalate)`,
      "(not|off|away from) (my|his|her|their|our) (wife|husband|mother|partner|daughter|son|home|private|personal|family|own)( 's)? ..1 (number|phone|house|mobile|address|email|door|facebook|instagram|line)",
      `(do not|never|not to) (do|try|pull|attempt) (it|that|this) (again|any more|anymore|a second time|once more)`,
      '(give|giving) (it|us|me|them|her|him|the|your|these) ..2 (a)? (rest|break|breather|peace|miss)',
      `(not (appropriate|acceptable|okay|right|proper|fair|on|allowed|permitted|helpful)|inappropriate|improper|wrong|unacceptable) (to|for you to|of you to) (keep|be)? (${toDo}|${doing})`,
      `(do|must|should|and) not ${toDo} (in the meantime|meanwhile|until|till|before|unless|again|anyone|anybody) `,
      `${doing} ..3 (will|does|is|do) not (get|make|help|speed|change|bring|do|going to)`,
      '(not|never) use (it|this|that|my) (number|line|address|account|phone)? ..1 (again|for (this|that|work|job))',
      '(this|that) (number|line|phone|mobile) is (only)? for (emergencies|patients|family|customers|clients|residents)',
      '(prefer|rather|ask|like|grateful|expect|suggest|beg) ..3 (you)? (waited|wait|to wait) (to be|until|till|for) (called|we|contacted|you|us|our)',
      '(muted|muting|archived|silenced) (this|the|your|you)',
      '(do|must|should) not come (to (the|my|our) (house|site|office|shop|yard|gate|door|home|school)|here|round|near)',
      '(interval|gap|space|pause|days) between (emails|messages|calls|letters|texts)',
      `${message} ..3 (is|are|will|do|does) not (help|helping|do|doing|advance|change|changing|speed|speeding|going to (help|change|make|speed))`,
      '(switchboard|reception|receptionist|secretary|operator|front desk) ..6 not (to|be)? (put|putting) (you|your calls|calls) through',
    ),
    strong: phrases(
      '(hold fire|keep (your|their|a) distance|keep off|deliberate (undisturbed|in peace|in private)|undisturbed|unmolested)',
      '(must|can|should|may|is) not (to)? (happen|occur|be repeated) again',
      '(one|another) more ..2 (email|call|message|letter|text|voicemail) (away|and|or)',
      '(silence|quiet|peace|radio silence|no contact) (till|until|between us|from (you|your side|now)|for (a|the) (week|fortnight|month|while))',
      `(hardly|barely|can not|could not|scarcely) ..1 (get|do|hear|finish|work|run|move|think) ..8 for (answering|your|you|the (phone|calls))`,
      `(asked|told|warned|requested|explained|said) (you|this|so|it)? (once|twice|already|before|politely|nicely|several times|more than once|three times|again and again) ..2`,
      `no (call|need|reason|point|cause|use|sense) (to|in|for|at all to)? ..2 ${doing} ..6 (every|daily|so|again|constantly|each|all|me|us)`,
      `(direct|unsolicited|repeated|constant|continual|endless|further|personal|private) ${message} ..2 (to|with|from|by|is|are|will|at)`,
      `(through|via|to) (me|us|this office|the agency|hr|our office|the secretariat) (only|alone|, not|and (nobody|not|no one))`,
      `(everything|all (contact|calls|questions|enquiries|messages)) (comes|goes|must come|must go|should come|come|go|has to come) (through|via|to) (me|us|this|the|our)`,
      `you (do not|need not|do not have to|can stop) (need to|have to)? (keep)? (check|keep|ask|remind|chase|checking|asking|chasing|reminding|ring|ringing) ..8`,
      '(mate|pal|please|enough|stop|again|honestly|seriously|okay) (.|,|!) (enough|no more|not again|stop it|stop now|stop)',
      'not again $',
      'enough (now|already|please|is enough|of this)',
      'be (guided|advised|warned) accordingly',
      `(kept|keep|stick|stuck|abide|respect|observe) (to|by|with)? (it|that|this|the) (rule|silence|process|channel|protocol|boundary|request|.|$)`,
      `${doing} (every|each|all|day|twice|three|four|ten|so often|constantly|at (night|midnight|home|the weekend)|on (sundays|a sunday)) ..4`,
      `(three|four|five|six|seven|eight|nine|ten|a dozen|#|that many|so many|several) ${message} (in|before|since|a|per|this|is|are|by) ..4`,
      `(block|blocks|tie up|ties up|jam|jams|clog|clogs|hold up|holds up|flood|floods|distract|distracts|disturb|disturbs|upset|upsets|frighten|worries|unsettle|unsettles) (a|the|our|my|up)? ..2 (line|lines|phone|phones|switchboard|inbox|staff|patients|relatives|work|team|children|family|wife|customers|office|mailbox)`,
      '(back off|ease up|cool it|calm down|chill|step back|rein it in|steady on|tone it down|hold your horses|wind your neck in|simmer down|go easy) (a bit|a little|please|mate|now|pal|,|.|$)?',
      '(space|room) to (decide|think|work|breathe|do our|get on)',
      '(let|leave) (us|me|them|the panel|her|him) (to)? (get on with|decide in|do (our|their|my|his|her) (job|work)|work in peace|to it)',
    ),
    weak: phrases('(security|privacy|boundary|boundaries|patience|tears|persistence|silence|personal number|insist)'),
  },
  even: ['asked', 'denied', 'supposed'],
  unless: phrases(
    '(mailbox|inbox|address|line) ..3 (not monitored|unmonitored|not read)',
    '(do not|please do not|not) (hesitate|worry)',
    '(this|the|these) (email|e mail|mailbox|message) ..3 (not monitored|automated|automatically)',
    '(sorry|apologies|apologise|forgive) ..4 (not|for not) ..1 (hear|heard|calling|ringing|writing|replying)',
    '(phone|telephone) (enquiries|calls|enquiry) ..3 not',
    '(intended recipient|in error|confidential)',
    '(unsubscribe|opt out|subscription|newsletter)',
    '(no need|need not|not need|do not have) to (reply|call|write|ring|contact|bring|do anything)',
    '(if you do not|if we do not|if you have not|have not|had not|did not|not) (hear|heard) (back)? from (you by|us|me|them)',
    '(papers|documents|certificates|copies|references|forms)',
  ),
});

export const examples = defineCueExamples({
  hits: [
    'Bidders are «requested not to telephone».',
    'The jury «does not wish to be contacted».',
    '«Correspondence on this point will not be entered» into.',
    'Let the «next note be one of ours».',
    'Please «take me off your list».',
    '«Ringing the kitchen at noon is not on».',
    'Would you please «let it drop».',
    '«Canvassing the members will lead to disqualification».',
    'I would be happier «not hearing from you before» the ninth.',
    '«If you carry on I shall tell security».',
    '«Do not do it again».',
    'I can «hardly hear the bell for your» calls.',
  ],
  lookAlikes: [
    'There is no need to bring anything.',
    'Please do not hesitate to ring.',
    'Sorry for not calling yesterday.',
    'This mailbox is not monitored.',
    'If we do not hear from you by Friday we shall close the file.',
    'Please do not send any more documents, the file is complete.',
    'Let us know which day suits you.',
    'The call is at noon.',
    'Take the second turning off the main road.',
  ],
});
