import { defineCue, defineCueExamples, phrases } from '@fineline/core/read';
import { job, relative } from './words/hiring.ts';

/** The house or the plan a post belongs to. */
const unit =
  '(directorate|department|unit|section|division|branch|service|scheme|programme|project|course|grade|cadre|function|bureau|office|desk|line|route|shift|club|ward|wing|play|production|show|season|tour|plant|depot|library|museum|kitchen|studio|lab|laboratory|team|post|posts|job|jobs|role|roles|position|positions|vacancy|vacancies|hours|headcount)';

/** It is taken away. */
const ended =
  '(abolished|axed|scrapped|shelved|lapsed|dissolved|disbanded|outsourced|contracted out|privatised|mothballed|discontinued|eliminated|struck off|struck out|parked|binned|ditched|culled|chopped|folded|wound up|stood down|called off|merged away|given up|surrendered|annulled|done away with|written off|closed down|suppressed)';

const those = '(the|this|that|your|our|its|their|all|my|every|both)';
const anybody = '(anybody|anyone|a soul|staff|new staff|new people|a|an|any|another|one|people|extra)';
const starting =
  '(starts|starters|hires|joiners|appointments|recruits|vacancies|bookings|contracts|posts|intakes|positions|recruitment|hiring)';

/** Who does the work from now on, when nobody is taken on. */
const others =
  '(a firm|a contractor|contractors|an agency|agencies|agency (staff|people)|temps|an outside (firm|company)|subcontractors|volunteers|consultants|robots|a machine|machines|a robot|a franchise|a sister company)';

/** No post is left, because what it hung on is gone, or others do the work. */
export default defineCue({
  id: 'what-carried-it',
  kind: 'filled',
  says: 'What the post hung on is gone.',
  phrases: {
    decisive: phrases(
      '(nobody|no one) (is|are)? (getting|being) (hired|taken on|appointed|employed)',
      '(cease|ceases|ceased|ceasing) to exist',
      '(stop|freeze|ban|block|halt|hold|moratorium|cap|embargo|pause) (on|to) ..2 (spending|spend|hiring|recruitment|recruiting|appointments|posts|starters|staffing|intake)',
      '(filled|covered|staffed) ..4 (from|with|by) (its|their|our|his|her) own',
      `(rolled|folded|merged|combined|absorbed|subsumed) (the|that|this|your|both|two) ${job} .. (into|with)`,
      'had already (filled|given|promised|appointed|hired)',
      "(vessel|ship|boat|farm|shop|business|company|restaurant|pub|hotel|building|practice|yard|firm|estate|herd|stables|garage|bakery) (has|have|was|is|had|'s) (now|just|since)? (been)? (sold|bought|taken over|repossessed|put up for sale|let go)",
      '(goes|went|going|gone) with it (.|,|$|too)',
      `(headcount|budget|post|money|vacancy|position|slot|salary) ..6 (handed|given|moved|reallocated|transferred|gone|went|diverted|lent|assigned) to (another|a different|the other) (division|department|team|branch|unit|site|office|region|faculty|school|project|plant|ward)`,
      '(recruitment|selection|hiring|competition|search|exercise|procedure|campaign|appointment process|recruitment process) ..2 (has|have|was|is|were|will) ..2 (cancelled|discontinued|annulled|abandoned|nullified|aborted|suspended|terminated|scrapped|shelved|halted|set aside|ended without|closed without)',
      '(filled|taken|covered|done) by (someone|somebody|a|one|people|staff) ..2 (already|within|inside|internal|in house|at risk|redeployed|on the staff|from the staff|of our own)',
      '(not|never) (be|going to be|going to|now|in fact)? (replacing|replaced|replace) (him|her|them|anyone|anybody|the|@|my|our|it)',
      '(work|duties|hours|job|tasks|classes|round|shifts) ..3 (be|being|is|are) ..1 (done|covered|shared|handled|absorbed|picked up|carried|split|taken on) (out)? (by|between|among|amongst) (the rest|others|us|existing|remaining|colleagues|those|everyone|the other|whoever|the (team|staff))',
      'no (more)? (packers|drivers|waiters|cooks|staff|people|hands|workers|temps|starters|locums|teachers|carers|cleaners|operators|nurses|welders|pickers|labourers) (are|is|being|to be)? (now)? (wanted|needed|required|taken on)',
      '(old|former|previous|last) _ ..4 (turned up|came back|is back|has come back|returned|wants|wanted|wanting|asked for) ..4 (job|place|back|work|post|again|it)',
      `(offshored|automated|mechanised|centralised|insourced|relocated|moved|transferred|shipped) ${those} ..4 (team|line|unit|work|department|job|jobs|office|post|function|desk) ..1 (to|abroad|overseas|in house|,|.|and)`,
      '(no|never a) (work|job|hours) for (another|a|an|any|anybody|anyone|you or)',
      `${those} ..4 ${unit} ..8 (has|have|was|were|is|are|had|been|'s) ..2 (been|be|being|to be)? ${ended}`,
      `${ended} ${those} ..3 ${unit}`,
      `(put|putting|drew|drawn|draw|run|ran|struck) (a|the) (line|pen|red pen|red line|pencil) through (the|this|that|your|it|our)`,
      `(nobody|no one|no person|none of you|no candidate|no applicant) (is|are|will|was|can|is going) (now|to)? ..1 (be)? (appointed|hired|taken on|employed|recruited|engaged|selected|being (appointed|hired|taken on)|getting it)`,
      `no (recruitment|appointment|appointments|hiring|selection|hire|hires|engagement|new starts) (will|shall|can|is to|is going to|are going to) (now)? ..1 (take place|be made|happen|go ahead|be)`,
      `(there is|there was|there are|is|was) (no|not any|never (a|any)|not a) (longer)? ..1 (job|post|role|vacancy|position|headcount|work|budget) (any more|anymore|any longer|left|now|here|at all|after all|to (fill|give|offer|be had)|,|.|$)`,
      '(there is not|there was not|there never was|and there is not|there is no longer) one (:|,|.|$|any more|now)',
      `(${job}|chair|studentship|lectureship) (will|shall|is|would|can) (now|therefore)? not (now|therefore)? (be)? (occupied|filled|refilled|replaced|renewed|funded|proceeded with|advertised again|carried forward)`,
      `(new|all|every|our|any) (new)? ${starting} ..2 (are|is|have been|has been|been|have) (all|now|being)? (scrapped|cancelled|off|frozen|stopped|halted|pulled|suspended|called off|on hold|axed|put off)`,
      `${unit} (along|together|down|away|and all)? with it (.|,|$)`,
      `with (it|that|them|him|her) (went|goes|go|has gone|gone|will go) (the|your|our|any) ..2 (hours|${job}|work|chance)`,
      '(outsource|outsourcing|outsourced|contract out|contracting out|privatise|hive off|farm out) (the|our|its|their|this|all) ..4',
      `(sanction|approval|funding|permission|clearance|authorisation|budget|money|grant|consent) (for|to) ..6 (was|has|is|were|have|been) ..1 (not|never) ..1 (renewed|granted|received|accorded|given|released|forthcoming|come|approved)`,
      `(will|shall|are|am) not (now|in fact|after all)? (be)? (recruiting|hiring|appointing|taking on|recruit|hire|advertising) (into|for|in|anyone|anybody|to|at all|this|until|a)`,
      `(new|incoming) (people|owners|owner|landlord|management|tenants) ..4 (bringing|bring|have|brought|with|using) (in)? (their|his|her|its) own`,
    ),
    strong: phrases(
      '(its|their|his|her) own (crew|staff|people|team|men|drivers|chef)',
      '(search|searches|ours|process|recruitment|it) ..2 (been|was|were) terminated',
      '(cancelled|pulled) the (booking|bookings|shift|shifts|order|request)',
      '(put|all|everything|thing|it) ..2 on ice',
      '(cut|cutting|lose|losing|dropped|drop|closed|dropping|chopped|merged) (a|one|two|the|that) (class|post|course|team|shift|line|section|form|route|round|ward|lectureship|crew|year group)',
      '(make do|manage|get by|cope|survive|muddle through|struggle on|soldier on) (with|on|without) (what|the|one|two|who|our|those|just|a|fewer)',
      `${unit} ..2 (is|are|will|was) not (now|going to|be|after all)? ..1 (opening|open|reopening|launching|launch|going ahead|happening|expanding|needed|required|wanted|run|running)`,
      '(shop|cafe|restaurant|branch|nursery|surgery|hotel|factory|pub|bar|salon|gym|bakery|clinic) ..2 (is|are|will|was) not (now|going to|be)? ..1 (opening|open|reopening|launching|going ahead|expanding)',
      '(it would not be|would not be|not) (right|fair) to (start|take|hire|bring) (somebody|someone|anybody|anyone|you)',
      '(administration|receivership|liquidation|insolvency|bankruptcy|voluntary arrangement)',
      '(changed (his|her|their|its) mind|had second thoughts|got cold feet|cold feet|change of plan|change of heart|u turn)',
      `(can not|cannot|could not|will not|not|never|unable to) ..3 (take on|hire|employ|recruit|pay for|keep on|afford|justify) ${anybody} `,
      `(bringing|brought|bring|brings|using|use|hired|hiring|got|getting|calling|went to|gone to|going to|handed to|given to|done by|run by|covered by) (in|over)? ${others}`,
      'contractors from (here|now)',
      '(share|sharing|spread|spreading|divide|dividing|split|splitting|divvy|parcel) ..2 (hours|work|duties|load|classes|shifts|round|lessons|it|them|job|cases|patients|clients|pupils) ..2 (out|up|among|amongst|between|over|with)',
      `${relative} ..3 (coming home|come home|comes home|coming back|takes over|taking over|take over|to run|running|stepping in|helping out|will run|will take|is moving back|moving in|is going to (run|do|help))`,
      '(i|we|they|he|she|owners|family) (have|had|has)? (just|since|then|now)? (sold|selling) (up|the|our|my|his|her|it)',
      '(closing|closed|shut|shutting|not opening|cut back|cutting back|dropping) ..2 (on|to)? (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|evenings|weekends|lunchtimes|for the winter|three days|four days)',
      '(short time|lay offs|layoffs|downsizing|cost cutting|austerity|budget round|spending review|savings target|vacancy freeze|recruitment ban|retrenchment|rationalisation|rightsizing)',
      '(declined|refused|failed|decided not|chose not|unwilling|voted not) to (renew|fund|release|sanction|refinance|back|continue|extend (the|our|funding))',
      '(contract|work|tender|franchise|job|order|business) (went|gone|goes|was lost|has gone|lost) to (the mob|a mob|the crowd|another (firm|company|outfit|contractor)|a rival|a competitor|(a|the) (firm|company|outfit|competitor|rival))',
      '(postponed|put off|deferred|shelved|mothballed|pushed back|parked) (indefinitely|until (the)? (next|new|further)|for (now|good|a year|the year|the foreseeable)|sine die)',
      '(fire|flood|storm|hurricane|burst pipe|landlord|drought|frost|hail|bird flu|strike|lockdown) ..6 (closed|closing|finished|destroyed|took|ruined|means we|put paid|no work|nothing to)',
      '(put paid to|pulled the rug|rug (was|has been) pulled|plug (was|has been|is) pulled|gone up in smoke|fell at the last|dead in the water|dead as a dodo|on the scrapheap|bit the dust|gone west|kaput|off the cards|come to nothing|came to nothing)',
      '(nothing|no job|no work|no hours|not a job) (left)? (to)? (offer|give) ..1 (anybody|anyone|any of you|a soul)',
      '(full|complete|back to full) (office|strength|complement|house|team|crew|boat) (and|,|now|again)',
      '(need|needs|want|wants|require|requires) (a|the|another)? ..1 (driver|nurse|teacher|cook|chef|waiter|hand|person|clerk|cleaner|secretary|anyone|anybody) (no more|no longer|any more)',
      'doing away with',
      `(advertisement|advert|outside|external) ..3 (come down|taken down|down|closed|withdrawn)`,
    ),
    weak: phrases('(ministry|abolished|restructure|restructuring|retiring|shut|council|landlord|cuts|livid|lapsed)'),
  },
  unless: phrases(
    '(freeze|ban|embargo|moratorium|stop|pause) ..4 (lifted|ends|ended|over|thaws|expires|eased|removed)',
    '(yet|until we have (seen|met)|so far)',
    '(if|unless|whether)',
    '(interview|meeting|visit|trial|test|session|audition) ..2 (is|has been|was|had been) (cancelled|called off|postponed|put off)',
    '(old|previous|former|last) (post|job|role|employer|company|office|building)',
    '(experience|experiences) (with|of|in)',
    'your (old|last|present|previous|current)',
  ),
});

export const examples = defineCueExamples({
  hits: [
    'The county has «abolished the inspectorate post».',
    '«The warden scheme has been shelved».',
    'Finance «drew a line through the» job.',
    '«Nobody will be appointed».',
    '«No recruitment will take place» this year.',
    '«There is no job any more».',
    'The chair «will not be occupied».',
    '«All new starts are frozen».',
    'The board is «bringing in a firm» to clean.',
    'My «niece is taking over» the stall.',
    'We will «share the hours out» among us.',
    '«Approval for the post was not granted».',
  ],
  lookAlikes: [
    'Nobody has been appointed yet.',
    'The interview has been called off; choose another day.',
    'Have you worked with contractors?',
    'Why was your old post abolished?',
    'The bakery is closed this afternoon.',
    'We share the garden with the neighbours.',
    'There is no lift, so use the stairs.',
    'My daughter runs the farm shop.',
    'If the scheme is scrapped you will hear.',
  ],
});
