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
    'To complete my application: {role}',
    'Something to add: {role}',
    'Documents for {the role}',
  ],
  parts: [
    {
      is: 'Says what it is about, and names the role and the employer.',
      oneOf: [
        [
          'Thank you for considering me for {the role} at {company}. I would like you to have everything you need.',
          'Here is a small addition to what I sent {company} for {the role}.',
          'There is something to add to my application to {company} for {the role}.',
          'I would like my application for {the role} to be complete, so here is something more for {company}.',
          'With thanks for your time, I am adding to my papers for {the role} at {company}.',
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
          'Please find attached {requested}.',
          'Thank you for asking about {requested}, which you will find with this message.',
          'I was asked for {requested}, and am glad to help.',
        ],
      ],
    },
    {
      is: 'Brings what did not go with the application.',
      asks,
      oneOf: [
        [
          'My application came without {missing}. With this it is complete.',
          'You have not had {missing} from me so far. Now you do.',
          'Please add {missing} to my application.',
          'Until now I had not sent you {missing}. I am doing so today.',
          '{missing} should have reached you at the start. I am sending everything now.',
        ],
      ],
    },
    {
      is: 'Puts right what was wrong.',
      asks,
      oneOf: [
        [
          'There was a mistake in {wrong}. Please use the new version.',
          'I noticed that {wrong} needed correcting, and am sending you the right version.',
          'An error had crept into {wrong}. The copy here is correct.',
          'For {wrong}, please go by the new copy and set the earlier one aside.',
          'Please replace {wrong} with what I am sending now.',
        ],
      ],
    },
    {
      is: 'Confirms interest, and offers more.',
      oneOf: [
        [
          'I remain very interested in the work. If anything else would help, please tell me.',
          'The job still appeals to me greatly. Should you have a question, I will gladly answer.',
          'I still very much want to join you, and can send whatever else you need.',
          'This is a job that I want to do. Please ask for anything further.',
          'If any point is unclear, I am happy to explain. I am as keen as before.',
        ],
      ],
    },
  ],
});
