import { defineCue, defineCueExamples, phrases } from '@fineline/core/read';

/** What one is asked to have. */
const merit =
  '(experience|depth|evidence|confidence|knowledge|range|polish|advocacy|leadership|fluency|detail|pace|energy|structure|rigour|seniority|time|years|exposure|authority|command|maturity|weight|ambition|warmth|grip|edge|curiosity|preparation|practice|skill|skills)';

/** What is decided, as an office calls it. */
const outcome =
  '(decision|answer|result|outcome|verdict|reply|response|vote|finding|recommendation|conclusion|feedback)';

/** What is wanting in the reader, or what he would suffer there: a refusal in other words. */
export default defineCue({
  id: 'falls-short',
  kind: 'rejection',
  says: 'They say that it is not for you, or you not for it.',
  phrases: {
    decisive: phrases(
      'not (be)? (a|any|really|going to be)? (place|room|space|part|seat|berth|role|job) (here)? for you',
      'no (place|room|space|part|seat|berth) (here)? for you',
      '(not a yes|a pass (from|for) (us|me|them|him|her|the))',
      '(it|this) ..1 (is|was|will|would|could) not (going to|to)? (be)? you (this|,|.|$|who|that|i|we)',
      '(did|could|was|has|have|do|does|were) not (able to|quite|feel able to)? (recommend|approve|endorse|support|ratify|propose|favour|select|choose|take to|warm to|pick|vote for|prefer|recommended|approved|endorsed|taken to|warmed to) (you|your (name|application|candidature|appointment|candidacy))',
      '(ruled|rules|ruling|counted|rule) you out',
      '(love|like|loved|liked|want|wanted|wish|wished) to (say yes|take you|have (said|taken|hired|offered|had)|hire you|have you|offer you) ..4 (but|however|only|except|though|yet)',
      '(taking|take|took|taken|carry|carrying) (it|this|you|things|your application) no (further|farther)',
      'you (were|are|fell|came) ..1 (#|one|two|three|four|five|six|a (few|couple of|mark|point|little)|several|some) ..1 (short|behind|off|points|marks|below|adrift)',
      'you (would|will|might) be (happier|better off|better served|more at home|better suited|better placed) (in|at|with|elsewhere|somewhere|doing|on)',
      '(status|outcome|decision|result|stage) .. (rejected|declined|not selected|not successful|not progressed|regret|no longer under consideration|not hired)',
      'you (need|want|require|could do with) ..1 (more|further|another) (seasons|years|season|year|months|time|experience|practice|training|miles|hours) (as|in|of|with|on|under|before|at|behind)',
      `(lie|lies|is|are|falls|fall|sits|remains|seems) ..3 (from|short of|outside|beyond|removed from) (what|our (needs|requirements|field)|the (needs|requirements|profile|level|field)) ..3`,
      '(disappoint|let down|turn away|turn down|say no to) ..6 (you are (one|among)|including you|yourself (included|among))',
      '(did|does|has|have|will|would) not (result|end|lead|culminate|resulted|ended|led) (this time)? in (an offer|any offer|a (post|contract|job|place)|your|employment|appointment|selection|success)',
      '(not|never|nor|neither) ..1 (qualified|found (suitable|fit|eligible|appointable)|suitable|fit|competent|approved|cleared|recommended|considered|selected|proposed) for (appointment|the post|this post|the role|this role|selection|the position|employment|the vacancy|engagement|recruitment|the job)',
      'not (be|now be|therefore be|be in a position to)? ..1 (extending|extend|offering|offer|granting|grant|awarding|award|conferring|making|make) (you|a|an|the|any) ..3 (to you|tenancy|fellowship|place|scholarship|post|job|contract|role|position|offer|apprenticeship|internship|chair)',
      `${outcome} (is|was|has been|:|came back|came out|turned out)? (is|therefore|unfortunately|sadly|this time|as)? (negative|unfavourable|adverse|against you|a no|not positive|not favourable|not successful|no for|not to (appoint|offer|hire|select|proceed))`,
      '(could|can|would|will|shall) not (in good conscience|honestly|yet|safely|really)? (put|send|place|leave|trust|recommend|employ|use|hire|propose) you (in front of|in|with|on|near|for|among|at|before|as|to)',
      '(we are|it is|i am|i have|we have|going to have|has|have) ..1 (to)? (say|saying|said) no (to you|this time|on this|i am afraid|for this|to your|.|,|$)',
      '(somebody|someone|one of you|one) had to (be left out|miss out|lose|go|be disappointed|be told no)',
      '(not|never|no) (be)? (joining us|working together|coming aboard|one of us|working here|part of the (team|company|cast|crew))',
      '(yours|you|your (name|interview|score|application|bid|paper|presentation)) (came|come|was|were|finished|ranked|is|ended up) (in)? (second|third|fourth|fifth|last|runner up|a (good|close|strong|very good|very close) (second|third))',
    ),
    strong: phrases(
      '(thing|trouble|problem|difficulty|snag|sticking point|drawback|hitch|catch|stumbling block|rub) (is|was|being|:) ..2 (they need|we need|they want|we want|you|your|they wanted|we wanted|the client)',
      '(makes|made|making) it (impossible|unworkable|too (hard|difficult))',
      '(no favours|no favour|unkind|unfair|cruel|wrong) (to you|to|by|of (us|me)) ..3 (giv*|offer|take|put|ask|let|hire|pretend|keep)',
      '(no|not a) ..1 (kind|nice|easy|gentle|good) way (of|to) (putting|put|say|saying|tell|telling|writing)',
      '(see|find|saw|found|is|was) (no|not|not a|not enough|insufficient|too little) ..1 (match|fit|overlap|alignment) (between|with|for)',
      '(need|needs|require|requires|wants|want|needed|wanted) (a|an) ..4 (who|that|with|on|for) ..6 and (you|that)',
      '(with more|of more|having more|with (greater|longer)) ..2 (behind|years|experience|under|seasons) ..3 than (you|yours)',
      'not enough (experience|payroll|years|evidence|hours|depth|mileage|german|french|english|welsh|selling|sales|teaching|nursing|kitchen|time (in|on|at|with))',
      '(took|take|gave|warmed|warm) (to)? (everyone|them|the others) but',
      `(hoped|hoping|expected|have (liked|wanted|welcomed|needed)|looked|missed|wanted|needed|lacking|lacked|lacks|wanting) ..2 (see|hear|find|read|for)? ..1 (more|a bit more|a little more|greater|deeper|stronger|rather more|further|fuller) ..1 (${merit}|of)`,
      `(hoped|hoping|expected|have liked) to (see|hear|find|read) (more|a little more|a bit more|better|stronger|greater|deeper)`,
      '(ought to|needs to|has to|must|should|had to) be (someone|somebody|a person|one) (who|with|that)',
      'you (were|are|seemed|arrived|looked|sounded|came) ..1 (late|unprepared|underprepared|ill prepared|rude|vague|distracted|out of practice|rusty|too (quiet|shy|quick|slow|nervous|expensive|far|young|keen|casual)|light on|short on|weak on|thin on|short of)',
      '(be|been|get|got|grow|feel|felt|find yourself) ..1 (bored|restless|wasted|unhappy|lonely|frustrated|underused|stifled|cramped|homesick|out of your depth|overwhelmed|fed up) ..2 (by|here|with|in|before|within|after|and|,|.)',
      '(stretch|challenge|satisfy|hold|keep|interest|suit) you (less|for long|enough|half|the way)',
      '(dress|sugar coat|sugarcoat|soften|gild|varnish|pretty) ..1 (it|this|the pill|the blow|things) (up)?',
      '(not|do not|never) ..2 take (it|this|that|the news) (too)? (hard|badly|amiss|personally|to heart|ill)',
      '(look at|consider|talk to|see|hear from|think of|reconsider|meet) you again (in|next|after|when|once) ..4 (year|years|months|season|summer|spring|autumn|eighteen|qualified|licence|experience)',
      '(no|not a|no kind of|never a) (hire|appoint|go|discredit|disgrace|reflection|criticism|slight|judgement) ..2 (for|on|of|at|to) ',
      'no hire',
      '(different|happier|better|nicer|kinder) (letter|message|ending|answer) ',
      '(had there been|had we had|had i had|wish there were|wish there had been|wish we had|wish i had) (only)? (two|both|another|a second|more than one|three|room for)',
      '(wish|would that) (i|we|it|things) (had|were|could|bore) ..2 (better|happier|kinder|good|other|different|been)',
      '(i|we) (had)? ..1 (wanted|hoped|wished|rooted|hoping) (it|this|that)? ..1 (to be|for it to be|would be|was) you',
      '(lost|outnumbered|overruled|outvoted|did not win|was in the minority) ..1 (that|the)? (argument|vote|debate|day|battle|fight)?',
      '(why|reason|reasons) (you|for (the|our|this)) (were not|was not|did not|refusal|rejection|decision not)',
      '(not|neither|nor) (enough|quite enough|sufficient|nearly enough) (of)? (a)? (experience|years|time|evidence|hours|depth|background|practice|track record|match|fit)',
      '(not|short of|below|under|miss~|beneath) ..2 (threshold|cut off|cutoff|pass mark|benchmark|standard (we|required|needed)|bar|minimum|grade (we|required))',
      '(close|draw|bring) (the)? (book|chapter|door|line) (here|on this|under this)',
      '(fault|faults) (of|in) (yours|you)',
    ),
    weak: phrases('(lacked|lacking|compliment|guilty|nevertheless|alas|tidings|argued|let down|left out|despite)'),
  },
  unless: phrases(
    'not a no ',
    '(if|should|whether) (you|your|we|they|the) ..6 (unsuccessful|not)',
    '(until|unless|without|before)',
    '(no decision|not decided|not yet)',
    '(hoped|hoping|like|want) to (see|hear|read) more of (you|your (work|drawings|portfolio))',
    '(on|for) (monday|tuesday|wednesday|thursday|friday) ',
  ),
});

export const examples = defineCueExamples({
  hits: [
    'The hearing «did not result in an offer».',
    'You were «not found suitable for the post».',
    'The school will «not be extending a place» to you.',
    'The «outcome is negative».',
    'I «could not put you in front of» the clients.',
    '«Somebody had to miss out».',
    'We had «hoped to see more» of the accounts side.',
    'You would have «been bored within» a month.',
    'The organ here would «stretch you less» than you need.',
    '«Had there been two» chairs, both of you would sit here.',
    'I «wanted it to be you».',
    '«Yours came third».',
  ],
  lookAlikes: [
    'Your test result is attached.',
    'We hope to see more of your drawings on Friday.',
    'The answer will be with you soon.',
    'Never bored, always busy: that is our crew.',
    'Your train was late.',
    'If the result is negative you may appeal.',
    'We cannot put you on the rota until you sign.',
    'You came first.',
    'Please stretch the canvas before you come.',
  ],
});
