import { defineCue, defineCueExamples, phrases } from '@fineline/core/read';
import { weekday } from './words/hiring.ts';

/** Who would like to. */
const us =
  '(i|we|he|she|they|@|one of us|both of us|all of us|the (two|three|four|five|six) of us|a couple of us|the team|the panel|my (colleague|boss|partner|wife|husband|manager|colleagues)|our (director|head|chair|chairman|manager|founder|owner|patron|chef))';
const see =
  '(see|meet|ring|call|phone|telephone|facetime|video call|zoom|visit|interview|watch|hear|borrow|steal|have|show|tempt|trouble|speak|talk|chat|sit down|catch|buy you|take you|walk you|invite|ask you (back|over|in|to come|round|down|up))';
const hours =
  '(morning|afternoon|evening|lunch|lunchtime|breakfast|hour|hours|half an hour|minutes|day|half day|halfday|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|the #|# |session|rehearsal|shift)';
/** What one is asked to do for them, as a try. */
const doing =
  '(cooking|making|baking|teaching|fixing|showing|reading|playing|singing|driving|spending|coming|doing|joining|giving|running|welding|painting|cutting|trying|riding|sailing|walking|milking|serving|shadowing|sitting in|popping|meeting|bringing|having a (go|look|chat|try)|talking|dropping)';
const held =
  '(held|run|done|conducted|moved|take place|taking place|happen|go ahead|start|begin|be (by|at|on|in|held|with)|last)';
const session =
  '(interview|interviews|panel|visit|trial|lesson|session|audition|assessment|examination|exam|test|viva|round|stage|exercise|medical|demonstration|recall|workshop|tour|observation|conversation|call)';

/** They would see or hear the reader, however they put it. */
export default defineCue({
  id: 'asks-to-meet',
  kind: 'next-step',
  says: 'They would like to see you or talk.',
  phrases: {
    decisive: phrases(
      '(have|got|has) you ..1 (an hour|half an hour|a few minutes|time|a moment|ten minutes|twenty minutes|a free (morning|afternoon|evening|hour)) ..3 (monday|tuesday|wednesday|thursday|friday|tomorrow|this|next|on|to (go|talk|meet|see|come))',
      '(sign up|put yourself down|put your name down) (for|against|next to) (one|any|a) (of)? ..2 (times|slots|slot|time|sessions|session|dates|date)',
      '(pencilled|booked|put|slotted|squeezed|fitted) you (in|down) (for|on|at) (the #|#|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next) ..3',
      `(may|might|can|could|shall|should) ${us} (buy|stand|give|get|take) you`,
      '(grateful|pleased|glad|delighted|appreciate it|obliged|happy|lovely|good) if you (would|could|can|will) ..1 (come (in|back|along|over|up|down|for|on|at|to (see|meet|talk|the))|attend|visit|call (in|on)|meet|spare|present|sit)',
      '(are|will|would) you (be)? ..1 (anywhere near|near|in town|passing|around|about|over this way|down this way|up this way|in the area) ..4 (on|this|next|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
      '(second|next|final|last|other|third|practical) (part|half|bit|stage|round|leg|section|phase) (is|will be|takes|consists|involves|comes)',
      '(needs|wants|like|want|need|take|borrow|have|after|give) ..3 (minutes|hour|hours|half an hour|morning|day|afternoon) (of your (time|day)|with you|in your company)',
      '(her|his|their|our|my) (free|open|available|next) (slots|times|dates)',
      `(may|might|can|could|shall|should) ${us} ..1 ${see} ..1 you`,
      `(could|can|would|might|will) you (perhaps|possibly|maybe|please|also|still)? (manage|make|spare|get to|get here|do|face|run to|give (us|me|him|her)) ..3 ${hours}`,
      '(put|pencil|note|keep|mark|reserve|save|block|hold|clear|leave) ..4 (in|free|clear|open|out) ..1 (your|the) (diary|calendar|day)',
      '(what|how) (are|is|does|do) (your|ur) (afternoons|mornings|evenings|diary|calendar|week|thursday|thursdays|friday|fridays|monday|mondays|tuesday|tuesdays|wednesday|wednesdays|schedule|weekend|weekends|next week|days) ..2 (like|look|looking|shaping|fixed)',
      `(fancy|care to|care for|feel like|how about|what about|up for|feel about|how do you fancy) ${doing} ..3`,
      `(would|will|might|could) you (fancy|care to|feel like|be up for|be game for|like to come|consider (coming|joining|spending)) ..4`,
      '(see|sees|seeing|meet|meets|meeting|interview|interviewing|watch|hear) ..1 (last)? (two|three|four|both|all|each|#) of you',
      '(have|get|ask|invite|asking|inviting|getting|having) (you|u) (round|over|along|up|down|out|back|in|through) ..2 (for|to|and|on|at|with|before)',
      `(final|last|second|further|another|one (more|further|last)|additional|extra) ..1 (hour|half hour|conversation|session|look|audition|visit|interview|chat|meeting|call|recall)`,
    ),
    strong: phrases(
      '(be|turn up|show up|present yourself|come|arrive) (at|to|outside|in|by) ..4 (at|for|by|from) (#|six|seven|eight|nine|ten|eleven|half|noon) ..3 (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|the #|sharp|prompt)',
      '(like|want|wants|wishes|love|keen|wish) to (try|taste|sample|hear|test|look at|inspect|see) (your|some of your)',
      '(shake|shaking) your hand',
      `(will|shall|is going to|are going to|to) (ring|call|phone|telephone|video call|facetime|skype|zoom) (you|the number|your number|on)? ..5 (at|about|around) (#|half|noon|nine|ten|eleven|twelve|one|two|three|four|five|six|quarter)`,
      `${session} ..2 (will|is to|is going to|is now|shall|are|will now) (now|therefore)? (be)? ${held}`,
      `(a|another|good|proper|closer|longer|quick|little) (look|word|sight) (at|with|of) you`,
      'you (are|will be) (the|our|on|down for|first|last|up) ..1 (at)? (nine|ten|eleven|twelve|one|two|three|four|five|half past|#) ..1 (clock)?',
      '(expecting|expect|awaiting|await) you (and|on|at|both|in|there|with)',
      `(${weekday}|the #|#|next week) ..8 (vestry|office|reception|boardroom|board room|room|floor|building|studio|hall|yard|gate|site|library|cafe|café|canteen|chambers|chamber|clinic|workshop|town hall|parish hall|staff room|hotel) ..6 (half|o clock|#|biscuits|panel|tea|coffee|ask for|lunch)`,
      '(show|bring|walk) (us|me|him|her|them) (what you|how you|your|round your|through (your|how|what)) ..3',
      '(off book|call time|sides attached|(a|the|your|to) recall|sight reading|cold read|read through|set piece|(play|sing|read|prepare|dance) two|two scenes)',
      '(smart|sturdy|safety|steel) (shoes|boots|caps|clothes|dress)',
      '(train|flight|fare|hotel|parking|travel|eurostar|petrol|mileage|taxi|ferry) ..2 (is|are|will be|we|on us|paid|reimburse~|covered|refunded)',
      '(we|they|i) (cover|reimburse|refund|pay|meet|will cover|will pay|will reimburse) (your|the|for the|for your|all) ..1 (train|flight|fare|hotel|travel|eurostar|petrol|mileage|taxi|ferry|ticket|journey|costs of travel)',
      '(decide|make up|say|sign|go) ..6 (till|until|before) (he|she|they|we|i) ..2 (seen|met|heard|watched|seen you|met you)',
      '(get to know|spend (some|a little|more|a bit of) time with|put a few (more )?questions to|ask you a few (more )?(questions|things) (in person|face to face)|hear more from) (you|him|her)?',
      '(programme|itinerary|agenda|timetable|schedule|directions|map|route) ..3 (enclosed|attached|below|follows|for (the|your) (day|visit)|to follow)',
      '(number|step|stage|round|part|leg) (two|three|one|four|#) of (two|three|four|five|six|#)',
      '(steps|rounds|stages|interviews|conversations|hurdles) (from|to|left|ahead|remain) ..3',
      '(have|do|give) (a go|a try|a turn|a shot|a bash) (on|at|with|in|of) ..2',
    ),
    weak: phrases('(diary|programme|visit|meet|morning|afternoon|evening)'),
  },
  even: ['asked', 'supposed', 'denied'],
  unless: phrases(
    '(have|got) you down for',
    '(decision|answer|result|outcome|verdict|either way|let you know|hear from|feedback|one way)',
    '(other|more|remaining|rest of the) (candidate|candidates|applicant|applicants|people|interviewees)',
    '(thank|thanks|enjoyed|following|after (the|your|our)|since|further to|pleasure|lovely|good|great|nice|glad) ..4 (interview|meeting|meet|see|seeing|visit|having|talk|session|call|conversation)',
    '(stop|do not|refrain|rather|no more) ..4 (call|calling|come|coming|ring|ringing|visit|email|emailing|phone|phoning|contact)',
    '(first day|start with us|contract|payroll|uniform|join us from|salary)',
    '(join|joining) (us|our team) (as|from)',
    '(provide|send|forward|upload|confirm) ..6 (reference|references|passport|certificate|copy)',
    '(were|was|have been|has been) (held|completed|concluded|finished)',
    '(spending|spend) ..3 (year|years|months)',
    '(£|€|$) #',
    '(gift|discount|newsletter|webinar|offer ends)',
  ),
});

export const examples = defineCueExamples({
  hits: [
    '«May I ring you» this evening?',
    '«Could you manage the afternoon» of the 9th?',
    'Please «keep the 4th free in your diary».',
    '«What are your mornings like»?',
    '«Fancy baking» a loaf for us on Monday?',
    'She will «see the last two of you» in Derby.',
    'We would like to «have you over for» supper with the team.',
    'There is «one more conversation» to be had.',
    'The «session will now be held» by video.',
    'She wants «a proper look at you».',
  ],
  lookAlikes: [
    'Thank you for the interview; it was lovely to meet you.',
    'We shall see the other candidates on Monday.',
    'I will ring you with the decision at ten.',
    'Please stop calling in the morning.',
    'Your first day is Monday and the contract is in the post.',
    'The interviews were held in June.',
    'May I have a copy of the rota?',
    'Could you send your passport?',
    'You have been very patient.',
  ],
});
