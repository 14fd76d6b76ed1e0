import { defineForm } from '@fineline/core/write';

/** What to say when ringing to ask whether the post is filled, to the voicemail too: under twenty seconds. */
export default defineForm({
  action: 'phone-call',
  channel: 'phone',
  precepts: ['W3', 'N5', 'C10'],
  sources: ['001', '000', '002'],
  framed: false,
  words: { least: 110, most: 280 },
  parts: [
    {
      is: 'Says who rings and about what, and leaves them free to talk later.',
      heading: 'Opening',
      asks: 'What is your name, as you say it on the phone?',
      oneOf: [
        [
          'Hello {reader}, this is {my name}. We met on {day met} about {the role}. Is this a good moment?',
          'Good to reach you, {reader}. My name is {my name}, and we spoke on {day met} about {the role}. Do you have a minute?',
          'Hello, is that {reader}? It is {my name}, from {day met}, about {the role}. Can you talk just now?',
          '{reader}, hello. It is {my name}; we spoke about {the role} on {day met}. Do you have time for a short question?',
          'Hello again, {reader}. It is {my name}, and you interviewed me on {day met} for {the role}. Would a quick question be all right?',
        ],
        [
          'Hello, this is {my name}. I had an interview on {day held} for {the role}. Is this a good moment?',
          'Good to reach you. My name is {my name}, and on {day held} I was interviewed for {the role}. Do you have a minute?',
          'Good day, it is {my name}, who was interviewed on {day held} for {the role}. Can you talk just now?',
          '{my name} here, hello. My interview for {the role} was on {day held}. Do you have time for a short question?',
          'Hello, it is {my name}. I spoke with your colleagues on {day held} about {the role}. Would a quick question be all right?',
        ],
        [
          'Hello, this is {my name}. I have applied for {the role} at {company}. Is this a good moment?',
          'Good to reach you. My name is {my name}, and it is about {the role} at {company}. Do you have a minute?',
          'Good day, it is {my name}, about my application to {company} for {the role}. Can you talk just now?',
          '{my name} here, hello. My application is for {the role} at {company}. Do you have time for a short question?',
          'Hello, it is {my name}. I applied to {company} for {the role}. Would a quick question be all right?',
        ],
      ],
    },
    {
      is: 'Asks whether the post is filled, and nothing else.',
      heading: 'The one question',
      oneOf: [
        [
          'May I ask whether the job has been filled?',
          'Is the job still open, or has it been filled?',
          'Could you tell me if you have found someone?',
          'Has a decision been made yet?',
          'I have one question: is the job still open?',
        ],
      ],
    },
    {
      is: 'They have not decided: makes the case once, and leaves them their time.',
      heading: 'If they are still deciding',
      oneOf: [
        [
          'Thank you, that is good to know. I am still very interested, and I would be glad to help with {need}.',
          'That is quite all right. I would still love the job, and {need} would have my attention early on.',
          'I see, and I am happy to wait. I remember hearing about {need}, and I would like to work on that.',
          'Good to know. I am as interested as before, and would enjoy working on {need}.',
          'I know these things take time. If you would like to hear how I would help with {need}, please ask.',
        ],
        [
          'Thank you, that is good to know. I am still very interested, and I would bring {experience}.',
          'That is quite all right. I would still love the job, and I think {experience} would help.',
          'I see, and I am happy to wait. I would still like to put {experience} to use with you.',
          'Good to know. I am as interested as before, and {experience} could be useful to you.',
          'I know these things take time. If I can tell you more about {experience}, please ask.',
        ],
        [
          'Thank you, that is good to know. I am still very interested, and I would be glad to join you.',
          'That is quite all right. I would still love the job.',
          'I see, and I am happy to wait. If anything is missing from my application, I can send it.',
          'Good to know. I am as interested as before.',
          'I know these things take time. If I can tell you more about my work, please ask.',
        ],
      ],
    },
    {
      is: 'It is filled: thanks them, and leaves the door open.',
      heading: 'If somebody else has it',
      oneOf: [
        [
          'Thank you for telling me. If another job comes up, I would be glad to hear of it.',
          'I would have liked it, and I am glad to know. My good wishes to the person you chose. Please keep my details.',
          'I see, and thank you for being so open. May I apply again if something else comes up?',
          'I understand. It was good to be considered, and I would be glad to hear from you if things change.',
          'Then I wish you all well. Is there one thing I could do better another time?',
        ],
      ],
    },
    {
      is: 'They cannot say yet: asks for a day, once, and notes it.',
      heading: 'If they have not looked yet, or have no time now',
      oneOf: [
        [
          'Of course. Which day would be best for you? I will note it and ring then, not before.',
          'No trouble at all. Shall I try again next week, or would you rather write?',
          'I quite understand. If you tell me a day that suits you, I will keep to it.',
          'That is fine. Shall I ring again, or wait for your e-mail?',
          'Thank you. What would be a good time, and are you the right person to ask for?',
        ],
      ],
    },
    {
      is: 'They need something: offers what is known to be missing, else takes it down.',
      heading: 'If they need something from you',
      oneOf: [
        [
          'I can send {missing}. Is there anything else, and which address should I use?',
          'Yes, of course, and {missing} too. Which address should I use, and is that all?',
          'I know you still need {missing}. Where should I send everything?',
          'Gladly, and I will send {missing} with it. What is the best address?',
          'Let me write that down. I will send {missing} as well. Where should it all go?',
        ],
        [
          'I can send that. Is there anything else, and which address should I use?',
          'Yes, of course. Which address should I use, and is that all?',
          'I will see to it. Where should I send everything?',
          'Gladly. What is the best address, and what else would help?',
          'Let me write that down. When would you like it, and where should it go?',
        ],
      ],
    },
    {
      is: 'For the machine: who, what about, how to be reached, slowly and once.',
      heading: 'If you reach the voicemail: slowly, and under 20 seconds',
      oneOf: [
        [
          'Hello, this is {my name}, about {the role}. I would like to know whether the job is still open. My number is {my phone}. Thank you.',
          'Hello, it is {my name}. I applied for {the role} and have one short question. You can reach me on {my phone}. Many thanks.',
          'This is {my name}, ringing about {the role}: is it still open? You can ring me on {my phone}. Thank you, and goodbye.',
          '{my name} here, about {the role}. Could you call me on {my phone}, if you have a minute? Thank you.',
          'My name is {my name}, and I am calling about {the role}. If there is news, please ring me on {my phone}. All the best.',
        ],
        [
          'Hello, this is {my name}, about {the role}. I would like to know whether the job is still open. I will try you again another day. Thank you.',
          'Hello, it is {my name}. I applied for {the role} and have one short question. I will ring again. Many thanks.',
          'This is {my name}, ringing about {the role}: is it still open? I will try again another day. Thank you, and goodbye.',
          '{my name} here, about {the role}. Could you send me an e-mail, if you have a minute? Thank you.',
          'My name is {my name}, and I am calling about {the role}. If there is news, an e-mail is fine. All the best.',
        ],
      ],
    },
  ],
});
