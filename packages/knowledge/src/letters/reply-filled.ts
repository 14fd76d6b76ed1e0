import { defineForm } from '@fineline/core/write';

/** To word that the post is filled, put off or withdrawn: thanks, understanding, and interest in another. */
export default defineForm({
  action: 'reply',
  answers: 'filled',
  channel: 'email',
  precepts: ['C16', 'C19', 'T12'],
  sources: ['002', '004'],
  framed: true,
  words: { least: 35, most: 110 },
  subjects: [
    'Thank you for the news: {role}',
    '{role}: thank you for telling me',
    'Your news about {the role}',
    'With thanks: {role}',
    'My best wishes: {role}',
  ],
  parts: [
    {
      is: 'Thanks for the news, and names the role.',
      oneOf: [
        [
          'Thank you for telling me that {the role} is no longer open.',
          'It was kind of you to let me know about {the role}.',
          'Many thanks for the news about {the role}.',
          'I am glad to know where {the role} stands.',
          'Thanks for being clear about {the role}.',
        ],
      ],
    },
    {
      is: 'Understands it.',
      joins: true,
      oneOf: [
        [
          'I would have enjoyed the work, but I quite understand.',
          'These things happen, and there are no hard feelings.',
          'It is a pity, of course, but it is good to know.',
          'Even so, I am glad that I applied.',
          'I understand that plans change.',
        ],
      ],
    },
    {
      is: 'Names what was good about it, where that is known.',
      joins: true,
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
      is: 'Is open to another post.',
      oneOf: [
        [
          'If a similar job comes up at {company}, I would be interested to hear of it.',
          'My interest in {company} goes beyond this one opening.',
          'I would gladly apply to {company} again.',
          'Perhaps there will be a place for me at {company} another time.',
          'Should {company} look for someone again, I would be happy to talk.',
        ],
      ],
    },
    {
      is: 'Stays in touch, and wishes them well.',
      joins: true,
      oneOf: [
        [
          'I hope that we can stay in touch. My good wishes to you and your colleagues.',
          'Until our paths cross again, all the best to you and the team.',
          'Let us keep in touch, and good luck with the work ahead.',
          'Good luck to you and everyone you work with.',
          'I wish you every success, and would be pleased to meet again.',
        ],
      ],
    },
    {
      is: 'Thanks once more, where little else was said.',
      joins: true,
      ifShort: true,
      oneOf: [
        [
          'Thank you again for the time that you gave my application.',
          'I am pleased to have been considered.',
          'Your time and attention meant a lot to me.',
          'It has been good to get to know you a little.',
          'Please give my thanks to your colleagues as well.',
        ],
      ],
    },
  ],
});
