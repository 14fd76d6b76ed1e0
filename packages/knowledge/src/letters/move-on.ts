import { defineForm } from '@fineline/core/write';

/** For oneself once it is over, or time to let it go: calm and kind. */
export default defineForm({
  action: 'move-on',
  channel: 'self',
  precepts: ['C19', 'C20', 'T12', 'D7'],
  sources: ['002', '004', 'house'],
  framed: false,
  words: { least: 80, most: 200 },
  parts: [
    {
      is: 'Says that it is time.',
      oneOf: [
        [
          'It is time to let {the role} at {company} go. That is a decision, and a sound one.',
          'You can put {company} and {the role} down now. You need not carry the question any longer.',
          '{the role} at {company} is no longer where your energy should go.',
          'This is where {the role} at {company} ends for you, at least for now.',
          'Close the file on {company} and {the role} today. It has had enough of your time.',
        ],
      ],
    },
    {
      is: 'Says that it is not about the person.',
      oneOf: [
        [
          'Do not take it as a verdict on you. A choice like this turns on budgets, timing and people you never met.',
          'What happened says little about your worth. Firms change their plans, fill jobs from within, and forget to write.',
          'Whoever chooses has several people to weigh and half the facts. It is never a measure of you.',
          'It hurts because you cared, and caring was right. The reasons lie mostly on the other side of the desk.',
          'Courtesy would have every candidate answered kindly and soon. Where that fails, it is no comment on the candidate.',
        ],
      ],
    },
    {
      is: 'Names what stays.',
      heading: 'What you keep',
      oneOf: [
        [
          '- the answers that worked\n- the people you met, who may move on themselves\n- a clearer idea of what you want',
          '- what you learnt about the trade\n- a name or two to greet when you meet again\n- the practice of one more real conversation',
          '- your notes, ready for the next interview\n- what you would ask sooner another time\n- the proof that your application gets you noticed',
          '- the examples you found for your own strengths\n- contacts, if you stay friendly\n- one thing to do differently',
          '- the hours you put into preparing\n- goodwill on both sides, as long as nobody says a hard word\n- knowing what matters to you in a job',
        ],
      ],
    },
    {
      is: 'Names one next step.',
      heading: 'What to do now',
      oneOf: [
        [
          'Choose one opening that you like better, and give it the best hour of tomorrow.',
          'Take an evening off. Then look for something that suits you more than this did.',
          'Pick the job on your list that pleases you most, and begin there.',
          'Tell one person who wishes you well that you are looking again.',
          'Write down what you want next in three lines, and search by that.',
        ],
      ],
    },
    {
      is: 'Leaves the door open without waiting at it.',
      joins: true,
      oneOf: [
        [
          'Should {company} have something to say one day, you can decide then.',
          'If {company} comes back to you, you will be busy, and that is no bad thing.',
          'Nothing is shut for good: firms such as {company} do call again with another job.',
          'You lose nothing by moving on. If a door opens again at {company}, you can still walk through it.',
          'Leave {company} in peace, and let whatever comes be a surprise.',
        ],
      ],
    },
  ],
});
