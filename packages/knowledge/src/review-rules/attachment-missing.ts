import { type Found, defineExamples, defineReviewRule, phrases } from '@fineline/core/review';

const paper =
  '(cv|resume|certificate~|licence~|license~|portfolio|reference~|letter~|copy|copies|form~|transcript~|document~|file~|sheet|spreadsheet|scan~|sample~|slide~|drawing~|sketch~|photo~|picture~|plan~|statement~|report~|paper~|pdf|pdfs|card~|proof|list|estimate|page~|version|write up|article|brochure|deck|screenshot~|video|recording|showreel|lesson|budget|permit|passport|id|calculator|menu|recipe~|design~|draft)';
const message = '((this|my) (email|mail|message|letter|note|reply)|these (lines|words|few lines))';

const said = phrases(
  '(i|we) (also|now|hereby|therefore|gladly|duly)? (attach|enclose|append) !(great|much|little|real|high|considerable|most|more|importance|value|weight|no|nothing|none)',
  '^ (attaching|enclosing|sending along|sending over|adding here) ..',
  `(${paper}|it|them|both|which) (accompanies|accompany)`,
  `(which|that|it|they) (you will|is|are) (find)? (attached|enclosed|herewith)`,
  `(as|by way of) (an|attachment~) ..1 (you will find|is|are|comes)`,
  `${paper} (that is|which is|now)? (attached|enclosed)`,
  '(stapled|clipped|pinned|tacked) ..6 to this (email|mail|message|letter|note)',
  '(find|have|see|is|are|included|put|added) ..8 (at the (bottom|end|foot)|underneath|below) (of)? this (email|mail|message|letter|note)',
  '(included|attached|put|here|send~|sent|added) ..4 (here)? as (a|an)? (pdf|pdfs|word document|word file|jpeg|jpegs|zip|attachment)',
  '(it|they|which|that|copy|scan|licence|certificate|file|form|card|both|all) (is|are) on this (email|mail|message|one)',
  '(is|are) (both|all)? (here|with this) as (a|an)? (pdf|pdfs|attachment|attachments|scan|scans)',
  '(i|we) (am|are) (also|now)? (attaching|enclosing|appending)',
  '(i|we) have (also|now|just|duly)? (re|re -)? (attached|enclosed|appended)',
  '(please|kindly|you will|will)? (find|see|note|refer to) ..10 (attached|enclosed|appended|enclosure|attachment~)',
  '(please|kindly)? (find|see) ..8 (in|with) this (email|mail|message|envelope)',
  '(is|are|comes|come) (now|also|all|both|hereby|herewith)? (attached|enclosed !(on|by|within|all)|appended|herewith)',
  '^ (attached|enclosed|herewith|appended) (is|are|please|you|find|with|a|an|my|the|two|three|both|herewith|for)',
  `(the|my|two|three|both|a|an) (attached|enclosed|appended) ..2 ${paper}`,
  '(see|per|find|view|read|refer to|look at) (the)? (attached|enclosed|appended) !(to)',
  'the (attached|enclosed) (shows|sets|gives|explains|tells|is|are|has|will)',
  '(see|in|open|view) (the|my|this) (attachment~|enclosure~)',
  `(you will|please|to)? (find|have|see) (it|them|both|all|${paper}) (attached|enclosed|below|here|with ${message}|in ${message})`,
  `${paper} ..5 (come|comes|goes|go|is|are|travel~|follows|ride~|sit~|fly|flies) (along|together)? (with|in) (this|it|${message})`,
  `(here|below) (is|are) (also)? (my|the|a|an|two|three|both|that|your) ..3 ${paper}`,
  `(popped|tucked|slipped|dropped|stuck|bundled|packed|thrown|pasted|uploaded|clipped|pinned|attached|enclosed) ..8 in? (with|in|into|to|alongside|along with|here with) ${message}`,
  '(popped|tucked|slipped|dropped|stuck|bundled|packed|thrown|clipped|pinned) ..8 (with|into|alongside|in with|along with) this (note|message|email|mail|letter)?',
  `(added|included|put|sent|sending|including|adding|forwarding|forwarded|posted|copied) ..3 ${paper} ..4 (with|in|into|to|alongside|along with|here with) ${message}`,
  `(i|we) have (also|now|just|duly)? (put|added|included|sent|placed|saved) !(you|off|pressure|too) ..5 (with|alongside|along with) ${message}`,
  `(put|added|included|sent|placed|saved) (both|all (two|three|four|five)|the (pair|lot)) (of (them|these|those))? (in|into|to|with) ${message}`,
  `(it|they|both|these|both of them|all of them|the (two|three|pair|lot|rest)) (is|are|come|comes|go|goes|travel|travels|fly|flies|ride|rides) (all|both|along|now)? (with|attached to) ${message}`,
  // "with this" and no more: "with this rota" goes on
  `(sending|including|forwarding|enclosing|adding|added|included|put|sent) ..8 (with|alongside) this (,|;|:|and|so|too|as well|$)`,
  '(find|enclose~|send~|attach~) herewith',
  `(find|get|have|see) ..8 ${paper} ..8 along with (this|it|${message}) (,|;|and|$)`,
  `(it|they|both|copy|form|certificate|scan|card) (travel~|come~|go|goes|sail~|fly|flies|ride~) (along|together)? with (these (lines|words|few lines))`,
  `(including|sending|adding|forwarding) ${paper} (herewith|along|here|with this)`,
  `(with|in) this (email|mail|message|envelope) ..3 (is|are|comes|come|you will find) ..4 ${paper}`,
  `${paper} (as|in|is|are) (an)? (attachment|attachments|attached|enclosed)`,
  '^ (herewith|hereby|attached|enclosed|annexed|appended|included|including|accompanying|joined|in the (annex|attachment|enclosure)) ..1 (hereto|herewith|to this|with this|this (letter|email|mail)|please|kindly|i|we|you|are|is|find|a|the|:) ..8',
  '(in|see|find) (the|my|an) (annex|annexe|appendix|enclosure~|attachment~) ..3 (you|i|we|is|are|for|my|the)',
  '(herewith|hereby) ..2 (i|we|you|send|find|is|are|please|attach~|enclos~|submit)',
  '(file|files|document|pdf|spreadsheet|word document|sheet|scan|jpeg|jpegs|photo|photos) ..3 (with|in|below|on) (this|my) (email|mail|message|letter|note)',
  '(with|in|to) (this|the present) (email|mail|message|letter|note) (you will get|you get|you will find|you find|i send|i am sending|come|comes|there is|there are|goes|go|are|is)',
  '(i|we) (send|am sending|add|am adding|include|am including|also include) ..8 (with (this|the present)|as an attachment|as attachments|herewith|in this (email|mail|message))',
  '(taken|take|taking) the liberty of (enclosing|attaching|sending|including|adding)',
  '(i|we) (am|are) also (including|enclosing|attaching|adding) ..6',
  '(popped|put|added|stuck|dropped) ..5 (in)? below as (a|an|two)? (zip|pdf~|jpeg~|file~|word|picture~)',
  '(below|underneath|at the (bottom|foot|end)) (as|of this|of the) (a|an)? (jpeg|jpegs|pdf|pdfs|email|mail|message|attachment~)',
  '(have a look at|look at|open|see|read) (the|my) ..3 (i have|that i have) (added|attached|enclosed|included|sent with|put in)',
  '(slipped|popped|tucked|stuck|dropped|put|thrown) in ..6 (as well|too|so do open|for you|with this|here)',
  '(stuck|pasted|put|popped|placed) ..8 (on|at) the (bottom|end|foot|back) of this (email|mail|message|letter)',
  // what they asked for is handed over: "so here it is", "here they both are, as scans"
  `(${paper}|both sides|ticket~|badge~|papers|pages|diploma~|diagram~|minutes|log|spec|brief) ..12 [here (it|they) (both|all)? (is|are)] (,|.|;|$|as|scanned|in|again|for|with|at last|signed)`,
  `here you (are|go) : ..3 ${paper}`,
  `here (is|are) (my|the|a|an|both|all|two|three|that|those) ..3 (${paper}|pages~|sides|halves|note~|paper~) (you|that you|which you) (asked|wanted|needed|requested|wished|were)`,
  `here (is|are) (both|all (two|three|four)?) (of)? (the|my|your)? ..2 (${paper}|pages|sides|halves)`,
  `(${paper}|both|they|these|all) (is|are) (both|all|now|also)? (with|in) this (,|;|:|.|and|$)`,
  `(scanned|photographed|signed|filled in|filled it in|typed it up) ..6 and (it|they) (is|are) (both|all)? here`,
  `(sending|here~ sending) you ..6 (here|with this|herewith) (,|.|;|:|$)`,
  `(popped|stuck|put|pasted|tacked) ..6 ${paper} (on|at) the (end|bottom|back) (,|.|;|:|$)`,
  'pfa',
);

/** What hangs together, who was fond of whom, and what was sent before. */
const otherwise = phrases(
  '(attached|attaching) to !(this|my)',
  '(become|became|grew|grown|feel|felt|very|so|more|strongly|deeply|quite) (attached|attaching)',
  '(you|they|he|she|your team|advert|your _) (have|had|has|kindly|also|so kindly|very kindly)? (attached|enclosed|sent)',
  '(no|any) strings attached',
  '(i|we) have (it|them|both|one|all) here',
  '(was|were|had been|had) (not)? (attached|enclosed)',
  '(attached|enclosed) (in|on|last|with my (application|cv|form)) (january|february|march|april|may|june|july|august|september|october|november|december|week|month|monday|tuesday|wednesday|thursday|friday)',
  '(when|if|once|whenever|unless|should) ..8 (attach~|enclose~|send|sent)',
  '(can|could|would|might|may|shall|will|happy to|glad to|pleased to) (also|gladly|happily|then)? (attach|enclose|append|send|include|add)',
  '(link|links|url|address) ..3 (below|here|attached)',
  // what belongs to a thing: "the post and the list that goes with it"
  `(that|which) (come|comes|goes|go|travels|follows|is|are) (along|together)? (with|in) it`,
  `(come|comes|goes|go) along (with|in) it`,
);

/** The one thing that everybody notices, and that costs a second message. */
export default defineReviewRule({
  id: 'attachment-missing',
  severity: 'stop',
  appliesTo: { channels: ['email', 'letter', 'linkedin'] },
  sources: ['000'],
  says: 'You write “{found}”, and nothing is attached. They would have to ask for it.',

  *find(draft) {
    const { attachments, channel } = draft.draft;
    if (channel === 'letter' && !attachments) return; // paper is not counted here
    const there = attachments ?? [];
    for (const at of draft.find(said, 'body')) {
      if (isOtherwise(at) || isSpelledOut(at)) continue;
      if (there.length === 0) yield { at };
      else if (filesIn(at) > there.length && !there.some((name) => bundle.test(name))) yield { at, says: tooFew };
    }
  },
});

const tooFew = 'You write “{found}”, and fewer files are attached. They would have to ask for the rest.';
/** One file that holds many. */
const bundle = /\.(?:zip|rar|7z|tar|gz|eml|msg)$/i;
const numbers: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['both', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
]);
const counted = /^(?:files|attachments|pdfs|scans|photos|photographs|jpegs|spreadsheets)$/;

/** How many files a sentence speaks of: "two files", "both of the scans"; none where it gives no number. Papers may share a file. */
function filesIn({ sentence: { tokens } }: Found): number {
  const all = tokens.map(({ word }, i) => {
    const isCounted = tokens.slice(i + 1, i + 4).some((token) => counted.test(token.word));
    return isCounted ? (numbers.get(word) ?? 0) : 0;
  });
  return Math.max(0, ...all);
}

/** "Here is the plan: first the saws, …" gives it on the spot. */
const isSpelledOut = ({ text, to, sentence }: Found): boolean =>
  /^here/i.test(text) && sentence.tokens.slice(to, to + 3).some((token) => token.text === ':');

function isOtherwise(at: Found): boolean {
  if (at.isNegated || at.isQuestion) return true;
  const touching = otherwise
    .in({ text: '', sentences: [at.sentence] })
    .some(({ from, to }) => from < at.to && at.from < to);
  return touching;
}

export const examples = defineExamples({
  flags: [
    '«Please find my certificate attached».',
    '«I attach» the two references you wanted.',
    'My CV «is enclosed».',
    'You will «find my site card and the first aid certificate attached».',
    '«Attached is» the drawing we spoke of.',
    'The details are in «the attached» sheet.',
    '«I have enclosed» my licence.',
  ],
  indirect: [
    'I have scanned the licence again in colour, and «it is on this email».',
    'I have «tucked a sketch in with this note».',
    'I’ve «included my licence from the old yard with this», and can bring the log.',
    '«Here are my references» again.',
    'You will «find it with this email».',
    'My forklift «card comes with this».',
    'I have «slipped the corrected page into this message».',
    '«With this email comes my portfolio».',
    'You wanted the two tickets, and «I have put the pair of them with this message».',
    'Both tickets are scanned; «they are with this email».',
    'You asked for the two tickets, and «here they both are, as scans».',
    'You wanted my licence, so «here it is».',
    '«Here are both sides» of my licence.',
    'I have «scanned the log, and it is here».',
    { body: '«You will find two files with this message».', attachments: ['log.pdf'] },
  ],
  allows: [
    { body: 'Please find my certificate attached.', attachments: ['certificate.pdf'] },
    { body: 'You will find two files with this message.', attachments: ['log.pdf', 'plan.pdf'] },
    { body: 'Both scans are attached.', attachments: ['scans.zip'] },
    { body: 'My two certificates are attached.', attachments: ['certificates.pdf'] },
    'I can send my certificate.',
    'My references are with the agency.',
    'The portfolio is on my page.',
    'I will bring the drawings on Monday.',
    'You have my CV.',
  ],
  lookAlikes: [
    'I would be glad to attach a sample, if it helps.',
    'I grew very attached to the old kiln.',
    'There are no strings attached.',
    'The job description that you attached was clear.',
    'If it would help, I will enclose a plan.',
    'I have not attached anything.',
    'I have put all my questions in this email, so as to ask them once.',
    'I hope that I have not put you to any trouble with this email.',
    'I have added my new number to this message.',
    'I would gladly take on the kiln and the list that goes with it.',
    'I like the post and the plan that comes with it.',
    'Here is what I would do first.',
    'Here they all sit at one wheel.',
    'Your report is here on my desk.',
    'If you need the licence, here I am.',
    'If you would like a copy of my licence, I have it here.',
    'You put a young man in charge with this new kiln, and I liked that.',
  ],
});
