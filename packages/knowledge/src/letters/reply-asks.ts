import { defineForm } from '@fineline/core/write';

/** To a request: the letter brings the papers they asked for, and asks the candidate for the words. */
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
      is: 'Brings the papers that they asked for; what has to be put into words is asked of the candidate.',
      asks: 'They asked for {in words}. What is your answer? A few words are enough.',
      joins: true,
      standIns: 3,
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
          'As you asked, I am sending you {some papers}.',
          'Of what you asked for, here already: {some papers}.',
          'Please find attached {some papers}.',
          'To begin with, as requested: {some papers}.',
          'I am happy to let you have {some papers}.',
          'This message brings you {some papers}, as you wished.',
        ],
        [
          'I see that you need {asked}, and I will gladly help.',
          'You asked for {asked}, and that is no trouble.',
          'Of course you may have {asked}.',
          'Your question was about {asked}.',
          'I am happy to help with {asked}.',
          'It makes sense that you ask for {asked}.',
        ],
        [
          'I see what you need, and I will gladly help.',
          'What you asked for is no trouble.',
          'Of course I will help with that.',
          'Your question makes sense to me.',
          'I am happy to help.',
          'It makes sense that you ask.',
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
