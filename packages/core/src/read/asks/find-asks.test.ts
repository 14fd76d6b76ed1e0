// Longer than most files: one table of what is asked for, and one of what is not.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAsks } from './find-asks.ts';

describe('what is asked for', () => {
  test.each<[text: string, words: string[], because: string]>([
    ['Please send us your references.', ['refere'], 'plain'],
    ['Please send me a copy of your degree certificate.', ['degree certificate'], 'a document'],
    ['Could you send over your right to work documents?', ['right to work'], 'could you'],
    ['Can you pop a copy of your DBS across?', ['DBS'], 'pop across'],
    ['Would you mind forwarding your portfolio?', ['portfolio'], 'would you mind'],
    ['We’d need proof of address.', ['proof of address'], 'we would need'],
    ['We need two referees from you.', ['refere'], 'we need'],
    ['We will need to see your driving licence.', ['licen'], 'need to see'],
    ['I need your bank details.', ['bank details'], 'I need'],
    ['The brokers ask me for your licence, plus your CPC card.', ['licen', 'cpc'], 'a list by plus'],
    ['We require the following: passport, visa and two payslips.', ['passport', 'visa', 'payslip'], 'a list'],
    ['Could we trouble you for a writing sample?', ['writing sample'], 'could we trouble you'],
    ['Might I ask you for your salary expectations?', ['salary expectations'], 'might I ask'],
    ['May we have the names of two referees?', ['refere'], 'may we have'],
    [
      'Would you let us have two referees’ addresses, one of them from your present employer?',
      ['refere', 'present employer'],
      'let us have',
    ],
    ['Before we can go further HR want your National Insurance number.', ['National Insurance'], 'somebody wants'],
    ['Until the file moves on legal needs a copy of your visa.', ['visa'], 'somebody needs'],
    ['Kindly furnish us with proof of all qualifications.', ['qualification'], 'furnish'],
    ['Kindly submit your transcript by Friday.', ['transcript'], 'submit'],
    ['You are requested to submit your discharge certificate.', ['discharge certificate'], 'you are requested'],
    ['You are required to provide proof of registration.', ['registration'], 'you are required'],
    ['Please bring your ID book and your original matric certificate along.', ['ID', 'certificate'], 'bring'],
    ['Bring two recent utility bills.', ['utility'], 'a bare order'],
    ['Don’t forget your passport.', ['passport'], 'do not forget'],
    ['Remember to bring your safety boots.', ['safety boots'], 'remember to'],
    ['Please complete the attached form.', ['form'], 'a form'],
    ['Please fill in the health questionnaire and return it.', ['health questionnaire'], 'fill in'],
    ['Sign the attached consent form and send it back.', ['consent form'], 'sign'],
    ['Please upload your CV to the portal.', ['CV'], 'upload'],
    ['Any chance of sending that attachment once more, as a Word file?', ['attachment'], 'any chance'],
    ['Would it be possible to see some samples of your work?', ['samples'], 'would it be possible'],
    ['I’d be grateful if you could email me your certificates.', ['certificate'], 'grateful'],
    ['We’d appreciate three confidential letters and a teaching statement.', ['letter', 'statement'], 'appreciate'],
    ['It would help to have your work permit number.', ['work permit'], 'it would help'],
    ['All I need now is your P45.', ['P45'], 'all I need'],
    ['The only thing missing is your signed declaration.', ['declaration'], 'missing'],
    ['We are still short of your degree certificate.', ['degree certificate'], 'short of'],
    [
      'In your folder Tom is short of a diploma, which nobody seems to have mentioned to you.',
      ['diploma'],
      'short of, in passing',
    ],
    ['We are still waiting for your second reference.', ['refere'], 'waiting for'],
    ['We have not yet received your monitoring form.', ['monitoring'], 'not received'],
    ['Our records show that your monitoring form has not been returned.', ['monitoring'], 'not returned'],
    ['Your transcript is outstanding.', ['transcript'], 'outstanding'],
    ['We still miss from you the certificate of VCA and a copy of your diploma.', ['VCA', 'diploma'], 'we miss'],
    ['The file lacks a medical certificate.', ['medical certificate'], 'lacks'],
    ['Please give read access to our reviewers.', ['access'], 'access'],
    ['Could you grant us access to the repository?', ['access', 'repository'], 'access'],
    ['Your link gives a 404; can you share it again?', ['link'], '“it” is what was said before'],
    ['Can you shoot me your availability for next week?', ['availability'], 'availability'],
    ['Please let me know your availability.', ['availability'], 'let me know'],
    ['Let us know which dates suit you.', ['dates'], 'which dates'],
    ['Let me know when you could start.', ['start'], 'when'],
    ['When could you start?', ['start'], 'a question'],
    ['What is your notice period?', ['notice period'], 'a question'],
    ['What are your salary expectations?', ['salary'], 'a question'],
    ['Could you tell me which of the two you are?', ['which'], 'could you tell me'],
    ['Do you hold a full driving licence?', ['licen'], 'a question'],
    ['Have you got a clean licence?', ['licen'], 'a question'],
    ['Are you able to work weekends?', ['weekends'], 'a question'],
    ['Could you manage late shifts on a Thursday?', ['Thursday'], 'a question'],
    ['You mentioned ledgers, and I wondered, were they in Sage or in Xero?', ['Sage', 'Xero'], 'a question in passing'],
    ['Given the choice, would Belfast or Derry suit you better?', ['Belfast', 'Derry'], 'a question'],
    ['Will you need sponsorship, now or later?', ['sponsor'], 'a question'],
    ['How many people did you manage at Acme?', ['manage'], 'a question'],
    ['Is your certificate still valid?', ['certificate'], 'a question'],
    ['Just to check, you are happy with shift work?', ['shift work'], 'a question in the form of a statement'],
    ['Quick one: drive or no drive?', ['drive'], 'a question without a verb'],
    ['Would 24k be acceptable?', ['24k'], 'a question'],
    ['Please confirm your date of birth.', ['date of birth'], 'confirm'],
    ['Please confirm that you have the right to work in the UK.', ['right to work'], 'confirm that'],
    ['Can you confirm whether you need sponsorship?', ['sponsor'], 'confirm whether'],
    ['I’d like you to write one side of A4 on our lottery.', ['A4', 'lottery'], 'I would like you to'],
    ['They have asked whether each of you would write one side of A4.', ['A4'], 'they have asked'],
    ['Legal wants me to ask whether you need a permit.', ['permit'], 'asked to ask'],
    ['We were wondering whether you could put us in touch with a former manager.', ['former manager'], 'wondering'],
    ['Might you put me in touch with a former member of your team?', ['former member'], 'might you'],
    ['Could you suggest someone else there who supervised you?', ['supervised'], 'suggest'],
    ['Who would be the best person to give you a reference?', ['reference'], 'who'],
    ['Text me a photo of your CSCS card.', ['CSCS'], 'text me'],
    ['WhatsApp us a picture of your tickets.', ['tickets'], 'whatsapp us'],
    ['Send us a short video of yourself.', ['video'], 'send us'],
    ['Drop your certificates in to reception.', ['certificate'], 'drop in'],
    ['Mind if I get a copy of your food hygiene certificate?', ['food hygiene'], 'mind if I'],
    ['Ok to take up your references now?', ['refere'], 'ok to'],
    [
      'We need to take up your references, so please send me the name and email address of your headteacher.',
      ['refere', 'headteacher'],
      'a reason and a request',
    ],
    ['Are you happy for us to contact your referees?', ['refere'], 'consent'],
    ['Do we have your permission to approach your current employer?', ['current employer'], 'consent'],
    [
      'Please provide:\n- proof of identity\n- two references\n- your P60',
      ['identity', 'refere', 'P60'],
      'a list in bullets',
    ],
    [
      'Kindly send the following:\n(a) stamped copy of your identity card;\n(b) certificates for all qualifications;\n(c) proof of registration.',
      ['identity', 'qualification', 'registration'],
      'a list in letters',
    ],
    [
      'To finish your file we need:\n1. Passport\n2. Visa\n3. Bank letter',
      ['Passport', 'Visa', 'Bank letter'],
      'a list in numbers',
    ],
    [
      'Could you answer these?\n\n* What is your notice period?\n* Do you drive?',
      ['notice period', 'drive'],
      'questions in bullets',
    ],
    ['Please note that we will need a DBS check form from you.', ['DBS'], 'please note'],
    ['One more thing, a copy of your visa please.', ['visa'], 'please at the end'],
    ['Copy of your passport please!', ['passport'], 'please at the end'],
    ['Passport and proof of address please, Sam.', ['passport', 'proof of address'], 'please at the end'],
    ['If you could send me your timesheets that would be great.', ['timesheets'], 'if you could'],
    ['Grateful for your mobile number.', ['mobile number'], 'grateful for'],
    ['I’m after a copy of your forklift ticket.', ['forklift'], 'I am after'],
    ['Could do with seeing your forklift ticket.', ['forklift'], 'could do with'],
    ['HR have asked for a copy of your marriage certificate.', ['marriage certificate'], 'HR have asked for'],
    ['They want to know about any points in the last five years.', ['points'], 'they want to know'],
    ['The client would like to see two more case studies.', ['case studies'], 'would like to see'],
    ['What we don’t have is your employment history for 2019.', ['employment history'], 'what we do not have'],
    ['Your form is not signed.', ['form'], 'something is wrong with it'],
    ['Reply "yes" if you agree to a credit check.', ['credit check'], 'consent'],
  ])('“%s” asks for %j: %s', (text, words) => {
    const asks = findAsks(text);
    for (const word of words) {
      expect(
        asks.some((ask) => ask.toLowerCase().includes(word.toLowerCase())),
        `${word} in ${JSON.stringify(asks)}`,
      ).toBe(true);
    }
    for (const ask of asks) expect(ask.length).toBeLessThanOrEqual(200);
  });
});

describe('what is not asked for', () => {
  test.each<[text: string, because: string]>([
    ['Please let me know if you have any questions.', 'a courtesy'],
    ['Should anything be unclear, do feel free to ring the office.', 'a courtesy'],
    ['Do not hesitate to contact me.', 'a courtesy'],
    ['Any questions, just shout.', 'a courtesy'],
    ['Let us know if there is anything you need.', 'a courtesy'],
    ['Please get in touch if you need anything.', 'a courtesy'],
    ['Please find attached our brochure.', 'a courtesy'],
    ['Please bear with us.', 'patience'],
    ['Please be assured that we will write.', 'an assurance'],
    ['Please accept our apologies for the delay.', 'a courtesy'],
    ['Please do not reply to this email.', 'a robot’s note'],
    ['Please note that this mailbox is not monitored.', 'a note'],
    ['We will send you the contract on Monday.', 'their own deed'],
    ['I will ask my colleague to send you a map.', 'their own deed'],
    ['We need to finish the interviews first.', 'their own deed'],
    ['I need to speak to the director.', 'their own deed'],
    ['We need a few more days.', 'their own need'],
    ['We need someone with more experience.', 'a reason'],
    ['We have received your references.', 'already there'],
    ['Thank you for sending your certificates.', 'already there'],
    ['Both your references landed this morning.', 'already there'],
    ['Your documents have been added to your record.', 'already there'],
    ['Nothing further is needed from you.', 'nothing'],
    ['No action is required on your part.', 'nothing'],
    ['You do not need to bring anything.', 'nothing'],
    ['How are you?', 'a greeting'],
    ['Hope you are well?', 'a greeting'],
    ['How did you get home?', 'small talk'],
    ['Who knew?', 'a flourish'],
    ['Why so long? Because the board met late.', 'a question they answer'],
    ['I am sorry to say that the panel chose somebody else.', 'a rejection'],
    ['We wish you every success.', 'a wish'],
    ['Please keep this letter safe.', 'no request for anything'],
    ['Please pass on my regards to Sam.', 'a courtesy'],
    ['Unsubscribe here. Please do not forward.', 'a footer'],
    ['We asked for two references and got both.', 'past'],
    ['You asked for feedback.', 'what the candidate asked'],
    ['The role requires a driving licence.', 'a condition of the role'],
    ['Please wait until you hear from us.', 'patience'],
    ['Please treat this as confidential.', 'no request for anything'],
    ['Looking forward to seeing you.', 'a courtesy'],
    ['See you on Friday.', 'a courtesy'],
    ['Please disregard the previous message.', 'no request for anything'],
    ['Please stop emailing the practice.', 'asked to stop'],
    ['I need hardly say that we were impressed.', 'a phrase'],
    ['Please excuse the delay.', 'a courtesy'],
  ])('“%s” asks for nothing: %s', (text) => {
    expect(findAsks(text)).toEqual([]);
  });
});

test('a list is told apart, and each entry is in the mail’s own words', () => {
  expect(findAsks('Please send us your passport, your visa and two payslips.')).toEqual([
    'your passport',
    'your visa',
    'two payslips',
  ]);
});

test('what their colleague is to send is not what the candidate is to send', () => {
  expect(findAsks('Meera will send you the form. Please bring your passport.')).toEqual(['your passport']);
});

test('any text at all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), (text) => {
      const asks = findAsks(text);
      expect(asks.length).toBeLessThanOrEqual(20);
      for (const ask of asks) expect(ask.trim()).not.toBe('');
    }),
  );
});
