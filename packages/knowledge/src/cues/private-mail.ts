import { defineCue, phrases } from '@fineline/core/read';

/** Family and friends, who ask how it went. */
export default defineCue({
  id: 'private-mail',
  kind: 'unrelated',
  says: 'It is private, and nothing from the employer.',
  phrases: {
    strong: phrases(
      '(mum|dad|mam|gran|nan|nana|auntie|aunty|grandma|grandad|granny|grandpa|mom|mama)',
      '(how did|how was|any news|heard anything|hear anything|have you heard|did you get) ..4 (interview|job|that job|yet|go)',
      '(love you|miss you|big hug|hugs|proud of you|see you sunday|come for (tea|dinner|lunch))',
      '(the (kids|dog|cat|garden|roast)|sunday (lunch|roast|dinner)|birthday|wedding|holiday photos|football|pub quiz|five a side)',
      '(fingers crossed for you|rooting for you at|good luck (with|for|in|at) (the|your) interview|they would be mad not)',
    ),
  },
  even: ['asked', 'supposed', 'denied'],
  unless: phrases('(your application|your interview (on|with us)|the panel|the post|the role|mothering sunday|our interview)'),
});
