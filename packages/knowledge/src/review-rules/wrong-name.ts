import {
  type DraftText,
  type Part,
  type Place,
  type Spot,
  addressedIn,
  defineExamples,
  defineReviewRule,
  fitOfName,
  isTitle,
} from '@fineline/core/review';
import { isWord, metWith, misspelling, misspelt } from '../names/misnamed.ts';
import { wrongTitle } from '../names/title.ts';

/** To nobody by name, or to more than one. */
const nobody =
  /^(?:(?:all|both|everyone|everybody|team|panel|sir|madam|sirs|there|again|folks|hiring|whom|colleagues|committee|members|recruit|hello|hi|good|the|selection|search|recruitment)\b|(?:boss|friend|friends|ma|mum|minister|nominee)\s*$|[\p{L} ]{0,60}\b(?:team|panel|committee|manager|department|board|crew|recruitment|hr|everyone|colleagues|director|head|headteacher|principal|officer|partner|secretary|owner|supervisor|lead|editor|staff|people|recruiter|administrator|coordinator)\s*$)/iu;

/** A title alone names nobody either: "Dear Professor". */
const isNobody = (written: string): boolean => nobody.test(written) || written.split(/\s+/).every(isTitle);

/** Everybody looks at their own name first. */
export default defineReviewRule({
  id: 'wrong-name',
  severity: 'stop',
  appliesTo: {},
  sources: ['003'],
  says: '“{found}” is not the name of whom you write to. It is the first thing they see.',

  *find(text) {
    const { application } = text.known;
    if (!application) return;
    const greeted = text.anatomy.greeting?.name;
    const greeting = greeted && greetingSpot(greeted, text);
    if (greeting) yield greeting;
    yield* misspelt(text);
    yield* addressed(text);
    yield* metWith(text);
    yield* signed(text, application.candidate.name);
  },
});

function greetingSpot(name: Part, { known, draft }: DraftText): Spot | undefined {
  const people = known.application?.people ?? [];
  const written = name.text
    .replace(/[,:;!–—-]+$/u, '')
    .replace(/^(?:happy|merry|lovely|good) \S+ /i, '')
    .trim();
  if (!written || people.length === 0 || isNobody(written) || draft.channel === 'phone') return undefined;
  const each = written.split(/\s*(?:,|&|\band\b)\s*/u).filter((one) => one && !isTitle(one));
  const meant = known.to ? [known.to] : people;
  const wrong = each.find(
    (one) =>
      !meant.some((person) => fitOfName(one, person.name) === 'same') &&
      !isCompany(one, known.application?.employer.company ?? ''),
  );
  if (wrong === undefined) {
    for (const one of each) {
      const person = meant.find((some) => fitOfName(one, some.name) === 'same');
      const spot = person && wrongTitle(placeIn(name, one), one, person.name);
      if (spot) return spot;
    }
  }
  if (wrong === undefined || (each.length > 1 && people.some((person) => fitOfName(wrong, person.name) === 'same')))
    return undefined;
  const at = placeIn(name, wrong);
  const near = meant.find((person) => fitOfName(wrong, person.name) === 'misspelt');
  if (near) return misspelling(at, wrong, near.name);
  const other = people.find((person) => person !== known.to && fitOfName(wrong, person.name) === 'same');
  if (other && known.to) return { at, says: `This goes to ${known.to.name}, and greets ${other.name}.` };
  const [only] = meant;
  return only && meant.length === 1 ? { at, says: `“{found}” is not ${only.name}, to whom this goes.` } : { at };
}

const isCompany = (name: string, company: string): boolean => company.toLowerCase().startsWith(name.toLowerCase());

const placeIn = (part: Part, words: string): Place => {
  const start = part.start + Math.max(0, part.text.indexOf(words));
  return { where: 'body', start, end: start + words.length };
};

/** Later on, somebody is spoken to who is not the one that was greeted. Who greets nobody may speak to each in turn. */
function* addressed({ main, known, anatomy, draft }: DraftText): Generator<Spot> {
  const { application, to } = known;
  const greeted = anatomy.greeting?.name.text.replace(/[,:;!–—-]+$/u, '').trim() ?? '';
  if (!application || !to || !greeted || isNobody(greeted) || draft.channel === 'phone') return;
  const { people, candidate, employer } = application;
  const isOurs = (name: string): boolean =>
    [to.name, greeted, candidate.name].some((one) => fitOfName(name, one) !== 'other') ||
    isCompany(name, employer.company) ||
    isNobody(name) ||
    isWord.has(name.toLowerCase());
  for (const sentence of main.sentences) {
    for (const { text, start, end, isSurely } of addressedIn(main.text, sentence)) {
      const other = people.find((person) => fitOfName(text, person.name) === 'same');
      if (isOurs(text) || !(other || isSurely)) continue;
      yield {
        at: { where: 'body', start, end },
        says: `You greet ${greeted}, and speak to “{found}” further on.`,
        ...(fitOfName(greeted, to.name) === 'same' && { instead: [greeted] }),
      };
    }
  }
}

/** The sign-off, and on the phone "this is …": the candidate's own name. */
function* signed({ anatomy, draft, main }: DraftText, candidate: string): Generator<Spot> {
  const name = anatomy.signOff?.name;
  const says = `You are ${candidate}; this is signed by “{found}”.`;
  if (name && draft.channel !== 'phone') {
    const written = name.text
      .replace(/\s+(?:x+|\(.*\))[.!]?$/u, '')
      .replace(/[.,!]+$/u, '')
      .trim();
    const words = written
      .split(/[\s,]+/)
      .slice(0, 4)
      .join(' ');
    if (/^\p{Lu}/u.test(words) && !nobody.test(words) && fitOfName(words, candidate) !== 'same') {
      yield { at: { where: 'body', start: name.start, end: name.start + words.length }, says, instead: [candidate] };
    }
  }
  if (draft.channel !== 'phone') return;
  const introduced =
    /\b(?:this is|my name is|my name’s|my name's|it is|it’s|it's|I’m|I'm|I am) (\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+){1,3})/u.exec(
      main.text,
    );
  const who = introduced?.[1];
  if (!introduced || who === undefined || fitOfName(who, candidate) !== 'other') return;
  const start = introduced.index + introduced[0].length - who.length;
  yield {
    at: { where: 'body', start, end: start + who.length },
    says: `You are ${candidate}, not “{found}”.`,
    instead: [candidate],
  };
}

const people = [
  { id: 'p1', name: 'Dr Priya Patel', part: 'hiring-manager' as const },
  { id: 'p2', name: 'Jason Whitfield', part: 'interviewer' as const },
];
const letter = (greeting: string, body = 'Thank you for today.', name = 'Jo Lamb', to = 'p1') => ({
  action: 'thank-you' as const,
  to,
  body: `${greeting}\n\n${body}\n\nKind regards,\n${name}`,
  application: { people },
});

export const examples = defineExamples({
  flags: [
    letter('Dear «Jason»,'),
    letter('Dear Dr «Patil»,'),
    letter('Hi «Jayson»,', undefined, undefined, 'p2'),
    letter('Dear Mr «Whitefield»,', undefined, undefined, 'p2'),
    letter('Dear Dr Patel,', undefined, '«Ben Carter»'),
    letter('Hello «Margaret»,'),
  ],
  indirect: [
    letter('Dear Dr Patel,', 'Please thank Mr «Whitfeld» for the tour.'),
    letter('Dear «Mr Whitfield»,'),
    letter('«Pria»,'),
    letter('Dear Dr Patel,', undefined, '«Joan Lambert»'),
    {
      action: 'phone-call',
      channel: 'phone',
      to: 'p1',
      body: 'Hello, this is «Ben Carter». Thank you for having me.',
      application: { people },
    },
    { ...letter('Dear «Ms Okoro»,'), action: 'check-in' },
    letter('Dear «Engr. Okoro»,'),
    letter('Dear Atty. «Patil»,'),
    letter('Dear Dr Patel,', 'It would be a joy, «Mr Whitfield», to fire that kiln.'),
    letter('Dear Dr Patel,', 'Thank you for the tour, «Jason».'),
    letter('Dear Dr Patel,', '«Mrs Oduya», I liked the ash glaze.'),
    letter('Dear Priya,', 'I hope, «Jason», that I may come again.'),
    letter('Dear Dr Patel,', 'I enjoyed meeting you and «Justin» at the kiln.'),
    letter('Dear «Mrs Patel»,'),
  ],
  allows: [
    letter('Dear Dr Patel,'),
    letter('Dear Priya,'),
    letter('Hi Jason,', undefined, undefined, 'p2'),
    letter('Dear Dr Priya Patel,', undefined, 'Jo'),
    letter('Dear Priya and Jason,'),
    'Dear Jayson,\n\nThank you.\n\nJo Lamb',
  ],
  lookAlikes: [
    letter('Dear hiring team,'),
    letter('Dear all,'),
    letter('Dear Dr Patel,', 'Jason showed me the shop, and Mr Whitworth the yard.'),
    letter('Dear Dr Patel,', undefined, 'J. Lamb'),
    letter('Good morning,'),
    letter('Dear Prof. Patel,', undefined, 'Jo Lamb (she/her)'),
    letter('Dear Engr. Whitfield,', undefined, undefined, 'p2'),
    letter('Dear Alhaja Priya,'),
    letter('Dear Patel-san,'),
    letter('Dear Professor,'),
    letter('Dear Teacher Priya,'),
    letter('Dear Mr Whitfield,', undefined, undefined, 'p2'),
    letter('Dear Dr Patel,', 'Your colleague, Mr Whitfield, told me of the ash glaze.'),
    letter('Dear Dr Patel,', 'It was good to meet you, Jason, and the throwers.'),
    letter('Dear Dr Patel,', 'I spoke to the man at the wheel, Jason, and liked his pots.'),
    letter('Dear Dr Patel,', 'My old teacher, Mrs Oduya, would love your kiln.'),
    letter('Dear all,', 'Mr Whitfield, I liked the glaze; Dr Patel, I liked the kiln.'),
    letter('Dear Dr Patel,', 'Thank you for it all, Priya.'),
    letter('Dear Dr Patel,', 'I enjoyed meeting you and Bea, and liked the tour with Jason.'),
    { ...letter('Dear Dr Patel,'), body: 'Dear Dr Patel,\n\nThank you.\n\nWith kind regards from Stuttgart,\nJo Lamb' },
  ],
});
