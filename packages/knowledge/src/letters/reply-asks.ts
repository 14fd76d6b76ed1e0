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
          'Many thanks for getting in touch about my application for {the role}.',
          'Thanks for telling me what you need for {the role}.',
          'I am glad that you are considering me further for {the role}.',
          'I was pleased to have your note about {the role}.',
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
          'Please find attached {papers}.',
          'Here, as requested: {papers}.',
          'I am happy to let you have {papers}.',
          'This message brings you {papers}, as you wished.',
        ],
        [
          'I understand that you need {asked}, and will gladly help.',
          'You asked for {asked}, and that is no trouble.',
          'You would like {asked}: of course.',
          'Here is what I can tell you about {asked}.',
          'It is easy for me to let you have {asked}.',
          'I can help you with {asked}.',
        ],
        [
          'Here is my answer.',
          'I am glad to help.',
          'Of course I will help with that.',
          'That is easily done.',
          'This message should give you what you need.',
          'I will gladly do as you ask.',
        ],
      ],
    },
    {
      is: 'Confirms interest.',
      oneOf: [
        [
          'My interest in the job is as strong as ever.',
          'I would still very much like to join you.',
          'The job appeals to me as much as before.',
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
          'Should you need it in another form, please say.',
          'I can send more if that would help.',
          'Whatever else you may need, please ask.',
          'Let me know if there is a gap I can fill.',
          'For any questions about this, I am easy to reach.',
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
          'It is good to be in touch.',
          'My thanks to you and your colleagues.',
          'I appreciate that you asked.',
        ],
      ],
    },
  ],
});
