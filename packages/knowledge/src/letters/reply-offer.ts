import { defineForm } from '@fineline/core/write';

/** To an offer: thanks and joy in measure. It accepts only where the candidate has said so. */
export default defineForm({
  action: 'reply',
  answers: 'offer',
  channel: 'email',
  precepts: ['C14', 'D9'],
  sources: ['002', '003', 'house'],
  framed: true,
  words: { least: 35, most: 110 },
  subjects: [
    'Your offer: {role}',
    '{role}: thank you for the offer',
    'Thank you for choosing me: {role}',
    'The offer of {the role}',
    'With thanks for your offer: {role}',
    'Good news about {the role}',
  ],
  parts: [
    {
      is: 'Thanks for the offer, and names the role and the employer.',
      oneOf: [
        [
          'Thank you for your offer of {the role} at {company}.',
          'This is very good news. I am grateful for the offer of {the role}, and for the confidence that {company} is showing in me.',
          'I was delighted by the news about {the role}. My thanks go to everyone at {company} who had a part in it.',
          'It means a great deal to me to be offered {the role} at {company}.',
          'Many thanks for choosing me for {the role}. I already feel welcome at {company}.',
          'I am so pleased to hear that {company} would like me for {the role}.',
        ],
      ],
    },
    {
      is: 'Says that a choice was made with care, and that this is seen.',
      joins: true,
      oneOf: [
        [
          'I know that such a choice is not made lightly.',
          'It is good to have your trust.',
          'I do not take your confidence for granted.',
          'Please tell your colleagues how much I appreciate it.',
          'I value the care that you took over it.',
          'You have made me very happy.',
        ],
      ],
    },
    {
      is: 'Gives the decision; until there is one, confirms interest and says that an answer will come.',
      asks: 'Do you accept, or would you like time to think? A decision that you record goes into the letter.',
      standIns: 1,
      oneOf: [
        [
          'After thinking it over, I am happy to {accept}. Please let me know what comes next.',
          'I {accept} with pleasure. If there is anything to arrange, I am easy to reach.',
          'My answer is yes: I gladly {accept}. Please tell me which papers you need from me.',
          'It was an easy decision: I {accept}. I will help with the arrangements in any way I can.',
          'I am delighted to {accept}. I look forward to working with you.',
          'Yes, I {accept}, and I do so very happily.',
        ],
        [
          'My interest in the work is as strong as ever. I will read the offer carefully, and you will have my answer soon.',
          'This is work I would like to do. I will go through the details, so that I can give you a proper reply.',
          'I like the thought of joining you. Let me look at everything closely first, and then you will hear from me.',
          'I remain very keen on the job. Before I write in full, I would like to read everything properly.',
          'I can see myself in the role. I will take a little time over the details, and come back to you shortly.',
          'The work appeals to me very much. I will think it all through and then write again.',
        ],
      ],
    },
  ],
});
