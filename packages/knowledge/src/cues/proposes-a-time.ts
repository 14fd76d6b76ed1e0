import { defineCue, defineCueExamples, phrases } from '@fineline/core/read';
import { month, weekday } from './words/hiring.ts';

/** A day or an hour put forward, confirmed or changed: there is to be a meeting. */
export default defineCue({
  id: 'proposes-a-time',
  kind: 'next-step',
  says: 'They put forward or confirm a time.',
  phrases: {
    decisive: phrases(
      `(how about|what about|shall we say|let us say|could we say|would|does|say) (you)? ..1 (do)? (${weekday}|next (week|${weekday})|the # |# (am|pm)|any time|an hour|# minutes) ..5 (?|suit|work|do|instead)`,
      `(how are you|are you|you) (fixed|placed|set|free|around|about) (on|for|next|this|at|any|tomorrow|${weekday}) ..4 ?`,
      '(bump|push|move|shift|shunt|switch|rejig|bring forward|put back) (our|the|your|it|this|things|you|us) ..2 (call|chat|interview|meeting|slot|session|talk|back|forward|to|from|on) (to|from|back|forward|until|till|by|for)? ..2 (#|nine|ten|eleven|twelve|one|two|three|four|five|six|noon|monday|tuesday|wednesday|thursday|friday|tomorrow|later|earlier|half|next|an hour)',
      '(book|pick|choose|grab|select|find) ..3 (slot|time) ..4 (calendar|link|here|below|http*|online|that suits|suits)',
      '(here is|use|via|on|through) ..2 (calendar|calendly|scheduling link|booking link|booking page|diary link)',
      '(confirm|confirming|confirmed|confirms) (that|our|your|we|for|you|as)? ..3 (interview|meeting|call|chat|visit|appointment|slot|trial|session|attendance|time|place)',
      '(you will be|you shall be) (met|seen|collected|greeted|interviewed|received|assessed) (by|at|from|in)',
    ),
    strong: phrases(
      `(confirm|confirming|confirmed) (for|you for|us for|that|,|:)? ..1 (${weekday}|#|half|the #)`,
      `(see|meet|catch|speak to|talk to|expect) (you|u|ya) (on|at|in|this|next|there|then|,|around|about)? (${weekday}|# |noon|half|the #|bright and early|next week)`,
      `(${weekday}) ..4 (at|@|around|about|from|by|for|,)? (#|half|noon|midday|lunchtime|quarter|ten|nine|two|three|four|eleven) ..6 (floor|room|office|reception|gate|zoom|teams|link|ask for|with @|yard|entrance|studio|building|street|door)`,
      `(in the|at the|be in) ..2 (yard|office|shop|workshop|studio|kitchen|site|shed|barn|cabin) ..3 (all day|most of|until|from|${weekday}|every)`,
      '(put a face to|have a look at you|size you up|get the measure of|run the rule over|cast an eye|meet you in the flesh|meet you properly|meet you in person)',
      '(have you|get you|to have you) (meet|met|in to|over to|come|up to|down to|round to|sit)',
      '(show|walk|take) you (round|around|through|over) (the|our|a)',
      '(meet|meeting) (with)? (our|my|the|a few|some|one or two|two|three|@) ..3 (team|partner|director|founder|owner|boss|colleague|colleagues|people|postdocs|trustees|residents|children|wife|husband|brother|manager|head|kids|family|crew)',
      '(same|different|new) (time|link|place|hour|room|venue|day|details) ..3 (as|apply|still|instead|tomorrow|next|.|below|,)',
      '(third|second|first|ground|top|#) floor',
      '(reply|text|say|press|tap|click|write) (yes|back|here|below|accept|attend|confirm) ..4 (hold|keep|secure|confirm|book|place|slot|begin|start)',
      `(held|takes place|taking place|will be|scheduled|fixed|set|down) (on|for|at) ${weekday}`,
      `^ ${weekday} (the)? (#)? (${month}|at|,|@|the)? ..2 (#|noon) ..4 (please|okay|?|suit|good|with|at|in|office|zoom)`,
      '(pairing|whiteboard|system design|panel|portfolio|culture|values|technical|competency|fit|chemistry|bar raiser|skip level|loop|onsite) (session|interview|round|review|chat|call|conversation|day|loop)',
      '(written|practical|oral|entrance|computer based) (exam|examination|test|paper|exercise)',
      '(selected|chosen|progressing|progressed|qualified|cleared|eligible|recommended) ..1 (to|for) (proceed|attend|take|sit|the (next|second|final|written|oral|interview)|go (on|through|forward)|interview|participate)',
      '(next|then|after that|from here) (we|you|there|it|is|comes|up) (would|will|is|are)? ..3 (do|meet|speak|talk|session|call|chat|interview|minutes|stage|step)',
      '(join|meet|see) us (on|for|at|next|this) ..3',
      '(assessment|selection|open|insight|taster|discovery|super|hiring|interview|audition) (day|centre|morning|event|weekend|evening)',
    ),
    weak: phrases(
      `${weekday} at #`,
      '(calendar|slot|floor|link|zoom|meet|room|venue|attend|book|examination|exam|session|stage|round|reschedule|reception|arrive)',
    ),
  },
  even: ['asked', 'supposed'],
  unless: phrases(
    '(came|attended|been|were|was) ..3 day',
    '(panel|committee|board|governors|partners|directors|trustees|team|council|we|they|all three of us) (then|will|all|next|only|can|to)? (meet|meets|sit|sits|reconvene|reconvenes|decide|decides|vote|votes)',
    '(start|starting|started|first day|first shift|your contract|payroll|salary)',
    '(thank|thanks|thank you|enjoyed|following|after|further to|since|lovely|great|good|nice|pleasure|wonderful|fun) ..4 (meeting|meet|see|coming|interview|session|day|showing)',
    '(reply|email|text|stop) ..2 (stop|unsubscribe|opt out)',
    '(decision|answer|result|hear|let you know|final call|feedback) ',
    '(other|more|remaining) (candidates|people|applicants)',
    '(were|was|have been|has been) (held|completed|closed|concluded)',
    '(hold|call|coffee) you (to|on)',
    '(not|nor|un)? (successful|selected)$',
    '(confirm) (receipt|whether|if|your (address|notice))',
  ),
});

export const examples = defineCueExamples({
  hits: [
    '«How about Tuesday at ten?»',
    'Could we «move our call to four»?',
    '«Here is her calendar».',
    'I «confirm Monday» at half past two.',
    '«You will be met by» the porter.',
    '«See you Thursday».',
    'Come to the «second floor» and ask for Ana.',
    'We should like to «show you round the» studio.',
  ],
  lookAlikes: [
    'The governors will sit on Thursday.',
    'Our decision falls on Monday.',
    'Thank you for meeting the team.',
    'You start on Monday.',
    'The interviews were held last week.',
    'Please confirm your address.',
    'I will let you know on Friday.',
    'The other candidates are seen next week.',
  ],
});
