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
    'Learning from my application: {role}',
    'A request for feedback: {role}',
    'A chance to learn: {role}',
  ],
  parts: [
    {
      is: 'Thanks: for the news, where they turned the candidate down, else for the interview, else for the time.',
      oneOf: [
        [
          'Thank you for letting me know on {news day} about {the role}.',
          'I was grateful for your message of {news day} about {the role}.',
          'Many thanks for telling me on {news day} how {the role} was decided.',
          'My thanks for a clear answer on {news day} about {the role}.',
          'Your news about {the role} reached me on {news day}, and I appreciate it.',
        ],
        [
          'Thank you again for the interview on {day held} for {the role}.',
          'I was grateful for the chance to talk on {day held} about {the role}.',
          'Many thanks again for {day held} and for considering me for {the role}.',
          'My thanks for what I learned on {day held} about {the role}.',
          'Your time on {day held} helped me to understand {the role}, and I appreciate it.',
        ],
        [
          'Thank you for the time you gave my application for {the role}.',
          'I was grateful to be considered for {the role}.',
          'Many thanks for reading what I sent you about {the role}.',
          'My thanks for keeping me in the running for {the role}.',
          'You took the trouble to consider me for {the role}, and I appreciate it.',
        ],
      ],
    },
    {
      is: 'Asks for a word of feedback: one question.',
      oneOf: [
        [
          'If you can spare a line on how I came across, I would be glad of it.',
          'One thing would help me: a word on what I could do better next time.',
          'Would you be willing to tell me, in a sentence or two, what I might improve?',
          'Could you name one thing that would have made my case stronger?',
          'May I ask for a little feedback? Plain words are best.',
        ],
      ],
    },
    {
      is: 'Says what it is for, and that it will be taken well.',
      joins: true,
      oneOf: [
        [
          'I ask only to learn from it.',
          'Whatever you say, I will take it well.',
          'It is for my own learning, and criticism is welcome.',
          'Please be frank: that helps me most.',
          'I would put it to use in my next application.',
        ],
      ],
    },
    {
      is: 'Makes it easy not to answer.',
      joins: true,
      oneOf: [
        [
          'If you have no time for this, I quite understand.',
          'Should it not be possible, that is fine.',
          'You need not answer, of course.',
          'Please feel free to say no.',
          'And if you give no feedback as a rule, that is all right.',
        ],
      ],
    },
    {
      is: 'Ends kindly.',
      oneOf: [
        [
          'Either way, I am glad to have got to know {company}, and hope that we stay in touch.',
          'I wish you and everyone at {company} well.',
          'Good luck to you and your colleagues at {company}.',
          'Please give my best to the team at {company}.',
          'I hope our paths cross again, at {company} or elsewhere.',
        ],
      ],
    },
  ],
});
