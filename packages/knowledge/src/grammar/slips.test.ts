import { expect, test } from 'vitest';
import { faultsIn, faultsMadeIn, lines } from './testing/faults-in.ts';

const wrong = lines(`
  I would be [glad hear] more.
  I would be more than [happy help] with it.
  I would very much [like join] you.
  I would like [come] back.
  I still hope [see] the kiln.
  I would be happy [too] be asked.
  I would love [too] come.
  I have [be] thinking about it.
  The course has [be] put back.
  I have [saw] the kiln.
  I took the liberty of [thank] Miss Lisle.
  The idea of [build] a kiln here pleases me.
  If it is late, [its] no trouble.
  The report is done, and [its] there for the asking.
  I know [its] not my place to ask.
  It has lost none of [it's] charm.
  It has to earn [it's] keep.
  I would be proud to work on [it's] roof.
  I am sorry about the mud in [you're] pickup.
  Thank you for [you're] kind note.
  If [you're] policy is not to say, I understand.
  Come when [your] free, if you like.
  I hope [your] well.
  I saw how [your] setting up the new shear.
  I know that [your] very busy.
  Is [their] anything else you need?
  I would love to spend my days [their].
  They pour [there] own milk.
  I like to talk to people about [there] bins.
  I learnt more from him [then] from any book.
  I would rather know [then] guess.
  It means more for your crew [then] for me.
  I like this kind [off] work.
  I was proud [off] my team.
  I will, [off] course, come.
  I noticed how quiet it [are].
  There [are] no hurry.
  I had not seen a loom since I [were] a boy.
  I know that more people [is] coming.
  I wonder if [panel] would like the jug.
  I said that I would ask [company] about it, and if [company] wants it, I will.
  I want to work in [team] that laughs.
  That says [good deal] about you.
  It was good to see you, and I [I] liked it.
  I waited three [time] for it.
  I have two [referee] by now.
  The roof that [me and Dave done] is still up.
  [Your] a kind lot.
  [I been] working nights since March.
  [Them lot] are great.
  I made [a training] in nursing.
  I remain at your [disposition].
  [How do you call] this machine?
  The [persons] were very kind.
  I enjoyed [very much] the visit.
`);

test.each(wrong)('slipped: %s', (line) => {
  const meant = [...line.matchAll(/(?<=\[)[^\]]+/g)].map(([words]) => words).at(-1) ?? '-';
  const found = faultsIn(line.replaceAll(/[[\]]/g, ''));
  expect(found.some((words) => words.includes(meant))).toBe(true);
});

test.each(wrong)('put right, it is gone: %s', (line) => {
  expect(faultsMadeIn(line.replaceAll(/[[\]]/g, ''))).toEqual([]);
});

const right = lines(`
  I am glad, hear me out.
  He was happy-go-lucky, and I would like work of that kind.
  I would love help with it.
  We hope for rain, and wish you well.
  I am happy, too, be it said.
  The job I have, be it small, is mine.
  The thought of home made me smile.
  It has its own charm, and its no-nonsense manner, too.
  The works are at its best in May, and its only daughter firm is here.
  It's its roof that I like, and it's on time.
  It's not of it that I speak; it's of you.
  That is what you're good at, and I know what you're about.
  I know your seeing-eye dog, and your free hours.
  I hope your well never runs dry.
  How your setting of the jug was done, I saw.
  I saw their anything but quiet yard.
  There is the yard, and their own hands built it.
  I work there, and over there is my house.
  I talked about it there at length.
  I would rather wait, then go.
  I do it first and then from memory.
  I took the back off my radio, and the lid off the jar.
  I took a day off, of course, and the lights went off the moment we left.
  All that is in it are two jugs.
  There are no buses, and there are a few jugs.
  If I were a potter, I would say so.
  I wish I were there.
  Being at home with three children has made me calm.
  I spoke to company people, and played at manager as a boy.
  I went from shop to shop.
  It was a good deal of work, and a good deal for me.
  I, I repeat, am glad.
  I waited on a two week trial and a three time winner.
  It was a seven day journey by boat.
  He showed Ann and me the roof that Dave had done.
  Your a cappella choir was lovely.
  I myself and nobody else did it; I have been there.
  It is in my disposition to be calm.
  The persons named below were there.
  I enjoyed it very much, the visit above all.
  That panel was kind, and so was the company of the cooks.
`);

test.each(right)('is English: %s', (line) => {
  expect(faultsIn(line)).toEqual([]);
});
