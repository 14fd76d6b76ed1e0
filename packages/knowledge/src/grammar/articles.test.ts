import { describe, expect, test } from 'vitest';
import { faultsIn, faultsMadeIn, lines } from './testing/faults-in.ts';

const kinds: readonly { kind: string; wrong: string; right: string; because: string }[] = [
  {
    kind: 'what I have, without “a”',
    because: 'a licence, a degree, a question can be counted',
    wrong: `
      I have clean licence.
      I have full driving licence and my own tools.
      I have degree in chemistry.
      I hold certificate in food hygiene.
      I have also forklift licence.
      I have interview with another firm on Monday.
      I have question about the rota.
      I need visa to start.
      I have valid passport.
      I have own car.
      I got diploma in 2019.
      I have daughter in the school nearby.
      I have permanent contract until June.
      I have friend who works with you.
      I now have work permit, so I can start.
      I have small suggestion for the shop.
      He has wife from Leeds.
      I have university degree.
      I obtained certificate last year.
      I have appointment at the bank.
      I have first aid certificate.
      I have not car but I live near.`,
    right: `
      I have a clean licence.
      Clean licence, own tools, references on request.
      CSCS card, driving licence, two references: all enclosed.
      I have driving experience and full use of a van.
      I have licence checks to do each month.
      I have degree-level chemistry.
      I have neither car nor licence.
      I have permission to drive it.
      I have contract experience and interview practice.
      I have family in Leeds and work at the dock.
      I have question marks over the dates.
      I have visa sponsorship already.
      I have car insurance.
      I have no licence yet.
      I have experience in certificate printing.
      I have Diploma Supplement papers to show.
      I have my licence, my certificate and some patience.
      Have licence, will travel.
      I have friends in Leeds.
      I have care of the van.`,
  },
  {
    kind: 'what I thank for or came for, without “the”',
    because: 'an interview, an opportunity can be counted',
    wrong: `
      Thank you for interview on 5 August.
      Thanks for opportunity to speak.
      Thank you very much for invitation.
      I am grateful for chance to see the yard.
      Thank you for interesting meeting yesterday.
      Thank you for very nice tour of the yard.
      Thanks for warm welcome and the tea.
      I appreciate opportunity to show my work.
      You gave me opportunity to ask.
      They gave me chance to drive it.
      I applied for position of cook.
      I apply for job in the yard.
      I was interviewed for role of porter.
      I am interested in position of baker.
      I came here to find job in a school.
      I am looking for job near the sea.
      I am still waiting for answer from you.
      I had interview on Tuesday.
      I attended interview with you last week.
      Thank you for good presentation of the firm.
      I enjoyed interview with you.`,
    right: `
      Thank you for the interview on 5 August.
      Thank you for meeting me, and for meeting on a Sunday.
      Thank you for visiting, and for interview advice.
      Thanks for lunch and for coffee.
      I was shortlisted for interview and invited to interview.
      At interview you spoke of the kiln, and on interview day it rained.
      Thank you for good humour and patience.
      I am interested in job sharing.
      You gave me time, advice and encouragement.
      If you get chance to look, do.
      There was opportunity enough to ask.
      I applied for it in June.
      I look for job satisfaction above all.
      After interview I walked home by the river.
      Thank you for calling, for tea, and for news of the kiln.
      I am between jobs, in post till June, and in good health.
      I would go by train and reply by letter.
      I am in full-time work.
      Thank you for great company and good food.
      Thank you for everything on Tuesday.`,
  },
  {
    kind: 'how it is, without “a”; “a” before many',
    because: 'a noun of one asks for an article, one of many refuses it',
    wrong: `
      It was very interesting interview.
      It is good idea to start early.
      This is big hospital and I like it.
      It was nice visit.
      That is important question for me.
      It would be great opportunity for me.
      You are such friendly team player, and it is such nice place to work.
      I am hard worker.
      I am good team player and like people.
      I am fast learner.
      I am single mother with two boys.
      I work in big kitchen in Hull.
      I have worked in small garage for years.
      I live in small village near Hull.
      We came at same time.
      I work with same team since May.
      I have a good skills in drawing.
      I had a nice colleagues at the bakery.
      You have a good ideas for the shop.
      I work with a kind people.`,
    right: `
      It was a very interesting interview.
      It was good meeting you, and good of you to call.
      It is good experience, hard work and great fun.
      It was good company and good conversation.
      It was good practice for the next.
      That is small change.
      It is good school food.
      I am lead nurse for the ward and acting head of year.
      I am team leader at the dock.
      I was head boy and later treasurer.
      I am good with people, and quick to learn.
      I work in public health and in big data.
      I live in old Leith.
      I like a skills audit and a people person.
      We have a jobs board and a customers’ lounge.
      This is kitchen talk, and that is school policy.
      It was interesting work, and it is important to me.
      A few friends came, and a great many people.
      It is great news, and it was good advice.
      I work in family law.`,
  },
];

describe.each(kinds)('$kind: $because', ({ wrong, right }) => {
  test.each(lines(wrong))('finds it: %s', (says) => expect(faultsIn(says)).not.toEqual([]));
  test.each(lines(wrong))('put right, it is gone: %s', (says) => expect(faultsMadeIn(says)).toEqual([]));
  test.each(lines(right))('leaves in peace: %s', (says) => expect(faultsIn(says)).toEqual([]));
});
