import { type DraftText, type Sentence, defineExamples, defineReviewRule, phrases } from '@fineline/core/review';

const job = '(the|this|that|your) (job|post|position|role|contract|work|place|appointment)';
const money = '(salary|salaries|pay|wage~|remuneration|compensation|ctc|package|rate|terms|money|earnings)';
const perk =
  '(pension|holiday~|leave|bonus~|overtime|mileage|expenses|meals|lunch~|parking|uniform~|tools|boots|fuel|laptop|phone|car|van|gym|discount|accommodation|lodging~|house|flat|relocation|moving|travel|fare~|insurance|fees|visa)';

/** Words that mean pay, or what comes with it, wherever a question holds them. */
const pay = phrases(
  `(salary|salaries|wage|wages|remuneration|stipend|ctc|take home|increment~|perk~|mileage|gratuity|emolument~|the money|overtime|bonus|bonuses|per diem|ote|pto|super)`,
  'pay !(attention|tribute|heed|a visit|visits|my respects|off|for itself|dividends|homage)',
  'benefits !(of|to|from|team|claim~|system|adviser|office|agency|case~)',
  '(i|we|staff|trainees|apprentices|training|breaks|travel|induction|hours|time) ..2 (be|get|is|are)? paid',
  'how many (days|weeks) ..3 (leave|holiday~|off|get|have)',
  '(hourly|daily|day|weekly|piece|going|mileage|night|weekend|shift) rate',
  '(salary|pay|total|your|compensation|overall|benefits) package !(holiday~|tour~|deal~|is built)',
  '(time and a half|double time|shift allowance|night allowance|(sign|signing|joining|retention) (on)? bonus|golden hello|living wage|equity|stock|shares)',
  '(pension|(annual|paid|sick|study|maternity|paternity|parental) leave|(sick|holiday) pay|leave entitlement|(days|weeks) (off|leave|holiday|of (holiday|leave|vacation))|vacation~|holidays|time off)',
  '((health|medical|dental) (insurance|cover|aid|plan)|healthcare|company (car|van|phone|bike)|(car|fuel|travel|housing|meal|tool|clothing) (allowance|card)|(free|staff) (parking|meals|lunch~|travel|tickets)|relocation|childcare|creche|tuition fees|(staff|employee) discount)',
  '(flexitime|flexible (working|hours)|hybrid (working|work|role|pattern)|(remote working|work~ (remotely|from home))|four day week|early finish~)',
);
/** Put so that it can only mean pay: the number, what it is worth, what is in it for me. */
const meaning = phrases(
  `(what|how much) ..3 (would|does|will|do|is|can|might)? (${job}|it|you|they|i|we|one) ..3 (pay~|paid|earn~|make|take home|taking home|bring in|start on|worth|offer~ (me|in money))`,
  '(what|which|whatever) ..3 (figure|number|bracket|ballpark|band|grade|scale|sum|point) ..3',
  '(what is in it for me|worth my while|in my pocket|on the clock|negotiable|thrown in)',
  '(which|what|where) ..4 (pay|salary)? (band|scale|grade|spine|bracket)',
  `(is|are|does|do|would|will|whether|if) ..5 ${perk} ..5 (included|shared|paid|free|covered|met|refunded|reimbursed|provided|part of|count~|double|on top)`,
  `(would|will|do|does|can|could|whether|if) (you|they|the _|your _|staff|we|i) ..4 (meet~|refund~|reimburs*|cover~|pay~|include~|contribute~|get|have|keep|buy|supply|provide~|give) ..6 ${perk}`,
  '(get|have|take|booked) ..4 (weeks|days|fridays|mondays|weekends|christmas) off',
  '(live|survive|get by|feed a family) on (it|that|what ..)',
);
/** A question, straight or by way of wondering. */
const asks = phrases(
  '(wonder~|curious|curiosity)',
  '(would|will|should|like|love|want|need|wish|keen|hope|hoping) ..4 to (know|hear|learn|understand|find out|ask|clarify|check|see)',
  '(could|can|would|might|may) (you|someone|somebody|anyone|one|i) ..3 (ask|tell|let|say|send|share|confirm|clarify|advise|indicate|outline|explain|enquire)',
  '(please|kindly|pls) ..2 (confirm|advise|tell|send|share|let|clarify|provide|inform|mention|state|give)',
  '(question|query|enquiry|questions) (about|on|regarding|re|of)',
  '(and|,|:|then) (tell|let|write|say) ..1 (how (many|much)|what|which|whether)',
  '(any idea|no idea|unclear|not (sure|clear|know|say|catch|mention~|discuss~|come up|talk~|touch~)|never (said|mentioned|discussed|asked)|forgot|meant to ask|(nobody|no one) (mentioned|said|told)|no mention|not a word)',
  '^ (and|also|plus|oh)? (is there|are there|does|do you|do we|do i|would|will|what is|what are|what about|how much|how many|how about|can i|could i|whether)',
  '(assume|trust|presume|take it|expect|suppose) ..8 (applies|apply|included|standard|usual|as well|there|still|stands)',
);
/** Mine, said outright. */
const mine = phrases(
  `(my|our) (expected|current|present|last|desired|previous|minimum|target|usual) ${money}`,
  `${money} (expectation~|requirement~|demand~)`,
  `(would|should|could|like|want|need|ought|hope) ..3 to (discuss|talk about|talk through|negotiate|agree|raise|go over|know about) ..3 (${money}|holidays|benefits)`,
  `(open to|room for|scope for|room to|willing to|prepared to) (negotiat*|discuss|move|increase|improve) ..3 (${money}|figure|price)`,
  `(nobody|no one|we|you|i) (have|did|had|never)? (not|never)? (yet)? ..2 (discussed|discuss|talked about|talk about|mentioned|mention|touched on|got on to) ..2 ${money}`,
  `the ${money} (is|was|seems|looks|sounds|on offer|offered|advertised) ..3 (low|lower|good|attractive|fair|generous|decent|poor|less|mean|better|tempting|competitive|modest)`,
  `(hope|trust|expect|assume|presume|suppose) ..3 (${money}|commission|figure) ..4 (reflect~|negotiable|competitive|fair|match~|improve~|review~|generous|right|good|cover~|higher)`,
  '(i|we) (draw|earn|make|get|clear|take home|am on|was on) ..4 (lakh~|crore~|lpa|grand)',
  '(i|we) ..2 (could|can|would|will) (not|never) ..8 for (less|under|below) than? ..1 (#|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)',
  '(my|our) (expectation~|requirement~|price|figure|asking (price|figure)|minimum) (is|are|was|would be|stands at) ..3 (#|lakh~|around|about|between|in the|upwards)',
  '(talk|speak|come|turn|get|move|touch) ..4 (about|to|on|of) ..2 (money|terms|brass tacks|figures|numbers)',
  '(lakh~|lpa|per annum|a year|an hour|per hour|a day) ..2 (fixed|basic|plus|negotiable|minimum|before tax|after tax|net|gross|in hand)',
  '^ (salary|pay|wages|benefits|package) (question|query|and|?|$)',
  '(drew|draws|attracted|attracts|tempted|tempts|like|liked|love) ..4 (salary|pension|perks|annual leave|company car|staff discount|long holidays|holiday allowance) !(survey|scheme you|calculator|planner|team|page)',
);
/** The same with a sum in it, which `sum` has to confirm. */
const sums = phrases(
  '(room|scope|leeway|flexibility|movement) ..3 (on|above|around|beyond) (the|that|your) ..1 (£|€|#)',
  '(i|we) (am|was)? (currently|presently|now|already|still)? (earn~|make|on|get|getting|take home|clear|paid|at) ..4 #',
  '(i|we|my _) ..6 (look~ for|hop~ for|want~|expect~|need|accept|ask~ for|after|settle for|work for|less than|start on|at least|minimum of|region of|range of|is|was) ..4 (#|twenty|thirty|forty|fifty|sixty|seventy|eighty)',
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
