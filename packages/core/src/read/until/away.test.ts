import { expectUntil, type Row } from './testing/expect-until.ts';

/** Out-of-office notices. Received on Wednesday 3 March 2027. */
const rows: Row[] = [
  ['I am on annual leave and will return to the office on Monday 15 March.', '03-15', 'return'],
  ['I’m out of the office and back on Monday.', '03-08', 'back on'],
  ['Out of office, back 15 March.', '03-15', 'back'],
  ['I am away from 1 March to 12 March, returning on 15 March.', '03-15', 'the return, not the range'],
  ['I’m offline 3/3 through 12/3 and back at my desk on 15/3.', '03-15', 'in digits'],
  ['I will be out of the office until 12 March.', ['03-12', '03-15'], 'until'],
  [
    'I only work Mondays to Wednesdays and I’m on leave until 12 March.',
    ['03-12', '03-15'],
    'usual days, and an absence',
  ],
  ['Away till the 12th.', ['03-12', '03-15'], 'till'],
  ['I am out of the office from 1 March to 12 March inclusive.', ['03-12', '03-15', '03-13'], 'the range’s end'],
  ['I read no mail before Monday 15 March.', '03-15', 'not before'],
  ['I expect to return March 15, 2027.', '03-15', 'in full'],
  ['I’ll be back in the office tomorrow.', '03-04', 'tomorrow'],
  ['I am on maternity leave until September.', ['09-01', '09-30', '08-31'], 'a month'],
  ['I shall be responding to emails again from 15 March.', '03-15', 'from'],
  ['As of 15 March I am at your service again.', '03-15', 'as of'],
  ['I am in meetings today and will reply tomorrow.', '03-04', 'a promise to reply'],
  ['On leave 1-12 March. For urgent matters before 5 March call Tom.', ['03-12', '03-13', '03-15'], 'another’s hours'],
  ['Thank you for your message. We aim to respond within two working days.', '03-05', 'a robot’s promise'],
  ['I do not work on Fridays.', null, 'a habit'],
  ['My working days are Monday to Wednesday.', null, 'a habit'],
  ['I no longer work here. Please write to Anna.', null, 'left'],
  ['Your ticket 2027-03-14 has been received.', null, 'a ticket'],
  ['Beverley left us on 26 February.', null, 'left'],
  // German
  ['Ich bin vom 1. bis 12. März nicht im Büro. Ab dem 15. März bin ich wieder erreichbar.', '03-15', 'ab dem'],
  ['Ich bin bis einschließlich 12.03.2027 nicht im Hause.', ['03-12', '03-15', '03-13'], 'bis'],
  ['Ich bin ab 15.03. wieder für Sie da.', '03-15', 'ab'],
  ['Vielen Dank für Ihre Nachricht. Am Montag, den 15. März, bin ich zurück.', '03-15', 'zurück'],
  ['Ich bin im Urlaub und am 15.3.2027 wieder im Büro.', '03-15', 'wieder'],
  // French
  ['Je suis en congés jusqu’au 12 mars inclus.', ['03-12', '03-15', '03-13'], 'jusqu’au'],
  ['Absente du bureau, je serai de retour le lundi 15 mars.', '03-15', 'de retour'],
  ['Je serai absent du 1er au 12 mars. Je traiterai votre message dès mon retour le 15 mars.', '03-15', 'retour'],
  ['Je reviens le 15/03.', '03-15', 'in digits'],
  // Spanish
  ['Estoy de vacaciones y me reincorporo el 15 de marzo.', '03-15', 'me reincorporo'],
  ['Estaré fuera de la oficina hasta el 12 de marzo.', ['03-12', '03-15'], 'hasta'],
  ['Vuelvo el lunes 15 de marzo de 2027.', '03-15', 'vuelvo'],
  ['Estaré de regreso el 15/03/2027.', '03-15', 'de regreso'],
  // Dutch
  ['Ik ben afwezig en weer bereikbaar vanaf 15 maart.', '03-15', 'vanaf'],
  ['Ik ben met vakantie tot en met 12 maart.', ['03-12', '03-15', '03-13'], 'tot en met'],
  ['Maandag 15 maart ben ik weer op kantoor.', '03-15', 'weer'],
  ['Ik ben t/m 12-03-2027 niet aanwezig.', ['03-12', '03-15', '03-13'], 't/m'],
  // Portuguese
  ['Estou de férias e regresso a 15 de março.', '03-15', 'regresso'],
  ['Estarei ausente até 12 de março.', ['03-12', '03-15'], 'até'],
  ['Estarei de volta no dia 15/03.', '03-15', 'de volta'],
  // Afrikaans
  ['Ek is met verlof tot 12 Maart.', ['03-12', '03-15'], 'tot'],
  ['Ek sal eers weer op 15 Maart in die kantoor wees.', '03-15', 'weer'],
  ['Ek is terug op Maandag 15 Maart.', '03-15', 'terug'],
  // Italian, Norwegian
  ['Sarò assente fino al 12 marzo.', ['03-12', '03-15'], 'fino al'],
  ['Rientrerò in ufficio il 15 marzo.', '03-15', 'rientrerò'],
  ['Jeg er tilbake mandag 15. mars.', '03-15', 'tilbake'],
  // Danish, Swedish, Polish
  ['Jeg er tilbage den 15. marts.', '03-15', 'tilbage'],
  ['Jag är tillbaka på kontoret den 15 mars.', '03-15', 'tillbaka'],
  ['Jag har semester till och med 12 mars.', ['03-12', '03-13', '03-15'], 'till och med'],
  ['Przebywam na urlopie, do pracy wracam 15 marca.', '03-15', 'wracam'],
  ['Jestem na urlopie do 12 marca.', ['03-12', '03-13', '03-15'], 'do'],
  ['Będę dostępna od 15 września.', '09-15', 'od'],
];

expectUntil('an out-of-office notice', rows, { isAutoReply: true });

expectUntil('the same words from a person', [
  ['I am on annual leave until 12 March.', null, 'a holiday'],
  ['I’m back on Monday.', null, 'a holiday'],
]);
