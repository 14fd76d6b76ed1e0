import { defineCue, defineCueExamples, phrases } from '@fineline/core/read';

/** Family and friends, who ask how it went. */
export default defineCue({
  id: 'private-mail',
  kind: 'unrelated',
  says: 'It is private, and nothing from the employer.',
  phrases: {
    weak: phrases('(my love|hi love|hello love|hiya love|son|xx)'),
    strong: phrases(
      '(hear|heard) (back|anything|owt|from) (from)? (that|those|the|them) ..1 (lot|warehouse|place|job|people|company|folk|interview|one)',
      '(pub|pint|beers|drinks|dinner|tea|bbq|barbecue) (on|this|at) (friday|saturday|sunday|thursday|the weekend|ours|mine|yours|weekend)',
      '(darling|sweetie|sweetheart|love from|lots of love)',
      '(your|ur) (father|mother|brother|sister|dad|mum|gran|aunt|uncle)',
      '(mum|dad|mam|gran|nan|nana|auntie|aunty|grandma|grandad|granny|grandpa|mom|mama)',
      '(how did|how was|any news|heard anything|hear anything|have you heard|did you get) ..4 (interview|job|that job|yet|go)',
      '(love you (lots|x|xx|!|,)|miss you|big hug|hugs|proud of you|see you sunday|come for (tea|dinner|lunch))',
      '(sunday (lunch|roast|dinner)|birthday|wedding|holiday photos|pub quiz|five a side)',
      '(fingers crossed for you|rooting for you at|good luck (with|for|in|at) (the|your) interview|they would be mad not)',
    ),
  },
  even: ['asked', 'supposed', 'denied'],
  unless: phrases(
    '(your application|your interview (on|with us)|the panel|the post|the role|mothering sunday|our interview)',
  ),
});

export const examples = defineCueExamples({
  hits: [
    '«Dad» says hello.',
    '«How did the interview» go?',
    '«Your mother» made soup.',
    '«Proud of you».',
    'See you at «Sunday lunch».',
    '«Darling», ring me.',
    '«Pub on Friday»?',
    '«Gran» sends a cake.',
  ],
  lookAlikes: [
    'The panel enjoyed your talk.',
    'The interview goes on until four.',
    'We are proud of the garden.',
    'Lunch is at one with the team.',
    'The motherboard arrived.',
    'Thank you for coming.',
    'You will hear on Friday.',
    'Please bring your licence.',
  ],
});
