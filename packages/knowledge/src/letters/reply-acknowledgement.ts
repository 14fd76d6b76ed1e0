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
    'With thanks, {role}',
    'My application, {role}',
    'Concerning {the role}',
  ],
  parts: [
    {
      is: 'Thanks for the message, and names the role.',
      asks: 'What did they write, and when? Record their message, and the answer will fit it.',
      standIns: 1,
      oneOf: [
        [
          'Thank you for your message of {news day} about {the role} at {company}.',
          'What you wrote on {news day} about {the role} at {company} arrived safely, and I am glad to have it.',
          'Many thanks for writing on {news day} about my application to {company} for {the role}.',
          'It was good of you to write to me on {news day} with regard to {the role} at {company}.',
          'I am grateful for your note of {news day} on {the role} at {company}.',
        ],
        [
          'Thank you for your message about {the role} at {company}.',
          'What you wrote about {the role} at {company} arrived safely, and I am glad to have it.',
          'Many thanks for writing about my application to {company} for {the role}.',
          'It was good of you to write to me with regard to {the role} at {company}.',
          'I am grateful for your note on {the role} at {company}.',
        ],
      ],
    },
    {
      is: 'Says that nothing more is needed.',
      oneOf: [
        [
          'I have read it carefully, and there is nothing that you need to do.',
          'All is clear to me, and this needs no answer.',
          'It told me what I needed to know.',
          'No reply to this is necessary.',
          'There is no need to write back.',
        ],
      ],
    },
    {
      is: 'Can be reached.',
      joins: true,
      oneOf: [
        [
          'Should you want something from me, I am easy to reach.',
          'If a question arises later on, I will gladly answer it.',
          'For further details I am at your disposal.',
          'Whatever you may still need, I am happy to send.',
          'You can turn to me at any time with questions.',
        ],
      ],
    },
    {
      is: 'A last word, where little else was said.',
      joins: true,
      ifShort: true,
      oneOf: [
        [
          'Thank you for the attention that you give to my application.',
          'My best wishes to you and your colleagues.',
          'I appreciate it that you took the time to write.',
          'My thanks as well to whoever looks after my papers.',
          'In the meantime I wish you well.',
        ],
      ],
    },
  ],
});
