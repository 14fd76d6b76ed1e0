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
    'With thanks, {role}',
    'News of {the role}',
    'My continued interest: {role}',
  ],
  parts: [
    {
      is: 'Acknowledges what they wrote, and the day they named.',
      oneOf: [
        [
          'Thank you for letting me know how {the role} stands, and for naming {their day}.',
          'It is kind of you to keep me informed about {the role}. I have taken note of {their day}.',
          'Many thanks for your message on {the role}. I will bear {their day} in mind.',
          'I appreciate hearing where you are with {the role}, and that you expect to decide by {their day}.',
          'Thanks for the word on {the role}. It helps to know about {their day}.',
        ],
        [
          'Thank you for letting me know how {the role} stands.',
          'It is kind of you to keep me informed about {the role}.',
          'Many thanks for your message on {the role}.',
          'I appreciate hearing where you are with {the role}.',
          'Thanks for the word on {the role}.',
        ],
      ],
    },
    {
      is: 'Leaves them their time.',
      joins: true,
      oneOf: [
        [
          'Please take all the time that you need.',
          'There is no hurry on my side.',
          'A choice of this kind deserves care, and I am happy to wait.',
          'I know that you have other people to hear and steps of your own to go through.',
          'It makes sense to decide this without haste.',
        ],
      ],
    },
    {
      is: 'Restates interest, with something from the interview where it is known.',
      oneOf: [
        [
          'What showed me that the work would suit me was the conversation about {topic}.',
          'My wish to do this job has been firm since I heard about {topic}.',
          'I remain keen, thanks in part to the exchange on {topic}.',
          'It would still be a great pleasure to join you, not least because of what was said about {topic}.',
          'Having talked about {topic}, I want this work all the more.',
        ],
        [
          'I would still very much like to work at {company}.',
          'My interest in the role is as firm as ever, and {company} is where I hope to be.',
          'Joining {company} is something that I would be glad to do.',
          'The work at {company} appeals to me as much as ever.',
          'You know that I would happily come to {company}.',
        ],
      ],
    },
    {
      is: 'Offers more information; it asks for nothing.',
      joins: true,
      oneOf: [
        [
          'Should anything more from me help, you have only to say.',
          'If a question comes up meanwhile, I am glad to answer it.',
          'Further papers or details are yours for the asking.',
          'If anything is unclear, you can reach me at any time.',
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
          'Thank you for giving my application such attention.',
          'My thanks to everyone who is involved.',
          'It is good to be among those you consider.',
          'I appreciate the thought that goes into this.',
          'Until then, I wish you and your colleagues well.',
        ],
      ],
    },
  ],
});
