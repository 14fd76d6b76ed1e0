import { defineForm } from '@fineline/core/write';

/** To a request: the letter brings what they asked for, or asks the candidate for it. */
export default defineForm({
  action: 'reply',
  answers: 'asks-for-something',
  channel: 'email',
  precepts: ['C14', 'N4'],
  sources: ['002', '000'],
  framed: true,
  words: { least: 35, most: 110 },
  subjects: [
    'What you asked for: {role}',
    '{role}: in answer to your message',
    'Your request about {the role}',
    'For my application, {role}',
    'As requested, {role}',
    'My reply on {the role}',
  ],
  parts: [
    {
      is: 'Thanks for the message, and names the role.',
      oneOf: [
        [
          'Thank you for your message about {the role}.',
          'It is good to hear from you about {the role}.',
          'Many thanks for getting in touch on my application for {the role}.',
          'Thanks for telling me what you need for {the role}.',
          'I am glad that you are looking further at me for {the role}, and thank you for writing.',
          'I appreciate your note on {the role}.',
        ],
      ],
    },
    {
      is: 'Brings what they asked for: papers as they are; what has to be put into words is asked of the candidate.',
      asks: 'What is your answer to what they asked for? A few words are enough.',
      joins: true,
      standIns: 2,
      oneOf: [
        [
          'As you asked, I am sending you {papers}.',
          'You asked for {papers}. Here you are.',
          'With this message you receive {papers}.',
          'Here, as requested: {papers}.',
          'I am happy to let you have {papers} today.',
          'This message brings you {papers}, as you wished.',
        ],
        [
          'I understand that you need {asked}, and will gladly help.',
          'You asked for {asked}, and I am glad to answer.',
          'You would like {asked}: with pleasure.',
          '{asked} would be useful to you, I understand, so let me come straight to that.',
          'It is easy for me to provide {asked}.',
          'I can help you with {asked} right away.',
        ],
        [
          'Your request is welcome, and this is my reply to it.',
          'It is a pleasure to be able to add something.',
          'Of course I will help with that.',
          'What you need is no trouble at all.',
          'You shall have an answer here and now.',
          'I will gladly do as you ask.',
        ],
      ],
    },
    {
      is: 'Confirms interest.',
      oneOf: [
        [
          'My interest in the work is as strong as ever.',
          'I would still very much like to join you.',
          'The post appeals to me no less than before.',
          'This remains a job that I want to do.',
          'I am as keen on the role as I was at the start.',
          'You know that I would be happy to work with you.',
        ],
      ],
    },
    {
      is: 'Offers more, or another form.',
      joins: true,
      oneOf: [
        [
          'If something is still missing, tell me and I will see to it.',
          'Should you prefer another form, a word is enough and you shall have it.',
          'Anything further that helps you, I can send at once.',
          'Whatever else you may need, please do ask.',
          'Wherever you see a gap, I am glad to fill it.',
          'For questions about any of it you can reach me at any time.',
        ],
      ],
    },
    {
      is: 'A last word, where little else was said.',
      joins: true,
      ifShort: true,
      oneOf: [
        [
          'Thank you for giving my application your time.',
          'I am grateful for the care you take over it.',
          'It pleases me that my papers are being read.',
          'My thanks to you and your colleagues.',
          'I value it that you asked.',
        ],
      ],
    },
  ],
});
