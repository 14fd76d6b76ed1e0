import { defineForm } from '@fineline/core/write';

/** While they are still choosing: half a day or a day on trial, or to show a skill, which binds neither side. */
export default defineForm({
  action: 'offer-trial',
  channel: 'email',
  precepts: ['W4', 'N5', 'D4', 'T8'],
  sources: ['001', '000', '003', '004'],
  framed: true,
  words: { least: 50, most: 110 },
  subjects: [
    'A short trial for {the role}',
    '{role}: an offer of a day with you',
    'Half a day to try out {the role}',
    'An idea about {the role}',
    'Showing you my work: {the role}',
    '{the role} at {company}: a trial day',
  ],
  parts: [
    {
      is: 'Thanks, is still interested, and names the role and the employer.',
      oneOf: [
        [
          'Thank you for considering me. I would still very much like {the role} at {company}, and have an idea that may make the choice easier.',
          'As keen as before on {the role} at {company}, and grateful for your attention, I would like to suggest something.',
          'My interest in {the role} at {company} has not changed. With many thanks for your time so far, I would like to make you an offer.',
          'I am still keen to join {company}, and thankful to be considered for {the role}. Seeing someone at work tells you more than any talk, so here is a suggestion.',
          'Choosing someone for {the role} is not easy, and I appreciate the care you take. I would love to join {company}, so let me give you more to go on.',
          'Thanks for weighing up my application. If {company} is still deciding on {the role}, which I hope to get, it might help to see what I can do.',
        ],
      ],
    },
    {
      is: 'Offers half a day or a day, without commitment.',
      joins: true,
      oneOf: [
        [
          'I could come in for half a day or a whole one as a short trial, and you need not commit to anything.',
          'If you like, watch me at work for a morning, an afternoon or both. Neither of us would be bound by that.',
          'Would a skills demonstration be useful? Half a day is enough, a full one is fine too, and you would not be promising anything.',
          'What I have in mind is a brief trial of half a day, or one day at most, which commits you to nothing.',
          'For one day, or only half of it, I could work alongside your team on trial, with no obligation on either side.',
          'Let me show you what I can do, in half a day or longer if you prefer, without any obligation.',
        ],
      ],
    },
    {
      is: 'Says what they would see.',
      asks: 'Which of their needs, or which of your strengths, could you show them in a day? A few words are enough.',
      oneOf: [
        [
          'We could spend the time on {need}, together with your people.',
          'My suggestion is a task to do with {need}.',
          'A small job around {need} would show you how I get on.',
          'A few hours on {need} would tell you more than words on paper could.',
          'I would be happy to help with {need} while I am there.',
          'The task could be one that helps with {need}.',
        ],
        [
          'You need {seeking}, and this would show what I could add.',
          'My suggestion is a task that matters to you, as you want {seeking}.',
          'You are looking for {seeking}. Some time side by side would show you how I could help.',
          'Since you need {seeking}, we could choose with that in mind.',
          'I know that you hope for {seeking}. One real task would let you judge.',
          'The task could be set with your need for {seeking} in mind.',
        ],
        [
          'I understand that {need is}, and this would show what I could add.',
          'My suggestion is a task that helps a little, as {need is}.',
          'I remember that {need is}. Some time side by side would show you how I could help.',
          'Since {need is}, we could choose with that in mind.',
          'I know that {need is}. One real task would let you judge.',
          'The task could begin where help is needed, as {need is}.',
        ],
        [
          'With a suitable task, you could see {experience} in practice.',
          'My suggestion is a task that calls on {experience}.',
          'This way you would see for yourself what {experience} could add.',
          'By the end you would know how useful {experience} could be.',
          'I would be happy to put {experience} to use on a task of yours.',
          'The task could be one that draws on {experience}.',
        ],
        [
          'With a suitable task, you could see in practice that I {do}.',
          'My suggestion is a task where it helps that I {do}.',
          'This way you would see for yourself that I {do}.',
          'By the end you would know how useful it is that I {do}.',
          'I {do}, and would be happy to show that on a task of yours.',
          'The task could be one that fits, as I {do}.',
        ],
        [
          'With a suitable task, you could see in practice that I am {am}.',
          'My suggestion is a task where it helps that I am {am}.',
          'This way you would see for yourself that I am {am}.',
          'By the end you would know how useful it is that I am {am}.',
          'I am {am}, and would be happy to show that on a task of yours.',
          'The task could be one that fits, as I am {am}.',
        ],
        [
          'With a suitable task, you could see in practice what it means that I {did}.',
          'My suggestion is a task that I know well, as I {did}.',
          'This way you would see for yourself what I learned when I {did}.',
          'By the end you would know how useful it is that I {did}.',
          'I {did}, and would be happy to work in the same way on a task of yours.',
          'The task could be one that fits, as I {did}.',
        ],
      ],
    },
    {
      is: 'Makes it easy to say no.',
      oneOf: [
        [
          'If this does not fit the way you choose people, simply say no.',
          'Perhaps your rules do not allow it. That would be no trouble at all.',
          'Should it be more work than it is worth, please leave the idea aside.',
          'A no is quite all right, and changes nothing about my interest.',
          'It is only an offer, and I will not mind if it does not suit.',
          'You may well have another way of deciding, and I am happy with that too.',
        ],
      ],
    },
    {
      is: 'Fits in with their days.',
      joins: true,
      ifShort: true,
      oneOf: [
        [
          'If the idea appeals, choose the day that is best for your team.',
          'As to the day, I will do my best to fit in.',
          'Any task and place are fine with me, if you would like to try it.',
          'You would choose the time and the task.',
          'I can arrange to come on whichever day suits the team.',
          'Tell me a day, if you like, and what I should bring.',
        ],
      ],
    },
  ],
});
