import type { Action } from '@fineline/core/application';
import {
  type DraftText,
  type Passage,
  type Place,
  type Spot,
  defineExamples,
  defineReviewRule,
  phrases,
  tokensOf,
} from '@fineline/core/review';

/** A subject made of these alone could stand over any message. */
const empty = new Set(
  `a an the this that my our your you me i we it us is are was am be to of on in at for from about re fw fwd regarding
  concerning with and or as by any some just only very really so much again hello hi hey hiya howdy yo greetings dear sir
  madam good morning afternoon evening interview interviews interviewing question questions query queries quick short little
  small brief information info details application applications applicant candidate candidacy job jobs position positions role
  roles post vacancy opening opportunity work career employment company business update updates news status progress outcome
  result results decision answer reply response feedback follow following up check checking touching base circling back
  reminder nudge ping bump thanks thank thankyou cheers ta many lots regards meeting meet met nice great lovely pleasure chat
  conversation call talk discussion message mail email letter note line words few important urgent please attention read kindly
  thing things stuff matter matters something one more subject no none untitled blank test hope well can could would may
  do have what how when where there here still waiting request enquiry inquiry possible possibility new latest recent recently
  continued interest interested connect connecting introduction introducing touch contact contacting help availability available
  resume cv document documents attached attachment file files see below intro write writing next steps step thought thoughts
  time visit opportunities consideration appreciation gratitude sincere kind heard hearing back anything ok okay open
  asap fyi hr recruitment hiring team manager department forward looking another lines dude mate bro bruv man guys folks
  buddy pal hun everyone big huge massive appreciated grateful vacancies applied employment interviewee recap reflections
  catch catching reference ref further apologies sorry prompt gentle bits bobs couple two sup lol say saying soon nothing luck remember yet silence why who did does
  done get got getting forget forgot forgotten forgetting hear wondering wonder curious advert advertisement ad month week year try trying attempt immediate personal special last not never ever if but tell told let
  know need want wanted wants`.split(/\s+/),
);
/** "barista thing": the post is named, and waved away. */
const waved = phrases('[(thing|thingy|stuff|gig)] $');

/** It pretends: that they wrote, agreed or owe something, or that there is haste. */
const pretences = phrases(
  '(re|fw|fwd) : .. [your (signed|new|recent) (contract|offer|order|request|message|email|reply|enquiry)]',
  '(action|response|reply|answer|signature|confirmation|attention) (is)? (required|needed|requested|necessary)',
  '(your|our|the|unpaid|overdue|outstanding|attached|final|new) (signed (contract|offer)|invoice|payment|bill|order|account|parcel|delivery|refund) !(clerk|officer|assistant|manager|controller|processor|post|role|position|job|interview|team|ledger|specialist|analyst|processing|services|operations|coordinator|administrator|executive|director|driver)',
  '(signed|new|your|our) (employment)? (contract|agreement)',
  '(final|last) (notice|reminder|warning|demand)',
  '(invoice|payment|bill|account|parcel|delivery|refund|order) (number)? ..2 (overdue|failed|suspended|pending|unpaid|outstanding|declined|on hold|attempt failed)',
  '^ (re|fw|fwd|urgent|important) : (urgent|overdue|unpaid|your|our|the|final)? (invoice|payment|refund|parcel|order) (#|number|no|details|due)? !(clerk|officer|assistant|manager|controller|processor|post|role|position|job|interview|team|ledger|specialist|analyst|and|processing|services|operations|coordinator|administrator|executive|poster|entry)',
  '(legal|formal|important|urgent|confidential) (notice|matter|message|notification|information)',
  '(offer|contract) (accepted|confirmed|signed)',
  '(please)? (open|read) (this)? (now|immediately|at once|urgently|today|first)',
  '(for|requires|needs) (your|the) ..2 (urgent|immediate|personal|prompt|full) attention',
  '^ urgent (:|!|-)',
  '(time sensitive|do not ignore|must read|strictly confidential|private and confidential)',
  '(you have|you) (won|been (selected|chosen))',
  '(as|per) (agreed|discussed) : (offer|contract)',
  'your (new|next|future) (hire|employee|colleague|star|team member)',
  '(congratulations|congrats)',
  'your (new|next|future) ..4 (arrived|here|awaits|reporting)',
);
/** An answer to what they wrote, said where they never wrote. */
const pretendedReply =
  /^\s*(?:re|fwd?|aw|antw)\s?:\s*(?:(?:re|fwd?)\s?:\s*)*(?=your\b|our (?:agreement|deal|contract|call|arrangement)|offer\b|hello\b|hi\b|question\b|urgent\b)/iu;

const longest = { words: 15, characters: 110 };

/** The subject decides whether, when and by whom a message is opened, and whether it is found again. */
export default defineReviewRule({
  id: 'subject',
  severity: 'fix',
  appliesTo: { channels: ['email'] },
  sources: ['002'],
  says: '“{found}” could stand over any message. The post and the day tell them who writes, and let them find it again.',

  *find(draft): Iterable<Spot> {
    const { subject, action } = draft.draft;
    const text = subject?.trim() ?? '';
    if (subject === undefined || text === '') {
      if (action !== 'reply' && draft.draft.body.trim() !== '') {
        yield { says: 'It has no subject. The post and the day tell them who writes, and let them find it again.' };
      }
      return;
    }
    if (!draft.subject) return; // theirs
    const at: Place = { where: 'subject', start: subject.indexOf(text), end: subject.indexOf(text) + text.length };
    const pretence = pretenceIn(draft);
    if (pretence) yield { at: pretence, severity: 'stop', says: misleading };
    else if (text.split(/\s+/).length > longest.words || text.length > longest.characters) yield { at, says: tooLong };
    else if (isEmpty(draft.subject) || waved.in(draft.subject).length > 0) {
      yield purposes[action]?.test(text) ? { at, severity: 'consider', says: purposeAlone } : { at };
    } else if (isOfSomethingElse(draft)) yield { at, says: misleading };
  },
});

const misleading =
  '“{found}” gets the message opened under a pretence, and they will notice the moment they read on. Say plainly what it is.';
const tooLong = 'A subject this long is cut off in the middle on every screen. The post, the day and a word will do.';
/** What these are for is said with one word. */
const purposes: Partial<Record<Action, RegExp>> = { 'thank-you': /\bthank/i, 'ask-feedback': /\bfeedback\b/i };
const purposeAlone = '“{found}” says what it is, and names neither post nor day; with these it can be found again.';

const isEmpty = ({ tokens }: Passage): boolean =>
  tokens.every(({ kind, word, text }) => kind === 'mark' || (kind === 'word' && empty.has(word) && !isAcronym(text)));

const dates = /^(?:\p{L}+day|(?:jan|febr)uary|march|april|june|july|august|(?:sept|nov|dec)ember|october)$/u;

/** "Fire alarm fault on your premises": several words, none of which the message, the post or a name in it has. */
function isOfSomethingElse({ subject, draft }: DraftText): boolean {
  const tokens = (subject?.tokens ?? []).filter(({ kind }) => kind === 'word');
  if (tokens.slice(1).some(({ text }) => /^\p{Lu}/u.test(text))) return false; // a post, a firm, a name
  const words = tokens.map(({ word }) => word);
  if (words.some((word) => dates.test(word) || /^(?:interview|appl|thank|meet|met$)/.test(word))) return false;
  const own = words.filter((word) => word.length > 2 && !empty.has(word));
  const message = `${draft.body} ${draft.application?.role ?? ''} ${draft.application?.employer.company ?? ''}`;
  const said = new Set(tokensOf(message).map(({ word }) => beginningOf(word)));
  return own.length > 2 && !own.some((word) => said.has(beginningOf(word)));
}

/** What a word has in common with its other forms. */
const beginningOf = (word: string): string => word.slice(0, 4);

/** "IT" and "US" are words of their own. */
const isAcronym = (text: string): boolean => text === 'IT' || text === 'US';

function pretenceIn(draft: DraftText): Place | undefined {
  const { action, subject = '', application } = draft.draft;
  const [found] = draft.subject ? pretences.in(draft.subject) : [];
  if (found && !(action === 'reply' || draft.known.isOffered)) {
    return { where: 'subject', start: found.start, end: found.end };
  }
  const wrote = action === 'reply' || application?.events.some(({ type }) => type === 'reply' || type === 'sent');
  const reply = wrote ? null : pretendedReply.exec(subject);
  return reply ? { where: 'subject', start: reply.index, end: subject.length } : undefined;
}

const mail = (subject: string, more: object = {}) =>
  ({ action: 'check-in', subject, body: 'Dear Ms Bell,\n\nThank you for Monday.\n\nJo Lamb', ...more }) as const;

export const examples = defineExamples({
  flags: [
    mail('«Hello»'),
    mail('«Interview»'),
    mail('«Quick question»'),
    mail('«My application»'),
    mail('«(no subject)»'),
    mail('«Thanks!»', { action: 'thank-you' }),
    'Dear Ms Bell,\n\nThank you for Monday.\n\nJo Lamb',
    mail(
      '«A few words to say how very much I liked the morning with you and all the others at the pottery by the harbour wall»',
    ),
    mail('«Your signed contract» - please open'),
  ],
  indirect: [
    mail('«kiln thing»'),
    mail('«Any update?»'),
    mail('«Interview last month»'),
    mail('«Me again»'),
    mail('«Couple of lines»'),
    mail('«Big thanks mate»', { action: 'thank-you' }),
    mail('«Regarding the position»'),
    mail('«Great meeting you!»', { action: 'thank-you' }),
    mail('«Important - please read»'),
    mail('Kiln Technician: «action required»'),
    mail('«RE: your message»'),
    mail('«Nothing yet?»'),
    mail('«Did you forget me?»'),
    mail('«Any luck?»'),
    mail('«Waiting to hear»'),
    mail('«Fw: invoice» 221'),
    mail('«Delivery failed»'),
    mail('«Final reminder»'),
    mail('Meet «your next hire»'),
    mail('«Needs your prompt attention»'),
    mail('«Fire alarm fault on your premises»'),
  ],
  allows: [
    mail('Kiln Technician: interview of 12 May'),
    mail('Thank you: Kiln Technician interview', { action: 'thank-you' }),
    mail('Kiln Technician'),
    mail('Interview on Monday'),
    mail('Re: Kiln Technician', { action: 'reply' }),
    { action: 'reply', body: 'Dear Ms Bell,\n\nMonday at ten suits me.\n\nJo Lamb' },
    { action: 'thank-you', channel: 'letter', body: 'Dear Ms Bell,\n\nThank you.\n\nJo Lamb' },
  ],
  lookAlikes: [
    mail('Re: Kiln Technician interview, 12 May'),
    mail('Accounts Payable Clerk: invoice ledger'),
    mail('Information Officer, interview of 3 June'),
    mail('IT position, Tuesday'),
    mail('Question about the wood kiln'),
    mail('Re: Your offer of employment', { action: 'reply' }),
    mail('Re: Your application', { action: 'reply' }),
    mail('Contract Manager: our conversation of 4 May'),
    mail('Thank you for Thursday', { action: 'thank-you' }),
    mail('Cleaner'),
    mail('Your invoice clerk post'),
    mail('Re: Payment Processor, 12 May', { action: 'reply' }),
    mail('Still keen: Kiln Technician'),
    mail('A thought on the wood kiln'),
    mail('Glaze notes, as asked', { body: 'Dear Ms Bell,\n\nHere is what I know of glazes.\n\nJo Lamb' }),
    mail('Fork lifts and ash glazes', { body: 'Dear Ms Bell,\n\nThe ash of the kiln is in my mind.\n\nJo Lamb' }),
  ],
});
