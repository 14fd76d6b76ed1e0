import { defineForm } from '@fineline/core/write';

/** To an invitation: thanks, interest, and the time confirmed where it is known. */
export default defineForm({
  action: 'reply',
  answers: 'next-step',
  channel: 'email',
  precepts: ['C14'],
  sources: ['002'],
  framed: true,
  words: { least: 35, most: 110 },
  subjects: [
    '{role}: the next step',
    'Your invitation: {role}',
    'Yes, with pleasure: {role}',
    'Thank you for the invitation: {role}',
    'Next round for {the role}',
    'Meeting about {the role}',
  ],
  parts: [
    {
      is: 'Thanks for the invitation, and names the role.',
      oneOf: [
        [
          'Thank you for inviting me to the next step for {the role}. The answer is yes.',
          'I was very glad to get your invitation about {the role}, and I accept with pleasure.',
          'Many thanks for your message. I would be happy to go further with you for {the role}.',
          'It is good news that my application for {the role} is going further. I am glad to take part.',
          'Your invitation to talk further about {the role} is welcome, and I say yes.',
          'I am so pleased to be asked back about {the role}. Of course I will be there.',
        ],
      ],
    },
    {
      is: 'Confirms interest.',
      joins: true,
      oneOf: [
        [
          'I would very much like to do this work.',
          'My interest has grown with every step.',
          'The job still appeals to me as much as on the first day.',
          'Learning more about the job and the team is just what I hoped for.',
          'This is a job I would like to have.',
          'I am keen to see more of what you do.',
        ],
      ],
    },
    {
      is: 'Confirms the day and the time.',
      asks: 'Which of the times they name suits you, or when are you free? Record it as your next interview.',
      oneOf: [
        [
          '{next day} at {next time} suits me well, and I will be there.',
          'I am happy to confirm {next day} at {next time}.',
          'You can count on me for {next day} at {next time}.',
          'The time is good for me: {next day}, {next time}.',
          'Yes, {next day} at {next time} is fine.',
          'Please put me down for {next day} at {next time}.',
        ],
      ],
    },
    {
      is: 'Goes back to what was talked about, where that is known.',
      joins: true,
      ifRoom: true,
      oneOf: [
        [
          'I would enjoy talking more about {topic}.',
          'There is more to say about {topic}.',
          'Perhaps we can come back to {topic}.',
          'It would be good to go on with our conversation about {topic}.',
          'If there is time, I would gladly return to {topic}.',
          'I look forward to picking up where we were on {topic}.',
        ],
      ],
    },
    {
      is: 'Offers to bring or send whatever helps.',
      joins: true,
      oneOf: [
        [
          'If there is anything I should read or bring, please tell me.',
          'I will gladly send anything you need beforehand.',
          'Should you want me to prepare something, I am happy to.',
          'Whatever you need from me in advance is no trouble.',
          'I can also send papers ahead, if you like.',
          'Let me know if something else would help.',
        ],
      ],
    },
    {
      is: 'A last word, where little else was said.',
      joins: true,
      ifShort: true,
      oneOf: [
        [
          'I am looking forward to it.',
          'Thank you for arranging this.',
          'Until then, all the best.',
          'My thanks, too, to everyone involved.',
          'It will be a pleasure to talk.',
        ],
      ],
    },
  ],
});
