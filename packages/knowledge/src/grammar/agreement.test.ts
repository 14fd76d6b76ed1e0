// Longer than most: a table, one sentence a line.
import { describe, expect, test } from 'vitest';
import { faultsIn, faultsMadeIn, lines } from './testing/faults-in.ts';

const kinds: readonly { kind: string; wrong: string; right: string; because: string }[] = [
  {
    kind: 'several, and a verb for one',
    because: 'the noun before the verb, or before what is told of it, is the subject',
    wrong: `
      The jugs that you keep by the door is a lovely touch.
      The moulds you showed me is older than I am.
      The boards which we carried to the yard was heavy.
      I think the posters that they hung in the hall is very clever.
      The lambs you raise has a good start.
      Your drawings of the bridge is clear.
      If any papers is needed I can bring them.
      If any forms was left out, please say so.
      Some parts is made by hand.
      Many visitors comes in the spring.
      These notes was a great help.
      Several pupils was absent that day.
      I hope that the samples from the north wall was useful.
      The others was kind to me.
      Most tools is kept in the van.
      All the ovens is new.
      Both rooms was cold.
      Some of the lads was late.
      The jars I sent you last week was cracked.
      The lamp bases that you made on the day was a joy to hold.
      I am glad that your apprentices has a mentor.
      The shelves at the back is full.
      Because the machines in the second hall was silent I could hear you.
      The signs we painted was in three languages.`,
    right: `
      The jug that you keep by the doors is a lovely touch.
      The team are small and the staff are kind.
      A number of ovens are new, and a range of tools is on show.
      The last six weeks is the longest I have waited.
      What the machines make is kept in the shed.
      The way you sort the boxes is clever.
      The drawings that you said the office is making would help me.
      Five miles is no distance to cycle.
      The rest of the moulds was sold.
      The crew were singing, and the council are in favour.
      Fish and chips is my supper on a late shift.
      The news is good, and maths was my best subject.
      I hear that the Six Bells is closed.
      The variety of clays is what struck me.
      Seeing the ovens was a treat.
      The police were helpful, and the clergy have been kind.
      The United States is a long way off.
      The jug as you described it is lovely.
      The rate of breakages has come down, and my memory for faces has helped.
      The test for kilns that your lab runs is a clever one.
      Our talk about hinges has stayed with me.
      None of the jugs was cracked.
      How the rooms are kept is a credit to you.
      The person with the keys is my cousin.
      Everyone on the wards was kind.
      The customer whose boxes we lost was calm.
      No news is good news.
      Half the shop is mine.`,
  },
  {
    kind: 'people, and a verb for one',
    because: 'people, children, men and women are several',
    wrong: `
      I liked how your people listens.
      People wants to be heard.
      I saw that the children comes first.
      I think your nurses knows their work.
      My colleagues says I am calm.
      The residents likes the garden.
      It is good that the drivers gets a proper break.
      Your customers comes back, and that says much.
      The boys works hard at the lathe.
      I know that parents asks many things.
      Children was the heart of the day.
      I know people is proud of their bread.
      The women speaks of you with warmth.
      Your guests feels at home.
      The students learns by doing.
      The men does the lifting.
      Because patients needs time, I never rush.
      The tutors knows every pupil.
      I feel that the members enjoys the club.
      Some residents sleeps badly in the heat.
      The boys in your yard works with a quiet pride.
      The manager say that I may write.
      The Site Clerk position are what I want.
      The Pharmacy Dispenser have a say.
      My boss know of this.`,
    right: `
      I liked how your people listen.
      The children’s comes out of the same fund.
      One of the managers says it best.
      Everyone who knows the residents says so.
      The people needs of the firm are plain.
      What the customers see makes them smile.
      Looking after the children takes patience.
      The mother of the boys works with you.
      The drivers' looks told me that they were tired.
      The head of the nurses knows my work.
      A man of few words gets things done.
      The team listens, and the staff knows.
      Nobody but the nurses knows the code.
      A school for boys needs a calm cook.
      Each of your people listens.
      The sight of the children makes my day.
      None of my colleagues says otherwise.
      The club your members love needs a roof.
      Talking to the customers helps me.
      My work with the residents shows it.
      The charity saves lives.
      I suggest that the manager say so, and let the boss know.
      Did the manager say so, and how would the boss know?`,
  },
  {
    kind: 'who does it',
    because: 'the verb behind “who” is that of the person before it',
    wrong: `
      I was told of the man who listen to the engine.
      You need a person who work with care.
      I am someone who like order.
      Anyone who want to learn is welcome.
      The nurse who speak Welsh was a help.
      She is a manager who know every name.
      I met the driver who have the night run.
      I look for a boss who give a straight answer.
      You have a foreman who always say what he means.
      Is there a colleague who teach the new ones?
      I am a baker who are never late.
      The lady who were at the desk was kind.
      People who works at night need a meal.
      Those who has a key can come early.
      I like the nurses who takes their time.
      Children who comes late miss the milk.
      I saw customers who was in tears.
      I know men who makes jugs for a living.
      You want somebody who do things right.
      The chef who make the bread showed me.
      The two ladies that runs the shop made me laugh.`,
    right: `
      I was told of the man who listened to the engine.
      He is one of the people who works with care.
      The cook and the waiter who work at night were kind.
      The man who read my letter put it aside.
      I met the team who look after the lake.
      The person who need not worry is you.
      The woman who let me in was kind.
      The mother of two boys who lives next door told me.
      I know few people who can do it.
      The staff who work there love it, and so does the crew who drive.
      The driver who cut the hedge is my uncle.
      Those who have a key can come early.
      Is the manager the one who hires?
      She is the nurse who, you said, work suits best.
      The man who put the sign up is my brother.
      The nurse who set the bone was calm.
      Someone who cares is worth two who do not.
      The kind of people who come are kind.
      I admire the chef who you say make it look easy.
      The gardener who used to come is ill.
      I told the men that works of art are fragile.`,
  },
  {
    kind: 'two that are joined, and a verb for one',
    because: 'two are several, whichever stands nearer',
    wrong: `
      The oven and the till was new.
      My brother and my father is both joiners.
      Your time and your kindness has stayed with me.
      I think that the wheel and the kiln is well kept.
      My wife and I was glad of the tour.
      The chef and his mate was kind.
      Me and my old foreman was the first in Leeds to fit one.
      He said that me and my brother has a gift.
      The glaze and the clay is from the valley.
      My son and me was at the open day.
      Because the lift and the stairs is shut, I came by the yard.
      Your answer and your advice was a help.
      My old gaffer and I was sent to fix it.
      The map and the list was clear.
      I hope the parcel and the letter has come.
      When my sister and I was small we sold eggs.
      The matron and her deputy was at the door.
      I know that my manner and my patience is right for it.
      The yard and the shop was tidy.
      My training and my studies is complete.`,
    right: `
      The oven and the till were new.
      The owner and cook is my aunt.
      I saw the oven and the till was new.
      Between the shed and the gate is a pond.
      Health and safety is my trade, and bread and butter is my tea.
      The bell rang and the shop was full.
      I enjoyed meeting the chef and I am still smiling.
      What with the rain and the mud was enough to send me home.
      Neither the oven nor the till was new.
      The cook, and not the waiter, was late.
      My brother drove and I was asleep.
      The talk with the chef and the cook was short.
      I liked the tour, and my brother was proud.
      The research and development is done in Cork.
      Seeing the yard and the shop was a joy.
      The mix of the old and the new is lovely.
      How the wheel and the kiln work is a marvel.
      The to and fro was tiring.
      The kettle boiled and the tea was made.
      Thank you for the tea, and the cake was good.`,
  },
  {
    kind: 'one, and a verb for several',
    because: 'he, she, it and one thing “does not”; we, you and they “were”',
    wrong: `
      He don’t mind the cold.
      It don’t take long.
      She have a good eye.
      My car don’t start in the frost.
      The manager don’t shout.
      I know you was busy.
      We was glad of the tea.
      I saw that they was short of hands.
      When we was there it rained.
      The job don’t frighten me.
      The training were good.
      The interview were short.
      My present manager have no objection.
      The work are hard.
      Your advice were sound.
      The foreman are kind.
      The atmosphere were warm.
      My contract end in June and it do not matter.
      How you was told of me I do not know.
      The machine are loud.`,
    right: `
      He doesn’t mind the cold.
      Let it not be long.
      The day I met you was a Tuesday.
      Talking with you was a pleasure, and what pleased you was the bread.
      I suggest that the manager have a word.
      If the job were nearer I would walk.
      The team don’t mind, and the band don’t play on Mondays.
      Does he have a good eye?
      I saw him do it, and made it work.
      I wish the interview were sooner.
      The staff have a say and the family have been kind.
      The young don’t know it, and the Irish do not mind.
      The role I asked you about was filled.
      I’m your man, amn’t I?
      You said that the board have met and the council are in favour.
      Should the boss have a view, I would hear it.
      The firm are moving, and the company have said so.
      Neither the job nor the pay were a worry.
      Only when asked do the staff speak.
      Only now do I see what the job is.`,
  },
];

describe.each(kinds)('$kind: $because', ({ wrong, right }) => {
  test.each(lines(wrong))('finds it: %s', (says) => expect(faultsIn(says)).not.toEqual([]));
  test.each(lines(wrong))('put right, it is gone: %s', (says) => expect(faultsMadeIn(says)).toEqual([]));
  test.each(lines(right))('leaves in peace: %s', (says) => expect(faultsIn(says)).toEqual([]));
});
