import { defineForm } from '@fineline/core/write';

/** To an offer: thanks and joy in measure. It accepts or declines only where the candidate has said so. */
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
    'Thank you for choosing me, {role}',
    'The offer of {the role}',
    'With thanks for your offer, {role}',
    'Good news about {the role}',
  ],
  parts: [
    {
      is: 'Thanks for the offer, and names the role and the employer.',
      oneOf: [
        [
          'Thank you for your offer of {the role} at {company}.',
          'This is very good news. I thank you, and {company}, for offering {the role} to me.',
          'I was delighted by the news about {the role}. My thanks go to everyone at {company} who had a part in it.',
          'It means a great deal to me to be offered {the role} by {company}.',
          'Many thanks for choosing me for {the role}. It makes me feel very welcome at {company}.',
          'What a pleasure to hear that {company} would like to have me for {the role}. I am truly grateful.',
        ],
      ],
    },
    {
      is: 'Says that a choice was made with care, and that this is seen.',
      joins: true,
      oneOf: [
        [
          'I know that such a choice is not made lightly.',
          'It is an honour to be chosen.',
          'I do not take your confidence for granted.',
          'Please tell your colleagues how much I appreciate it.',
          'I value the care that you took over it.',
          'I am very happy that you settled on me.',
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
          'I {accept} your offer with pleasure. For anything there is to arrange, I am easy to reach.',
          'Let me say it plainly: I gladly {accept}. Whatever papers you need from me, I can send.',
          'My answer was not hard to find. I {accept}, and will help with the arrangements as you wish.',
          'With this message I {accept} what you have offered me. I look forward to working with you.',
          'Here is my reply: I {accept}, and I do so very happily.',
        ],
        [
          'After much thought, I have decided to {decline}. It was not an easy choice, and it is no reflection on you or your team.',
          'I am sorry to say that I must {decline}. Getting to know you was a pleasure, and I hope that our paths cross again.',
          'It is with regret that I {decline}. I think well of the work, and hope that you soon find the right person.',
          'Having weighed it with care, I have to {decline}. Please believe me that the decision was a hard one.',
          'My answer has to be no: I {decline} the offer, with real thanks for your trust. I wish you and your colleagues well.',
          'Though much speaks for it, I {decline}, with respect for all of you. I would be glad to stay in touch.',
        ],
        [
          'My interest in the work is as strong as ever. I will read the offer through with care, and you will have my answer soon.',
          'This is work I would like to do. I am going through the details now, so that I can give you a proper answer before long.',
          'The thought of joining you is a happy one. Let me look at everything closely first, and then you will hear from me.',
          'I remain very keen on the job. An offer deserves a thorough reading, and yours will have one before I reply in full.',
          'It is a role in which I can see myself. With a little time for the details, I will be back to you shortly.',
          'You know how much the work appeals to me. Let me take it all in at leisure, and a full answer will not be long in coming.',
        ],
      ],
    },
  ],
});
