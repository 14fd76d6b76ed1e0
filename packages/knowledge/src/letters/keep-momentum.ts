import { defineForm } from '@fineline/core/write';

/** For oneself while waiting: look back, meet people, learn, keep applying. */
export default defineForm({
  action: 'keep-momentum',
  channel: 'self',
  precepts: ['C18', 'C20', 'C21', 'D7'],
  sources: ['002', '003'],
  framed: false,
  words: { least: 70, most: 200 },
  parts: [
    {
      is: 'Says that waiting is time of one’s own.',
      oneOf: [
        [
          'Things may be moving at {company} without a word to you. Make this time yours.',
          'Silence from {company} says nothing either way. Use the days for yourself.',
          'There is nothing to send to {company} today. There is a good deal to do.',
          'An answer about {the role} will take as long as it takes at {company}. The rest of your search need not wait for it.',
          'You have done your part at {company} for now. Turn to what is in your own hands.',
        ],
      ],
    },
    {
      is: 'Reflect.',
      heading: 'Look back',
      oneOf: [
        [
          'Write down two answers from {day held} that went well and one that you would give differently. Say the better one aloud once.',
          'Which question caught you out on {day held}? Prepare a short answer with one real example.',
          'Go through {day held} from the first minute to the last. Keep one thing to repeat and one to change.',
          'Ask yourself what made them lean forward on {day held}. That belongs in every interview to come.',
          'Tell a friend in five minutes how {day held} went. What you leave out, and what you stress, will teach you something.',
        ],
        [
          'Write down what you would say if they rang today. Say it aloud once.',
          'Which question would catch you out? Prepare a short answer with one real example.',
          'Go through what you sent, line by line. Keep one thing to repeat and one to change.',
          'Ask yourself which of your applications were answered, and what they had in common.',
          'Tell a friend in five minutes why you want this job. What you leave out, and what you stress, will teach you something.',
        ],
      ],
    },
    {
      is: 'Network.',
      heading: 'Meet people',
      oneOf: [
        [
          'Get in touch with one person whose work you like, and ask about the work rather than for a job.',
          'Find one meeting, talk or trade evening in your field this month, and go.',
          'Write to a former colleague you have lost sight of. You need no reason.',
          'Help somebody with an introduction. These things tend to come back to you.',
          'Have a coffee with someone who does what you would like to do.',
        ],
      ],
    },
    {
      is: 'Learn.',
      heading: 'Learn',
      oneOf: [
        [
          'Choose one skill that advertisements keep asking for, and give it three evenings.',
          'Take a short course, and finish it. A finished course is something to talk about.',
          'Read a chapter on interviewing, perhaps in Martin Yate’s “Knock ’em Dead Job Interview”.',
          'Try a course on interviewing at LinkedIn Learning or Coursera. One evening shows whether it suits you.',
          'Steve Dalton’s “The 2-Hour Job Search” is a method for the whole search. Try its first step.',
        ],
      ],
    },
    {
      is: 'Keep applying.',
      heading: 'Keep applying',
      oneOf: [
        [
          'Send one good application this week. A second iron in the fire makes the waiting lighter.',
          'Look for two jobs that you would take as gladly as {the role}.',
          'Keep every interview that you are offered, even now. Practice is never lost.',
          'Let no single answer decide your month: apply where you would like to work next.',
          'Bring your CV up to date with what you learnt last, and use it at once.',
        ],
      ],
    },
  ],
});
