import { type Told, done } from '@fineline/core/application';
import { tell } from 'fineline';
import { decodeText } from '../question/bytes.ts';
import type { InputFile } from '../question/input.ts';
import { type Question, commandFor } from '../question/question.ts';
import { toldInWords } from '../words/told.ts';

const tellQuestion: Question<unknown, Told> = {
  name: 'tell',
  file: 'FILE',
  about: [
    'What an invitation or a message adds to an application: the interview, the people, the company and the role; and ' +
      'what must be asked because it does not say.',
    'FILE is a calendar file (.ics) or an e-mail (.eml). With - it is read from standard input.',
  ],
  options: [
    { name: 'me', value: 'ADDRESS', many: true, says: 'Your own e-mail address, so that you are no interviewer.' },
  ],
  examples: [
    { line: 'fineline tell invite.ics', says: 'when the interview is, and with whom' },
    { line: 'fineline tell mail.eml --me ana@post.example', says: 'the same from an e-mail that you received' },
    { line: 'fineline tell - --json < invite.ics', says: 'the answer for a program' },
    { line: 'fineline tell --jsonl < requests.jsonl', says: 'many: {"ics": …} or {"raw": base64} a line' },
  ],
  limits: { file: 36_000_000, line: 48_000_000 },

  request(file, given) {
    const me = given.texts('me');
    const addresses = me.length > 0 ? { me } : {};
    return done(
      isCalendar(file)
        ? { ics: decodeText(file.bytes), ...addresses }
        : { raw: file.bytes.toString('base64'), ...addresses },
    );
  },
  ask: tell,
  inWords: (told, _request, { timeZone, width, colour }) => toldInWords(told, { timeZone: timeZone(), width, colour }),
  place: (path) => (/^me\b/.test(path) ? '--me' : ''),
};

/** A calendar says so in its first line; one that does not is believed by its name. */
const isCalendar = ({ name, bytes }: InputFile): boolean =>
  /\.(ics|ical|ifb|vcs)$/i.test(name) || /^\W*BEGIN:VCALENDAR/i.test(decodeText(bytes.subarray(0, 200)));

export default commandFor(tellQuestion);
