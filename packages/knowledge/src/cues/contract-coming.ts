import { defineCue, defineCueExamples, phrases } from '@fineline/core/read';
import { weekday, month } from './words/hiring.ts';

const agreement =
  '(contract|contracts|contract of employment|statement of particulars|written particulars|terms of engagement|letter of engagement|employment contract|letter of (employment|appointment|engagement)|offer letter|statement of terms|written statement|terms of employment|employment agreement|formal offer|formal letter|particulars of employment|terms and conditions of (employment|service)|service agreement|agreement of employment)';

/** What only one who has the post is told: contract, start, pay, notice. */
export default defineCue({
  id: 'contract-coming',
  kind: 'offer',
  says: 'They speak of your contract, your start or your pay.',
  phrases: {
    decisive: phrases(
      '(sign|signed|signing|countersign) ..4 (contract|offer|acceptance|agreement|terms)',
      `(your|the|a|an) ..1 ${agreement} ..4 (attached|enclosed|is ready|ready for|follow|follows|on its way|will be (sent|issued|with you|in the post|drawn up)|in the post|will follow|by post|is here|for signature|to sign|below|herewith|shortly|by email|coming|goes out|went out)`,
      `(attached|enclosed|attach|enclose|here is|find|herewith|send you|sending you|issue|issued|drawing up|draw up|prepare|prepares|preparing|drafting|makes|make) ..3 (your|the|a|an|our|their|his) ..2 (${agreement}|main terms|proposed terms|terms and conditions|welcome pack|starter pack|starter forms)`,
      '(your|the) (first (working)? day|start date|first shift|first week|induction|day one|starting date|commencement date|date of commencement|joining date|date of joining) (is|will be|would be)',
      '(form of acceptance|acceptance form|letter of acceptance|accept the offer|accept this offer|confirm (your)? acceptance|acceptance of (the|this|our) (offer|post|appointment|position))',
      '(improve|increase|raise|raised|improved|revised|revise) (our|the|your|on our) (offer|package|terms|letter)',
      '(hand|handing|give|put) (in)? (your|ur) notice !(period)',
      '(hand|handing) (your|ur) notice in',
      'not (resign|hand in your notice|give notice) ..3 (from|until|before|yet)',
      '(start|starting|begin|beginning|commence|commencing) (with us|work)? (on)? ' +
        weekday +
        ' ..5 (salary|£|€|$|boots|sharp|an hour|am|#)',
    ),
    strong: phrases(
      '(considered|discussed|reviewed|looked at|took) your (counter|counter offer|query|request|figure) ..8',
      '(move the title|meet you at|bear your|cover your (fees|relocation|moving)|net monthly|gross monthly)',
      '(this|offer|it|letter) (stands|lapses|expires|holds|is good|is valid|remains open) (until|till|on|through|if not)',
      '(ninety|eighty|hundred|fifty|sixty|seventy|twenty|thirty|forty|fifteen|twelve|fourteen) (quid|pound|pounds|euro|euros|dollars|bucks|an|a|per) ..1 (day|week|shift|hour|night)',
      '(documents|papers|forms|details) for (the|your) (contract|payroll)',
      '(over|across|back) to you to sign',
      '(room|house|flat|cottage|caravan|bed|accommodation) ..4 (is)? ready for you',
      '(usual|union|same|good|decent) (money|rate|wages|pay)',
      '(stipend|remuneration|gross|salary|wage|pay|ctc|package) (is|of|will be|at|:) ..2 (#|r #|£|$|€)',
      '(raise|raised|up|increase|stretch|push|lift|bump) (it|that|the (salary|offer|figure|rate|base)|you) (up)? to (£|$|€|#|r)',
      '(at|for|on) (£|$|€)? # (k|gross|per month|a month|per annum|p a|a year|net)',
      '(review|rise|increment|raise) (at|after) ..2 (six|three|twelve|#) months',
      '(hand|handing|handed|giving|give) (in)? (your|ur) notice ',
      '(van|fuel card|keys|phone|laptop|uniform|locker|overalls|whites|boots|badge) ..3 (yard|glovebox|waiting|ready|ordered|on the (hook|side|peg)|set up)',
      `(start|starting|starts|begin|commence|commencing) (with us|work|work with us|here|on|from|in|you|off)? (on|from|in|the|,)? (${weekday}|${month}|the # (of|${month})|on the #|first thing|straight away|as soon as you|whenever you|right after|after (the)? (easter|christmas|new year|summer|labor|king))`,
      `(be here|report|turn up|see you|be there) ..2 (${weekday}|the #) ..6 (start|first day|boots|uniform|shift|sharp|paperwork|steel|bring your (boots|tools|knives|gear|p45|bank))`,
      '(bring) (your|yer)? (steel)? (boots|tools|p45|bank details|work gear|overalls|cscs|hi vis|steelies)',
      '(#|£|$|€|k) (an hour|a hour|per hour|ph|p h|an hr|hr|per hr|a day|per day|a week|per week|pw|a month|per month|a year|per annum|pa|base|all found|plus super|a shift|a night|before tax|gross) ',
      '(# k|£ #|$ #|€ #) ..6 (holiday|holidays|days off|pension|leave|pto|bonus|hybrid|plus|after probation)',
      '(starting|base|annual|basic|your) (salary|wage|pay|rate) (of|is|at|will be|would be|£)',
      '(salary|wage|pay) (is|will be|would be|of|at) ..2 #',
      '(on payroll|onto payroll|uniform size|jacket (size|you|do)|size jacket|payroll forms|sort (out)? the paperwork|do the paperwork|rota attached|tax code|starter form|new starter)',
      `(draw|drawn|drawing|drafting|draft|prepare|preparing|sort|sorting|send|sending|issue|issued|get|put) ..3 (up)? (a|the|your|you a|you the|some|an) (contract|terms|paperwork|offer letter|papers|offer) `,
      '(put|putting|have|see|get|come) (the offer|the terms|everything we|it all|my offer|our offer|that offer) ..2 in writing',
      '(spine point|point # of)',
      '(sign|signed|signing) (up|on the line)',
      '(with effect from|effective from|effective) ..4 (on probation|#|monday)',
      '(you|your) ..3 (on the rota|on pastry|on nights|on days|your locker|your desk|your van|your badge|the keys|staff room|in the diary to start)',
      '(all (clear|found)|on probation|probation of|probationary period)',
      '(finder|guarantor) forms',
    ),
    weak: phrases(
      '(sign|signed)',
      '(salary|wage|pay|rota|shifts|contract|boots|uniform|notice|terms|package|start|probation|annual leave|pension|medical aid|induction|onboarding|paperwork|first day|day one|bank details|permanent|perm|full time)',
      '(£|€|$) #',
    ),
  },
  even: ['supposed', 'asked', 'denied'],
  unless: phrases(
    '(salary|wage|pay|rate|package|compensation|notice) (expectation|expectations|requirement|requirements|history|slips|period)',
    '(what|which) ..6 (expectations|expect|expected|current|notice|looking for|salary|start)',
    '(trial|interview|interviews|assessment|test|taster|shadow|observation|round|exam|talks|lesson|presentation|webinar|panel)',
    '(could|can|would|able to|when|earliest|available|soonest|prepared to) ..3 (you)? (start|begin|join)',
    '(if|should|before|until|unless) ..5 (offered|appointed|appoint|successful|selected|decide|chosen|offer is)',
    '(expenses|travel|train|parking|mileage|fare|receipts|reimburse*)',
    '(season|intake|term|process|applications|course|funding|booking|work|works|project|tender|scoring|meeting|consultation|cover|they|mashes|he|she) ..4 (begins|starts|start|begin|opens|runs|starting|closes)',
    '(successful|other|chosen|another) (candidate|candidates|applicant|applicants|person|one)',
    '(opportunity|alert|jobs for|renew|policy|premium|client is|discount|save|cover)',
    '(consent|clause|privacy|declaration|disclosure|waiver|nda)',
    '(had|has|have) given notice',
    '(@|she|he|they|who) (starts|joins|begins|is starting)',
    'volunteer*',
  ),
});

export const examples = defineCueExamples({
  hits: [
    '«Your contract is attached».',
    'Please «sign the contract» and post it back.',
    'You «start on Monday with the early shift».',
    '«Your first day is» Tuesday.',
    'The «pay is £14» an hour.',
    'When are you «handing in your notice»?',
    'Do «not resign before» the checks are through.',
    'The «salary is 31» a year to begin with.',
    'We can «raise it to £»32,000.',
  ],
  lookAlikes: [
    'What are your salary expectations?',
    'When could you start?',
    'Your trial starts on Monday.',
    'The season starts in April.',
    'If you are offered the post, the contract follows.',
    'What is your notice period?',
    'The successful candidate starts in May.',
    'Please keep your receipts for the train.',
  ],
});
