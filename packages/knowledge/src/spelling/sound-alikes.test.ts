import { expect, test } from 'vitest';
import { lines, wordsMendedIn } from '../grammar/testing/faults-in.ts';

const wrong = lines(`
  The [principle] reason is your training.
  I work as a [principle] engineer.
  I am a [stationary] buyer by trade.
  Your experience [compliments] mine.
  I spent two years at the county [counsel].
  It would [effect] my notice.
  The [affect] on the children was plain.
  I liked the [piece] and quiet of the reading room.
  It was a nice [peace] of work.
  I will not [brake] my notice.
  The building [sight] was tidy.
  Your [advise] on scaffolding was good.
  I was [formally] a baker.
  The [moral] in the team was high.
  I enjoyed the [desert] trolley.
  Of [coarse] I can start in May.
  It was [quiet] a surprise to see it.
  I [except] your invitation to the second interview.
  I was [lead] to believe it.
  Phones were not [aloud] in there.
  I did not want it to go to [waist].
  I hope that it was not in [vein].
  I took the [reigns] of the project.
  I read the [hole] manual.
  I [new] the answer.
  I went [threw] the manual.
  You [where] very kind.
  I am [to] late for that.
  I [defiantly] want it.
  I was [bought] up in Leeds.
  I would be happy to fill the [roll].
  I liked the [isle] seats in your theatre.
  Please [bare] with me.
  It [peaked] my interest.
  I [poured] over the plans.
  I have a [flare] for it.
  I am [discrete] with patient notes.
  I gave it my [upmost] attention.
  Thank you for your [patients].
  I have no [where] to be.
  It was a [grate] day.
  Thank you for [you] time.
  I would relish the work at [you] company.
  Thank you for taking [they] time to see me.
  Please find [attach] my CV.
  I hope to [here] from you soon.
  I am [confidant] that I can do it.
  I had a [through] look at it.
  I thought about it for [along] time.
  I can start [strait] away.
  I have [all ready] read it.
  I would rather work [then] wait.
  I was pleased to see the new MRI [sweet].
  The year-end [calender] was a work of art.
  I wonder [weather] you have news.
  I was very [exited] about the tour.
  I learned much in the [passed] year.
  We walked [passed] the old mill.
  I look forward [too] it.
  It was lovely to [meat] you.
  I saw you last [weak].
  I work long [ours] and like it.
  I am [righting] to thank you.
  I was glad to see [there] kitchen.
  I shall be [their] at nine.
  I sat in the main [haul] and read.
  It would be a step in my [carrier] in nursing.
  I was taken with [it's] new roof.
`);

test.each(wrong)('sounds like what is meant: %s', (line) => {
  const [meant] = /(?<=\[)[^\]]+/.exec(line) ?? [];
  const found = wordsMendedIn(line.replaceAll(/[[\]]/g, ''));
  expect(found.some((words) => words.includes(meant ?? '-'))).toBe(true);
});

const right = lines(`
  My principle is to be early, and the principal told me that she likes that.
  The stationary engine in the yard still runs.
  She complimented the chef, and your kind compliments made my day.
  I asked counsel for an opinion, and the county council for a map.
  It will effect a change, and its effect on me was plain.
  A piece of bread in peace and quiet is all I ask.
  The brake on the cart was new, and I will not break it.
  The sight of the kiln at night is one to keep.
  I advise small firms, and I was formally sworn in on Monday.
  The moral of the story was a good one.
  We crossed the desert in a lorry.
  The coarse clay is red, of course.
  It was quiet, and quite a surprise.
  All except your last question was easy.
  I lead a team of six, and the lead pipe was mended.
  We read aloud to the children.
  The belt goes round the waist, and nothing goes to waste.
  The vein of copper runs under the hill.
  The king reigns, and I hold the reins.
  There was a hole in the manual.
  The new answer is no.
  She threw the ball through the hoop.
  I know where you were, and where very kind people work.
  I want to be late for once, and not too late.
  I came to late shifts from early ones.
  He stood there defiantly.
  I bought up old stock for a shop.
  The bread roll and the school roll are two things.
  The isle is seven miles long.
  My bare hands were cold; bear with me.
  It peaked in June.
  I poured over the cake a cup of syrup.
  The flare lit up the bay.
  There are two discrete steps.
  Thank you for letting me meet your patients.
  The grate was full of ash, and the day was great.
  I thank you, time and again.
  I thank you, team and all.
  I am glad that they time the ovens.
  I attach my CV.
  I am glad to be here from May.
  Her confidant was an old clerk.
  I went through, looked at it, and came back.
  I walked along, time being short.
  The strait is a mile wide.
  We are all ready to go.
  I would rather do it now, then wait for the paint to dry.
  First there is more, then there is less.
  The sweet trolley was on the second floor.
  I asked about the weather, whether you believe it or not.
  I exited through the back door.
  I passed the exam in the past year.
  He passed the mill, and I drove past.
  I look forward to it too.
  I cut meat at the counter.
  I was weak last week.
  Ours is a small shop, and yours is a large one.
  I sat by their kitchen door, and there I stayed.
  They are there, and it is their house.
  A long haul on the lorry, and a hall full of people.
  The carrier was late.
  It's new, and its roof is green.
  I write right after lunch.
  I except no one, and accept all of it.
  Thank you for all that you, the team, and the cooks did.
  I have all the time in the world for you, company man or not.
  I like it more than that, and then some.
  The role of the roller is to roll.
  I knew the new answer.
  I no longer know how.
  I want to thank you too, everyone.
  He had his own way there, names and all.
  I stood over there at nine.
  Here you are, and I can hear you.
  My free hours are ours to share.
  I will be free on Friday night.
`);

test.each(right)('says what it means: %s', (line) => {
  expect(wordsMendedIn(line)).toEqual([]);
});
