import { defineCue, phrases } from '@fineline/core/read';

const ways =
  '(contact|contacting|call|calling|calls|ring|ringing|phone|phoning|telephone|telephoning|email|emailing|emails|write|writing|text|texting|message|messaging|messages|approach|approaching|approaches|chase|chasing|chasers|reach out|reaching out|pester|pestering|badger|get in touch|getting in touch|follow up|following up|turn up|turning up|visit|visiting|come round|coming round|come in|coming in|check ins|checking in|check in|correspond|correspondence|enquire|enquiries|canvass|canvassing|bother|bothering|hassle|hassling|lobby|lobbying|knock|dm|dms|drop in|dropping in|txtin|txting|emailin|ringin|callin|textin|speak to|write to|letters)';

/** They want no more messages, or none to this person. */
export default defineCue({
  id: 'do-not-write',
  kind: 'asked-to-stop',
  says: 'They ask you not to write or ring.',
  phrases: {
    decisive: phrases(
      `(stop|cease|quit|desist from|desist|refrain from|avoid|pack in|knock off|give over|lay off|leave off) ..1 (all|any|these|the|with the|further|from)? ..1 ${ways}`,
      `(please|kindly|ask you|asking you|request you|request that you|would ask|must ask|have to ask|rather you|prefer you|prefer that you|prefer it if you|you|grateful if you|better if you|best if you|appreciate it if you|asked|ask) ..4 (do|did|would|not|to|will)? not (to)? ..2 ${ways}`,
      `do not ..1 ${ways} (me|us|him|her|them|the|my|our|this|again|any|anyone|either|staff|directly|to (me|us|him|her|them|the|my|our|any|either)|here|at|or|, )`,
      `(no|not any|any|not want any|without) (more|further) ${ways}`,
      '(leave|let) (me|us|it|them|her|him|my staff|the staff|the crew|my (team|wife|family)) (alone|be|there|in peace|well alone)',
      `(hold|holding) off ..2 (on|from)? ..3 ${ways}`,
      `(should|must|may|are) not (to)? ..2 (${ways}|be contacted|be approached|be telephoned|be rung) ..6 (directly|again|any|panel|member|members|staff|him|her|them|meanwhile|either|approach)`,
      `(will not|no longer|not going to|neither will|nobody will|shall not|will neither) ..2 (be)? (answer|answering|reply|replying|respond|responding|enter into|entering into|correspond|read) ..4 (further|any more|anymore|your|these|to you|again|correspondence|messages|emails|either)`,
      '(blocked|blocking|block) (your|you|this) ..2 (number|address|email)?',
      '(delete|lose|forget|remove) (this|my) (address|number|email|private address)',
      '(last|final) (time|warning|message) ..4 (ask|tell|i|we|from us|from me)',
      'enough (is enough|now|already|of)',
      'let us (come to you|do ours|contact you|be the ones)',
      '(wait|sit tight|wait until) ..6 (until|for) (we|us) ..2 (contact|call|come|get in touch|ring) ..2 (you)? ..4 (instead|rather|please do not)',
    ),
    strong: phrases(
      '(it will be|it is|we will be the|i will be the) (me|us|one|ones) (that|who|to) ..2 (get in touch|gets in touch|contact|contacts|call|calls|ring|rings|write|come)',
      `(${ways}) ..4 (will not|does not|is not|are not|not going to) ..2 (help|make it|speed|change|hurry|quicker|faster|do you|welcome|appropriate|acceptable|allowed|permitted)`,
      '(logged|counted|received|had|sent|left|made) ..3 (#|eleven|twelve|ten|nine|eight|seven|six|five|four|dozens|countless|several|so many|too many|numerous) ..3 (calls|emails|messages|letters|voicemails|texts|visits|times)',
      '(telephoned|rung|called|emailed|messaged|written|phoned|texted) ..5 (four|five|six|seven|eight|nine|ten|several|many|three|#) times',
      '(private|personal|home) (address|number|email|house|phone|mobile|account)',
      '(harass|harassing|harassment|nuisance|inappropriate|unwelcome|uncomfortable|intrusive|canvassing|disqualifies|disqualify|count against you|doing (my|me|ma) (head|heid) in|police)',
      '(refrain|desist|cease)',
      '(no|not) (further|more|separate|other) (contact|communication|approach|approaches|correspondence)',
      'make no (further|more|other) (approach|contact|attempt|enquiry|calls)',
      '(asked|told|warned) you (before|already|twice|once|not to)',
      '(letters|calls|emails|messages|visits) (to)? (cease|stop|must stop|have to stop)',
      '(a lot|too many|too much) ..4 (messages|emails|calls|for one|in a week)',
      'messages (you send)? will be filtered',
      '(give|giving) (it|us|me) a (rest|break|breather)',
      'pack it in',
    ),
    weak: phrases('(stop|patience|enough|please do not)'),
  },
  even: ['asked', 'denied', 'supposed'],
  unless: phrases(
    '(reply|respond|answer|replying) ..2 (to)? (this|the) (email|e mail|message|mailbox|address|mail|text|number)',
    '(mailbox|inbox|address|number|line|account) ..3 (not monitored|unmonitored|unattended|not read|monitored)',
    '(do not|please do not|not) hesitate',
    '(stop|unsubscribe|opt) ..3 (opt out|receiving|these emails|unsubscribe)',
    'reply stop',
    '(intended recipient|not the addressee|in error|disclose|copy|confidential)',
    '(stop (in|by|at|over|late|here)|stopped|stops|stopping|not stop)',
    '(can not|could not|unable to|did not get to|not able to|not manage to|never managed to) ..2 (reach|ring|call|email)',
    '(thank you|thanks|glad|pleased|grateful|appreciate) for (getting in touch|calling|writing|ringing|chasing)',
    '(no need|do not need|need not|not need) to (reply|call|write|ring|contact|do|bring)',
    'no (separate|further) (correspondence|communication) will',
    '(phone|telephone) (enquiries|inquiries) ..3 (not|cannot)',
  ),
});
