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
    'Thanks all the same: {role}',
    'After your news about {the role}',
  ],
  parts: [
    {
      is: 'Thanks for the answer, and names the role.',
      oneOf: [
        [
          'Thank you for letting me know your decision on {the role}.',
          'I appreciate your telling me the outcome for {the role}.',
          'It was good of you to give me an answer about {the role}.',
          'Many thanks for the news about {the role}, and for having considered me.',
          'I have your news about {the role}, and I am grateful for the thought you gave to my application.',
        ],
      ],
    },
    {
      is: 'Regrets it in a word.',
      joins: true,
      oneOf: [
        [
          'I would have liked to work at {company}, and I respect your choice.',
          'Of course I am a little disappointed, but I am glad to have got to know {company}.',
          'I had hoped to join {company}, but I do understand.',
          'It was not to be this time, but I am pleased that I applied to {company}.',
          'It is a pity for me, but I still think highly of {company}.',
        ],
      ],
    },
    {
      is: 'Names what was good about it, where that is known.',
      oneOf: [
        [
          'It was a pleasure to talk about {topic}.',
          'What I enjoyed most was talking about {topic}.',
          'I will remember our exchange about {topic}.',
          'I was glad of the conversation about {topic}.',
          'I liked discussing {topic}.',
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
          'A line on what I could do better next time would be welcome.',
          'I would be grateful for any thought on how to make a stronger case.',
          'Even one sentence on what was missing would help me to learn.',
          'Feedback of any kind, however short, would be useful to me.',
        ],
      ],
    },
    {
      is: 'Hopes to stay in touch.',
      oneOf: [
        [
          'I hope that we can stay in touch.',
          'It would be good if our paths crossed again.',
          'Perhaps there will be another chance to work together.',
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
          'I wish you and your team well.',
          'I hope the work goes well for all of you.',
          'All the best to you and your colleagues.',
          'A happy start to whoever takes the job.',
          'Good luck with what comes next.',
        ],
      ],
    },
  ],
});
