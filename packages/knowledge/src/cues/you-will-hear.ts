import { defineCue, phrases } from '@fineline/core/read';

/** An answer is announced. */
export default defineCue({
  id: 'you-will-hear',
  kind: 'still-deciding',
  says: 'They say that an answer is to come.',
  phrases: {
    decisive: phrases(
      '(hear|heard|know|told|answer|decision|result|outcome|news|verdict|update|word|yes or (a)? no|notified|informed) ..6 (by|before|until|no later than|within|in the week|on or before) ..2 (monday|tuesday|wednesday|thursday|friday|close|the end|end|cop|eod|noon|next|#|the #|a week|christmas|easter|tomorrow|month|fortnight)',
      '(let|letting) (you|everyone|everybody|all|ye|yous|u|each of you|candidates|them|people) know ..2 (by|on|next|this|when|once|as soon|after|before|in|within|either way|tomorrow|early|mid|later|the moment|our|the (outcome|result|decision)|how|what|whatever|one way|directly|straight|if|soon|monday|tuesday|wednesday|thursday|friday)',
      '(will|shall|should|expect to|going to|hope to|hoping to|able to|position to|aim to|promise to|undertake to|would expect|want to) ..3 (have|give|get|send|be able to give|bring) (you|everyone|candidates|ye|all)? ..3 (an|a|the|our|your|some|definite|final)? ..1 (answer|decision|verdict|news|outcome|result|update|word|yes or|definite|steer|response|names)',
      '(you|everyone|candidates|all|each|ye) (will|shall|should|can expect to|may expect to|are going to|would) ..1 (hear|be (told|informed|notified|contacted|advised)|know|get (a|an|the|our)|have (a|an|our|your|it)|receive (a|an|our|the)) ..6',
    ),
    strong: phrases(
      '(will|shall|hope to|expect to|going to|should|would|am going to|intend to|plan to|aim to) ..2 (be)? ..1 (in touch|let you know|get back to you|come back to you|revert|call you|ring you|phone you|telephone|drop you|shout|update you|write (to)? you|contact you|tell you|inform|notify|announce|buzz|ping|text you|confirm|email (you|everyone|everybody)|message you|report back|advise you|give you a (shout|ring|call|bell|buzz|tinkle)|have you told|have word)',
      '(expect|should expect|may expect|can expect) ..3 (to hear|news|an answer|a decision|our call|a call|update|an update|a reply|word)',
      '(letters|results|outcomes|decisions|offers|emails|notifications|answers|announcement|recommendation) ..3 (will|shall|should|are|is|to|go|goes) ..3 (out|issued|released|announced|sent|posted|published|declared|communicated|up|notified|known|given)',
      '(outcome|result|decision|answer) (will|shall|is to|should) be ..3 (known|announced|communicated|given|sent|made|declared|published|available|shared|with you)',
      '(know|knowing|announce|announcing|finalise|decide|choose|pick|confirm|wrap|close|conclude|settle) ..3 (more|by|on|next week|this week|tomorrow|monday|tuesday|wednesday|thursday|friday|after|in the)',
      '(hear|heard|news|word|answer|know) ..3 (soon|shortly|in due course|next week|this week|tomorrow|tuesday week|monday|tuesday|wednesday|thursday|friday|from (me|us)|either way)',
      '(back to you|in touch|let you know|contact you) ..4 (soon|shortly|in due course|when|once|as soon|after|next|by|either|on|within|in the|the)',
      '(watch this space|stay tuned|more soon|more to follow)',
      '(give|giving|gimme|need|want|take|takes|taking|allow|allows|another) (us|me|it|him|her|them|a|till|until)? ..2 (another|a|few|couple|two|three|till|until|#|fortnight)? ..2 (day|days|week|weeks|fortnight|month|while|bit longer|bit more time)',
      '(#|two|three|four|five|seven|ten|few|couple of|twelve|nine|fourteen) (working|business|calendar|more|further)? (days|weeks|hours) ..1 (or so|max|tops|at most|from (today|now)|yet|anyway)',
      '(within|in|allow|inside|another) (#|two|three|four|five|seven|ten|few|a few|couple|twelve|nine|fourteen|a couple of|the next) (working|business|calendar|more)? (days|weeks|hours) ',
      '(outcomes|results|decisions|offers|letters|answers) ..8 (released|announced|issued|declared|published|sent) ',
      '(she|he|they|we|i) (says|say|reckon|reckons|think|thinks) ..3 (will|would) ..2 (have|know|decide|be able) ',
      '(give|allow) (us|me) (until|till|to)',
      '(end|middle|beginning|back end|start) of (the|this|next) (week|month) ..6 (know|hear|answer|tell|shout)',
      '(notified|informed|told) (when|once|as soon|after|only|within)',
      '(give|tell|let) (everyone|everybody|you all|all of you) ..3 (in|by|at|on|know)',
      '(a week|fortnight|weeks) (on|tuesday|monday|wednesday|thursday|friday)',
      'will shout when',
      '(said|promised|told you|say) ..4 (would|will) let you know',
    ),
    weak: phrases(
      '(by|until|till|before) (the end|end|close|monday|tuesday|wednesday|thursday|friday|christmas|easter|then)',
      '(in touch|let you know|in due course|shortly|soon|hear from)',
      '(end of|early|mid|later|back end) ..2 (week|month|year|january|february|march|april|may|june|july|august|september|october|november|december)',
    ),
  },
  even: ['denied', 'supposed'],
  unless: phrases(
    '(feedback|start date|contract|paperwork|joining|terms|formal offer|link|invite|details|invitation|interview time|travel)',
    '(would|could|can|please|kindly|must|should) (you)? ..1 (let|tell|give) (us|me)',
    '(your|you) ..2 (answer|decision|reply|acceptance) (by|before)',
    '(if|should|when) (anything|something|another|other|a|any|we have|future|details be|your details) ..5 (come|comes|suitable|arise|arises|opens|opening|required|else|vacancy)',
    '(only) ..3 (candidates|applicants) will be contacted',
    '(so i will|i will) (miss|never)',
    '(drop|dropping|popping) the',
  ),
});
