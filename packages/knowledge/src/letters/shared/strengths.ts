import type { Part } from '@fineline/core/write';

/**
 * A strength in a sentence, as its note fits. Each stands on its own, as what goes before may be a need, a topic or
 * nothing.
 */
export const strengths = {
  asks: 'Which of your strengths fits what they need? A few words are enough.',
  oneOf: [
    [
      'I would bring {experience}.',
      'From the first day I could draw on {experience}.',
      'What I can offer is {experience}.',
      'The post would make good use of {experience}.',
      'You would also get {experience}.',
      'I hope to put {experience} to work for you.',
      'I think {experience} would be useful here.',
      'It would be good to build on {experience}.',
      'I believe {experience} could help.',
      'For this job, {experience} should stand me in good stead.',
      'Among other things, I would come with {experience}.',
      'Part of what I can add is {experience}.',
    ],
    [
      'As I said at the interview, I am {am}.',
      'It should help that I am {am}.',
      'In this job, being {am} should be an advantage.',
      'You may remember that I am {am}.',
      'Being {am}, I would settle in quickly.',
      'I am {am}, which I think would help.',
      'One more thing: I am {am}.',
      'Since I am {am}, part of the job would come naturally.',
      'A point in my favour may be that I am {am}.',
      'I would gladly use the fact that I am {am}.',
      'On the practical side, I am {am}.',
      'What I can add is that I am {am}.',
    ],
    [
      'As I said at the interview, I {do}.',
      'It should help that I {do}.',
      'In this job, it should be an advantage that I {do}.',
      'You may remember that I {do}.',
      'Because I {do}, I would settle in quickly.',
      'I {do}, which I think would help.',
      'One more thing: I {do}.',
      'Since I {do}, part of the job would come naturally.',
      'A point in my favour may be that I {do}.',
      'I would gladly use the fact that I {do}.',
      'On the practical side, I {do}.',
      'What I can add is that I {do}.',
    ],
    [
      'As I said at the interview, I {did}.',
      'It should help that I {did}.',
      'In this job, it should be an advantage that I {did}.',
      'You may remember that I {did}.',
      'Because I {did}, I would settle in quickly.',
      'I {did}, which taught me a good deal.',
      'One more thing: I {did}.',
      'Since I {did}, part of the job would come naturally.',
      'A point in my favour may be that I {did}.',
      'I would gladly point to the fact that I {did}.',
      'On the practical side, I {did}.',
      'What I can add is that I {did}.',
    ],
  ],
} as const satisfies Pick<Part, 'asks' | 'oneOf'>;
