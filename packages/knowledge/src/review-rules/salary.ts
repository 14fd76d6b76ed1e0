// Longer than most: pay, hours, leave and benefits each have words of their own, and trades in which they are the work.
import { type DraftText, type Sentence, defineExamples, defineReviewRule, phrases } from '@fineline/core/review';

const job =
  '(the|this|that|your) (job|post|position|role|contract|work|place|company|firm|school|hospital|appointment|seat)';
const they =
  '(you|yous|they|the (company|firm|school|hospital|trust|council|club|hotel|university|college|employer)|your (insurer|company|firm|office))';

/** Words that mean pay, or what comes with it, wherever a question holds them. */
const pay = phrases(
  '(salary|salaries|wage|wages|remuneration|remunerated|stipend|payday|pay day|overtime|bonus|bonuses|ctc|take home|pay packet|earnings !(call|report|season)|pay rise|pay scale|increment|increments|perk|perks|benefits !(of|to|from|team|claim~|system|adviser|office|agency|case~)|equity !(and|audit|law|partner)|stock options|share options|ote|401|pto|per diem|emolument|emoluments|gratuity|provident fund|thirteenth cheque)',
  'pay !(attention|tribute|heed|a visit|visits|my respects|off|for itself|dividends|homage)',
  '(i|we|staff|interns|trainees|apprentices|training|breaks|travel|induction|hours) ..2 (be|get|is|are)? paid',
  '(filthy lucre|(financial|money|monetary|material) (side|terms|aspect)|talk (numbers|money|figures|terms)|moneywise|terms of (service|employment)|rate of pay|(wiggle|wriggle) room|sweetener|part of the (deal|bargain|package))',
  '(carry|carries|attract~|paid|get|earn) ..1 a premium',
  'the money',
  '(is|are|do|does|would|will) ..3 parking (free|paid|included|provided|for (staff|me))',
  '(budget|budgeted|set aside) for (the|this) (role|post|position|job|hire)',
  'how (many|much) (weeks|days|time|leave) (do|would|does|will|can|is) ..4 (get|have|off|leave|holiday~|allowed|given|receive|entitled)',
  '(hourly|daily|day|weekly|monthly|piece|going|union|starting|mileage|night|weekend|shift|pay) rate',
  '(time and a half|double time|time and a third|at double|on double|double on|shift allowance|night allowance|unsocial hours|on call (money|payment|supplement|allowance)|(sign|signing|joining|retention) (on)? bonus|golden hello|london weighting|market supplement|premium for)',
  '(salary|pay|total|the|your|compensation|my|remuneration|overall|whole|benefits) package !(holiday~|tour~|deal~|is built)',
  '(pay|salary|spine|budgeted|leadership|advertised|hiring) (point|scale|band|bracket|range|spine)',
  '(pay|salary|job|spine) grade',
  '(where|whereabouts|what point|which point|how far (up|down)|how high) ..2 (band|scale|grade|spine|bracket)',
  '(superannuation|salary sacrifice|salary packaging|paid (on top|in addition|separately))',
  '(is|are|does|do|will|would|whether|if|any|plus|and) super (paid|on|included|extra|in|part|come|contributions|of|?|$|,)',
  '(point|where|which end|bottom|middle|top|start) (of|on|in) the (pay|salary)? (scale|band|spine|bracket|range|ladder)',
  '(pension|annual leave|paid leave|sick pay|sick leave|holiday pay|paid holiday~|leave days|days leave|maternity leave|paternity leave|parental leave|study leave|leave entitlement|holiday entitlement|leave allowance|holiday allowance|bank holidays off|days off|weeks off|days holiday|weeks holiday|days of (holiday|leave|vacation)|weeks of (holiday|leave|vacation)|vacation~|holidays|time off)',
  '(health insurance|medical insurance|private (medical|health|healthcare)|healthcare|health care plan|medical aid|medical cover|dental (plan|cover|insurance)|life cover|death in service|gym membership|free gym|company (car|van|phone|laptop|bike)|car allowance|fuel (card|allowance)|free parking|staff parking|parking space|parking permit|season ticket|travel card|travel allowance|housing allowance|relocation|moving costs|removal costs|childcare|creche|nursery place|tuition fees|staff discount|employee discount|discount card|free (meals|lunch~|food|coffee|drinks|tickets|flights|travel|uniform|swims|parking) !(project|scheme|programme|club|service|team)|meal allowance|cycle to work|clothing allowance|tool allowance|expense account|gratuities|staff accommodation|accommodation (provided|included|on site|thrown|available|for staff)|lodgings)',
  '(flexi time|flexitime|flexible (working|hours)|flex time|hybrid (working|work|role|pattern|arrangement~|model|set up)|remote working|work remotely|working remotely|work from home|working from home|wfh|four day week|compressed hours|half day fridays|early finish~|duvet days|birthday off|sabbatical)',
);

/** Put so that it can only mean pay: the number, what it is worth, what is in it for me. */
const meaning = phrases(
  `${job} ..2 (be|is)? (paid|graded|banded|pensionable|salaried) (on|at|above|in|under|according|?|$|,|and)`,
  '(match|honour|keep|protect|better|beat) my ..2 (point|salary|grade|band|scale|step|pay|rate|increment~|spine|wage|terms)',
  '(figure|salary|number|sum|rate|amount|wage) (in|on|from) (the|your) (ad|advert|advertisement|listing|posting)',
  `(what|how much) (would|does|will|do|might|is|can|could) ${job} ..2 (pay|paying|bring in|carry|come in at|worth|fetch|go for|start (at|on))`,
  `(what|how much) (would|will|might|could|do|does|did|can|are) (you|they|the _|i) ..3 (pay|paying|be paid|be on|be getting|get paid|earn|be earning|make|take home|start on|clear|offer~ (me|in money)|give me)`,
  `what (it|${job}) ..2 (pays|would pay|brings in|carries|comes in at|is worth|goes for|fetches)`,
  '(what|how much) (you|they|the (company|firm|school)) .. (pay|pays|paying|offering in money)',
  '(figure|number|sum|amount|money|bracket|ballpark|price|range|digits) ..4 (in mind|on the (contract|table|letter|offer|cheque|slip|post|job)|are (we|you) (talking|thinking)|attached to|begin with|start with|would i|i would)',
  '(what|which|whatever|roughly|sort of|kind of) (sort of|kind of|is the|is a|ballpark)? (figure|number|money|bracket|ballpark|grade|band|salary range) ..3 (i|you|we|for|would|is|the|in)',
  '(how|what) ..4 (a|an)? (mile|hour|day|shift|week|month|visit|lesson|page|hectare|load|job|it) (is|would be) worth (to you|over there|there|with you|these days|at yours)?',
  '(who|must i|do (i|we|you|staff)|should i|would i|does one|whether (i|we|you|staff)) ..2 (buy~|pay~ for|supply|supplies|provide~|launder~|wash~) ..3 (tools|uniform~|boots|overalls|whites|scrubs|tunic~|aprons|fuel|petrol|diesel)',
  '(worth|put) ..2 (to you|in my (pocket|hand|pay|account)|my while)',
  '(in my|into my|in the) (pocket|bank|bank account|hand) ..4 (month|week|friday|day|end|each|every)?',
  '(what is in it|what would be in it) for me',
  '(make|be) it worth my while',
  '(weeks|days) (off|leave|holiday|vacation)',
  '(how|what) (is|are|about|generous) ..2 (the)? (holidays|hols|perks|money|pay|wages)',
  '(is|are|does|do|would|will) ..4 (thrown in|included in the (job|deal|package)|come with the (job|post|role|position)|go with the (job|post|role|position))',
  `(does|do|would|will|whether|if) ${job} ..2 come with`,
  '(does|do|would|will|whether|if) ..6 (sunday|sundays|saturday|saturdays|night|nights|weekend|weekends|bank holidays|christmas day) ..2 (go|goes|paid|pay|count|counts|at) ..2 (double|time and|extra|more|half)',
  '(home time|driving time|travel time|breaks|lunch|training) (count|counts|is paid|paid|on the clock)',
  'on the clock',
  '(tips|gratuities) (are)? (shared|pooled|split|kept)',
  `(do|can|could|would|will) (staff|we|i|employees|crew|the staff|drivers|everyone) ..2 (eat|drink|park|travel|train|stay|live in|swim|fly) (for)? (free|half price|on the house)`,
  `(do|does|can|could|would|will) (i|we|staff|you|they|the (office|firm|shop|school)) ..3 (get|have|give|take) ..4 (off|early)`,
  '(shut|close|shutting|closed) (at|over|for|between) christmas',
  '(what time|when) (do|would|does|could) (i|we|one|everyone|the _|you|staff) ..2 (knock off|clock off|get off|finish|get away|go home|down tools)',
  '(finish|knock off|get away|leave|home) early',
  '(can|could|may|might|would) i ..4 (work from home|work remotely|do (four|three|4|3) days|bring my dog|work flexibly|have (fridays|mondays|wednesdays) off)',
  '(how many|any) days ..3 (from home|in the office|remote)',
  `(will|would|do|does|could|can|might) ${they} ..3 (cover|pay for|pay towards|contribute|reimburse|refund|fund|sponsor|subsidise|chip in|stand) `,
  '(get|be given|have|given|come with|comes with|supply|provide|provided with) ..3 (a|the|my own|an)? (company)? (laptop|phone|ipad|car|van|truck|bike|uniform|mobile|flat|house|cottage|room) ..3 (and|with|come|for|too|$)',
  'come with the (flat|house|car|van|truck|cottage|phone|laptop|room|keys|bike|uniform)',
  '(flat|house|cottage|room|car|van|truck) (come|comes|go|goes) with (it|the job|the post|the role)',
  '(rise|raise) ..3 (each|every|after|in the first|come|come round|expect)',
  '(expect|get|be due|due|give me|see) a (rise|raise)',
  'living wage',
  '(feed|keep|support|raise|bring up) (a|my|the) family on',
  '(live|survive|get by|manage|exist) on (it|that|what (you|it|the _))',
  '(lands|lands up|goes|ends up|arrives|comes) (in|into) my (account|bank|bank account|pocket|hand|hands|pay packet)',
  // Perks and sums, asked after.
  '(go|goes|going|move|moving|come|stretch|rise|increase) (a bit|a little|any|much)? ..1 (higher|up|further|above|beyond) (than|on|over)? ..3 (advertised|figure|stated|salary|rate|wage|offer|number|band|range)',
  '(much|what) ..3 (in it|in this|in that) for (me|us)',
  '(free|staff|tied|subsidised|cheap) (accommodation|meals|lodging~|housing|board|rooms|digs|travel|parking|food)',
  '(the|your|a|what|which|any) ..1 (fee|fees|honorarium|retainer|royalties|advance|stipend)',
  '(offer|give|grant|get|have) ..2 (shares|equity|options|stock|a stake|a cut|a percentage|profit share)',
  '(is|are|there|about|any|on|plus|and|or|with|basic|earn|pay|paid|get|getting|much|some|of|work on|for) commission !(a|an|from|the (work|piece|portrait|study|report)|by|er|of inquiry|new|work)',
  'commission (structure|rate~|plan|scheme|split|only|based|paid|included|payable)',
  '(is|are|would|will|do|does|can|could|may|whether|if|how) ..5 (lunch~|meals|breakfast|tips|tip jar|parking|uniform|tools|boots|petrol|diesel|fuel|mileage|travel|fares|crossings|expenses|flights|lodging~|house|cottage|flat|rent|board|food|coffee|wine|cheese|gym|laptop|phone|fees|training costs|visa|moving|move|removal~) ..5 (included|shared|divided|split|paid|free|covered|met|refunded|reimbursed|provided|thrown in|part of|on the house|at cost|half price|for staff|allowed|with it)',
  '(would|will|do|does|can|could|might|may|whether|if) (you|they|the _|your _|ye|staff|we|i) ..4 (meet~|refund~|reimburs~|cover~|pay~|throw~ in|include~|let~|give~|get~|buy~|claim~|subsidis~|contribute~) ..8 (cost~|fare~|crossing~|expenses|moving|move|house|lodging~|lunch~|stock plan|shares|ticket~|ferry|train|parking|uniform|tools|discount|at cost|off|fees|petrol|diesel|mileage|laptop|phone|extra|more)',
  '(something|anything|a bit|a little|any) ..1 (extra|more|added|on top) for (nights|night|sundays|weekends|overtime|saturdays|late~|the late shift|bank holidays|unsocial|being on call|travel)',
  '(four|three|4|3) days for ..3 (five|four|5|4)',
  '(how much|what) ..6 (was|were|is|are) (on|getting|earning|making|paid)',
  '(how much|what) (do|did|does|would|will) ..5 (get|earn|make|draw|pull in|clear|take home|taking home|be taking home|end up with)',
  '(what|how much) ..4 (taking|bringing|carrying) home',
  '(what|how much) (it|this|that|the (job|post|role|work|place|position)) (pays|paid|would pay|earns|brings)',
  '(at what|what|which) (sum|price|figure|rate|worth|value) (do|would|will|did) (you|they|the _)',
  '(stock|share) (plan|scheme|options|ownership)',
  '(state|give|name|list|specify|indicate|mention) ..2 (basic|allowances|salary|remuneration|terms|figure|band|grade|pay)',
  '(weeks|days|week|christmas|easter|good friday|diwali|eid|new year|half term|summer|summers) off !(site|work sick|school)',
  '(which|what) (band|grade|scale|point|rung)',
  '(negotiable|negotiate~|negotiation~)',
  '(negotiable|flexibility on|movement on|room on|flexible on)',
  '(buy|supply|provide|pay for|wash|replace) ..1 (my|our|your|the|staff)? own? (boots|tools|uniform|uniforms|ppe|knives|laptop|gear|overalls|scrubs|whites)',
  '(weeks|days) ..1 (leave|holiday|holidays|vacation|paid leave)',
  '(will|would|is) there (be)? ..1 (a|an|any) (bonus|pension|canteen|gym|creche|discount|company _|allowance|rise|raise|parking space|(car|van|phone|laptop) (with|for me|$|to go|included|or))',
  '(do|does) ..3 do ..4 off',
  '(fridays|friday afternoons|wednesdays|weekends|summers|saturdays|sundays|mondays|bank holidays) off',
);

/** A question, straight or by way of wondering. */
const asks = phrases(
  '(i|we|just|only|wife|husband|do|did) ..2 (wonder~|curious|ask|asking)',
  '(wonder|wondered|wondering|curious|curiosity)',
  '(would|will|should|might|like|love|want|need|wish|keen|hope|hoping) ..4 to (know|hear|learn|understand|find out|ask|clarify|check|see)',
  '(could|can|would|might|will|may) (you|someone|somebody|anyone|one|i) ..3 (ask|tell|let|say|send|share|confirm|clarify|advise|give|indicate|outline|explain|find out|enquire)',
  '(please|kindly) ..2 (confirm|advise|tell|send|share|let|clarify|provide|inform|mention|state|give)',
  '(let|tell) me (know)?',
  '(question|query|enquiry) (about|on|regarding|re|of)',
  '(one|another|last|quick|other|small|my|a few|two|three|only) (question|questions|query)',
  '(any idea|no idea|not clear|unclear|not sure|not know|in the dark|not catch|not say|not mention|not mentioned|not discuss|not discussed|not get to|never (said|mentioned|got|discussed|asked)|forgot|meant to ask|not come up|(nobody|no one) (mentioned|said|told)|no mention|not a word|not touch|not touched|not talked|not spoken)',
  '^ (and|also|plus|oh)? (is there|are there|does|do you|do we|do i|would|will|what is|what are|what about|how much|how many|how about|can i|could i|whether)',
  '(also|plus|and) (is|are) there',
  '(wants|wanted|want) to know',
  '(assume|trust|presume|take it|expect|suppose|imagine) ..8 (applies|apply|included|standard|usual|as well|too|there|still|stands)',
);

/** Mine, said outright. */
const mine = phrases(
  '(my|our) (expected|current|present|last|desired|previous|minimum|target) (salary|pay|ctc|package|wage|rate|remuneration|earnings|income|compensation|day rate|hourly rate)',
  '(salary|pay|ctc|wage|package|rate|compensation|remuneration) (expectation|expectations|requirement|requirements|demand|demands)',
  '(i|we) ..6 (settle for|work for|look for|looking for|after|on|want|expect|accept) ..2 (union rate|the going rate|six figures|a (decent|fair|good|proper|living) (salary|wage|rate)|a bump|a rise|a raise|more money|a salary|a wage)',
  '(would|should|could|do|will|i|can) ..3 (like|want|need|wish|prefer|have|ought|hope) to (discuss|talk about|talk through|negotiate|agree|settle|speak about|raise|go over|know about|know) ..3 (salary|pay|remuneration|money|terms and conditions|the terms|terms|package|wages|compensation|the rate|holidays|benefits)',
  '(open to|room for|scope for|room to|willing to|prepared to) (negotiate|negotiating|negotiation|discuss|move|increase|improve) ..3 (salary|pay|rate|package|money|figure|wage|price|terms)',
  '(we|nobody|no one|you|i) (have|did|had|never|has)? (not|never)? (yet)? (got round to|get round to|got on to|get on to|discussed|discuss|talked about|talk about|talking about|talked|mentioned|mention|spoke of|touched on|said a word about) ..2 (money|pay|terms|salary|wages|numbers|the package)',
  '(got|get|come|came) (round|on|around) to (talking about|discussing|mentioning)? ..1 (money|pay|terms|salary|wages|numbers|the package|holidays)',
  'the (salary|pay|money|wage|wages|package|rate) (is|was|seems|looks|sounds|seemed|looked|on offer|offered|advertised|has|have) ..4 (low|lower than i|good|attractive|fair|generous|decent|poor|less|mean|better|tempting|competitive|modest|gone up|enough|right|important)',
  '(money|pay|salary) (matters|is important) to (me|us)',
  '(could|would|can|will) not ..4 (for|under|below) (anything|a penny|a cent|a pound|less than) ..2 (under|less than|below|than)? ..1 (#|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|what i)',
  '(have|got|had) ..1 (#|one|two|three|four|a|my) (week|weeks|fortnight|days|holiday|holidays|cruise) ..4 booked',
  '(booked|book) ..2 (holiday|holidays|weeks|fortnight|cruise|time) off?',
  '(match|beat|better|top) (my|what i) (am)? (current|present|on|earn|get|make|have now) ..1 (salary|pay|wage|package|now|rate)?',
  '(stretch|increase|improve|raise) the (budget|offer|salary|pay|rate) for',
  // Hopes and conditions about pay, said outright.
  '(if|provided|so long as|as long as|when|once) (you|they) ..1 pay (me|us)',
  '(if|and|provided|could|can|may|would|will) (i|we) ..1 keep (my|the|any|all) ..1 tips !(you|on|for|from)',
  '(keep|keeping|transfer|move|bring|carry on|continue|protect) ..1 my ..3 pension',
  'my ..3 pension ..3 (transfer~|carries|carry|moves|move|continue~|comes with|come with|protected)',
  '(want|need|expect|like|require) ..3 (travel|moving|removal|relocation|living|training|fuel|petrol|childcare|parking|expenses) ..1 (costs|expenses|fees|fares|money)? ..3 (covered|paid|met|refunded|reimbursed|on top)',
  '(take|taking|have|need|want|booked) ..2 (one|two|three|four|five|six|a few|several|#) (weeks|days) off (every|each|in|this|next|over)',
  '(the )?(figure|number|sum|line) (at the (bottom|foot|end) of|on|in) the (contract|offer|cheque|payslip|letter)',
  '(honour|reward|value|recompense|compensate) (my|the|this) (work|time|effort|labour|experience|services) ..2 (financially|in money|properly|accordingly|monetarily)',
  '(what|whatever) (the|other|private|bigger|city|london) ..3 (gives|pays|offers|give|pay|offer) (its|their|to)',
  '(hope|trust|expect|assume|presume|suppose|believe|feel|understand|gather) ..3 (remuneration|salary|pay|wage~|terms|package|rate|compensation|commission|figure|money) ..4 (reflect~|negotiable|competitive|fair|match~|improve~|recognise~|review~|generous|right|good|met|cover~|rise~|go up|improved|better|higher)',
  '(my|our) (expectation~|requirement~|price|figure|asking (price|figure)|minimum|floor) (is|are|was|would be|stands at) ..3 (#|lakh~|around|about|between|in the|upwards|nothing under)',
  // and not one to ring
  '(my|our) number (is|was|would be) ..3 (# (k|thousand|lakh~|pound~|euro~|dollar~|rand)|£|€|around|about|between|in the|upwards|nothing under)',
  '(my|our) ..1 (day|hourly|daily|weekly|usual|normal|standard|freelance|contract) (rate|fee)',
  '(talk|speak|discuss|come|came|turn|turned|get|got|move|moved|touch|touched) ..4 (about|to|on|of|into) ..3 (money|terms|brass tacks|figures|pay|salary|wages|remuneration|filthy lucre)',
  '(delicate|awkward|small|little|vexed|sordid|vulgar|thorny|tricky) (question|matter|subject|business|issue|topic) of ..1 (terms|money|pay|salary|wages|remuneration|filthy)',
  '(will|would|do|does|am|is) not ..1 (come|go)? cheap',
  '(expect~|want~|ask~ for|need~|require~|hope~ for|look~ for|insist~ on|hold out for) ..4 (more than the minimum|more money|a little more|something over|something extra|union (rate|scale)|top (whack|dollar|rate)|the (london|higher|top|senior|full) (figure|rate|scale|band|grade)|a better (rate|wage|salary|deal)|proper money|good money|danger money|what i am worth|my worth)',
  '(want|need|expect|like|ask|require|hope|looking) ..6 (a|per|each|every) (week|month|year|hour|day|shift|mile) ..3 (in|into) my (hand|pocket|account|bank)',
  '(will|would|could|can|do|cannot|not) ..3 (sign|come|move|work|leave|start|do it|take it) ..3 (for less than|below|under|unless ..6 (pay|money|salary|wage~|rate|raise|rise|figure))',
  '(higher|better|top|senior|next) (band|grade|pay point|spine point|increment)',
  '(lakh~|lpa|per annum|p a|a year|an hour|per hour|a day) ..2 (fixed|basic|plus|negotiable|minimum|before tax|after tax|net|gross|in hand)',
  '(trust|assume|presume|expect|take it|suppose|gather|hope) ..6 (laptop|phone|gym|car|card|bonus|pension|discount|uniform|lunch~|meals|lodging~|accommodation|allowance~|expenses|mileage|overtime|tips|commission|holidays|leave|flights|visa costs) ..6 (come~|come with|included|part of|thrown in|goes with|go with|covered|paid|provided|standard|usual|to be)',
  '^ (salary|pay|pay and holidays|wages|benefits|package) (question|query|and|?|$)',
  '(drew|draws|attracted|attracts|appeals|appealed|appealing|tempted|tempts|swung|like|likes|love|loved|pleased|delighted|impressed|excited|interested) ..4 (the|your|a|by|generous|good|competitive)? (generous|good|excellent|competitive|final salary)? (salary|pension|benefits package|perks|annual leave|company car|staff discount|long holidays|pay and (conditions|benefits)|holiday allowance|free lunch~) !(survey|scheme you|calculator|planner|team|page|desk|helpdesk)',
  '(i|we) (would|will|do|should|shall|am going to|also)? (need|want|require|expect|like|have to have|must have|insist on|have booked|booked) ..4 (days off|weeks off|friday off|monday off|weekends off|holidays off|annual leave|days leave|week off|the school holidays|a company car|a parking space|time off|to work from home)',
  '(trust|hope|assume|presume|take it|gather) (that)? (the)? (salary|wage|wages|pay|money|rate|package|overtime|holidays|mileage|parking|relocation|moving costs) ..2 (is|has|have|are|will|would|goes|comes|can)',
);
/** The same with a sum in it, which `sum` has to confirm. */
const sums = phrases(
  '(room|scope|leeway|flexibility|movement|latitude) ..3 (on|in|with|above|around|beyond) (the|that|your) ..1 (£|€|#)',
  '(trial|trial (day|shift|session|week)) ..4 (at|for|costs) ..1 (£|€|#)',
  '(i|we) (am|was)? (currently|presently|now|already|still)? (earn|earning|make|on|get|getting|take home|taking home|clear|clearing|pocket|paid|at) ..4 #',
  '(i|we) ..6 (looking for|look for|hope for|hoping for|want|wanting|expect|expecting|need|accept|asking for|ask for|after|settle for|work for|do it for|below|less than|get out of bed for|start on|start at|lower than|at least|minimum of|region of|range of) ..4 (#|twenty|thirty|forty|fifty|sixty|seventy|eighty)',
);
const sum =
  /[£$€₹]\s?\d|\bR\s?\d{2}|\bRs\b|\b\d+(?:[.,]\d+)?\s?(?:k|K|grand|lakhs?|lpa|LPA|euros?|pounds|dollars|rand)\b|(?:\d|ty|teen) (?:an hour|a year|a month|a day|a week|per (?:hour|annum|year|month|day))|ty thousand/;

/** They asked for it, or it is spoken of as theirs to see. */
const innocent = phrases(
  'you ((have|had) )?(asked|wanted to know|requested|wished to know|enquired)',
  '(as|which|what|that) (you)? (asked|requested|wished|wanted)',
  '(in (answer|reply|response)|to answer|answering) (to)? (your|the|his|her) (question|query|request|three|two)',
  '(if|should|whether|in case|would it|would you) ..3 (like|want|wish|care|help|useful|useful to you|interest|welcome) ..2 (to see|to read|to look|see|a copy|my|if i|to have|to show)',
  '(free of charge|without (pay|charge|payment)|no (charge|fee|pay|wages|payment|wage|obligation)|unpaid|for nothing|waive|at no cost|not (expect|want|ask for|be looking for) ..3 (paid|pay|payment|wage|wages|money)|wages do not|money does not)',
  '(survey|helpdesk|clinic|calculator|dashboard|guide|planner|slides|spreadsheet|exhibition|campaign) i (built|made|wrote|designed|ran|drew)',
  '(booked|away|holiday|leave) ..16 (free|available|reach~|either side|flexible|contact~)',
  '(i|we) (built|designed|wrote|ran|made|drew up|redrew|introduced|negotiated|administered|processed)',
  '(away|out|abroad|on (annual leave|holiday)|be in) ..8 (reach~|available|contact~|phone|email|call|back)',
  '(i|we) (can|could|would be happy to|am happy to|am free to|am able to|will gladly) (work|do|cover) ..6 (holidays|weekends|nights)',
);
/** A trade in which these words are the work. */
const trade =
  /\b(?:pay(?:roll)?|remunerat\w*|rewards?|pensions?|benefits?|compensation|salar(?:y|ies)|wages?|hr|human resources|people (?:partner|team|manager)|union|organi[sz]er|holidays?|travel|tour\w*|leave|bonus|tax|welfare|employment|recruit\w*|actuar\w*|insurance|childcare|nursery|creche|healthcare|health care|gym|fitness|parking|relocation|accommodation|housing|lodgings?)\b/i;
/** In such a trade a question is about pay for me where it says so. */
const forMe = phrases(
  job,
  '(in|on|from) the (ad|advert|advertisement|listing)',
  '(i|me|my|staff|we) ..4 (get|paid|earn|receive|entitled|start|on|pay|salary|pension|expect|contract|covers|cover)',
  '(you|they) (pay|offer|give|provide|contribute|match|cover|do|have|throw in)',
  '(partners|families|spouse|wife|husband|children)',
);
const offered = phrases(
  '(thank~|delighted|pleased|thrilled|accept~|receiv~|receipt|read|about|regarding|re|considered|consider|honoured) ..4 (the|your|this) (kind|generous|written|formal|job)? offer !(of a|to)',
  '(your|the) (kind|generous|written|formal|job)? offer of (employment|the|a (job|post|place|position|contract))',
  '(offered me|offering me) the',
  '(offer letter|letter of offer|contract (you|that you) sent|before i sign)',
);
const asksPay =
  /salar|pay|remunerat|compensation|package|wage|rate|expectation|benefit|ctc|fee|money|earn|holiday|leave/;

/** Before there is an offer, pay and perks are about what I get, and they are still asking what I bring. */
export default defineReviewRule({
  id: 'salary',
  severity: 'fix',
  appliesTo: {},
  sources: ['003'],
  says: 'There is no offer yet. “{found}” turns the talk to what you would get, while they are still asking what you bring.',

  *find(draft) {
    const { known, main } = draft;
    if (known.isOffered || known.asked.some((what) => asksPay.test(what)) || offered.in(main).length > 0) return;
    const left = sentencesOf(draft, innocent);
    const asking = sentencesOf(draft, asks);
    const ours = isTradeOf(draft) ? sentencesOf(draft, forMe) : undefined;
    for (const at of draft.find(mine)) if (!left.has(at.sentence)) yield { at };
    for (const at of draft.find(sums)) {
      if (!left.has(at.sentence) && sum.test(main.text.slice(at.start, at.sentence.end))) yield { at };
    }
    for (const at of [...draft.find(meaning), ...draft.find(pay)]) {
      if (left.has(at.sentence) || (ours && !ours.has(at.sentence))) continue;
      if (at.sentence.isQuestion || asking.has(at.sentence)) yield { at };
    }
    for (const at of draft.tone.like('salary')) {
      if (!left.has(at.sentence) && (!ours || ours.has(at.sentence))) yield { at };
    }
  },
});

const sentencesOf = (draft: DraftText, list: typeof asks): ReadonlySet<Sentence> =>
  new Set(draft.find(list).map(({ sentence }) => sentence));

const isTradeOf = ({ known: { application }, draft }: DraftText): boolean =>
  trade.test(`${application?.role ?? ''} ${application?.employer.company ?? ''} ${draft.subject ?? ''}`);

export const examples = defineExamples({
  flags: [
    'What is the «salary»?',
    'Could you tell me «what the post pays»?',
    '«How much would I be on»?',
    'I was wondering about «holidays».',
    "«I'd want at least £40,000».",
    "«I'm on 38»k now and would expect a bump.",
    '«My expected CTC» is 14 lakhs.',
  ],
  indirect: [
    'What would be «in my pocket» at the end of the month?',
    "And «what's in it for me»?",
    '«What time do you knock off» on a Friday?',
    '«Where on the scale» would I start?',
    '«Do you shut at Christmas»?',
    '«Do I get my birthday off»?',
    '«Is lunch thrown in»?',
    'It would be good to know «what it is worth to you».',
    "«I couldn't do it for less than thirty» an hour.",
    '«What sort of figure did you» have in mind?',
    'Is there any «leeway on the £» 31,000?',
    'I can come for a day, «if you pay me» for it.',
    '«Who pays for the overalls»?',
  ],
  allows: [
    'The pay slip you redesigned is clear.',
    'Your payroll runs in four days, which is impressive.',
    'I would not expect to be paid for the trial.',
    'An unpaid day would let you judge for yourselves.',
    'Thank you for explaining how bonus schemes affect the drivers.',
    'I paid attention to the labels.',
  ],
  lookAlikes: [
    'I would love to know what the commission made of the plan.',
    'The benefits of the new valve are plain.',
    'I enjoyed hearing about the salary survey.',
    'I could come for a morning, free of charge.',
    'The rate of infection fell by half.',
    'The holiday club is just what the estate needs.',
    'The care package that goes home with each patient is a fine idea.',
    'You asked about my salary expectations: £34,000.',
    'I can work weekends and bank holidays.',
    'Do you have any tips for next time?',
    'Would it help to see the bonus scheme I designed?',
    'Housing benefit cases are what I know best.',
    { action: 'reply', body: 'Thank you for the offer of the post. Is the pension above the minimum?' },
    {
      action: 'reply',
      body: 'May I ask whether the holidays follow the school year?',
      application: {
        events: [
          { type: 'interview', at: '2026-11-16T10:00:00Z', with: ['p1'] },
          { type: 'reply', at: '2026-11-18T10:00:00Z', from: 'p1', kind: 'offer' },
        ],
      },
    },
    {
      action: 'reply',
      body: 'I earn £31,000 today, and would be looking for £34,000.',
      application: {
        events: [
          { type: 'interview', at: '2026-11-16T10:00:00Z', with: ['p1'] },
          { type: 'reply', at: '2026-11-18T10:00:00Z', from: 'p1', kind: 'asks-for-something', asksFor: ['salary'] },
        ],
      },
    },
    { body: 'How does the bonus run reach the night shift?', application: { role: 'Payroll Clerk' } },
  ],
});
