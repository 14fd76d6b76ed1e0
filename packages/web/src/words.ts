/**
 * Every word that the pages say of themselves, for translation; what the plan says comes from the plan. One file on
 * purpose, however long: a translator opens it alone.
 */
import type {
  Action,
  Advice,
  ApplicationEvent,
  Channel,
  Person,
  PlaybookId,
  ReadingKind,
  Verdict,
} from '@fineline/core/application';
import type { Effort } from './today/effort.ts';
import { capitalised, sayDays, sayList, sayNumber } from './when/say.ts';

type AdviceState = Advice['state'];
type Outcome = Extract<ApplicationEvent, { type: 'outcome' }>['is'];

const counted = (n: number, one: string, many: string): string => (n === 1 ? `one ${one}` : `${sayNumber(n)} ${many}`);
const them = (names: readonly string[]): string => (names.length > 0 ? sayList(names) : 'them');

export const words = {
  name: 'Fineline',
  close: 'Close',
  undo: 'Undo',
  again: 'Try again',
  cancel: 'Cancel',
  save: 'Save',
  opening: (what: string) => `Opening ${what}`,
  moment: 'One moment.',

  nav: {
    label: 'Pages',
    skip: 'Skip to the content',
    today: 'Today',
    applications: 'Applications',
    add: 'Add an interview',
    addShort: 'Add',
  },

  faults: {
    page: 'This page could not be opened',
    gone: {
      title: 'Fineline does not answer',
      says: 'It may have been stopped. What you typed is still here. Start it again with “npm start”, then try again.',
    },
    ours: {
      title: 'Something went wrong on this page',
      says: 'What you typed is still here. Try again; if it happens once more, reload the page.',
    },
    nowhere: 'There is no such page',
    nowhereSays: 'The address may be mistyped, or the application it named is gone.',
    toToday: 'Go to Today',
  },

  sample: {
    label: 'Sample data',
    says: 'Sample data: nothing here is yours. Try whatever you like; your own applications are kept apart.',
  },

  today: {
    what: 'today',
    nothing: 'Nothing to write. Good.',
    nothingToday: 'Nothing to write today. Good.',
    /** "Two letters and one other thing today" */
    headline: ({ letters, calls, things }: Effort): string => {
      const parts = [
        ...(letters > 0 ? [counted(letters, 'letter', 'letters')] : []),
        ...(calls > 0 ? [counted(calls, 'call', 'calls')] : []),
        ...(things > 0
          ? [letters + calls > 0 ? counted(things, 'other thing', 'other things') : counted(things, 'thing', 'things')]
          : []),
      ];
      return `${capitalised(sayList(parts))} ${letters + calls > 0 ? 'today' : 'for yourself today'}`;
    },
    effort: (minutes: number) => `About ${minutes} minutes, then you are done.`,
    leaveOthers: 'Leave everyone else in peace.',
    nobodyLate: 'Nobody is late. There is nothing you should send, and that is a plan too.',
    laterCount: (n: number) =>
      n === 1
        ? 'One thing is open already and better on a later day.'
        : `${capitalised(sayNumber(n))} things are open already and better on a later day.`,
    later: 'Open already, better later',
    laterSays: 'They keep office hours; a message does best when they are at their desks.',
    leave: 'Leave these alone',
    leaveSays: (n: number) =>
      n === 1
        ? 'One application needs nothing from you. Nobody is late.'
        : `${capitalised(sayNumber(n))} applications need nothing from you. Nobody is late.`,
    lookAgain: (day: string) => `look again ${day}`,
    untilTheyWrite: 'until they write',
    firstTitle: 'Good to have you here',
    firstSays:
      'After an interview there is a right time to write, and a right time to leave it alone. Tell Fineline about one interview, and it says which it is today, and why.',
    firstAdd: 'Add an interview',
    firstHow: 'Drop the invitation, or answer four questions. It takes about a minute.',
    firstWhere: 'Everything stays on this computer. Nothing is ever sent without you.',
  },

  card: {
    start: 'Start',
    startOf: (what: string, company: string) => `Start: ${what}, ${company}`,
    why: 'Why now?',
    whyWait: 'Why wait?',
    whyThis: 'Why?',
    late: 'late, and still better than nothing',
    anyTime: 'any time today',
    now: 'now is a good time',
    best: (when: string) => `best ${when}`,
    until: (when: string) => `until ${when.replace(/^on /, '')}`,
    minutes: (n: number) => `${n} min`,
    alsoHere: 'In the same go',
    ownLetter: 'A letter of their own to each, no two alike.',
    source: (n: number) => (n === 1 ? 'Source' : 'Sources'),
    firstAsk: 'First, tell us',
    blocked: 'Not now',
  },

  by: {
    email: 'Write',
    phone: 'Ring',
    letter: 'Write by hand',
    linkedin: 'LinkedIn',
    self: 'For yourself',
  } satisfies Record<Channel, string>,

  /** What to do, as a title: `names` are those it goes to. */
  todo: (action: Action, names: readonly string[], more: { reply?: ReadingKind; promise?: string } = {}): string => {
    switch (action) {
      case 'prepare':
        return 'Prepare your closing questions';
      case 'capture-notes':
        return 'Note down what you remember';
      case 'check-application':
        return 'Look whether your application lacked anything';
      case 'close-gap':
        return `Send ${them(names)} what was missing`;
      case 'thank-you':
        return names.length > 3 ? `Thank the ${sayNumber(names.length)} people you met` : `Thank ${them(names)}`;
      case 'check-in':
        return `Check in with ${them(names)}`;
      case 'second-check-in':
        return `Check in with ${them(names)} once more`;
      case 'phone-call':
        return `Ring ${them(names)}, once`;
      case 'offer-trial':
        return `Offer ${them(names)} a short trial`;
      case 'linkedin-invite':
        return `Invite ${them(names)} on LinkedIn`;
      case 'stay-visible':
        return `Stay in sight of ${them(names)}`;
      case 'keep-promise':
        return more.promise ? `Keep your promise: ${more.promise}` : 'Keep your promise';
      case 'reply':
        return replyTodo(more.reply, names);
      case 'ask-feedback':
        return `Ask ${them(names)} for feedback`;
      case 'keep-momentum':
        return 'Keep your search going';
      case 'move-on':
        return 'Move on from this one';
    }
  },

  /** What is held back, as it stands after "No". */
  held: {
    prepare: 'preparation',
    'capture-notes': 'notes',
    'check-application': 'look for gaps',
    'close-gap': 'missing papers',
    'thank-you': 'thank-you',
    'check-in': 'check-in',
    'second-check-in': 'second check-in',
    'phone-call': 'call',
    'offer-trial': 'offer of a trial',
    'linkedin-invite': 'LinkedIn invitation',
    'stay-visible': 'sign of life',
    'keep-promise': 'promised message',
    reply: 'answer',
    'ask-feedback': 'request for feedback',
    'keep-momentum': 'search',
    'move-on': 'moving on',
  } satisfies Record<Action, string>,

  verdict: {
    act: 'Something to do',
    prepare: 'Interview ahead',
    wait: 'Waiting',
    pause: 'Resting',
    'move-on': 'Time to move on',
    closed: 'Closed',
  } satisfies Record<Verdict, string>,

  playbook: {
    fineline: 'Fineline',
    'gentle-nudge': 'Gentle nudge',
    'three-windows': 'Three windows',
    'steady-cadence': 'Steady cadence',
    'dos-and-donts': 'Dos and don’ts',
    'top-of-mind': 'Top of mind',
  } satisfies Record<PlaybookId, string>,

  applications: {
    title: 'Applications',
    what: 'your applications',
    says: (n: number) =>
      n === 1
        ? 'One application, by what it needs now.'
        : `${capitalised(sayNumber(n))} applications, by what they need now.`,
    none: 'No application yet. It begins with an interview.',
  },

  application: {
    what: 'the application',
    next: 'Next',
    also: 'Then',
    nothingNow: 'Nothing to do now',
    line: 'The fine line',
    tooSoon: 'Too soon',
    tooLate: 'Too late',
    here: 'Today',
    lineFor: (what: string) => `When to do it: ${what}`,
    window: (from: string, to: string) => `The right time is from ${from} to ${to}.`,
    openWindow: (from: string) => `The right time is from ${from} on.`,
    before: (days: number) => (days < 1 ? 'It opens later today.' : `Today is ${sayDays(days)} too soon.`),
    inside: 'Today is inside it.',
    after: (days: number, late: boolean) =>
      `${days < 1 ? 'It closed today' : `It closed ${sayDays(days)} ago`}${late ? '; late is still better than nothing.' : '.'}`,
    leave: 'Leave these alone',
    holdUntil: (what: string, when: string) => `No ${what} until ${when}`,
    holdForGood: (what: string) => `No ${what}`,
    holdTo: (what: string, names: string) => `${what}, to ${names}`,
    held: (n: number, list: string) => (n > 5 ? 'messages of any kind but an answer' : list),
    later: 'Later',
    ifYouLike: 'If you like',
    history: 'What happened',
    planned: 'planned',
    nowEntry: 'now',
    you: 'you',
    themselves: 'them',
    change: 'Change',
    changeOf: (what: string) => `Change: ${what}`,
    people: 'People',
    nobody: 'Nobody is known yet.',
    addPerson: 'Add a person',
    editOf: (name: string) => `Edit ${name}`,
    edit: 'Edit',
    answers: 'What only you know',
    answersSays: 'Fineline does not guess these. Each one may change what it advises.',
    asked: (used: number, allowed: number) =>
      `Messages that ask where things stand, since you last heard: ${used} of at most ${allowed}.`,
    other: 'Through other eyes',
    otherSays: 'Five published guides differ. See what each would have you do; your own plan stays as it is.',
    otherChoose: 'Guide',
    otherNone: 'Choose one',
    facts: 'People and facts',
    happened: 'Something happened?',
  },

  parts: {
    interviewer: 'interviewer',
    recruiter: 'recruiter',
    'hiring-manager': 'hiring manager',
    hr: 'HR',
    other: 'other',
  } satisfies Record<NonNullable<Person['part']>, string>,

  state: {
    due: () => 'now',
    late: () => 'now, though late',
    upcoming: (day) => day,
    optional: () => 'if you like',
    blocked: () => 'not now',
  } satisfies Record<AdviceState, (day: string) => string>,

  circumstances: {
    callsAreCommonInIndustry: 'Is it usual in your trade to ring an employer?',
    jobTicksAllBoxes: 'Is this job all that you are looking for?',
    trialWouldRiskCurrentJob: 'Would a trial day put a job you have at risk?',
    feelsDesperate: 'Do you need this job so badly that it would show?',
    unknown: 'Not said',
    yes: 'Yes',
    no: 'No',
  },

  did: {
    sent: 'I sent it',
    rang: 'I rang',
    kept: 'I kept it',
    done: 'Done',
    invited: 'I invited them',
    sentTo: (name: string) => `I sent it to ${name}`,
    rangTo: (name: string) => `I rang ${name}`,
    notes: 'Write it down',
    nothingMissing: 'Nothing is missing',
    somethingMissing: 'Something is missing',
    closeIt: 'Close this application',
  },

  record: {
    theyWrote: 'They wrote',
    theyWroteWhat: 'What kind of message was it?',
    from: 'From whom?',
    nobodyNamed: 'I cannot say',
    until: 'Did they name a date?',
    untilHint: 'The day by which they mean to answer, or on which they are back.',
    theyGaveDate: 'They gave a date',
    theyGaveDateWhen: 'By when do they mean to answer?',
    theyGaveDateHint: 'Leave it empty if they only said “soon”.',
    theySaid: 'What did they say?',
    whoSaid: 'Who said so?',
    reach: 'How to reach them',
    reachHow: 'What did they say?',
    askedNotTo: 'They asked me not to write',
    askedNotToSays: 'Fineline then advises no message that asks for anything, until they say otherwise.',
    reachOptions: {
      email: 'Write me an e-mail',
      phone: 'Ring me',
      linkedin: 'Find me on LinkedIn',
      none: 'Please do not write to us',
    },
    promised: 'I promised something',
    promisedWhat: 'What did you promise?',
    promisedWhatHint: 'As you would say it: “Send the outline”.',
    promisedTo: 'To whom?',
    promisedDue: 'By when?',
    promisedBy: 'How will it travel?',
    interview: 'Another interview',
    interviewWith: 'With whom?',
    interviewFile: 'If there is an invitation, add it instead: it is understood which application it belongs to.',
    wrote: 'I wrote something',
    wroteWhat: 'What was it?',
    wroteTo: 'To whom?',
    wroteHow: 'How did it travel?',
    outcome: 'There is an outcome',
    outcomeWhat: 'What came of it?',
    notes: 'What you remember',
    notesSays: 'A few words each. They make your letters about this interview and no other.',
    topic: 'What did you talk about?',
    need: 'What do they need that you could help with?',
    strength: 'Which of your strengths fits?',
    doubt: 'What went badly, or left a doubt?',
    wentWell: 'How did it go?',
    wentWellOptions: { '1': 'Badly', '2': 'Rather badly', '3': 'So-so', '4': 'Well', '5': 'Very well' },
    documents: 'What was missing',
    documentName: 'What is it?',
    documentNameHint: 'A reference, a certificate, a corrected CV.',
    documentStatus: 'What is the matter with it?',
    documentOptions: { missing: 'It was not there', wrong: 'It was wrong', requested: 'They asked for it' },
    askedFor: 'What do they ask for?',
    somebodyNew: 'Somebody new',
    wroteBody: 'What did you write?',
    name: 'Name',
    part: 'What are they here?',
    jobTitle: 'Job title',
    email: 'E-mail address',
    phone: 'Telephone',
    linkedIn: 'On LinkedIn',
    linkedInOptions: { none: 'Not connected', invited: 'I have invited them', connected: 'Connected' },
    when: 'When?',
    now: 'Just now',
    date: 'Date',
    time: 'Time',
    needsLaterDate: 'That date lies before the day on which it was said.',
    zone: (place: string) => `On the clock in ${place}.`,
    correct: 'Change this entry',
    remove: 'Remove it',
    cancelled: 'It was cancelled',
    goesOn: 'It takes place after all',
    needsDate: 'Give a date.',
    needsDateTime: 'Give a date and a time.',
    needsText: 'Write a few words.',
    needsPerson: 'Choose at least one person.',
    needsName: 'Give a name.',
  },

  /** What was just recorded, for the toast. */
  recorded: {
    sent: 'Recorded as sent.',
    kept: 'Promise kept.',
    entry: 'Recorded.',
    removed: 'Entry removed.',
    changed: 'Changed.',
    undone: 'Undone.',
    added: 'Added.',
    person: 'Saved.',
    notUndone: 'That could not be undone.',
  },

  kinds: {
    'next-step': 'An invitation to a next step',
    'still-deciding': 'They are still deciding',
    'asks-for-something': 'They ask me for something',
    acknowledgement: 'Thanks, received, nothing more',
    offer: 'An offer',
    rejection: 'A rejection',
    filled: 'The post is filled or withdrawn',
    'asked-to-stop': 'They ask me not to write again',
    'auto-reply': 'An automatic reply, such as out of office',
    bounce: 'My message came back undelivered',
    unrelated: 'Something unrelated',
  } satisfies Record<ReadingKind, string>,

  outcomes: {
    offered: 'They offered me the job',
    accepted: 'I accepted',
    declined: 'I declined',
    rejected: 'They said no',
    filled: 'The post is filled or withdrawn',
    withdrawn: 'I have moved on',
  } satisfies Record<Outcome, string>,

  /** Messages, as nouns. */
  messages: {
    prepare: 'a preparation',
    'capture-notes': 'notes',
    'check-application': 'a check',
    'close-gap': 'what was missing',
    'thank-you': 'a thank-you',
    'check-in': 'a check-in',
    'second-check-in': 'a second check-in',
    'phone-call': 'a call',
    'offer-trial': 'the offer of a trial',
    'linkedin-invite': 'a LinkedIn invitation',
    'stay-visible': 'a sign of life',
    'keep-promise': 'what was promised',
    reply: 'an answer',
    'ask-feedback': 'a request for feedback',
    'keep-momentum': 'other work',
    'move-on': 'a farewell',
  } satisfies Record<Action, string>,

  channels: {
    email: 'By e-mail',
    phone: 'By phone',
    letter: 'By hand',
    linkedin: 'On LinkedIn',
    self: 'It does not travel: I do it myself',
  } satisfies Record<Channel, string>,

  formats: { phone: 'Phone interview', video: 'Video interview', onsite: 'Interview in person' },
  interview: 'Interview',

  /** One line of the history. */
  event: (event: ApplicationEvent, nameOf: (id: string) => string, day: (date: string) => string): string => {
    switch (event.type) {
      case 'interview': {
        const what = event.format ? words.formats[event.format] : words.interview;
        const people = event.with.length > 0 ? ` with ${sayList(event.with.map(nameOf))}` : '';
        return `${what}${people}${event.minutes ? `, ${event.minutes} minutes` : ''}${event.cancelled ? ': cancelled' : ''}`;
      }
      case 'timeline-given':
        return `${event.by ? nameOf(event.by) : 'They'} gave ${event.due ? `a date: ${day(event.due)}` : 'no date'}${event.says ? `: “${event.says}”` : ''}`;
      case 'contact-preference':
        return `${event.by ? nameOf(event.by) : 'They'} said: ${words.record.reachOptions[event.channel].toLowerCase()}`;
      case 'promise-made':
        return `You promised: ${event.what}, by ${day(event.due)}`;
      case 'promise-kept':
        return `You kept your promise: ${event.what}`;
      case 'sent': {
        const to = event.to.length > 0 ? ` to ${sayList(event.to.map(nameOf))}` : '';
        return event.channel === 'phone' && event.action === 'phone-call'
          ? `You rang${event.to.length > 0 ? ` ${sayList(event.to.map(nameOf))}` : ''}`
          : `You sent ${words.messages[event.action]}${to}`;
      }
      case 'reply': {
        const until = event.until ? `, until ${day(event.until)}` : '';
        return `${event.from ? nameOf(event.from) : 'They'} wrote: ${lowered(words.kinds[event.kind])}${until}`;
      }
      case 'outcome':
        return words.outcomes[event.is];
    }
  },

  add: {
    title: 'Add an interview',
    what: 'the form',
    says: 'Drop the invitation here, or answer four questions below.',
    drop: 'Drop an invitation here',
    dropHint: 'A calendar file (.ics) or the e-mail it came in (.eml).',
    pick: 'Choose a file',
    reading: (name: string) => `Reading ${name}.`,
    or: 'Or answer four questions',
    wrongKind: (name: string) =>
      `“${name}” is neither a calendar file (.ics) nor an e-mail (.eml). Nothing was read. In most mail programs “Save as” gives an .eml file; or answer the questions below.`,
    tooLarge: (name: string, mb: number) =>
      `“${name}” is larger than ${mb} MB, so it was not read. Send the invitation itself, without large attachments, or answer the questions below.`,
    empty: (name: string) => `“${name}” is empty, so there was nothing to read.`,
    unreadable: (name: string) =>
      `The browser could not read “${name}”. Choose it again, or answer the questions below.`,
    understood: 'This is what we understood',
    understoodSays: (file: string) => `From ${file}. Put right what is wrong; nothing is kept until you say so.`,
    cancels: 'It cancels the interview',
    otherFile: 'Start over',
    asks: 'Not clear from the invitation',
    belongs: 'Does it belong to one you have?',
    belongsTo: (what: string) => `It belongs to ${what}`,
    belongsNew: 'No, it is a new application',
    company: 'Company',
    role: 'Role',
    when: 'When is it, or when was it?',
    date: 'Date',
    time: 'Starts at',
    minutes: 'Minutes',
    withWhom: 'With whom?',
    withHint: 'Names as you would write them. Leave it empty if you do not know yet.',
    person: (n: number) => `Name of person ${n}`,
    addPerson: 'Add another person',
    removePerson: (name: string) => `Remove ${name}`,
    remove: 'Remove',
    me: 'This is me',
    meOf: (name: string) => `This is me: ${name}`,
    format: 'How do you meet?',
    formatUnknown: 'Not known yet',
    formats: { phone: 'By phone', video: 'By video', onsite: 'In person' },
    country: 'Country of the employer',
    countryHint: 'For its public holidays: days on which nobody reads letters do not count.',
    chooseCountry: 'Choose a country',
    region: 'Region',
    regionAll: 'I do not know',
    regionHint: 'Some holidays are kept in parts of the country alone.',
    zone: 'Time zone of the employer',
    clock: 'On which clock is that?',
    clockTheirs: (place: string) => `Theirs: ${place}`,
    clockMine: (place: string) => `Mine: ${place}`,
    clockIs: (place: string) => `On the clock in ${place}.`,
    confirm: 'Add this interview',
    applyTo: (company: string) => `Add it to ${company}`,
    missing: (n: number) =>
      n === 1 ? 'One thing is still missing.' : `${capitalised(sayNumber(n))} things are still missing.`,
    needsCompany: 'Which company is it?',
    needsRole: 'Which role is it for? A rough name will do.',
    needsDate: 'On which date is the interview?',
    noSuchDate: 'There is no such date and time here. A year between 1900 and 2199 is understood.',
    several: (n: number) => `The file names ${sayNumber(n)} interviews. All of them are added; the others are:`,
    cancelsNothing: 'It cancels an interview that is not among yours, so there is nothing to add.',
    needsTime: 'At what time does it start?',
    needsCountry: 'Choose the country whose holidays count.',
  },
};

function replyTodo(kind: ReadingKind | undefined, names: readonly string[]): string {
  const [name] = names;
  switch (kind) {
    case 'offer':
      return name ? `Answer ${name}’s offer` : 'Answer their offer';
    case 'next-step':
      return name ? `Answer ${name}’s invitation` : 'Answer their invitation';
    case 'asks-for-something':
      return `Send ${them(names)} what they asked for`;
    case 'rejection':
    case 'filled':
      return `Thank ${them(names)} for letting you know`;
    default:
      return `Answer ${them(names)} in a line or two`;
  }
}

const lowered = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
