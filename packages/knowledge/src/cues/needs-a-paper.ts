import { defineCue, defineCueExamples, phrases } from '@fineline/core/read';
import { paper } from './words/hiring.ts';

const ask =
  '(please|kindly|could you|can you|would you|will you|may we|may i|might you|request you to|requested to|asked to|need you to|want you to|obliged to|required to|require you to|be so good as to|ask you to|you must|be grateful if you (could|would)|appreciate it if you (could|would)|pls)';
const give =
  '(send|provide|supply|forward|furnish|submit|upload|email|text|return|attach|resend|get|ping|post|scan|share|fill|fill in|fill out|complete|give|show|produce|generate|confirm|drop|let (us|me) have|sign|bring in|hand in|pop|shoot|message|revert with|arrange for)';

/** They need a document, a name, a detail. */
export default defineCue({
  id: 'needs-a-paper',
  kind: 'asks-for-something',
  says: 'They need something from you.',
  phrases: {
    decisive: phrases(
      `(can not|cannot|unable to|not able to) ..1 (go|proceed|move|take|do|process|progress|finalise|release|book|pay|put|start|submit|complete) ..5 (without|until|till|unless) ..6 ${paper}`,
      `${ask} (also|just|please|kindly|now|therefore|still|to|all|and)? ..1 ${give} ..6 ${paper}`,
      `(need|needs|needed|require|requires|required|missing|lacking|lack|outstanding|short of|awaiting|waiting (on|for)|want sight of|without|chasing|after|request|requests|requesting) ..6 ${paper} ..6 (from you|of yours|your|please|back)`,
      `(still|also|just|only|urgently) (need|require|missing|await|lack|waiting on|miss|short of|outstanding) ..6 ${paper}`,
      `(we|i|they|hr|she|he|office|department|who|will|compliance|payroll|qa|@) (also|still|now|just|will|shall|do)? (need|needs|require|requires|want|wants|lack|lacks|miss|would like|appreciate) (from you)? (a|an|your|the|two|three|one|another|certified|sight|scanned|recent|up to date|copies|copy) ..3 ${paper}`,
      `${paper} ..4 (is|are|was|were|has|have) ..2 (missing|outstanding|not (been)? (returned|received|attached|provided|reached|arrived|come)|incomplete|overdue|not reached|blank|illegible|unreadable|expired)`,
      '(outstanding|missing) (document|documents|documentation|items|paperwork|information|references)',
      '(following|below) (documents|documentation|items|details|information|papers|certificates)',
      '(names|details|contact details|number|name|address) (of|for) ..3 (referee|referees|references|reference|line manager)',
      '(take up|taking up|chase|request|obtain|need|provide|give us|send) ..3 (your)? (references|referees|referee)',
      '(put|putting) (me|us) in touch with',
      `(would be|should be|be most|be very|be) (obliged|grateful|glad|thankful|appreciative) (for|of|to have|to receive|to see|to get) ..6 (${paper}|piece|pieces|specimen|sight|line|note)`,
      '(would|will) (help|strengthen|speed|assist|be (a help|helpful|handy|useful)) ..4 (if (i|we|you) (had|could|have|got|sent)|to have|to see|to get|if your)',
      '(asking|asks|asked|pestering|nagging|pressing|screaming|shouting|chasing) (me|us|you)? (for|after) (a|an|your|the|proof|two|copies) ..4',
      '(outstanding|missing|lacking|left to come|holding us up) (on|from|in) (your|our|the) (file|application|folder|record|records|form|pack|paperwork|dossier)',
      '(only|one|last|single|sole) (other|last|more)? (thing|item|document|bit|piece) (missing|outstanding|lacking|left|we (need|lack|want|miss)|i (need|lack|want|miss)|still)',
      '(would|could|can|will) you (please|also|just|kindly|possibly|perhaps)? (save|convert|rescan|retype|redo|resave|reformat|export|photograph|scan|initial|tick|date|correct|amend|dig out|look out|get hold of|lay (your)? hands on|resend|re send|fax|jot|list|supply|forward|upload|chase up|sign) ..4',
      '(a|one|two|few|short|quick|brief) (line|lines|word|words|note|sentence|sentences|email|paragraph|explanation) (from|off|by) (you|yourself|your @|your) ',
    ),
    strong: phrases(
      `(appreciate|welcome|like|grateful for|be in receipt of|in need of) (a|an|one|two|three|your|some) ..2 ${paper}`,
      `${ask} (also|just|now|still|to|all|and)? ..1 (send|provide|supply|forward|furnish|submit|upload|return|attach|resend|complete|fill|share|get|let (us|me) have|generate|produce|sign) `,
      `${give} !(you) ..4 (by (monday|tuesday|wednesday|thursday|friday|#|noon|close|the)|signed|to me|back to (me|us)|at the earliest|asap|as soon as)`,
      `(must|should|need|needs|have|has) (to)? be (uploaded|submitted|returned|provided|sent|supplied|completed|furnished|forwarded)`,
      '(complete|fill in|fill out|fill|finish|return|update) (it|the|our|your|this|an|a|attached|and|enclosed) ..4 (form|questionnaire|declaration|template|clause|profile|sheet|checklist|section|again|in again)',
      '(gap|blank|incomplete|illegible|unreadable|expired|out of date|blurred|corrupt|corrupted|can not open|will not open|could not open|did not open|winmail|404|not attached|did not come through|left blank|page missing)',
      '(who|whom) ..3 (ring|call|contact|speak to|ask) ..6 (reference|last place|referee|previous|vouch)',
      '(put (me|us) in touch|two names|three names|another name|second name|names that will)',
      '(permission|read access|authorisation) (to|for) ',
      '(share code|proof of|evidence of (your|right|identity|address|qualif*)|copy of (your|a|the)|copies of|scan of|photo of|picture of|pic of|sight of) ',
      '(write|send|reply with|jot|give us|let us have|put together|do|in) (us|me|a|one|no more than|about|some|down)? ..2 (side of|a paragraph|200 words|300 words|500 words|# words|two pages|one page|a page|one sheet|side)',
      '(action required|action needed|documents required|information required)',
      '(waiting|need|needs|missing|want|wants) (on|for)? ..2 (things|items|bits|pieces|documents) (from you|:|still|before)',
      '(get|let) (us|me) (have)? (those|these|that|them|it) (when|as soon|by|before|over)',
      `^ (also|and|plus) (a|your|copy) ..2 ${paper}`,
    ),
    weak: phrases(
      paper,
      '(please|kindly) (send|forward|provide|upload|confirm|reply)',
      '(before they|before we|before i|without it|without them|without which)',
    ),
  },
  even: ['asked', 'supposed', 'denied'],
  unless: phrases(
    '(if|should) you (need|want|require|would like|wish|have|prefer|cannot|can not|would rather|changed|change)',
    '(thank|thanks|grateful (for|to)|got|received|landed|arrived|safely|in receipt|for sending|on file|came back) ..8',
    '(has|have|was|were|been) (now|all|both)? (been)? (received|sent|forwarded|added|filed|swapped|uploaded|landed|submitted|passed on)',
    '(nothing|no) (further|more|else|action) ..4 (needed|required|do|necessary|from you)',
    '(no|not) ..2 (need|necessary|required) ..2 (to|from)',
    '(will|shall) be (returned|deleted|destroyed|refunded|issued)',
    '(delete|deleted|destroy|keep|hold|retain) ..4 (documents|cv|details|copy|data|portfolio)',
    '(receipts|expenses|claim|reimburse*|unsubscribe|preferences)',
    '(bring|carry) ..6',
    '(do not|not) (read|copy|pass|submit)',
    '(visitor|security|badge|gate|parking)',
    '(we|i) (attach|enclose|have attached)',
  ),
});

export const examples = defineCueExamples({
  hits: [
    '«Please send us a copy» of your passport.',
    '«We still need your references».',
    'Your «certificate is missing».',
    '«Could you resend the attachment»?',
    'The «following documents» are outstanding.',
    'We «require proof of address from you».',
    '«Kindly furnish your licence».',
    'Page two was «left blank».',
  ],
  lookAlikes: [
    'Thank you for sending your certificate.',
    'Both references have been received.',
    'If you need a copy of the plan, ask.',
    'There is no need to send the form again.',
    'Your documents will be returned.',
    'Bring your passport to the interview.',
    'We attach a form for your expenses.',
    'Nothing further is needed from you.',
  ],
});
