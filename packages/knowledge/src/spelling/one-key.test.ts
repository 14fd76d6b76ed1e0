import { expect, test } from 'vitest';
import { lines, wordsMendedIn } from '../grammar/testing/faults-in.ts';

const wrong = lines(`
  Thank you [fro] the tour.
  Thanks so much [fro] seeing me.
  I [recon] I could help.
  Thank you [or] seeing me.
  Thank you [form] the tour.
  I heard [form] him on Monday.
  I have a letter [form] Leeds.
  It is the kind [if] the work I like.
  I liked the smell in [he] kitchen.
  I have [ben] very happy here.
  I have [bean] working on it.
  Thank you for your [tome] on Thursday.
  Thank you for your [tie] on Thursday.
  Thank you for taking the [tie] to show me the kiln.
  I [wold] like to come.
  It [wold] suit me.
  I [cold] start in May.
  I was told [abut] the kiln.
  I did [nit] mind the heat.
  Let me [now] if you need it.
  I would like to [now] more.
  I [now] that you are busy.
  I hope [than] you are well.
  I am glad [tat] you asked.
  It took longer [that] usual.
  I [ill] be there at nine.
  I like to work [wit] children.
  I am [vary] keen on the work.
  I have thought of it ever [sine].
  I would [lie] to come back.
  I would very much [line] to hear it.
  I would be glad to [heat] from you.
  I would love to [wok] with you.
  I [hop] that you are well.
  I [lock] forward to it.
  It was [god] to meet you.
  [Three] is no hurry.
  I worked there for [tree] years.
  On the other [had] I can drive.
  I have thought about [out] conversation.
  I found [our] how it works.
  I hope that [your] liked the glaze.
  I hope to hear from [your] soon.
  I [though] about it on the train.
  You walked me [though] the plans.
  I [fell] confident about it.
  I am [sue] that it can be done.
  I wanted to [tank] you for the tour.
  I [an] writing about the kiln.
  It [wad] a pleasure.
  I look forward [tot] hearing the organ.
  I can come at your [continence].
  Please [fine] attached my card.
  I look forward to [wearing] from you.
  I enjoyed meeting the [term].
  When we [me] on Monday, you spoke of glaze.
`);

test.each(wrong)('is one key from what is meant: %s', (line) => {
  const [meant] = /(?<=\[)[^\]]+/.exec(line) ?? [];
  const found = wordsMendedIn(line.replaceAll(/[[\]]/g, ''));
  expect(found.some((words) => words.includes(meant ?? '-'))).toBe(true);
});

const right = lines(`
  The recon flight was long.
  I walked to and fro for the whole morning.
  I fill in the form for you, or the card if you prefer it.
  Thank you, or rather your team, for the tour.
  I can send the letter or form that you asked for.
  One or the other would do.
  I wonder if the end is near, and what kind if any.
  In he came, and at that he laughed.
  I have Ben to thank for it, and beans in the garden.
  The tome on the shelf is older than your tie.
  The cold start was hard, and I could start a cold engine.
  The word would not come to me.
  The gardens abut the lane.
  I now see that no news is good news.
  Let me now turn to the kiln, and let me no longer wait.
  It was more that I liked it than that I knew it.
  I was ill, and my wit with it.
  The sine wave was what I drew, and science then moved on.
  I would not lie to you, and I lie down at noon.
  I heat the kiln from below.
  The wok in the kitchen was hot.
  I hop from one to the other, and home to Leeds I went.
  The loom is in the weaving room.
  Three is my number, and there are days like that.
  I had and held the other hand.
  We came out after our talk.
  I hope your will is stronger than mine.
  I saw your card on the wall, and I meet your nurse on Monday.
  I like it, though it is hot; I thought it through.
  I fell off a ladder once, and felt it.
  I know Sue, and she knows me.
  The tank you showed me was clean.
  I want to be fine, and fond of it.
  I was wearing from head to foot what you had told me to.
  I like the term, and the tram that stops there.
  When you let me in, I saw the kiln.
  I think you for one would like it.
  I like them more that way.
  The dead slow sign at the gate made me smile.
  I was so glad that hats were allowed.
  I may be of use there, and in them I trust.
  The fox ran from the den to the barn.
  I do the interview first, then work in the afternoon.
  In the then new school we had a kiln.
  Through the role I learned to listen.
  At the time or our visit, one of them was out.
`);

test.each(right)('says what it means: %s', (line) => {
  expect(wordsMendedIn(line)).toEqual([]);
});
