import { defineForm } from '@fineline/core/write';
import { closingQuestions, notYet } from '../questions.ts';

const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
const questions = closingQuestions.map(({ ask }) => ask);

/** For oneself before an interview: what to ask before it ends, in the same words as on the page. */
export default defineForm({
  action: 'prepare',
  channel: 'self',
  precepts: ['C1', 'C2', 'C4', 'T4', 'T5', 'D9'],
  sources: ['002', '004', '003', '000'],
  framed: false,
  words: { least: 100, most: 260 },
  parts: [
    {
      is: 'Says which interview it is for.',
      oneOf: [
        [
          'Your interview for {the role} at {company} is on {next day} at {next time}.',
          '{next day}, {next time}: {company} sees you about {the role}.',
          'On {next day} at {next time} you talk with {company} about {the role}.',
          '{company} expects you on {next day} at {next time}, for {the role}.',
          'Ready for {next day} at {next time}? It is about {the role} at {company}.',
        ],
        [
          'This is for your next interview at {company}, about {the role}.',
          'Before you talk with {company} about {the role}, read this once.',
          'A page for the next conversation with {company} about {the role}.',
          'You are going to speak with {company} about {the role}.',
          'Ready to meet {company}? It is about {the role}.',
        ],
      ],
    },
    {
      is: 'The questions to keep where time is short.',
      heading: 'Ask before it ends',
      oneOf: [[bullets(questions.slice(0, 3))]],
    },
    { is: 'The questions to go on with.', heading: 'If there is time', oneOf: [[bullets(questions.slice(3))]] },
    { is: 'What is better left unasked.', heading: 'Not yet', oneOf: [[notYet.says]] },
    {
      is: 'What to take away from it.',
      heading: 'Take away',
      oneOf: [
        [
          bullets([
            'The date they name, and who named it.',
            'How they would like to hear from you. If they would rather not, keep to that.',
            'Every name, spelt right, and one thing you spoke about with each.',
          ]),
        ],
      ],
    },
    {
      is: 'A word for the way.',
      oneOf: [
        [
          'Two of these questions asked calmly are worth more than all six in a rush.',
          'Listen first. The best of your questions will come from what they tell you.',
          'Put the questions in your own words, so that they sound like you.',
          'A short pause before you answer is allowed. So is a look at this page.',
          'Nobody minds a candidate who writes down an answer. It shows that it mattered.',
        ],
      ],
    },
  ],
});
