import { type Match, type Token, defineExamples, defineReviewRule, phrases } from '@fineline/core/review';

const adverb =
  '(still|also|very|much|really|truly|dearly|greatly|so|certainly|most|genuinely|absolutely|definitely|only|just|now|indeed|honestly|well|quite|especially|even|more|all the more|too|deeply|as|ever|always|sincerely|particularly|extremely|dead|mad|super|that|nevertheless|gladly|happily|remain|both|therefore|thus|of course|further|hopefully|well|proper|literally|mega|bang|hugely|massively|wildly|insanely|terribly|awfully|defo|deffo)';
const some = `${adverb}? ${adverb}? ${adverb}?`;
/** What one is glad to do for its own sake, and not for the work's: to tell, ask, send, come by. */
const other =
  '(know|hear !(more of (them|these|those|such))|find out|be (told|informed|updated|notified|of (help|service|use|assistance))|learn (of|about|whether|when|that|the (outcome|result|decision))|send|provide|supply|forward|share|show|answer|discuss|talk|chat|speak|explain|thank|say|ask|express|apologise|mention|add !(to)|clarify|receive|confirm|offer|bring (my|a|an|any|anything|copies|examples|along|in|you|the originals)|get (back|an|any|some|word|news|in touch|your|a (reply|response|answer|decision))|have (news|word|an answer|a (decision|reply|response|word|chat|call)|your (answer|decision|thoughts|reply|feedback)|any|some)|arrange|attend|meet|call|ring|telephone|phone|email|submit|elaborate|expand|point|draw your|let you|pass (on|you)|drop|check|enquire|inquire|see (if|whether|any|where|how (things|the))|state|note|reiterate|give (you|a|an|my|any|further|more|references)|come (in|by|back|along|down|over|again)|help (in any|with any|further|if|you (decide|with any))|go (through|over)|take (you through|a call|any|questions)|run you|walk you|talk you|request|follow|raise|correct|set out|update|tell you|inform|remind|acknowledge|congratulate|invite|enclose|attach|write !(for|as|your|our|that|those|it|software|code)|return|sit (a|the|any)|be (available|contacted|reached|here|at))';
const glad =
  '(happy|glad|pleased|delighted|thrilled|proud|honoured|privileged|overjoyed|excited|ecstatic|chuffed .. bits|chuffed|stoked|over the moon|made up|fortunate|lucky|content|willing|ready|tickled .. pink|rapt)';
const honour = '(privilege|honour|pleasure|joy|delight|dream|treat|thrill|happiness|adventure|fulfil*|blessing)';
const chance = '(the|a|any|such a|every|that) (chance|opportunity|prospect)';
const would = '(would|should|could|might|will|shall)';
const answer = '(update|answer|reply|response|word|decision|news|feedback|information|indication|line|call)';

/** Said of the post, by whoever wants it. */
const wishes = phrases(
  // "I would love to …", "I should like nothing better": and not "to know where things stand"
  `${would} ${some} (love|like|enjoy|relish|adore|welcome|jump|leap|kill|die|bite|give (a lot|anything|much|my (eye|right|left|back))) ${some} !(to ${other}|${chance} (to|of) ${other}|(any|an|a|some|your|the) (further|early|brief)? ${answer}|news|hearing|knowing|receiving|it if|if|for you|you to|to you)`,
  `(${would} ${some} (be|feel|count myself|consider myself)|am|remain|be) ${some} ${glad} ${some} (to !${other}|if i (could|were|was|got|get|can|may|am)|if (it|this|things) work~|at ${chance}|(of|for) (the|this) (chance|opportunity|job|work|post|place) !(to ${other}))`,
  '(would|could|should|am) be? ..2 (happy|content|comfortable|fine) (with|on|doing) (that|this|these|those|the|your|such|such a) _? (round|rounds|route|run|shift|shifts|hours|nights|rota|patch|section|duties|work|early start|early starts|starts|journey|pace)',
  '(would|could|should) be ..2 happy (there|here|with you|in|doing|working|man|woman|nurse|teacher|person)',
  `(gladly|happily|willingly) !${other} (take|do|join|work|accept|run|teach|spend|give|move|start|build|help|serve|train|learn|become)`,
  `would (gladly|happily|willingly) !${other} !(_ (you|him|her|them|any|a|an|another|my)|wait|repeat|lend|put|make|leave|let|travel|fit|fill|undertake|sit|prepare|write) _`,
  // "I want it", "hoping to join you"
  `(want|wanted|wanting|wanna) ${some} (the|this|that|it|in|nothing|to !${other})`,
  `(hope|hoping|hoped) ${some} (to !${other}|that? i (may|might|can|will|shall|get|am|could|would) !${other}|that? we (can|may|might|will|get) to? !${other})`,
  `(wish|long|yearn|aspire|ache|burn|itch|itching|longing|dying|raring) ${some} (to|for) !${other}`,
  `(interested|keen|keener|keenest|eager|enthusiastic|enthused|enthusiasm|excited|excitement|psyched|pumped|buzzing|bursting|hungry|sold|hooked|smitten|captivated|(interest|interesting) in) !(to (see|${other}))`,
  `(i|and|still|well|very much|dead|so|am|be|totally|definitely|defo|deffo|bang|properly|proper|mega|fully|^) (up|game) for (it|this|that|the|a|your)`,
  `look~ ${some} forward to ${some} !(the (chance|opportunity) to ${other}) (working|joining|becoming|contributing|helping|learning|serving|teaching|building|taking|the (chance|opportunity|day|possibility|prospect|next|second)|a (second|next)|next|being (part|a))`,
  // what the work is
  '(kind|sort|type|piece) of .. (i (am|want|love|like|have|would|could|was|trained|enjoy|do)|for me)',
  '(what|where|which|that|work|job|role|post|place|nursing|teaching|team|one|why) i (most|really|was|have|am|had)? (most|really|always|long|been|so)? (trained (for)?|after|want~|look~ for|hoping for|waiting for|belong|long for|wanted|love|would|could|wish~)',
  `(can|could) ${some} (see|picture|imagine) (myself|me|working|being|how i)`,
  `to (join|become|be (a)? (valued|real)? (part|one of|considered|chosen|picked|taken on)|contribute|(work|learn|serve|train|practice|build|play|teach) (for|with|alongside|under|beside|among|amongst|from|at|there) (you|your|them|such|people|her|him|a|the|there))`,
  '(joining|join) (you|your|the (team|firm|crew|school|ward|company|practice|department)|such a|a (team|place))',
  '(get|have|take|take|be) (stuck in|a go|to grips|my (teeth|hands)|a (hand|part) in|let loose|things further|it further|this further|(a)? part (of|in))',
  '(remain|still|as) (a|your) candidate',
  '(how|so) much ..2 (this|it|the (job|post)) would mean (to me|for me)',
  'i would look after (that|the|your)',
  '(am|still) after (the|this|that|your)',
  'love the (idea|thought|prospect|chance|challenge) of',
  // what one would do there
  'i would (gladly|happily|still)? (swap|say yes|accept|drop everything|do it|be on the|walk there|come (tomorrow|at once|today)|go through)',
  'hope~ ..3 (place|room|seat|spot|job) for me',
  '(hoping|waiting|looking) for (years|such|a (job|post|role|place|chance|team))',
  '(take|took) me on',
  'i would (then|also|first|probably|certainly)? (begin|start|first|re _)',
  '(if|were|when) i (were|was|am|to be|get|got|had)? .. (chosen|appointed|hired|lucky|fortunate|successful|selected|picked|join~)',
);
/** The same where the work, or anything, is the subject. */
const attractions = phrases(
  `${would} ${some} (be|count it|consider it|deem it|think it|feel it) ${some} (for me)? (a|an|my|such an|such a|the)? (great|big|real|true|rare|huge|big|absolute|genuine|pure|immense|particular)? ${honour} !(to ${other})`,
  '(would|will) .. (suit|please|thrill|delight|tempt) me',
  '(would|will) .. (mean (the world|a (lot|great deal)|so much|everything)|make my (year|day|week|life|career)|give me .. (satisfaction|joy|pleasure)|be the making of me)',
  'my ..2 interest (in (the|this|your|that|it|working|joining|becoming|being|both|such|a)|has|have|remains|is|was|grew|continues|and|as|only|$)',
  '(continued|strong|keen|great|real|sincere|genuine|deep|renewed|serious) interest',
  // the place as a whole, and now: what one liked of a day is thanks
  '(i|really|also|very much|do|and) (like|love) your (hotel|company|firm|school|nursery|hospital|ward|shop|store|kitchen|restaurant|cafe|bakery|farm|garage|workshop|studio|place|practice|pharmacy|library|museum|factory|office|team|home|pub|salon|surgery)',
  'interests me',
  'my ..2 (dream|ambition|calling|vocation|heart|first choice|aspiration)',
  '(exactly|just|precisely|quite|very) (what|where|why|how|the .. (kind|sort|type|job|post|work|role|step|place|team|move|next)) .. (i|me|my)',
  '(right|perfect|ideal|made|meant|suits|suited|step|job|place|role|one|move) (for|to)? me',
  '(appeal~|speaks|spoke|calls) .. to me',
  '(as|so|more|very|still) attractive (to me|as)',
  '(none|nothing) of its (charm|attraction|pull|appeal)',
  '(attract~|tempt~|drawn|draws|drew|inspir*) (me|i|by|to)',
  '(won|win~) me over',
  '(work|working|to work|teaching|being|nursing) (there|here|with you|for you|together|with such) .. (would|will)',
  '(consider me|count me in|i am in|have me|fingers crossed|in the running|my hat in|hat is in)',
  '(like a shot|in a heartbeat|jump at|leap at|up my (street|alley)|down to the ground|my cup of tea|bite your hand)',
  'the more i .. the more',
  'nothing would please me',
  'for a living',
  '(much|great|strong|real|sincere|burning) desire to',
  `(would|will) be ${some} (great|grand|class|brilliant|fantastic|amazing|wonderful|lovely|magic|marvellous|good|nice|special|a great thing|something) (to !${other})`,
  'hope (that)? (it|that) (will be|is|would be) me',
  '(this|it|that|yours|there|and|here) (is|would be) (the (one|job|post|place|team) (for me|i)|my (place|job|world)|the one)',
  'my (kind|sort) of (place|job|work|team|people|kitchen|company|school)',
  '(your|found your) (man|woman|lad|lass|girl|person|guy)',
  '(made (up)? my mind|my mind (up|is made)|settled it)',
  '(see out|spend|end) my (days|working life|career)',
  'the (prospect|thought) of (working|joining|being|doing|running|teaching|building|coming|looking|helping|having)',
  'feel at home (there|here|with|in|at|among)',
  '(fool|mad|daft|crazy) not to',
  '(make|made) ..4 (happy|very happy)',
  '(love of it|all for it|worth getting up|do what i do best|all (the)? others)',
  `(would|will) be the making of me`,
  'i am (all)? yours',
  'still (super|very|really|so|totally|definitely|just as|as)? (keen|interested|eager|excited|enthusiastic|up for|game for)',
  'still # (percent|%)? want',
  '(super|totally|so|well|really|hella) (keen|stoked|excited|pumped|psyched|up for|interested|eager)',
  '(make~|left|leave~|sent) me .. (glad|happy|want*|eager|keen|keener|long*|excited|hungry|hoping|wishing|determined) (to|for|the|more|it|that)',
  '(take|accept|grab) (it|the (job|post|place|role)) .. (pleasure|shot|both hands|tomorrow)',
);
/** Denied, and all the stronger. */
const emphatic = phrases(
  '(nothing|nowhere|no) ..5 (rather|better|sooner)',
  'nothing .. (more|so much)',
  '(seldom|rarely|never|hardly ever|no doubt) ..4 (want~|wished|hoped|liked)',
  '(can|could) not be (more|any more)? (keen|keener|enthusiastic|interested|excited|eager)',
  '(not|never) .. (wait (to|until)|stop (thinking|planning)|say no|turn .. down|think of (a|any|nothing))',
  '(no less|not only|not just|none the less|never (been)? (more|so)) .. (keen|interested|excited|eager|sure|wanted)',
);

/** "I liked the wheel, and would be glad to …", "Still very keen": what stands right before names nobody else. */
function isGoingOn(tokens: readonly Token[], from: number): boolean {
  const before = tokens.slice(Math.max(0, from - 5), from);
  const joint = before.findLastIndex(({ kind, word }) => kind === 'mark' || /^(?:and|but|or|so|then|yet)$/.test(word));
  return (joint >= 0 || from <= 5) && before.slice(joint + 1).every(({ word }) => small.has(word));
}
const small = new Set(
  `am remain be feel would should still also very so really most more much even just only now truly all the well dead mega
  super proper bang definitely defo deffo absolutely totally hugely as ever quite genuinely`.split(/\s+/),
);

/** Enough that one is competent; a reader chooses those who want to come. */
export default defineReviewRule({
  id: 'no-interest',
  severity: 'fix',
  appliesTo: { actions: ['thank-you', 'check-in', 'second-check-in', 'offer-trial'], channels: ['email', 'letter'] },
  sources: ['002', '003'],
  says: 'Nothing in it says that you want the work. Of two who can do it, the one who plainly wants to is called.',

  *find({ main, draft, isCut, tone }) {
    if (tone.like('interest', 0.15).length > 0) return;
    if (isCut || !/\p{L}/u.test(draft.body) || emphatic.in(main).length > 0) return;
    // "if you are interested", "your apprentices are keen": that is somebody else's wish
    const isMine = ({ subject, text, sentence, from }: Match): boolean =>
      subject === 'i' || subject === 'none' || /\b(?:i|me|my)\b/i.test(text) || isGoingOn(sentence.tokens, from);
    if (wishes.in(main).some((match) => !match.isNegated && isMine(match))) return;
    if (!attractions.in(main).some((match) => !match.isNegated)) yield {};
  },
});

const from = (main: string) => `Dear Ms Bell,\n\nThank you for Monday. ${main}\n\nYours sincerely,\nJo Lamb`;

export const examples = defineExamples({
  flags: [
    from('I enjoyed our talk about the wood kiln.'),
    from('I can send my certificates.'),
    from('Please let me know the outcome for the post of Kiln Technician.'),
    from('I have fired wood kilns for nine years, and hold the gas certificate.'),
    from('The glaze store is the best kept I know.'),
    { action: 'thank-you', body: from('It was useful to see the new wheel, and to meet Sam.') },
  ],
  indirect: [
    from('I would love to know how it went.'),
    from('I should be glad of any progress you can report.'),
    from('I look forward to hearing from you.'),
    from('I was interested to learn that the kiln runs on oil.'),
    from('If you are interested in my references, I would be happy to send them.'),
    from('My experience is a good fit, and I am confident that I can do the work.'),
    from('I would welcome an early decision, and hope to hear by Friday.'),
    from('Your apprentices are keen, and the team seemed excited about the new kiln.'),
    from('I am no longer interested in the day shift.'),
    from('I would be happy with either date.'),
    from('I liked your workshop, and the way the shelves are set.'),
    from('I would gladly lend you my notes, and happily wait.'),
  ],
  allows: [
    from('I remain very interested in the post.'),
    from('I am as keen as ever.'),
    from('I would love to join you.'),
    from('I very much hope to work with you.'),
    from('I want this job.'),
    { action: 'reply', body: from('Monday at ten suits me.') },
    { action: 'linkedin-invite', channel: 'linkedin', body: 'Hi Ana, I enjoyed our talk about ash glazes. Jo Lamb' },
  ],
  lookAlikes: [
    from('I am still after the job at the wood kiln.'),
    from('It would be a privilege to mind that kiln.'),
    from('There is nowhere I would rather work.'),
    from('I came away wanting the job more.'),
    from('It is exactly what I trained for.'),
    from('I liked the salt glaze, and would be glad to take my turn at it.'),
    from('I cannot wait to get stuck in.'),
    from('It would suit me down to the ground.'),
    from('I would begin with the flues, and leave the shelves until spring.'),
    from('I would like nothing more than to light it.'),
    from('Such work would give me great joy.'),
    from('The ash glaze is grand 😀 Would love to be your new hand at it'),
    from('Still bang up for the job, and for the wood kiln.'),
    from('I would definatly like the job.'),
    from('I am up at four anyway, and would be content with those hours.'),
    from('I love your workshop, leaking roof and all.'),
    from('I would gladly argue about ash all day.'),
    { action: 'close-gap', body: from('You asked for my certificate: it is attached.') },
  ],
});
