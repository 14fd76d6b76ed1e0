import { defineForm } from '@fineline/core/write';

/** To a rejection: thanks, regret in a word, and the door left open. */
export default defineForm({
  action: 'reply',
  answers: 'rejection',
  channel: 'email',
  precepts: ['C16', 'T12'],
  sources: ['002', '004'],
  framed: true,
  words: { least: 35, most: 110 },
  subjects: [
    'Thank you for letting me know: {role}',
    '{role}: with thanks',
    '{the role}: your decision',
    'My thanks all the same, {role}',
    'After your news about {the role}',
  ],
  parts: [
    {
      is: 'Thanks for the answer, and names the role.',
      oneOf: [
        [
          'Thank you for letting me know your decision on {the role}.',
          'I appreciate your telling me how {the role} was decided.',
          'It was good of you to give me an answer about {the role}.',
          'Many thanks for the news on {the role}, and for having considered me.',
          'Your answer about {the role} has reached me, and I am grateful for the thought you gave to my application.',
        ],
      ],
    },
    {
      is: 'Regrets it in a word.',
      joins: true,
      oneOf: [
        [
          'I would have liked to work at {company}, and I respect your choice.',
          'Of course I am a little disappointed, yet glad to have got to know {company}.',
          'I had hoped to join {company}, but I do understand.',
          'It was not to be this time, and I do not regret having applied to {company}.',
          'That is a pity, of course, and I think no less of {company} for it.',
        ],
      ],
    },
    {
      is: 'Names what was good about it, where that is known.',
      oneOf: [
        [
          'It was a pleasure to talk about {topic}.',
          'For the conversation about {topic} alone it was worth it.',
          'I shall remember gladly what was said about {topic}.',
          'I enjoyed the exchange on {topic}.',
          'Among other things, I am glad of the chance to have discussed {topic}.',
        ],
      ],
    },
    {
      is: 'Says that a word of advice would be welcome: no question, and nothing to answer.',
      joins: true,
      ifRoom: true,
      oneOf: [
        [
          'If you ever have a word of advice for me, I would be glad to hear it.',
          'Should there be something that I could do better next time, a line about it would be welcome.',
          'I would gladly take any thought on how to make a stronger case.',
          'A sentence on what was missing would help me learn, whenever you find a quiet moment.',
          'Feedback of any kind, however short, would be of real use to me.',
        ],
      ],
    },
    {
      is: 'Hopes to stay in touch.',
      oneOf: [
        [
          'I hope that we can stay in touch.',
          'It would please me if our paths crossed again.',
          'Perhaps there will be another occasion to work together.',
          'I would be happy to talk again if something suitable comes up.',
          'Let us keep in touch, if you like.',
        ],
      ],
    },
    {
      is: 'Wishes them well.',
      joins: true,
      oneOf: [
        [
          'My good wishes to you and your team.',
          'For now, I wish you all every success.',
          'All the best to your colleagues and to you.',
          'I wish whoever takes the post a happy start.',
          'Good luck to you all with the work ahead.',
        ],
      ],
    },
  ],
});
