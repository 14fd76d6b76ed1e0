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
    'With thanks, {role}',
    'My best wishes, {role}',
  ],
  parts: [
    {
      is: 'Thanks for the news, and names the role.',
      oneOf: [
        [
          'Thank you for telling me that {the role} is no longer open.',
          'It was kind of you to let me know about {the role}.',
          'Many thanks for the news on {the role}.',
          'I am grateful to hear from you where {the role} stands.',
          'Thanks for a clear word about {the role}.',
        ],
      ],
    },
    {
      is: 'Understands it.',
      joins: true,
      oneOf: [
        [
          'I would have enjoyed the work, and I quite understand.',
          'These things happen, and there are no hard feelings.',
          'Of course that is a pity for me, but it is good to know.',
          'Even so, I am pleased to have applied.',
          'Timing is not always ours to choose.',
        ],
      ],
    },
    {
      is: 'Names what was good about it, where that is known.',
      joins: true,
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
      is: 'Is open to another post.',
      oneOf: [
        [
          'If a similar post comes up at {company}, I would be interested to hear of it.',
          'My interest in {company} goes beyond this one opening.',
          'I would gladly apply to {company} again.',
          'Another time, perhaps, there will be a place for me with {company}.',
          'Should {company} look for someone again, I would be happy to talk.',
        ],
      ],
    },
    {
      is: 'Stays in touch, and wishes them well.',
      joins: true,
      oneOf: [
        [
          'I hope that we can stay in touch, and wish you and your colleagues well.',
          'Until our paths cross again, all the best to you and the team.',
          'May the work go well for everyone, and do let us keep in touch.',
          'My good wishes go to you and everyone you work with.',
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
          'I am glad to have been considered.',
          'Your time and attention meant a lot to me.',
          'It has been good to get to know you a little.',
          'Please give my thanks to the others as well.',
        ],
      ],
    },
  ],
});
