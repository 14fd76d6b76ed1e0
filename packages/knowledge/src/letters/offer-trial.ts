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
      is: 'Is still interested, and names the role and the employer.',
      oneOf: [
        [
          '{the role} at {company} is still very much what I want to do, and I have an idea that may make the choice easier.',
          'As you weigh up who is right for {the role}, let me suggest something that {company} might find useful.',
          'My interest in {the role} with {company} has not changed, and I would like to make an offer.',
          'I remain keen to join {company}. You learn more from seeing somebody work than from any talk, so here is a suggestion for {the role}.',
          'Choosing somebody for {the role} is not easy from an interview alone. I would like to give {company} more to go on.',
          'As I understand it, you are still choosing for {the role}. It might help {company} to see a candidate at work.',
        ],
      ],
    },
    {
      is: 'Offers half a day or a day, without commitment.',
      joins: true,
      oneOf: [
        [
          'I could come for half a day or an entire day as a short trial, and you need not commit to anything.',
          'If you like, try me out for a morning, an afternoon or both. Neither of us would be bound by that.',
          'Would a skills demonstration be of interest? Half a day is enough, a full one is fine too, and you would owe me no decision.',
          'What I have in mind is a brief trial: half a day, or one whole day at most, which commits you to nothing.',
          'For one day, or only half of it, I could work alongside your team as a trial, with no obligation on either side.',
          'Let me show you what I can do, in half a day, or longer if you prefer, and without any obligation for {company}.',
        ],
      ],
    },
    {
      is: 'Says what they would see.',
      asks: 'Which of their needs, or which of your strengths, could you show them in a day? A few words are enough.',
      oneOf: [
        [
          'We could use the time for {need}, so that you see how I go about a real task.',
          'My suggestion is to spend that time on {need}.',
          'You might give me some small part of {need} and watch what I make of that.',
          'A few hours on {need} would tell you more than another letter could.',
          'I would be happy to take a first look at {need} while I am there.',
          'It would make sense to choose something to do with {need}.',
        ],
        [
          'We spoke of your need for {seeking}, and you would see what I could add.',
          'My suggestion is a task that matters to you, as you want {seeking}.',
          'You are looking for {seeking}. Some time side by side would show you whether I am right for that.',
          'Since you need {seeking}, the task could be one from that side of the work.',
          'I know that you hope for {seeking}. One real task would let you judge.',
          'It would make sense to pick what shows you most, given your wish for {seeking}.',
        ],
        [
          'I understood that {need is}, and in those hours you would see how I go about such things.',
          'My suggestion is to choose a task that eases matters a little, as {need is}.',
          'I have not forgotten that {need is}. Some time side by side would show where I come in.',
          'Since {need is}, the task might come from there.',
          'I know that {need is}. One real task would let you judge my way of working.',
          'It would make sense to begin where help is needed, as {need is}.',
        ],
        [
          'You would see what {experience} could mean in practice.',
          'My suggestion is a task that calls on {experience}.',
          'We talked of {experience}, and this way you could judge for yourself.',
          'By the evening you would know what use you could make of {experience}.',
          'I would be happy to put {experience} to the test on a task of yours.',
          'It would make sense to choose something where {experience} should help.',
        ],
        [
          'You would see in practice that I {do}.',
          'My suggestion is a task that shows how I {do}.',
          'We talked of this: I {do}, and you could judge for yourself.',
          'By the evening you would know how I {do}.',
          'I {do}, and would be happy to show that on a task of yours.',
          'It would make sense to choose something where it helps that I {do}.',
        ],
        [
          'You would see in practice what it means that I am {am}.',
          'My suggestion is a task where being {am} helps.',
          'We talked of my being {am}, and this way you could judge for yourself.',
          'By the evening you would know what use you could make of somebody who is {am}.',
          'I am {am}, and would be happy to show that on a task of yours.',
          'It would make sense to choose something where being {am} should help.',
        ],
        [
          'You know that I {did}; in those hours you would see how.',
          'My suggestion is a task that shows how I {did}.',
          'We talked of this: I {did}, and you could judge for yourself.',
          'By the evening you would know how I {did}.',
          'I {did}, and would be happy to show that way of working on a task of yours.',
          'It would make sense to choose something close to that work, as I {did}.',
        ],
      ],
    },
    {
      is: 'Makes it easy to say no.',
      oneOf: [
        [
          'If this does not fit your way of choosing, simply say no; I shall understand.',
          'Perhaps your rules do not allow for such a thing. That would be no trouble at all.',
          'Should it cause you more work than it saves, please leave the idea aside.',
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
          'Otherwise, choose the day that is best for you and your team.',
          'As to the day, I will fit in with you.',
          'If you do like it, any task, place and day of your choosing are fine with me.',
          'When and where would be yours to say.',
          'I can arrange to be there on whichever day suits the team.',
          'Tell me a day, should you wish to try it, and what I ought to bring.',
        ],
      ],
    },
  ],
});
