import { defineCue, defineCueExamples, phrases } from '@fineline/core/read';

/** A program answers for somebody who is not there, or for a mailbox. */
export default defineCue({
  id: 'away',
  kind: 'auto-reply',
  says: 'It is an automatic answer.',
  phrases: {
    decisive: phrases(
      '(automatic|automated|auto|automatically) (reply|response|generated reply|acknowledgement|answer|replies)',
      '(i am|i will be|we are|am) (currently|presently|now)? (out of (the)? office|on annual leave|on leave|away from (the|my) (office|desk)|on (maternity|paternity|parental|sick|study) leave|on vacation|on holiday|on sabbatical|out of the country|offline|travelling|away) ..12 (return|back|until|from|with|contact|respond|reply|email|urgent|limited|no access)',
      '(no longer|not longer) (works|work|working|employed|with|at|part of|monitored|in use|active|an employee)',
      '(has|have|i have) left (the)? (company|organisation|business|firm|employment|college|charity|trust|team|department|the bank)',
      'my last (working)? day (at|with|was|is|in)',
      '(mailbox|inbox|address|account) ..4 (no longer (monitored|in use|active)|will be (deleted|closed))',
      '(emails|e mails|mail|messages) ..3 (not|not be) (being)? (monitored|forwarded)',
      '(view|track) (your)? (request|ticket|case) (:|at|here|online|http*)',
      '(our|current|average|typical) ..1 (reply|response) time',
      '(support|service desk|helpdesk|help desk) ..2 (staff|team|agent|ticket|portal|request)',
      '(ticket|case|request|reference|enquiry|query) (number|id|has been (created|logged|opened|received|raised)|#|: #)',
      '(we|support|team|agent|colleague) ..3 (respond|reply|aim) ..4 (within|in) ..3 (hours|working days|business days)',
      '(limited|no|intermittent|patchy|sporadic) (access|email access|signal|reception|internet) (to)? ..3',
      '(urgent|urgently|emergency|immediate) ..8 (contact|call|email|ring|write|reach|please)',
      '(nicht i am (buro|haus)|i am (urlaub|krankenstand|mutterschutz)|abwesend|nicht erreichbar|automatische antwort|automatisch generiert|ausser haus|elternzeit|wieder (fur sie|i am buro|erreichbar|zuruck))',
      '(absent|absente|en conges|en conge|hors du bureau|reponse automatique|de retour|mon retour|acces a (ma|mes))',
      '(fuera de la oficina|de vacaciones|ausente|respuesta automatica|me reincorporo|volvere|estare de vuelta|de baja|no tendre acceso)',
      '(afwezig|met vakantie|met verlof|buiten kantoor|niet op kantoor|automatisch antwoord|uit kantoor|ben ik (er )?weer|terug op|vrij vandag)',
      '(de ferias|fora do escritorio|ausente|resposta automatica|regresso|encontro me|estarei de volta|licenca)',
      '(met verlof|uit die kantoor|weer op kantoor|terug op kantoor|outomatiese antwoord|buite kantoor|weer in die kantoor)',
      '(fuori sede|in ferie|assente|risposta automatica|pa semester|pa ferie|semestra|urlop|nieobecn*)',
    ),
    strong: phrases(
      '(thank you|thanks) for (your|the) (email|e mail|message|mail) ..4 (i am|i will|we|our|this)',
      '(i am|i will be) ..2 (away|out|on leave|off)',
      '(back|return|returning) (in the office|to the office|to work|at my desk|at work|on|in the office on)',
      '(returning|return) (on)? (monday|tuesday|wednesday|thursday|friday|#)',
    ),
    weak: phrases('(not monitored|unmonitored|unattended|not read)', '(leave|away|office|back on|return)'),
  },
  even: ['denied', 'supposed'],
});

export const examples = defineCueExamples({
  hits: [
    '«I am out of the office until» Monday.',
    'This is an «automatic reply».',
    '«I am on annual leave and return» on 4 May.',
    'She «no longer works» here.',
    'Your «ticket number» is 4471.',
    'Ich bin «im Urlaub».',
    'Je suis «absente».',
    'Estoy «de vacaciones».',
    'Ik ben «met vakantie».',
    '«Encontro-me» de férias.',
    'Ek is «met verlof».',
  ],
  lookAlikes: [
    'He is away until Monday.',
    'The manager is on holiday, so we wait.',
    'The office is on the left.',
    'You are entitled to annual leave.',
    'We decide when she is back.',
    'The train leaves at nine.',
    'Thank you for the tickets.',
    'The post is vacant.',
  ],
});
