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
      'I think {experience} would help here.',
      '{experience} might be useful to you.',
      'There would be room to use {experience}, I think.',
      'I could put {experience} to good use.',
      'In this job I would use {experience}.',
      '{experience} would stand me in good stead.',
      'Part of what I offer is {experience}.',
      'From the start I could use {experience}.',
      'I believe {experience} could help.',
      'One thing I can offer is {experience}.',
      'Among other things, I could offer {experience}.',
    ],
    [
      'It should help that I am {am}.',
      'I am {am}, which I think would help here.',
      'You may find it useful that I am {am}.',
      'For this work it is a plus that I am {am}.',
      'As I am {am}, I could be useful early on.',
      'I think it counts in my favour that I am {am}.',
      'It may also matter that I am {am}.',
      'Part of what I offer is that I am {am}.',
      'I would make good use of being {am}.',
      'I believe that being {am} could help.',
      'One thing I can add is that I am {am}.',
      'Something worth adding: I am {am}.',
    ],
    [
      'It should help that I {do}.',
      'I {do}, which I think would help here.',
      'You may find it useful that I {do}.',
      'For this work it is a plus that I {do}.',
      'As I {do}, I could be useful early on.',
      'I think it counts in my favour that I {do}.',
      'It may also matter that I {do}.',
      'Part of what I offer is that I {do}.',
      'I would make good use of the fact that I {do}.',
      'I believe it matters here that I {do}.',
      'One thing I can add is that I {do}.',
      'Something worth adding: I {do}.',
    ],
    [
      'It should help that I {did}.',
      'I {did}, which I think would help here.',
      'You may find it useful that I {did}.',
      'For this work it is a plus that I {did}.',
      'As I {did}, I could be useful early on.',
      'I think it counts in my favour that I {did}.',
      'It may also matter that I {did}.',
      'Part of my experience is that I {did}.',
      'I could build on the fact that I {did}.',
      'I believe it matters here that I {did}.',
      'One thing I can add is that I {did}.',
      'Something worth adding: I {did}.',
    ],
  ],
} as const satisfies Pick<Part, 'asks' | 'oneOf'>;
