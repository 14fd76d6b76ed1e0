import { type Match, defineExamples, defineReviewRule, phrases } from '@fineline/core/review';

const would = '(can|could|will|would|may|might|shall)';
const readily =
  '(also|easily|gladly|happily|always|readily|certainly|willingly|of course|still|equally|be|very|most|more than|only too|well|quickly|both|just|then|quite|so)';
const glad =
  '(happy|glad|pleased|delighted|ready|able|willing|prepared|free|here|available|only too|around|about|game)';
/** What one does for them, and not for the wage. */
const give =
  '(send|provide|supply|share|show|bring|forward|drop|pop|give (you|him|her|them|the panel|my|a|any|some|further|more|references|another)|post|email|mail|scan|fax|submit|let (you|him|her|them|(the|your) (panel|committee|board|team|school|office|_)) (have|see|look)|name (a|another|two|three|further|more|my|some)|ping|put (it|this|them|that|my|some|these)? (on paper|in writing|down)|(jump|hop) on|lend|answer|respond|talk|chat|speak|(walk|run|talk) (you|him|her|them|anyone|anybody|whoever|(the|your) _)|take (you|him|her|them|any) (through|questions)|come (in|back|by|along|down|over|round|out|up|and (see|talk|show|do|meet|answer|demonstrate)|again|to (see|the|your)|for|at|any)|call (in|by|round)|get (you|hold|down|over|in|there|it to)|explain|clarify|elaborate|expand|discuss|go (through|over|into)|meet|ask !(you|whether|if|when|how|what|why|where|for|about|after|that|again)|arrange|write (up|out|it)|put (you|it|together)|jot|record|sit|do (another|any|a (trial|shift|day|morning|test|session))|help (in any|with any|further|you (decide|choose)|if)|tell (you|them) more|say more|demonstrate|prepare|(draw|write|type|make|work) (one|it|them|some|that|this) (up|out)|draw up|sketch|rustle up|dig out|fetch|produce|furnish|offer|be (reached|contacted|there|here|with you|of (help|use|service|assistance)))';
const thing =
  '(anything|something|questions|information|details|documents|papers|paperwork|paper|material|materials|references|reference|certificates|examples|samples|copies|proof|evidence|particulars)';
const need =
  '(need|needs|needed|require|requires|required|want|wants|wanted|would like|wish|wishes|desire|desires|care to|care for|useful|helpful|(any|some|much) (use|help|interest)|of (any)? (use|help|interest|service|assistance|value)|help|helps|missing|pending|unclear|doubt|doubts|handy|requirement|welcome|assist|prefer|fancy|you like|suits)';

const offers = phrases(
  `(if|should|whether|in case|where|when|whenever|unless|in the event) ..8 ${need}`,
  `(if|should|in case) ..4 (any|further|more|other|additional|another) (other|further|more)? ${thing}`,
  `(if|should) ..4 (anything|something) (else|more|further)`,
  `(anything|something|what) (else|more|further|other) .. (i|from me|you|the panel|they|is|can|to)`,
  '(is|are) there (anything|any (other|more|further)|something|some (other|more|further)) .. (you|i|panel|from me|helpful|useful|needed|required|missing)',
  '(would|do|did|does|will) (you|the panel|they|he|she|anyone) (like|need|want|require|care|prefer|find)',
  'shall i',
  '(would|could|might) ..6 (help|useful|helpful) ?',
  `(can|could|may) i ${give}`,
  '(anything|something|what) else (would|could|might|may|can|will)',
  '(no|little) (trouble|bother) to',
  '(do|just|please|simply|only|merely|always|feel free to|you (need|have|had) only (to)?|please do) (ask|shout|say (so|the word)|revert|holler|whistle)',
  '(say the word|for the asking|by all means|feel free|hesitate to|only to say|if wanted|if needed|if required|if useful|if helpful|if of use)',
  '(at|to) hand',
  '(is|are|lies|lie|stand|stands) (here|there|ready|waiting|at the ready|prepared|packed|in my bag|on my desk|yours) (if|whenever|when|should|for)',
  '(ask|call on|count on|come to|turn to|write to|ring) me (for|with|on|if|about|whenever|any)',
  'you (shall|will|may|can) have (it|them|one|a copy|both|all)',
  '(vouch|speak) for me',
  '(at|to) your (disposal|service|convenience)',
  '(am|be|remain|stay|is|are) (always|still|close)? (at|on|to) hand',
  '(is|are) (yours|theirs|there for you|free to)',
  '(you|they|he|she|the panel|anyone|everyone) (are|is|would be) (more than|most|very|always|quite)? welcome to',
  '(you|they|he|she|the panel) (can|may|could) (also|always)? (see|have|keep|look|reach|get (hold|me)|find|borrow|check)',
  '(reach|contact|get (hold of|in touch with)) me',
  '(available|free|around) (for|to|at|on|any|in|whenever|all|most|every|until|after|before|next|this|tomorrow)',
  'my ..4 (can|could|may|will) (also)? (be (in|on|with) your? ..1 (inbox|desk|hands|you|post)|come to you|follow (any|whenever|if)|go off to you) ..3',
  'my availability',
  'on request',
  '(any|further|more|other) (questions|queries|doubts|gaps|question|query|doubt) ,',
  '(ask|tell|put it to|try|test) me (anything|whatever|$)',
  'put it to me',
  '(demo|sample|test|trial|example|mock up|draft) .. for you',
  'to be (rung|called|contacted|reached|asked)',
  '(would|will|does|might) (it|that|this) help',
  '(how|what|anything|whatever) i (can|could|may|might) (do|help|send|add|offer|provide|bring|tell|show)',
  '(diary|calendar|week) is (open|free|clear)',
  '(for|with) (any|further) (queries|questions|query|question|information)',
  `(can|could|may|might|will|are) (also|readily|gladly|happily)? be (sent|had|seen|provided|supplied|furnished|submitted|shown|brought|forwarded|taken up|made available|found|viewed)`,
  '(attach~|attached|enclose~|enclosed|attachment|enclosure)',
  '((here|below) (is|are)|this is) (my|the|a|an|another|some) .. (link|list|plan|note|answer|portfolio|sample|reference|certificate|photograph*|report|copy|summary)',
  '(in with|with|alongside|under) this (message|email|e mail|note|letter)',
);
/** Only where it is mine: "I can send", "and could bring", "happy to answer". */
const mine = phrases(
  `${would} ${readily}? ${readily}? ${readily}? (${glad} to)? ${give}`,
  `${glad} ${readily}? (to)? ${give}`,
  `can to ${give}`,
  '(can|could|would|will) (gladly|happily|willingly|easily) _ ..5 for you',
  `(chance|opportunity) to ${give}`,
);

/** The reader may lack one paper, or have one doubt; an open door costs a line, and gives them a reason to write. */
export default defineReviewRule({
  id: 'no-offer-of-more',
  severity: 'fix',
  appliesTo: { actions: ['check-in', 'second-check-in'], channels: ['email', 'letter'] },
  sources: ['001', '002'],
  says: 'It asks and gives nothing. Offer one thing that might help them to decide: a sample, a reference, an answer.',

  *find({ main, draft, isCut, tone }) {
    const keen = new Set(tone.like('interest', 0.5).map(({ sentence }) => sentence));
    // "I would be very pleased to look after that ledger": of a wish for the post more is asked
    if (tone.like('offer-of-more', 0.3).some(({ sentence, likelihood }) => likelihood > 0.6 || !keen.has(sentence)))
      return;
    if (isCut || !/\p{L}/u.test(draft.body) || offers.in(main).some((match) => !isAboutNews(match))) return;
    if (!mine.in(main).some(isMine)) yield {};
  },
});

/** "if there is any news", "if you need more time": they are asked, not helped. */
const isAboutNews = ({ text }: Match): boolean =>
  /^(?:if|should|whether|in case|when)\b.*\b(?:news|time|decision|decided|update|progress|outcome|chosen|selected)\b/i.test(
    text,
  );

const isMine = ({ subject, isNegated, sentence, from }: Match): boolean =>
  !isNegated && (subject !== 'you' || /^(?:and|,|me|us)$/.test(sentence.tokens[from - 1]?.word ?? ''));

const from = (main: string) => `Dear Ms Bell,\n\nThank you for Tuesday. ${main}\n\nYours sincerely,\nJo Lamb`;

export const examples = defineExamples({
  flags: [
    from('I remain very keen on the post.'),
    from('Any update would be appreciated.'),
    from('I look forward to hearing from you.'),
    from('Could you tell me where things stand?'),
    from('I hope to hear from you soon.'),
    { action: 'second-check-in', body: from('Is the post still open? I would love to have it.') },
  ],
  indirect: [
    from('I would be very pleased to look after that kiln as your Kiln Technician.'),
    from('I would love to help with the new flues.'),
    from('I would be delighted to work with salt glazes.'),
    from('Please let me know if there is any news.'),
    from('Please let me know if you have made a decision.'),
    from('I can wait, and I am glad to be patient.'),
    from('Let me know.'),
    from('I can start on Monday, and I would be happy to join you.'),
    from('Take the time you need.'),
    from('You could send me a line when you know.'),
    from('gimme a shout when you know more'),
  ],
  allows: [
    from('Please let me know if you need anything further.'),
    from('I can send photographs of my last firing.'),
    from('I would be glad to answer any questions.'),
    from('Should you wish to see my test tiles, I will gladly bring them.'),
    from('Is there anything more you would like to know?'),
    from('I attach the glaze recipe we spoke of.'),
    { action: 'thank-you', body: from('I would love to join you.') },
  ],
  lookAlikes: [
    from('Should you like an estimate for the kiln, I would draw one up gladly.'),
    from('I am happy to walk anyone through my kiln log.'),
    from('My kiln notes are in French, but I would gladly translate some for you.'),
    from('The recipe book is yours for the asking.'),
    from('My test tiles can be seen at any time.'),
    from('Would a word with my old master help?'),
    from('You need only ask, and my log book is on your desk.'),
    from('Just shout about the tiles, I have plenty here.'),
    from('I am around all week for a call.'),
    from('If u want me to do another shift im game.'),
    from('What else would be useful?'),
    from('I could ask Ms Ito, my old master, for a letter.'),
    from('I can let the board have a list of my firings.'),
    from('I can name two more masters should the board desire it.'),
    from('I can ping you the test tiles if they’re any use.'),
    { action: 'phone-call', channel: 'phone', body: 'Hello, this is Jo Lamb. Is the post still open? Thank you.' },
  ],
});
