import { defineForm } from '@fineline/core/write';

/** Does what the candidate said they would do. */
export default defineForm({
  action: 'keep-promise',
  channel: 'email',
  precepts: ['T6'],
  sources: ['004'],
  framed: true,
  words: { least: 35, most: 110 },
  subjects: [
    'As promised: {role}',
    '{role}: what I promised you',
    'Something I owe you: {role}',
    'Keeping my word: {role}',
    'What I said I would do: {role}',
  ],
  parts: [
    {
      is: 'Thanks, and names the role and the employer.',
      oneOf: [
        [
          'Thank you for the conversation about {the role} at {company}.',
          'It was good to talk about {the role} and {company}.',
          'Many thanks for considering me for {the role} at {company}.',
          'I am grateful for the time that {company} is giving to my application for {the role}.',
          'You were open with me about {the role} at {company}, which helped.',
        ],
      ],
    },
    {
      is: 'Brings what was promised; what was only to be done, or is not known, is asked about.',
      asks: 'What do you want to tell or send them, to keep your promise? A few words are enough.',
      joins: true,
      standIns: 2,
      oneOf: [
        [
          'Here, as promised: {promised}.',
          'I promised you {promised}, and here you are.',
          'You will find {promised} with this message, as I said.',
          'As I told you I would, I am sending {promised}.',
          'This message brings you {promised}, as agreed.',
        ],
        [
          'I said that I would {promise}, and I am keeping my word.',
          'I have not forgotten that I offered to {promise}.',
          'My promise was to {promise}, and I would like to keep it.',
          'You may remember that I was going to {promise}.',
          'We agreed that I would {promise}.',
        ],
        [
          'I made you a promise, and I am keeping it.',
          'There is something I owe you.',
          'This is what I said I would do.',
          'You will see that I keep a promise.',
          'I am now doing what we agreed.',
        ],
      ],
    },
    {
      is: 'Offers more.',
      oneOf: [
        [
          'I hope this is useful, and am happy to say more.',
          'If you would like to discuss any of this, I would be glad to.',
          'Should you have a question, I am easy to reach.',
          'I can explain anything that is not clear.',
          'Let me know if you need more.',
        ],
      ],
    },
    {
      is: 'Confirms interest.',
      joins: true,
      oneOf: [
        [
          'My interest in the work is as strong as when we talked.',
          'The role still appeals to me.',
          'I would very much like to join you.',
          'This remains a job that I would be glad to do.',
          'I am as keen on the job as before.',
        ],
      ],
    },
    {
      is: 'A last word, where little else was said.',
      joins: true,
      ifShort: true,
      oneOf: [
        [
          'There is no need to reply to this.',
          'Thank you for your patience and your time.',
          'Please pass it on to anyone who may find it useful.',
          'I hope all goes well for you and your colleagues.',
          'I was glad to do this.',
        ],
      ],
    },
  ],
});
