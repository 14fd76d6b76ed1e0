import { defineForm } from '@fineline/core/write';

const asks = 'Which paper is missing, wrong, or still wanted? Its name is enough.';

/** Brings what the application lacked, so that nothing small stands in its way. */
export default defineForm({
  action: 'close-gap',
  channel: 'email',
  precepts: ['N4'],
  sources: ['000'],
  framed: true,
  words: { least: 35, most: 110 },
  subjects: [
    'For my application: {role}',
    '{role}: papers for your file',
    'To complete my application, {role}',
    'Something to add, {role}',
    'Documents for {the role}',
  ],
  parts: [
    {
      is: 'Says what it is about, and names the role and the employer.',
      oneOf: [
        [
          'Thank you for considering me for {the role} at {company}. I would like you to have everything you need.',
          'So that nothing is lacking in my application to {company} for {the role}, here is a small addition.',
          'This message completes what {company} has from me for {the role}. Thank you for adding it.',
          'Your time is valuable, so let me make my file for {the role} at {company} easy to work with.',
          'With many thanks for your interest, I am adding to what I sent {company} for {the role}.',
        ],
      ],
    },
    {
      is: 'Brings what they asked for.',
      asks,
      oneOf: [
        [
          'You asked for {requested}. Here you are.',
          'As requested, I am sending you {requested}.',
          'You wanted to have {requested}, and now you do.',
          'In answer to your request you receive {requested}.',
          'I was asked for {requested}, and am glad to oblige.',
        ],
      ],
    },
    {
      is: 'Brings what did not go with the application.',
      asks,
      oneOf: [
        [
          'My first set of papers came without {missing}. With this it is complete.',
          'You have not had {missing} from me so far. Now you do.',
          'Please add {missing} to the rest of my application.',
          'Until now you were without {missing}. That changes today.',
          '{missing} should have reached you at the beginning, and today it is all there.',
        ],
      ],
    },
    {
      is: 'Puts right what was wrong.',
      asks,
      oneOf: [
        [
          'There was a mistake in {wrong}. Please use the version that comes with this.',
          'I noticed that {wrong} needed correcting, and send the right version.',
          'An error had crept into {wrong}. The copy that you have from me now is correct.',
          'For {wrong}, kindly go by the new one and set the earlier one aside.',
          'Please replace {wrong} with what I send today. A small slip of mine is put right.',
        ],
      ],
    },
    {
      is: 'Confirms interest, and offers more.',
      oneOf: [
        [
          'I remain very interested in the work. If anything else would help, please tell me.',
          'The post still appeals to me greatly. Should a question remain, I will gladly answer.',
          'My wish to join you is unchanged, and whatever you are missing I can send.',
          'This is a job that I want to do. Anything further is yours for the asking.',
          'As keen as ever, I am happy to explain any point that is not clear.',
        ],
      ],
    },
  ],
});
