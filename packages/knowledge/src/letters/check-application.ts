import { defineForm } from '@fineline/core/write';

/** For oneself after an interview: what may be missing or wrong in the application, and hold it back unsaid. */
export default defineForm({
  action: 'check-application',
  channel: 'self',
  precepts: ['N4', 'D8'],
  sources: ['000', '003'],
  framed: false,
  words: { least: 60, most: 200 },
  parts: [
    {
      is: 'Says which application, and why.',
      oneOf: [
        [
          'Go once more through what {company} has from you for {the role}. Something small may stand in its way, and nobody may tell you.',
          'A quarter of an hour for {the role}: look at what you sent {company} as if it were somebody else’s.',
          'Before you write to {company} again, see that your papers for {the role} are whole and right.',
          'Small slips are easily mended. Look for them in your application to {company} for {the role}.',
          'What {company} has from you should be complete. Check it against this list, for {the role}.',
        ],
      ],
    },
    {
      is: 'Papers that are not there.',
      heading: 'Missing',
      oneOf: [
        [
          '- every paper that the advertisement or a later message asked for\n- a reference that has not come, or a referee who cannot be reached\n- certificates and proofs for what you say you have',
        ],
      ],
    },
    {
      is: 'What is not right.',
      heading: 'Wrong',
      oneOf: [
        [
          '- dates that do not agree between your CV, the form and the letter\n- an old version, or a file that does not open\n- your telephone number and address, digit by digit\n- the name of the company and of the role',
        ],
      ],
    },
    {
      is: 'What may have been misunderstood.',
      heading: 'Unclear',
      oneOf: [
        [
          '- a gap or a change that the interview came back to\n- an answer that you would give differently now\n- a title or a grade that means something else where they are',
        ],
      ],
    },
    {
      is: 'What to do with it.',
      heading: 'Then',
      oneOf: [
        [
          'Record each paper with its state. What is missing or wrong goes out in one short message; if all is well, there is nothing to send.',
          'Note what you find. One calm message can mend all of it, and if you find nothing, leave it be.',
          'Whatever you find can go into a single message. Let a friend read that first.',
          'Put together what has to be sent, and send it once. A clean application needs no letter.',
          'Set down the papers that are lacking, so that the next message can bring them.',
        ],
      ],
    },
  ],
});
