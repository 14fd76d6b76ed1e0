/** Parts of patterns that many cues share: the people, the posts, the papers and the days of hiring. */

/** What is applied for. */
export const post =
  '(job|jobs|post|posts|role|roles|position|positions|vacancy|vacancies|place|places|seat|spot|opening|opportunity|requisition|appointment|gig|slot|internship|studentship|fellowship|apprenticeship|contract|shift|shifts|traineeship|placement|work|run|berth|headcount|chair|stool|bench|residency|scholarship|award|commission|bursary|learnership|lectureship|tenancy|desk|part)';

/** What can be cancelled or filled as a whole: no shift, seat or slot, of which there are many. */
export const job =
  '(job|jobs|post|posts|role|roles|position|positions|vacancy|vacancies|opening|openings|requisition|req|internship|studentship|fellowship|apprenticeship|traineeship|placement|headcount|competition|learnership|lectureship|residency|appointment)';

/** Someone who is not the reader. */
export const somebody =
  '(someone|somebody|others|another|((another|a|an|one|the|our|two|three|both|internal) (of the)? (other|internal|external|local|different|stronger|second|existing|former|more|better|very|previous|preferred|successful|recommended|younger|older|fellow|experienced|qualified|equally)? (experienced|qualified|suitable|suited|strong)? (candidate|candidates|applicant|applicants|person|people|chap|fella|fellow|bloke|lad|lads|lass|girl|guy|woman|man|lady|gentleman|colleague|one|ones|contender|finalist|shortlistee|profile|profiles|interviewee|nurse|driver|teacher|member|family|couple|employee|boy|others|of the four|of the three|of the five|individual|hire|party)))';

/** Those who choose. */
export const deciders =
  '(we|i|they|he|she|panel|committee|board|team|directors|director|partners|governors|trustees|manager|managers|client|boss|owners|owner|commission|jury|chef|head|department|council|school|business|leadership|management|company|university|faculty|bank|trust|group|court|members)';

/** The act of choosing, when it is done. */
export const chose =
  '(chose|chosen|selected|picked|appointed|hired|preferred|favoured|took|taken|taking|recruited|engaged|signed|employed|promoted|settled on|settled for|settled upon|fixed on|opted for|opted to go with|plumped for|gone for|went for|went with|gone with|going with|going for|go with|landed on|landing on|leaned towards|leant towards|leaned to|leant to|came down on|voted for|voted to appoint|agreed on|nominated|(decided|opted|elected|resolved|agreed|chosen|decision|choose|choosing|wish|wishes|want|wants|prefer|prefers|preferred) to (appoint|hire|choose|select|pick|take|take on|employ|engage|recruit|promote|go with|go for|proceed with|continue with|move forward with|move ahead with|go ahead with|go forward with|progress with|pursue|bring in|have|prioritise|offer it to|give it to)|decided (on|for|ourselves for|in favour of)|(proceeding|continuing|progressing|pressing on|carrying on|moving (forward|ahead|on)|going (forward|ahead)|gone ahead) with|prioritising)';

/** A conversation to which one is asked. */
export const meeting =
  '(interview|interviews|chat|call|conversation|talk|coffee|tea|lunch|meeting|visit|tour|trial|session|panel|round|stage|discussion|assessment|test|tests|exercise|presentation|demo|lesson|audition|observation|screening|screen|medical|zoom|teams|video|walk|look|shift|natter|yarn|crit|cup|viva|seminar|lecture|taster|walkthrough|interviewing|appointment)';

/** What one is asked to send. */
export const paper =
  '(certificate|certificates|cert|certs|licence|licences|passport|id|cv|resume|résumé|transcript|transcripts|diploma|degree|reference|references|referee|referees|document|documents|documentation|paperwork|payslip|payslips|proof|form|forms|copy|copies|scan|scans|photo|photos|portfolio|letter|letters|card|cards|ticket|tickets|number|details|questionnaire|statement|registration|visa|permit|dbs|p45|p60|evidence|declaration|consent|disclosure|qualification|qualifications|bill|bills|pin|share code|sample|samples|attachment|file|pdf|link|access|address|addresses|date of birth|names|name|availability|contact|photograph|photographs|picture|pic|pics|slides|bank statement|clearance|vaccination|immunisation|record|records|extract|originals|testimonials|photocopy|timesheet|plan|summary|cover|example|examples|writing)';

export const weekday =
  '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|sat|sun|tomorrow|tomoro|today|tonight|weekend)';

export const month =
  '(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)';

/** One of the family: the post stays in it. */
export const relative =
  '(nephew|niece|son|daughter|cousin|brother|sister|uncle|mate|friend|wife|husband|grandson|granddaughter|lad|young fella|son in law|brother in law|missus|godson|sister in law|neighbour)';
