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
      oneOf: [
        [
          'Hello {reader}, this is {my name}. We met on {day met} about {the role}. Is this a good moment?',
          'Good to reach you, {reader}. My name is {my name}; I came to see you on {day met} for {the role}. Have you a minute?',
          'Hello, is that {reader}? {my name} here, from {day met}, about {the role}. Can you talk just now?',
          '{reader}, hello. It is {my name}; we spoke about {the role} on {day met}. Do you have time for a short question?',
          'Hello again, {reader}. I am {my name}, and you interviewed me on {day met} for {the role}. Would a quick question be all right?',
        ],
        [
          'Hello, this is {my name}. I had an interview on {day held} for {the role}. Is this a good moment?',
          'Good to reach you. My name is {my name}; on {day held} I was interviewed for {the role}. Have you a minute?',
          'Hello, you may have my papers there: {my name}, interviewed on {day held} for {the role}. Can you talk just now?',
          '{my name} here, hello. My interview for {the role} was on {day held}. Do you have time for a short question?',
          'Hello, I am {my name}, who spoke with your colleagues on {day held} about {the role}. Would a quick question be all right?',
        ],
        [
          'Hello, this is {my name}. I have applied for {the role} at {company}. Is this a good moment?',
          'Good to reach you. My name is {my name}; it is about {the role} at {company}. Have you a minute?',
          'Hello, you may have my papers there: {my name}, for {the role} with {company}. Can you talk just now?',
          '{my name} here, hello. My application is for {the role} at {company}. Do you have time for a short question?',
          'Hello, I am {my name}, one of those who applied to {company} for {the role}. Would a quick question be all right?',
        ],
      ],
    },
    {
      is: 'Asks whether the post is filled, and nothing else.',
      heading: 'The one question',
      oneOf: [
        [
          'May I ask whether the post has been filled?',
          'Is the post still open, or has somebody been chosen?',
          'Could you tell me if you have found someone?',
          'Has a choice been made yet?',
          'I would like to know one thing: is the place taken?',
        ],
      ],
    },
    {
      is: 'They have not decided: makes the case once, and leaves them their time.',
      heading: 'If they are still deciding',
      oneOf: [
        [
          'Thank you, that is good to know. I am still very interested, and I would be glad to help with {need}.',
          'That is quite all right. Let me say only this: {need} would have my attention early on, and I would love the job.',
          'I see, and I am happy to wait. I remember {need} from the interview, and would like to work on that.',
          'Good, then I am still in the running. My interest is the same, above all in {need}.',
          'These things take time. If I can tell you more about how I would approach {need}, please ask.',
        ],
        [
          'Thank you, that is good to know. I am still very interested, and I would bring {experience}.',
          'That is quite all right. Let me say only this: {experience} would be at your service, and I would love the job.',
          'I see, and I am happy to wait. We spoke of {experience}, and I would like to use that with you.',
          'Good, then I am still in the running. My interest is the same, and {experience} should be useful to you.',
          'These things take time. If I can tell you more about {experience}, please ask.',
        ],
        [
          'Thank you, that is good to know. I am still very interested, and I would be glad to join you.',
          'That is quite all right. Let me say only this: I would love the job as much as before.',
          'I see, and I am happy to wait. If something is missing from me, I can send it today.',
          'Good, then I am still in the running. My interest is the same.',
          'These things take time. If I can tell you more about my work, please ask.',
        ],
      ],
    },
    {
      is: 'It is filled: thanks them, and leaves the door open.',
      heading: 'If somebody else has it',
      oneOf: [
        [
          'Thank you for telling me. I enjoyed the interview, and if another post comes up I would be pleased to hear of it.',
          'I would have liked it, and I am glad to know. My good wishes to the person you chose. Please keep my details.',
          'I see, and thank you for being so open. May I apply again if something else comes up?',
          'I understand. It was good to be considered; if things change, you have my number.',
          'Then I wish you all a good start together. Is there one thing that I could do better another time?',
        ],
      ],
    },
    {
      is: 'They cannot say yet: asks for a day, once, and notes it.',
      heading: 'If they have not looked yet, or say to ring later',
      oneOf: [
        [
          'Of course. Which day would be best for you? I will note it and ring then, not before.',
          'No trouble at all. Shall I try again next week, or would you rather write?',
          'I quite understand, you are busy. Tell me a day that suits you and I will keep to it.',
          'Gladly. Would you prefer that I ring, or that I wait for your e-mail?',
          'That is fine. What would be a good time, and are you the right person to ask for?',
        ],
      ],
    },
    {
      is: 'They need something: offers what is known to be missing, else takes it down.',
      heading: 'If they need something from you',
      oneOf: [
        [
          'I can send {missing} today. Is there anything besides, and to which address?',
          'Yes, with pleasure, and {missing} too. May I have the address, and is that all?',
          'You still lack {missing}, I know. To whom shall I send everything?',
          'Gladly, and I will send {missing} with it. What is the best address?',
          'Let me note that down. I would add {missing} at the same time; where should it all go?',
        ],
        [
          'I can send that today. Is there anything besides, and to which address?',
          'Yes, with pleasure. May I have the address, and is that all?',
          'You will have it soon. To whom shall I send everything?',
          'Gladly. What is the best address, and what else would help?',
          'Let me note that down. By which day would you like it, and where should it go?',
        ],
      ],
    },
    {
      is: 'For the machine: who, what about, how to be reached, slowly and once.',
      heading: 'If you reach the voicemail: slowly, and under 20 seconds',
      oneOf: [
        [
          'Hello, this is {my name}, about {the role}. I would like to know whether the post is filled. My number is {my phone}. Thank you.',
          'Good day. {my name} here. I applied for {the role} and have one short question. You can reach me on {my phone}. Many thanks.',
          'This is {my name}, ringing about {the role}: is it still open? You can ring me on {my phone}. Thank you, and goodbye.',
          'A short message from {my name}, one of your applicants for {the role}. I am on {my phone}, if you can spare a minute. Thanks.',
          'My name is {my name}, and I am calling about {the role}. If there is news, please ring me on {my phone}. All the best.',
        ],
        [
          'Hello, this is {my name}, about {the role}. I would like to know whether the post is filled. My number is on my application. Thank you.',
          'Good day. {my name} here. I applied for {the role} and have one short question. You have my details. Many thanks.',
          'This is {my name}, ringing about {the role}: is it still open? I will try again another day. Thank you, and goodbye.',
          'A short message from {my name}, one of your applicants for {the role}. You can write to me, if you can spare a minute. Thanks.',
          'My name is {my name}, and I am calling about {the role}. If there is news, an e-mail is fine too. All the best.',
        ],
      ],
    },
  ],
});
