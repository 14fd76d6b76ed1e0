import { describe, expect, test } from 'vitest';
import { examples } from '../review-rules/grammar.ts';
import { faultsIn, faultsMadeIn, lines, putRight } from './testing/faults-in.ts';

const kinds: readonly { kind: string; because: string; rows: string }[] = [
  {
    kind: 'a small word between the subject and its verb',
    because: '“am” stands before no plain verb, and no “to” behind “can”',
    rows: `
      I am hope to hear from you soon. → I hope to hear from you soon.
      I’m agree with your plan for the ward. → I agree with your plan for the ward.
      I'm agree with your plan for the ward. → I agree with your plan for the ward.
      I am write to thank you for the tour. → I am writing to thank you for the tour.
      I can to start on the first of June. → I can start on the first of June.
      I must to say that the tour was a joy. → I must say that the tour was a joy.
      I want to can start soon. → I want to be able to start soon.
      I will can start in May. → I will be able to start in May.
      I will able to start in May. → I will be able to start in May.
      I would be able start on Monday. → I would be able to start on Monday.`,
  },
  {
    kind: 'what follows “look forward to”, “thank you for” and the like',
    because: 'behind “to” that is no part of the verb, and behind “for”, stands “-ing”',
    rows: `
      We look forward for meeting you. → We look forward to meeting you.
      I am looking forward meeting the team. → I am looking forward to meeting the team.
      Looking forward hear from you. → Looking forward to hearing from you.
      Thank you for take the time to see me. → Thank you for taking the time to see me.
      Thanks for reply to my letter. → Thanks for replying to my letter.
      Thank you for choose me. → Thank you for choosing me.
      I enjoyed to meet the crew. → I enjoyed meeting the crew.
      I am used to work at night. → I am used to working at night.
      I am interested in learn more. → I am interested in learning more.
      Before to start I asked for a key. → Before starting I asked for a key.
      After finish my course I came here. → After finishing my course I came here.
      I came for learn the trade. → I came to learn the trade.`,
  },
  {
    kind: 'the form of the verb',
    because: 'behind “can”, “to” and “did” it is plain, behind “have” it is the participle',
    rows: `
      I did not discussed the hours. → I did not discuss the hours.
      I could joining the team in May. → I could join the team in May.
      She can works nights. → She can work nights.
      It was nice to met the throwers. → It was nice to meet the throwers.
      I was glad to saw the kiln. → I was glad to see the kiln.
      I have visit the yard in May. → I have visited the yard in May.
      I have went to the yard twice. → I have gone to the yard twice.
      I have been work in a bakery. → I have been working in a bakery.
      My uncle has learn me the trade. → My uncle has taught me the trade.
      I have never saw such a kiln. → I have never seen such a kiln.
      I was interview by your foreman. → I was interviewed by your foreman.
      I seen the new kiln. → I saw the new kiln.
      I use to work in a bakery. → I used to work in a bakery.`,
  },
  {
    kind: 'who does it, and its verb',
    because: 'one has a verb for one, several have one for several',
    rows: `
      You knows how it is. → You know how it is.
      He don't mind the cold. → He doesn't mind the cold.
      He don’t mind the cold. → He doesn’t mind the cold.
      I has a van of my own. → I have a van of my own.
      Everyone have been kind to me. → Everyone has been kind to me.
      The rooms was clean and warm. → The rooms were clean and warm.
      The information were clear. → The information was clear.
      There is many things that I like. → There are many things that I like.
      My wife and my son was with me. → My wife and my son were with me.
      He always help me at work. → He always helps me at work.
      He speak three tongues. → He speaks three tongues.
      It is depend on the clay. → It depends on the clay.
      It don’t take long. → It doesn’t take long.`,
  },
  {
    kind: 'nouns, and how many',
    because: 'some nouns have no number; two of a thing are several, each is one',
    rows: `
      Thank you for the informations. → Thank you for the information.
      The feedbacks are good. → The feedback is good.
      I have an advice for you. → I have advice for you.
      I got many advices from you. → I got much advice from you.
      I have few knowledge of glass. → I have little knowledge of glass.
      I worked there two year ago. → I worked there two years ago.
      It is one of the reason for my wish. → It is one of the reasons for my wish.
      I cook every days. → I cook every day.
      There were much people in the hall. → There were many people in the hall.
      I have two son. → I have two sons.
      This people are kind. → These people are kind.
      These information is of use to me. → This information is of use to me.
      I have two year experience in the trade. → I have two years of experience in the trade.`,
  },
  {
    kind: 'a word that sounds like another',
    because: '“your” is whose it is, “you’re” is “you are”',
    rows: `
      Its been a joy. → It’s been a joy.
      It is late, and its a joy to see. → It is late, and it’s a joy to see.
      I don't mind, its no trouble. → I don't mind, it's no trouble.
      Your going to like my jugs. → You’re going to like my jugs.
      There team was kind. → Their team was kind.
      Their is a chance that I come in May. → There is a chance that I come in May.
      I should of asked about the pay. → I should have asked about the pay.
      I liked the yard and the smell of it's own smoke. → I liked the yard and the smell of its own smoke.`,
  },
  {
    kind: 'a small word that another asks for',
    because: 'each noun, verb and time has its own',
    rows: `
      You explained me how the kiln is fired. → You explained to me how the kiln is fired.
      He said me that the post is open. → He told me that the post is open.
      I am interested on this role. → I am interested in this role.
      I am responsible of two vans. → I am responsible for two vans.
      I am capable to lift the sacks. → I am able to lift the sacks.
      We arrived to the station at noon. → We arrived at the station at noon.
      I cook in Monday. → I cook on Monday.
      I am good in maths. → I am good at maths.
      I am waiting your reply. → I am waiting for your reply.
      Please reply me soon. → Please reply to me soon.
      We discussed about the pay. → We discussed the pay.
      I wish to apply this job. → I wish to apply for this job.
      It depends of the clay. → It depends on the clay.
      I will send it until Friday. → I will send it by Friday.`,
  },
  {
    kind: 'articles',
    because: 'what can be counted asks for “a” or “the”',
    rows: `
      I have clean licence. → I have a clean licence.
      I have own car. → I have my own car.
      I have not car but I live near. → I do not have a car but I live near.
      Thank you for interview on 5 August. → Thank you for the interview on 5 August.
      I work as nurse in Leith. → I work as a nurse in Leith.
      I’m electrician. → I’m an electrician.
      I am very hard worker. → I am a very hard worker.
      It is such nice place to work. → It is such a nice place to work.
      It was very interesting interview. → It was a very interesting interview.
      We came at same time. → We came at the same time.
      I had a nice colleagues at the bakery. → I had nice colleagues at the bakery.
      It was a honour to meet you. → It was an honour to meet you.
      It was pleasure to meet the team. → It was a pleasure to meet the team.`,
  },
  {
    kind: 'pronouns',
    because: '“me” is no subject, and “I” no object',
    rows: `
      Me and my brother was at the open day. → My brother and I were at the open day.
      The roof that me and Dave done is still up. → The roof that Dave and I did is still up.
      It stays between you and I. → It stays between you and me.
      Him and my brother were there. → He and my brother were there.
      Them rooms are warm and clean. → Those rooms are warm and clean.
      I met people which work by hand. → I met people who work by hand.
      I like it because is near the sea. → I like it because it is near the sea.
      I am sure is a good place to work. → I am sure it is a good place to work.`,
  },
  {
    kind: 'times',
    because: 'what is over is told in the past, what goes on in the perfect',
    rows: `
      I’ve seen the kiln last Monday. → I saw the kiln last Monday.
      I have been to the yard in 2019. → I went to the yard in 2019.
      Yesterday I have visited the yard. → Yesterday I visited the yard.
      My sister is here since Sunday. → My sister has been here since Sunday.
      I work here since 2019. → I have worked here since 2019.
      I am working here since three years. → I have been working here for three years.
      I have worked for that firm since two years. → I have worked for that firm for two years.
      I am in the trade since long time. → I have been in the trade for a long time.
      Before two years I came to Hull. → Two years ago I came to Hull.
      I am born in May. → I was born in May.
      I have 30 years old. → I am 30 years old.
      If I will get the job, I will move. → If I get the job, I will move.`,
  },
  {
    kind: 'a question inside a sentence',
    because: 'the subject stands before its verb there',
    rows: `
      I know when will you decide. → I know when you will decide.
      I wondered how is the clay kept. → I wondered how the clay is kept.
      I do not know what is the salary. → I do not know what the salary is.
      I asked how long is the course. → I asked how long the course is.
      I would like to know are you open on Monday. → I would like to know whether you are open on Monday.
      I know what means this. → I know what this means.`,
  },
  {
    kind: 'the order of words, and how much',
    because: 'English has one place for “fluently” and “enough”, and one “more”',
    rows: `
      I speak fluently English. → I speak English fluently.
      I speak very well English. → I speak English very well.
      I like very much the yard. → I very much like the yard.
      I am enough experienced for it. → I am experienced enough for it.
      It is more easy than I feared. → It is easier than I feared.
      This kiln is more better than ours. → This kiln is better than ours.
      I very like the yard. → I very much like the yard.
      I was too much tired on the day. → I was too tired on the day.
      I work very good with others. → I work very well with others.
      The tour was very interested. → The tour was very interesting.
      I am very exciting to start. → I am very excited to start.
      Although it was late, but I stayed. → Although it was late, I stayed.`,
  },
  {
    kind: 'whose it is',
    because: 'the sign stands where it belongs, and nowhere else',
    rows: `
      My managers name is Bo. → My manager’s name is Bo.
      The patients families thanked me. → The patients’ families thanked me.
      These manager's were kind. → These managers were kind.
      I would be proud to work on it's roof. → I would be proud to work on its roof.
      I have two year's experience. → I have two years' experience.`,
  },
];

describe.each(kinds)('$kind: $because', ({ rows }) => {
  test.each(
    lines(rows).map((row): [wrong: string, right: string] => {
      const [wrong = '', right = ''] = row.split(' → ');
      return [wrong, right];
    }),
  )('%s → %s', (wrong, right) => {
    expect(putRight(wrong)).toBe(right);
    expect(faultsIn(right)).toEqual([]);
  });
});

test.each([...examples.flags, ...examples.indirect].filter((example) => typeof example === 'string'))(
  'put right, it is gone, and no other is there: %s',
  (example) => {
    const says = example.replaceAll(/[«»]/g, '');
    expect(putRight(says)).not.toBe(undefined);
    expect(faultsMadeIn(says)).toEqual([]);
  },
);

test.each([
  ['I am free since Monday.', '“from Monday” and “have been free” are as likely'],
  ['My hobby are reading and chess.', 'so are “hobby is” and “hobbies are”'],
  ['It very nice to be there.', 'so are “is” and “was”'],
  ['I learnt quick the trade.', 'the word belongs behind what is not known to end there'],
])('nothing is offered for: %s, since %s', (says) => {
  expect(faultsIn(says)).not.toEqual([]);
  expect(putRight(says)).toBe(undefined);
});
