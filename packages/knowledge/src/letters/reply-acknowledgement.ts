import { defineForm } from '@fineline/core/write';

/**
 * To an acknowledgement, and the plainest answer to any message that has no form of its own: it has to suit whatever they
 * wrote, so it restates nothing and asks for nothing.
 */
export default defineForm({
  action: 'reply',
  answers: 'acknowledgement',
  channel: 'email',
  precepts: ['C15'],
  sources: ['002', 'house'],
  framed: true,
  words: { least: 35, most: 110 },
  subjects: [
    'Thank you for your message: {role}',
    '{role}: message received',
    'With thanks: {role}',
    'My application: {role}',
    'About {the role}',
  ],
  parts: [
    {
      is: 'Thanks for the message, and names the role.',
      asks: 'What did they write, and when? Record their message, and the answer will fit it.',
      standIns: 1,
      oneOf: [
        [
          'Thank you for writing to me on {news day} about {the role} at {company}.',
          'Your message of {news day} about {the role} at {company} has arrived, and I am glad to have it.',
          'Many thanks for getting in touch on {news day} about my application to {company} for {the role}.',
          'It was good to hear from you on {news day} about {the role} at {company}.',
          'I am grateful for your note of {news day} about {the role} at {company}.',
        ],
        [
          'Thank you for writing to me about {the role} at {company}.',
          'Your message about {the role} at {company} has arrived, and I am glad to have it.',
          'Many thanks for getting in touch about my application to {company} for {the role}.',
          'It was good to hear from you about {the role} at {company}.',
          'I am grateful for your note about {the role} at {company}.',
        ],
      ],
    },
    {
      is: 'Says that nothing more is needed.',
      oneOf: [
        [
          'I have read it, and there is nothing you need to do.',
          'Everything is clear, and this needs no answer.',
          'It told me what I needed to know.',
          'No reply is needed.',
          'There is no need to write back.',
        ],
      ],
    },
    {
      is: 'Can be reached.',
      joins: true,
      oneOf: [
        [
          'Should you need anything from me, I am easy to reach.',
          'If a question comes up later, I will gladly answer it.',
          'I can tell you more at any time.',
          'Whatever else would help, I am happy to send.',
          'You are welcome to ask me anything.',
        ],
      ],
    },
    {
      is: 'A last word, where little else was said.',
      joins: true,
      ifShort: true,
      oneOf: [
        [
          'Thank you for the attention you are giving my application.',
          'I wish you and your colleagues a good week.',
          'I appreciate your taking the time to write.',
          'My thanks to your colleagues, too.',
          'In the meantime, all the best.',
        ],
      ],
    },
  ],
});
