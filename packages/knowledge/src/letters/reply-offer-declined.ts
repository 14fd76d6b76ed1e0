import { defineForm } from '@fineline/core/write';

/** To an offer that the candidate does not take: warm, clear, and without a reason that nobody asked for. */
export default defineForm({
  action: 'reply',
  answers: 'offer',
  decided: 'declined',
  channel: 'email',
  precepts: ['C14', 'D9'],
  sources: ['002', '003', 'house'],
  framed: true,
  words: { least: 35, most: 110 },
  subjects: [
    '{role}: your offer',
    'My answer on {the role}',
    'About your offer: {role}',
    'With thanks for the offer: {role}',
    'My decision on {the role}',
    'Your kind offer of {the role}',
  ],
  parts: [
    {
      is: 'Thanks for the offer, and names the role and the employer.',
      oneOf: [
        [
          'Thank you for offering me {the role} at {company}.',
          'I am grateful to you and to {company} for the offer of {the role}.',
          'Many thanks for choosing me for {the role}, and for the trust that {company} has shown me.',
          'To be offered {the role} at {company} means a great deal to me.',
          'It was very kind of {company} to offer me {the role}.',
          'I appreciate being offered {the role}, and the time that everyone at {company} gave me.',
        ],
      ],
    },
    {
      is: 'Says no, clearly and without a reason.',
      oneOf: [
        [
          'After much thought, I have decided to {decline}. It was not an easy choice, and it is no reflection on you or your team.',
          'With real regret, I must {decline}. I know that this leaves you with more work, and I appreciate your understanding.',
          'This was a hard decision, but I am going to {decline}. I think well of the work, and of the people I met.',
          'Having weighed everything up, I will have to {decline}. I hope that you can understand this.',
          'My answer has to be no: I {decline}, with warm thanks for your confidence.',
          'There is much to like in it, but on balance I {decline}. Better that you hear it from me at once.',
        ],
      ],
    },
    {
      is: 'Wishes them well, and leaves the door open.',
      joins: true,
      oneOf: [
        [
          'May you soon find the right person.',
          'Getting to know you was a pleasure, and perhaps our paths will cross again.',
          'I would be glad to stay in touch.',
          'I wish you and your colleagues every success.',
          'You and your team have my best wishes.',
          'Please give my thanks to all who took part.',
        ],
      ],
    },
  ],
});
