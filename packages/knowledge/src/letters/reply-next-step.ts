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
    'Your invitation, {role}',
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
          'I was very glad to have your invitation about {the role}, and would like to take it up.',
          'Many thanks for your message. I will gladly go a step further with you for {the role}.',
          'It is good to know that you want to take my application for {the role} further. I am happy to take part.',
          'Your invitation to talk further about {the role} is welcome news, and I will be glad to do so.',
          'What a pleasure to be asked back about {the role}. Of course I will be part of it.',
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
          'The post still appeals to me as much as on the first day.',
          'Learning more about the job and the team is just what I hoped for.',
          'This is a job I should like to have.',
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
          'I gladly confirm {next day} at {next time}.',
          'You can count on me for {next day} at {next time}.',
          'The time is good for me: {next day}, {next time}.',
          'With pleasure I say yes to {next day} at {next time}.',
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
          'I would enjoy saying more about {topic}.',
          'There is more that I could tell you about {topic}.',
          'Perhaps we can come back to {topic}.',
          'It would be good to go on from the exchange about {topic}.',
          'If there is time, I would gladly return to {topic}.',
          'I look forward to picking up the conversation on {topic}.',
        ],
      ],
    },
    {
      is: 'Offers to bring or send whatever helps.',
      joins: true,
      oneOf: [
        [
          'For anything I should read or bring, a line from you is enough.',
          'Anything that is wanted from me beforehand I shall gladly send.',
          'Should you want me to prepare something in particular, I will gladly do so.',
          'Whatever you need from me in advance is no trouble.',
          'I can send papers or samples ahead, as you prefer.',
          'Let me know if anything more would help you get ready.',
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
          'Thank you for making this possible.',
          'Until then, all the best.',
          'My thanks also to whoever arranges the day.',
          'Talking with you will be a pleasure.',
        ],
      ],
    },
  ],
});
