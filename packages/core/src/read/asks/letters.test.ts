import { expect, test } from 'vitest';
import { findAsks } from './find-asks.ts';

/** More of how people in many trades ask, and the words that have to stand in what is found. */
test.each<[text: string, words: string[], because: string]>([
  ['Payroll are on at me for your P45 and bank details.', ['P45', 'bank details'], 'an idiom'],
  ['Ring the office with your NI number when you get a sec.', ['NI number'], 'ring with'],
  ['We just need sight of your original certificates.', ['original certificates'], 'sight of'],
  ['You’ll need to get your GP to fill in the enclosed form.', ['form'], 'through somebody else'],
  ['Kindly indicate your earliest date of resumption.', ['date of resumption'], 'indicate'],
  ['Please advise on your current and expected CTC.', ['CTC'], 'advise on'],
  ['Request you to share your last three payslips.', ['payslips'], 'request you to'],
  ['Do share the scanned copy of your PAN card.', ['PAN card'], 'do share'],
  ['Be a star and send me your rota preferences.', ['rota preferences'], 'be a star'],
  ['Could you drop your licence in on your way past so I can photocopy it?', ['licence'], 'drop in'],
  ['The one thing holding us up is your second referee.', ['referee'], 'holding us up'],
  ['I couldn’t open the portfolio you sent, it asks me for a password.', ['portfolio'], 'it does not open'],
  ['Your CV stops in 2023: what have you been doing since?', ['since'], 'a question'],
  ['A quick question from Dave: any points on your licence?', ['points'], 'a question without you'],
  ['Also, are you vegetarian, and do you need parking?', ['vegetarian', 'parking'], 'two questions'],
  ['How soon can you let us know about the notice period?', ['notice period'], 'how soon'],
  [
    'Subject to sight of your visa we would like to proceed; please email it over.',
    ['visa'],
    '“it” is what was said before',
  ],
  ['If you’ve got a moment, a couple of lines on why you left Acme would help.', ['why you left'], 'would help'],
  ['HR tell me they never had your equal opportunities form.', ['equal opportunities form'], 'never had'],
  ['The board would feel easier with a reference from your last head.', ['reference'], 'would feel easier with'],
  ['We’ll also want a note from your doctor.', ['note from your doctor'], 'we will want'],
  ['Mind sending the slides again?', ['slides'], 'mind sending'],
  ['Got a copy of your Level 3 handy?', ['Level 3'], 'got a copy'],
  ['Whereabouts do you live, roughly?', ['live'], 'a question'],
  ['What we would like from you is a plan for your first ninety days.', ['plan'], 'what we would like from you'],
  ['Attached is a questionnaire which should be returned by Friday.', ['questionnaire'], 'to be returned'],
  ['You haven’t told us when you could start.', ['start'], 'you have not told us'],
  ['Can you do Tuesdays?', ['Tuesdays'], 'a question'],
  ['Your reference from Mr Hill is unsigned. Could he sign it?', ['reference'], 'unsigned'],
  ['Necessary documents: ID, proof of residence, tax number.', ['ID', 'proof of residence', 'tax number'], 'a label'],
])('“%s” asks for %j: %s', (text, words) => {
  const asks = findAsks(text);
  for (const word of words) {
    expect(
      asks.some((ask) => ask.toLowerCase().includes(word.toLowerCase())),
      `${word} in ${JSON.stringify(asks)}`,
    ).toBe(true);
  }
});
