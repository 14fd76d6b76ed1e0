import { defineForm } from '@fineline/core/write';

/** After a rejection, or once it is time to move on after silence: thanks, and one question that is easy to leave. */
export default defineForm({
  action: 'ask-feedback',
  channel: 'email',
  precepts: ['C16', 'C20', 'D7'],
  sources: ['002', '003'],
  framed: true,
  words: { least: 35, most: 110 },
  subjects: [
    '{role}: a word of feedback',
    'One question about {the role}',
    'Learning from my application, {role}',
    'A request for feedback: {role}',
    'A chance to learn: {role}',
  ],
  parts: [
    {
      is: 'Thanks: for the news, where they turned the candidate down, else for the interview, else for the time.',
      oneOf: [
        [
          'Thank you for letting me know on {news day} how {the role} was decided.',
          'I was grateful to hear from you about {the role} on {news day}.',
          'Many thanks for your decision on {the role}, which reached me on {news day}.',
          'It was good to have a clear answer on {news day} about {the role}.',
          'On {news day} I learnt that {the role} was not to be mine. Thank you for being open about it.',
        ],
        [
          'Thank you again for the interview on {day held} for {the role}.',
          'I was grateful for the chance to talk about {the role} on {day held}.',
          'Many thanks, once more, for {day held} and the interview for {the role}.',
          'It was good to learn more about {the role} on {day held}.',
          'On {day held} I had my interview for {the role}. Thank you for making it possible.',
        ],
        [
          'Thank you for the time that you gave my application for {the role}.',
          'I was grateful to be considered for {the role}.',
          'Many thanks for having looked at my papers for {the role}.',
          'It was good to be in the running for {the role}.',
          'To apply for {the role} was worth my while. Thank you for reading what I sent.',
        ],
      ],
    },
    {
      is: 'Asks for a word of feedback: one question.',
      oneOf: [
        [
          'If you can spare a line on how I came across, I would be glad of it.',
          'One thing would help me: a word on what I could do better another time.',
          'Would you be willing to tell me, in a sentence or two, what I might improve?',
          'Could you name a single point that would make my case stronger?',
          'May I ask you for some short feedback? The plainer it is, the more it teaches me.',
        ],
      ],
    },
    {
      is: 'Says what it is for, and that it will be taken well.',
      joins: true,
      oneOf: [
        [
          'I ask to learn from it, and not to reopen anything.',
          'Whatever you say will be taken in good part.',
          'It is for my own learning alone, and criticism is welcome.',
          'Frank words are the ones that I can use best.',
          'It would serve me well in future applications.',
        ],
      ],
    },
    {
      is: 'Makes it easy not to answer.',
      joins: true,
      oneOf: [
        [
          'If there is no time for it, I quite understand.',
          'Should that not be possible, please think no more of it.',
          'You need not answer, of course.',
          'Please feel free to say no.',
          'And if you give no feedback as a rule, that is fine as well.',
        ],
      ],
    },
    {
      is: 'Ends kindly.',
      oneOf: [
        [
          'Either way, I am glad to have got to know {company}, and hope that we stay in touch.',
          'I wish you and everybody at {company} well.',
          'My good wishes go to you and your colleagues at {company}.',
          'Please give my best wishes to the team at {company}.',
          'I hope to meet people from {company} again one day.',
        ],
      ],
    },
  ],
});
