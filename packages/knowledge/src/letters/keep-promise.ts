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
    'Something I owe you, {role}',
    'Keeping my word, {role}',
    'What I said I would do: {role}',
  ],
  parts: [
    {
      is: 'Thanks, and names the role and the employer.',
      oneOf: [
        [
          'Thank you for the conversation about {the role} at {company}.',
          'It was good to talk about {the role} and {company}.',
          'Many thanks again for your interest in me for {the role} at {company}.',
          'I am grateful for the time that {company} is giving to my application for {the role}.',
          'Your openness about {the role} at {company} was a help to me.',
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
          'I promised you {promised}, and am glad to keep my word.',
          'With this message you receive {promised}, just as I told you.',
          'You were to have {promised} from me. Here you are.',
          'True to what we agreed, I am sending {promised}.',
        ],
        [
          'When I say that I will {promise}, I mean it.',
          'I have not forgotten that I offered to {promise}.',
          'My promise was to {promise}, and I would like to keep it.',
          'What I undertook was to {promise}. Here is what I have for you.',
          'As agreed, I was to {promise}. Let me come to that.',
        ],
        [
          'I made you a promise, and it shall be kept.',
          'You have something coming from me.',
          'My word was given, and I stand by it.',
          'A promise of mine is due to you, and I mean to honour it.',
          'I am now doing what we agreed.',
        ],
      ],
    },
    {
      is: 'Offers more.',
      oneOf: [
        [
          'I hope this is of use, and am happy to say more.',
          'If you would like to go into any part of this, I will gladly do so.',
          'Should there be a question, I am easy to reach.',
          'Anything that is not clear I will explain.',
          'Tell me if more on this would help.',
        ],
      ],
    },
    {
      is: 'Confirms interest.',
      joins: true,
      oneOf: [
        [
          'My interest in the work is as strong as when we talked.',
          'The role continues to appeal to me.',
          'I would still like very much to join you.',
          'This remains a job that I would be glad to do.',
          'I am as keen on the post as before.',
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
          'Please pass it on to whoever may find it helpful.',
          'My best wishes to you and your colleagues.',
          'It was a pleasure to look after this.',
        ],
      ],
    },
  ],
});
