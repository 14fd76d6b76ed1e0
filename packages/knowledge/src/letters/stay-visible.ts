import { defineForm } from '@fineline/core/write';

/** For oneself: quiet signs of life where one is connected. None of them asks for anything. */
export default defineForm({
  action: 'stay-visible',
  channel: 'self',
  precepts: ['T10', 'T5', 'N6'],
  sources: ['004', '000', 'house'],
  framed: false,
  words: { least: 70, most: 200 },
  parts: [
    {
      is: 'Says for whom and why.',
      oneOf: [
        [
          'People at {company} can see that you are still there without a word from you. Choose one or two of these.',
          'One small thing every few weeks is plenty to stay known at {company}. Here is a choice.',
          'While {company} decides on {the role}, be seen where people in your field meet, and ask for nothing.',
          'Nothing here is a message, and nothing needs an answer. It keeps your name in view at {company}.',
          'Being seen doing good work says more to {company} than another letter about {the role}.',
        ],
      ],
    },
    {
      is: 'What to do where one looks on.',
      heading: 'Look and follow',
      oneOf: [
        [
          '- Follow {company} on LinkedIn, and wherever else it publishes.\n- Visit the profile of somebody you met, once in three weeks and no more often.\n- Join a group that they belong to, and read before you speak.',
        ],
      ],
    },
    {
      is: 'What to do where one takes part.',
      heading: 'Take part',
      oneOf: [
        [
          '- Read what {company} writes, and leave a comment where you have something to add.\n- Answer a question of somebody else’s in a group, in your own field.\n- Share an article that helps people in this work, with a line on why.',
        ],
      ],
    },
    {
      is: 'What to leave.',
      heading: 'Leave out',
      oneOf: [
        [
          '- Any mention of your application, in public or in a private message.\n- A like on everything that one person posts.\n- Private accounts of people you met at work.',
        ],
      ],
    },
    {
      is: 'A last word.',
      oneOf: [
        [
          'Record the day when you have done it, and leave it alone for three weeks.',
          'If it feels like too much, it is. Once is enough.',
          'Do only what you would do with pleasure if no job hung on it.',
          'It guarantees nothing, and in small doses it does no harm.',
          'Others in your field will see it too, and that may be the better half of it.',
        ],
      ],
    },
  ],
});
