/**
 * Longer than most files, to stand as one. A copy of the contract in plain types; the schemas are held against it. What Fineline takes in and gives out, at the library, the command line and the HTTP API alike.
 *
 * Five questions, five pure functions, five commands:
 *
 *   plan   what should I do now, what later, and what should I hold back?   Application -> Plan
 *   write  what could I say?                                               Application -> Letter
 *   review is this draft fit to send?                                      Draft -> Review
 *   read   what did they answer?                                           Mail  -> Reading
 *   tell   what does this invitation or message add to an application?      Mail | .ics -> Told
 *
 * Every instant is ISO 8601 with an offset or Z ("2026-11-16T10:00:00+00:00"); every date is "2026-11-16".
 * Offsets into text are UTF-16 code units, [start, end). Unknown fields are an error, not silence.
 *
 * Command line, each reading a file or standard input ("-"):
 *   fineline plan   application.json  [--as-of INSTANT] [--playbook ID] [--json]
 *   fineline write  application.json  --action ACTION [--to PERSON] [--as-of INSTANT] [--variant N] [--json]
 *   fineline review draft.json [--json]
 *   fineline read   mail.eml | mail.json [--as-of INSTANT] [--json]
 *   fineline tell   invite.ics | mail.eml [--json]
 * With --jsonl a command takes one JSON request a line and answers one JSON line each, in order, in one process;
 * a bad line answers {"error": {...}} on its own line and the rest go on. In --jsonl each request is
 *   plan   {"application": Application, "asOf": Instant, "playbook"?: PlaybookId, "settings"?: PlanSettings}
 *   write  {"application": Application, "action": Action, "to"?: PersonId, "asOf"?: Instant, "variant"?: number}
 *   review Draft
 *   read   Mail | RawMail
 *   tell   RawMail | {"ics": string}, each with "me"?: string[] (the candidate's addresses, so that they are no interviewer)
 * Without --as-of the clock of the machine counts. Exit codes: 0 done; 1 a finding of severity "stop" (review only); 2 bad usage or bad input, said in one line on stderr.
 */

export type Instant = string; // "2026-11-16T10:00:00Z"
export type PlainDate = string; // "2026-11-16"
export type PersonId = string;

// ------------------------------------------------------------------ the application

/** One application at one employer, and all that has happened in it. */
export interface Application {
  candidate: { name: string; email?: string; phone?: string; timeZone: string };
  employer: {
    company: string;
    country: string; // ISO 3166-1 alpha-2, for public holidays: "GB"
    region?: string; // ISO 3166-2 part: "ENG", "CA", "BY"
    timeZone?: string; // when absent: the country's if all its zones agree, otherwise the candidate's
  };
  role: string;
  appliedOn?: PlainDate;
  /** What went with the application. "missing" and "wrong" are gaps worth offering to close. */
  documents?: { name: string; status: 'sent' | 'requested' | 'missing' | 'wrong'; note?: string }[];
  people: Person[];
  events: ApplicationEvent[]; // in any order
  circumstances?: Circumstances;
}

export interface Person {
  id: PersonId;
  name: string; // "Jason Smith", "Dr Priya Patel"
  part?: 'interviewer' | 'recruiter' | 'hiring-manager' | 'hr' | 'other';
  title?: string; // job title
  email?: string;
  phone?: string;
  linkedIn?: 'connected' | 'invited' | 'none';
}

/** What only the candidate can say. Absent means unknown, and an unknown that matters is asked for, never assumed. */
export interface Circumstances {
  trialWouldRiskCurrentJob?: boolean;
  feelsDesperate?: boolean;
  jobTicksAllBoxes?: boolean;
  callsAreCommonInIndustry?: boolean;
}

export type ApplicationEvent =
  | {
      type: 'interview';
      at: Instant; // start
      minutes?: number; // 60 when absent
      with: PersonId[];
      format?: 'phone' | 'video' | 'onsite';
      cancelled?: boolean;
      wentWell?: 1 | 2 | 3 | 4 | 5;
      notes?: Note[];
    }
  /** They said when to expect an answer, or what comes next. */
  | { type: 'timeline-given'; at: Instant; by?: PersonId; due?: PlainDate; says?: string }
  /** They said how they want to be contacted; "none" is a request not to follow up. */
  | { type: 'contact-preference'; at: Instant; by?: PersonId; channel: 'email' | 'phone' | 'linkedin' | 'none' }
  /** The candidate said they would do something by a date. */
  | { type: 'promise-made'; at: Instant; what: string; channel?: Channel; to?: PersonId; due: PlainDate }
  | { type: 'promise-kept'; at: Instant; what: string }
  | { type: 'sent'; at: Instant; action: Action; channel: Channel; to: PersonId[]; subject?: string; body?: string }
  | {
      type: 'reply';
      at: Instant;
      from?: PersonId;
      kind: ReadingKind;
      until?: PlainDate; // "we will decide by ..."
      asksFor?: string[];
      body?: string;
    }
  | { type: 'outcome'; at: Instant; is: 'offered' | 'accepted' | 'declined' | 'rejected' | 'filled' | 'withdrawn' };

/** One thing worth remembering from an interview. */
export interface Note {
  kind:
    | 'topic' // something discussed with this person: "the upcoming app release"
    | 'strength' // a skill or experience of the candidate's that fits: "ran a 12-person support team"
    | 'need' // a problem they have that the candidate could help with
    | 'name' // a name that was mentioned
    | 'doubt'; // something that went badly, or that they seemed unsure of
  text: string;
  person?: PersonId; // with whom
}

// ------------------------------------------------------------------ plan

export type PlaybookId =
  | 'fineline' // the default: the five reconciled
  | 'gentle-nudge' // 000
  | 'three-windows' // 001
  | 'steady-cadence' // 002
  | 'dos-and-donts' // 003
  | 'top-of-mind'; // 004

/** What a user may change in the default playbook; the other five stand as their sources have them. */
export interface PlanSettings {
  firstCheckInDay?: number; // 5 to 14; 7 when absent
  slackAfterTheirDate?: number; // further working days to wait after a date they gave, 0 to 5; 0 when absent
  daysOff?: PlainDate[]; // added to the calendar: late proclamations, the employer's shutdown
  workingDays?: PlainDate[]; // struck from it
}

export type Action =
  | 'prepare' // before the interview: the questions to ask at its end
  | 'capture-notes' // right after it
  | 'check-application' // look for gaps
  | 'close-gap' // send what was missing, or offer to
  | 'thank-you'
  | 'check-in' // first status-seeking message
  | 'second-check-in'
  | 'phone-call'
  | 'offer-trial'
  | 'linkedin-invite'
  | 'stay-visible' // follow, comment, share, visit: nothing that asks for anything
  | 'keep-promise'
  | 'reply' // answer what they wrote; `reply` says to which kind
  | 'ask-feedback'
  | 'keep-momentum' // while waiting: other applications, network, skills
  | 'move-on';

export type Channel = 'email' | 'phone' | 'letter' | 'linkedin' | 'self'; // self = nothing leaves

export interface Plan {
  asOf: Instant;
  playbook: PlaybookId;
  /** The one word at the top of the page. */
  verdict: 'prepare' | 'act' | 'wait' | 'pause' | 'move-on' | 'closed';
  headline: string; // one plain sentence
  advice: Advice[]; // most urgent first
  holds: Hold[]; // what not to do, until when, and why
  /** Status-seeking messages since the clock start, and how many are allowed in all. */
  pressure: { used: number; allowed: number };
}

export interface Advice {
  action: Action;
  channel: Channel;
  to: PersonId[]; // one person each for thank-you
  reply?: ReadingKind; // with action "reply": what it answers
  promise?: string; // with action "keep-promise": which
  state:
    | 'due' // its window is open now
    | 'late' // its window has closed, and it is still better than nothing
    | 'upcoming' // opens later
    | 'blocked' // would be due but for `blockedBy`
    | 'optional';
  opens: Instant; // the earliest moment at which it is right
  best: Instant; // the suggested moment: in the recipient's working hours
  closes?: Instant; // after it the action is late, or gone
  because: Reason[];
  blockedBy?: Reason[];
  needs?: string[]; // what the candidate must tell us first
}

export interface Hold {
  actions: Action[]; // the held actions
  to?: PersonId[]; // absent: to everybody
  until?: Instant; // absent: until they write, or for good
  because: Reason;
}

export interface Reason {
  rule: string; // "thank-you.within-24-hours"
  says: string; // one plain sentence in the product's own words
  sources: Source[]; // never empty in a playbook
}

export type Source = '000' | '001' | '002' | '003' | '004' | 'house';

// ------------------------------------------------------------------ write

export interface Letter {
  action: Action;
  channel: Channel;
  to?: PersonId;
  subject?: string; // email only
  body: string; // a phone script where the channel is phone; at most 200 characters for a LinkedIn invitation
  /** Which words rest on which fact of the application: a JSON pointer into the Application. No claim without one. */
  facts: { start: number; end: number; pointer: string }[];
  /** What is missing for a good message. While not empty, body holds no invented stand-in for it. */
  needs: string[];
  variant: number; // 0 is the first choice; the same request and variant give the same letter
  variants: number; // how many different ones there are
}

// ------------------------------------------------------------------ review

export interface Draft {
  action: Action;
  channel: Channel;
  to?: PersonId;
  subject?: string;
  body: string;
  attachments?: string[]; // file names
  application?: Application; // turns on the checks that need facts: names, company, role, offer, dates
  siblings?: { to: PersonId; body: string }[]; // what the other interviewers get
  language?: 'en-GB' | 'en-US' | 'en-ZA'; // en-GB when absent
}

export interface Review {
  verdict: 'ready' | 'improve' | 'stop';
  findings: Finding[]; // in order of place, whole-message ones last
  words: number;
}

export interface Finding {
  rule: ReviewRule;
  severity: 'stop' | 'fix' | 'consider';
  where: 'subject' | 'body' | 'whole';
  start?: number;
  end?: number; // absent for "whole"
  says: string; // what a reader will feel, and why
  instead?: string[]; // replacements for [start, end), best first; "" means drop it
  sources: Source[];
}

export type ReviewRule =
  // how it sounds
  | 'pressing' // asks when they will decide, sets a deadline, demands, "asap", "still waiting"
  | 'reproach' // blames them for silence
  | 'desperate' // needs the job, pleads, will do anything
  | 'remember-me' // asks to be remembered
  | 'announces-follow-up' // says that it is a follow-up: "just following up", "checking in", "touching base"
  | 'presumes' // assumes an outcome, either way
  | 'apologises' // "sorry to bother you"
  | 'boasts' // best candidate, flattery laid on thick
  | 'runs-down' // speaks ill of an employer, a candidate, oneself
  | 'too-casual' // slang, emoji, text-speak
  | 'shouts' // capitals, rows of exclamation marks
  // what it says
  | 'salary' // pay, benefits, perks, holidays before an offer
  | 'off-topic' // personal or unrelated matters
  | 'generic' // could have gone to anyone: nothing specific from this interview
  | 'wants-an-answer' // a thank-you that asks for one
  | 'many-asks' // more than one request
  | 'promise' // commits the writer to a date or deed: to be kept track of
  // what is wrong or missing
  | 'wrong-name'
  | 'wrong-company'
  | 'wrong-role'
  | 'wrong-date' // the interview's date or weekday is not right, or weekday and date do not agree
  | 'placeholder' // "[Company]", "{{name}}", "XXX"
  | 'same-as-another' // nearly the same as a sibling
  | 'attachment-missing'
  | 'no-greeting'
  | 'no-thanks'
  | 'no-interest'
  | 'no-offer-of-more' // check-in without an offer of further information
  | 'no-sign-off'
  | 'subject' // missing, vague, misleading or too long
  // how it reads
  | 'too-long'
  | 'long-sentence'
  | 'spelling'
  | 'grammar';

// ------------------------------------------------------------------ read

/** A received message: the raw file through `fineline read mail.eml`, or its parts. */
export interface Mail {
  from?: string;
  subject?: string;
  headers?: Record<string, string>; // lower-case names
  text: string; // plain text; quoted history and signature may still be in it
  receivedAt?: Instant; // what relative dates count from
  timeZone?: string;
}

/** A whole RFC 5322 message. Relative dates count from its Date header, in that header's offset. */
export interface RawMail {
  raw: string; // base64
}

export type ReadingKind =
  | 'offer'
  | 'next-step' // invites to another round, a call, an assessment
  | 'asks-for-something' // documents, references, dates, answers
  | 'still-deciding' // neutral: a decision is still to come
  | 'acknowledgement' // neutral: thanks, received, nothing more
  | 'rejection'
  | 'filled' // the post is filled, frozen or withdrawn
  | 'asked-to-stop' // do not contact us
  | 'auto-reply' // out of office, ticket robots
  | 'bounce'
  | 'unrelated'; // nothing about the application: newsletters, job alerts

export interface Reading {
  kind: ReadingKind;
  tone: 'positive' | 'neutral' | 'negative' | 'none';
  confidence: number; // 0 to 1; below 0.6 the person is asked
  newText: string; // without quoted history and signature
  until?: PlainDate; // the date by which they say they will answer, or will be back
  asksFor?: string[];
  evidence: { start: number; end: number; says: string }[]; // in newText
}

// ------------------------------------------------------------------ tell

/** What an invitation or a message adds to an application; nothing is guessed in silence. */
export interface Told {
  events: ApplicationEvent[]; // an interview (new, moved or cancelled), a reply, a timeline-given, ...
  people: Person[]; // attendees and organizer, the candidate apart
  company?: string;
  role?: string;
  /** Identifies the same meeting in a later invitation: UID and RECURRENCE-ID. */
  meeting?: { uid: string; recurrenceId?: string; sequence: number };
  needs: string[]; // what must be asked: "the time zone of 'Custom Zone 1'", "which company"
}
