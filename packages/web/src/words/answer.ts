/** What they answered: pasted or dropped, understood, put right, filed. */
import type { ReadingKind } from '@fineline/core/application';
import { sayList } from '../when/say.ts';

export const answerWords = {
  what: 'the application',
  title: 'What did they answer?',
  says: 'Paste the message here, or add it as a file. Nothing is filed until you say so, and nothing is sent anywhere.',
  paste: 'Paste what they wrote',
  pasteHint:
    'With its “From” and “Date” lines if you have them: then it is clear who wrote it, and from when days count.',
  came: 'When did it come?',
  read: 'Read it',
  reading: 'Reading it.',
  empty: 'Paste the message first, or choose its file below.',
  ownSay: 'I will say what it was',
  drop: 'Or drop the e-mail here',
  dropHint: 'An e-mail as a file (.eml). Its invitation, if there is one, is understood as well.',
  pick: 'Choose a file',
  readingFile: (name: string) => `Reading ${name}.`,
  wrongKind: (name: string) =>
    `“${name}” is no e-mail (.eml), so nothing was read. In most mail programs “Save as” gives an .eml file; or paste the words above.`,
  invitationFile: (name: string) =>
    `“${name}” is an invitation by itself, so nothing was read here. Add it under “Add an interview”; it is understood where it belongs.`,
  tooLarge: (name: string, mb: number) =>
    `“${name}” is larger than ${mb} MB, so it was not read. Paste its words above.`,
  emptyFile: (name: string) => `“${name}” is empty, so there was nothing to read.`,
  unreadable: (name: string) => `The browser could not read “${name}”. Choose it again, or paste its words above.`,

  understood: 'This is what we understood',
  understoodSays: 'Look whether it is right. Nothing is filed until you say so.',
  unsure: 'I am not sure. What is it?',
  unsureSays: (guess: string) => `At a guess: “${guess}”. You know better; nothing is filed until you say so.`,
  ownTitle: 'What was it?',
  ownSays: 'By phone, on paper, or in words that are nobody else’s business.',
  kind: 'What is it?',
  choose: 'Choose what it is',
  kindHint: (guess: string) => `At a guess: ${guess}`,
  answerBy: (day: string) => `They mean to answer by ${day}.`,
  backOn: (day: string) => `Back on ${day}.`,
  asks: 'They ask for',
  asksHint: 'One thing a line.',
  missed: 'Whom did it not reach?',
  newHere: (name: string) => `${name} (new here)`,
  keepAddress: (address: string) => `Keep ${address} as their address`,
  text: 'What did they say?',
  right: 'Yes, that is right',
  putRight: 'Put it right',
  file: 'File it',
  leaveOut: 'Leave it out',
  back: 'Back to the message',
  backToApplication: 'Back to the application',
  filed: 'Filed.',
  needsKind: 'Choose what it is first.',

  addInterview: (when: string) => `Add the interview: ${when}`,
  cancelInterview: (when: string) => `Cancel the interview: ${when}`,
  interviewMore: (minutes: number | undefined, format: string | undefined, names: readonly string[]) =>
    [minutes ? `${minutes} minutes` : '', format ?? '', names.length > 0 ? `with ${sayList(names)}` : '']
      .filter(Boolean)
      .join(', '),
  interviewLater: 'If it names a date and a time, add that next: “Another interview”, on the page of the application.',

  message: 'What they wrote',
  nothingNew: 'Nothing but quoted text and a signature was found in it.',
  notes: 'What this rests on',
  note: (n: number, says: string) => `${n}: ${says}`,
};

/** What comes of it, where that is not plain from its name. */
export const meansWords: { [Kind in ReadingKind]?: string } = {
  rejection:
    'If that is right, they have decided, and one kind answer is the last thing to send. You can take it back.',
  filled: 'If that is right, they have decided, and one kind answer is the last thing to send. You can take it back.',
  'asked-to-stop': 'If that is right, no message is advised here that asks for anything. You can take it back.',
  'auto-reply': 'A machine wrote it, so it counts as no answer.',
  bounce: 'Nobody has read what you sent.',
  unrelated: 'It changes nothing here, so it need not be filed.',
};

export const correctionsExportWords = {
  title: 'What you put right',
  says: 'Where an answer was not rightly understood and you said what it is, both are kept with the application: the new words of the message, what was understood, and what you said. Nothing of it is sent anywhere. As a file they are labelled examples, one a line (JSONL), which you may keep or give to whoever you like; other people’s words are in it.',
  take: 'Export what you corrected',
  none: 'You have corrected nothing so far.',
  taken: (n: number) => (n === 1 ? 'One example is in the file.' : `${n} examples are in the file.`),
};
