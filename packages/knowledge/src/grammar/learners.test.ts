import { describe, expect, test } from 'vitest';
import { faultsIn, faultsMadeIn, lines } from './testing/faults-in.ts';

const kinds: readonly { kind: string; wrong: string; right: string; because: string }[] = [
  {
    kind: 'a pronoun in the wrong form',
    because: '“me” is no subject, and “I” no object',
    wrong: `
      Me and my brother were at the open day.
      I think me and the chef would get on.
      It stays between you and I.
      Thank you for seeing my wife and I.
      It was kind of you to make tea for my wife and I.
      He spoke to my brother and I.
      You showed my colleague and I round the yard.
      They asked the foreman and I to stay.
      My sister and me are both bakers.
      Him and me talked of the boats.
      She and me work well together.
      Her and my aunt were neighbours.
      When me and my cousin went there it rained.
      It was explained to him and I.
      There was a bet between my boss and I.
      The tour was for you and I.
      I knew that me and my mate had done it well.
      Them and my uncle went to sea.
      You told my friend and I how the kiln works.
      He and me are of one mind.`,
    right: `
      My brother and I were at the open day.
      You met me and my brother at the gate.
      It stays between you and me.
      I spoke to my wife and I am ready to move.
      I asked my brother and I will come.
      Myself and Tom were there, and so was himself.
      The talk was with you and I thank you for it.
      It was good for me and my family.
      He took me and my bag up the stairs.
      I talked with the chef and I liked her.
      You and I spoke of the boats.
      It was made for him and me.
      He showed my brother and me the shed.
      I rang my aunt and I had her blessing.
      I thank him and hope to see her and my old class.
      I came for the job and I still want it.
      My wife and I, and the dog, would move.
      You told the chef and I heard it.
      Give my thanks to her and the porter.
      Between you, me and the gatepost it is a good place.
      She is older than me and knows more.`,
  },
  {
    kind: 'a verb in the wrong form',
    because: 'behind “did not”, “could” and “to” stands the verb as it is',
    wrong: `
      I did not went to the second room.
      I didn’t knew the way.
      He did not showed me the yard.
      We did not discussed the hours.
      I did not understood the last part.
      I could met you on Friday.
      I would liked to start soon.
      You must known it.
      They will informed me.
      I can drove a van.
      I look forward to hear from you.
      I am agree with you.
      I am working here since three years.
      I live here since three years.
      I would like to met the team.
      It don’t works on Sundays, and I did not minded.
      I can not came before noon.
      I can starting on Monday.
      She does not liked noise.
      I have work there for two years.
      I am thinking to apply again.`,
    right: `
      I did not go to the second room, and I did not mind.
      The work you did impressed me.
      I do not need, feed or speed.
      What you do matters, and all you did helped.
      As far as I can, limited as I am, I will.
      I’d seen it before, and I’d met him.
      I would have liked to start.
      He will succeed, and she would proceed.
      I can saw wood, and she will found a school.
      The can opened with ease.
      I might not exceed it.
      I do not bed plants in March, and did not seed the lawn.
      I look forward to hearing from you.
      I agree with you, and am of one mind with you.
      I have worked here for three years.
      Since three o’clock I have been home.
      I did not, needed though it was, ask.
      Not only did I enjoy it, I learned much.
      My will, signed in May, is with you.
      The best I could do helped.`,
  },
  {
    kind: 'words that do not go together',
    because: 'other languages have these, and English has not',
    wrong: `
      We discussed about the glaze and I liked it.
      I am very interested to the job.
      Thank you for the informations.
      Your feedbacks were kind.
      I got many advices from you.
      The equipments were new.
      This kiln is more better than ours.
      It was more easier than I feared.
      My boss he is happy with me.
      My sister she has a shop.
      I have two year of practice.
      I have five child.
      I have three brother in the trade.
      There were much people in the hall.
      I cook every days.
      I worked with many nurse.
      It took several month.
      I have two son.
      I cook in Monday and I have no problem to work late.
      I enjoyed to see the kiln.
      I like it, the tasks fits my training.
      I am still looking for job so I write to many.
      I am good in maths and I like very much your yard.`,
    right: `
      We discussed the glaze, and a discussion about it followed.
      I am keen to join, and interested to hear more.
      The information was kind, and so was your advice.
      I will revert back to you, as they say in Pune.
      I want more, better and cheaper.
      A two year course and a five year plan.
      I have a ten minute walk and a two bedroom flat.
      Many a nurse has said so.
      A three man crew and a four child family.
      The woman she met is my boss.
      My boss, he is a kind man.
      I teach Year 6 and Band 5 staff.
      Few things please me more, and much of it is thanks to you.
      Every day I cook, and every three days I bake.
      I have one son and two daughters.
      I can come in Thursday, and I can bring the jugs.
      It was touching how much people cared.
      I have a little put by to take my time.
      The job matches what I have studied.
      My degree show opens in June.
      The job was several months long.
      The most kind thing was the tea.
      I stopped to see the kiln.
      Working with the children suits me, and the head of the kitchens seems kind.
      I am looking for job sheets so that I can learn.
      I am good at maths, and in spirits too.
      The two sister shops and both brother firms are near.`,
  },
];

describe.each(kinds)('$kind: $because', ({ wrong, right }) => {
  test.each(lines(wrong))('finds it: %s', (says) => expect(faultsIn(says)).not.toEqual([]));
  test.each(lines(wrong))('put right, it is gone: %s', (says) => expect(faultsMadeIn(says)).toEqual([]));
  test.each(lines(right))('leaves in peace: %s', (says) => expect(faultsIn(says)).toEqual([]));
});
