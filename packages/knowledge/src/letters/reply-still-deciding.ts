import { defineForm } from '@fineline/core/write';

/** To word that a decision is still to come: it acknowledges that, restates interest, and asks for nothing. */
export default defineForm({
  action: 'reply',
  answers: 'still-deciding',
  channel: 'email',
  precepts: ['C15', 'C17', 'D5'],
  sources: ['002', '003'],
  framed: true,
  words: { least: 35, most: 110 },
  subjects: [
    'Thank you for the news: {role}',
    '{role}: thank you for letting me know',
    'Your message about {the role}',
    'With thanks: {role}',
    'News of {the role}',
    'My continued interest: {role}',
  ],
  parts: [
    {
      is: 'Acknowledges what they wrote, and the day they named.',
      oneOf: [
        [
          'Thank you for letting me know how things stand with {the role}, and for mentioning {their day}.',
          'It is kind of you to keep me informed about {the role}. I have noted {their day}.',
          'Many thanks for your message about {the role}. I will keep {their day} in mind.',
          'I appreciate hearing where you are with {the role}, and that you expect to decide by {their day}.',
          'Thanks for the update on {the role}. It helps to know about {their day}.',
        ],
        [
          'Thank you for letting me know how things stand with {the role}.',
          'It is kind of you to keep me informed about {the role}.',
          'Many thanks for your message about {the role}.',
          'I appreciate hearing where you are with {the role}.',
          'Thanks for the update on {the role}.',
        ],
      ],
    },
    {
      is: 'Leaves them their time.',
      joins: true,
      oneOf: [
        [
          'Please take all the time you need.',
          'There is no hurry on my side.',
          'A choice like this deserves care, and I am happy to wait.',
          'I know that you have steps of your own to go through.',
          'It makes sense not to rush this.',
        ],
      ],
    },
    {
      is: 'Restates interest, with something from the interview where it is known.',
      oneOf: [
        [
          'I enjoyed talking about {topic}, and I would like the job as much as before.',
          'My interest is as strong as ever, not least after discussing {topic}.',
          'I remain keen, thanks in part to the conversation about {topic}.',
          'It would be a pleasure to join you, and to talk further about {topic}.',
          'Having talked about {topic}, I want the job all the more.',
        ],
        [
          'I would still very much like to work at {company}.',
          'My interest is as strong as ever, and {company} is where I would like to be.',
          'Joining {company} is something I would be glad to do.',
          'The work at {company} still appeals to me.',
          'You know that I would happily come to {company}.',
        ],
      ],
    },
    {
      is: 'Offers more information; it asks for nothing.',
      joins: true,
      oneOf: [
        [
          'If anything more from me would help, please say so.',
          'Any question in the meantime is welcome.',
          'You are welcome to ask for further papers or details.',
          'Should anything be unclear, I am easy to reach.',
          'I can send more about my work whenever you like.',
        ],
      ],
    },
    {
      is: 'A last word, where little else was said.',
      joins: true,
      ifShort: true,
      oneOf: [
        [
          'Thank you for the time you are giving this.',
          'My thanks to everyone involved.',
          'It is good to be among those you are considering.',
          'I appreciate the thought that goes into this.',
          'Until then, I wish you and your colleagues well.',
        ],
      ],
    },
  ],
});
