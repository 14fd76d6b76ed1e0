import { defineForm } from '@fineline/core/write';

/** After a week, an invitation to stay in contact. It asks for nothing; the poorest group fits beside any long name. */
export default defineForm({
  action: 'linkedin-invite',
  channel: 'linkedin',
  precepts: ['T9', 'C6'],
  sources: ['004', '002'],
  framed: false,
  words: { least: 1, most: 60 },
  characters: 200,
  parts: [
    {
      is: 'Greets, says what it was about, and signs.',
      asks: 'What is your name, as you sign your letters?',
      oneOf: [
        [
          'Hello {reader}, thank you for the {role} interview. I enjoyed talking about {topic}. Glad to stay in touch, {my name}',
          'Hello {reader}, it was good to meet you about {the role} and to talk about {topic}. Best wishes, {my name}',
          'Hello {reader}, I liked our {role} interview, above all the part about {topic}. I would be glad to connect. {my name}',
          'Hello {reader}, we met about {the role}, and I remember talking with you about {topic}. Kind regards, {my name}',
          'Hello {reader}, I am glad that we met for the {role} interview and talked about {topic}. All the best, {my name}',
          'Hello {reader}, our {role} interview was a pleasure, and so was talking about {topic}. Good to find you here. {my name}',
        ],
        [
          'Hello {reader}, I enjoyed talking about {topic}. Glad to stay in touch, {my name}',
          'Hello {reader}, it was good to meet you and to talk about {topic}. Best wishes, {my name}',
          'Hello {reader}, I liked our interview, above all the part about {topic}. {my name}',
          'Hello {reader}, I remember talking with you about {topic}. Kind regards, {my name}',
          'Hello {reader}, I am glad that we met and talked about {topic}. All the best, {my name}',
          'Hello {reader}, good to find you here. I enjoyed talking about {topic}. {my name}',
        ],
        [
          'Hello {reader}, thank you for the {role} interview. I enjoyed our conversation, and would be glad to stay in touch. {my name}',
          'Hello {reader}, it was good to meet you about {the role} and to hear about your work. Best wishes, {my name}',
          'Hello {reader}, I liked our {role} interview and the chance to ask you questions. I would be glad to connect. {my name}',
          'Hello {reader}, we met about {the role}, and I remember our talk well. Kind regards, {my name}',
          'Hello {reader}, I am glad that we met for the {role} interview. All the best, {my name}',
          'Hello {reader}, our {role} interview was a pleasure. Good to find you here. {my name}',
        ],
        [
          'Hello {reader}, I enjoyed our talk about {the role}. {my name}',
          'Hello {reader}, it was good to meet you about {the role}. {my name}',
          'Hello {reader}, I liked the {role} interview. {my name}',
          'Hello {reader}, I remember our {role} interview well. {my name}',
          'Hello {reader}, thank you for the {role} interview. {my name}',
          'Hello {reader}, we met about {the role}. Good to find you here. {my name}',
        ],
        [
          'Hello {reader}, I enjoyed our conversation. Best wishes, {my name}',
          'Hello {reader}, it was good to meet you. Best wishes, {my name}',
          'Hello {reader}, I liked our interview. {my name}',
          'Hello {reader}, I remember our talk well. {my name}',
          'Hello {reader}, I am glad that we met. All the best, {my name}',
          'Hello {reader}, good to find you here. {my name}',
        ],
        [
          'Hello, thank you for the {role} interview. I enjoyed our conversation, and would be glad to stay in touch. {my name}',
          'Hello, it was good to meet you about {the role} and to hear about your work. Best wishes, {my name}',
          'Hello, I liked our {role} interview and the chance to ask you questions. I would be glad to connect. {my name}',
          'Hello, we met about {the role}, and I remember our talk well. Kind regards, {my name}',
          'Hello, I am glad that we met for the {role} interview. All the best, {my name}',
          'Hello, our {role} interview was a pleasure. Good to find you here. {my name}',
        ],
        [
          'Hello, I enjoyed our conversation. Best wishes, {my name}',
          'Hello, it was good to meet you. Best wishes, {my name}',
          'Hello, I liked our interview. {my name}',
          'Hello, I remember our talk well. {my name}',
          'Hello, I am glad that we met. All the best, {my name}',
          'Hello, good to find you here. {my name}',
        ],
        [
          'I enjoyed our conversation. Best wishes.',
          'It was good to meet you.',
          'I liked our interview.',
          'I remember our talk well.',
          'I am glad that we met.',
          'Good to find you here.',
        ],
      ],
    },
  ],
});
