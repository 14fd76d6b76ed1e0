import { defineForm } from '@fineline/core/write';

/** For oneself right after an interview: what to write down while it is fresh, person by person. */
export default defineForm({
  action: 'capture-notes',
  channel: 'self',
  precepts: ['C4', 'C6', 'T2', 'T8', 'N5', 'D5'],
  sources: ['002', '004', '000', '003'],
  framed: false,
  words: { least: 60, most: 220 },
  parts: [
    {
      is: 'Says which interview it is about.',
      oneOf: [
        [
          'You talked with {company} about {the role} on {day held}. Write down now what tomorrow will blur.',
          'Ten minutes are enough for {day held}, {company} and {the role}. Fragments will do.',
          '{day held}, {the role} at {company}: note what was said while it is fresh.',
          'Before {day held} fades, put down what you heard about {the role} at {company}.',
          'What happened on {day held} is still clear. A few words on {the role} at {company} will keep it so.',
        ],
        [
          'You talked with {company} about {the role}. Write down now what tomorrow will blur.',
          'Ten minutes are enough for {company} and {the role}. Fragments will do.',
          '{the role} at {company}: note what was said while it is fresh.',
          'Before the interview fades, put down what you heard about {the role} at {company}.',
          'What was said is still clear. A few words on {the role} at {company} will keep it so.',
        ],
      ],
    },
    {
      is: 'What to note of each person.',
      heading: 'For each person',
      asks: 'Whom did you meet? Their names are enough to begin with.',
      standIns: 1,
      oneOf: [
        [
          'You met {interviewers}. For each of them:\n- how the name is spelt, and what they do there\n- one thing that you talked about with them and with nobody else\n- what they asked twice, or liked to hear',
        ],
        [
          '- how the name is spelt, and what they do there\n- one thing that you talked about with them and with nobody else\n- what they asked twice, or liked to hear',
        ],
      ],
    },
    {
      is: 'What to note of the work.',
      heading: 'About the work',
      oneOf: [
        [
          '- what they need done, in their words\n- which of your strengths came up, and where it would help\n- any doubt that they had, and what you would say to it now',
        ],
      ],
    },
    {
      is: 'What to note of the way forward.',
      heading: 'About what comes next',
      oneOf: [
        [
          '- the date by which they want to answer\n- how they would like to hear from you, and whether they would\n- what you said you would send or do, and by when',
        ],
      ],
    },
  ],
});
