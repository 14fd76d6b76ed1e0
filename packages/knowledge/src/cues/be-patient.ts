import { defineCue, defineCueExamples, phrases } from '@fineline/core/read';

/** Wait a little. */
export default defineCue({
  id: 'be-patient',
  kind: 'still-deciding',
  says: 'They ask for patience.',
  phrases: {
    strong: phrases(
      '(hold on|hang on|wait|hold out|sit tight|hold your horses|hang fire|stay put|be patient|keep your powder dry) ..1 (till|until|another|for a|a (little|bit|day|week|few)|a while)',
      '((bear|bearing) with|hang on (for|a|till|until)|hang in there|hang fire)',
      '(exercise|have|bit of|little|your|for your|thanks for (your)?|small|some|appreciate (your)?) ..1 (patience)',
      '(be|please be|stay) patient',
      '(sit|hold|hang) (tight|in there)',
      '(not|have not|never) (forgot|forgotten) (you|about you)',
      '(sorry|apologies|apologise|forgive|excuse) ..4 (delay|silence|wait|waiting|keeping you|radio silence|not (being|getting)|slow|taking so long|quiet|hold up|long)',
      '(keep|keeping) you (waiting|hanging|in suspense|in the picture|posted|informed|in the loop|on tenterhooks)',
      '(thanks|thank you) for (waiting|hanging|bearing|your patience|chasing|the nudge|checking|asking)',
      '(fingers crossed|not long now|nearly there|almost there|getting there|any day now|soon as i can|as soon as (i|we) (can|know|hear|have))',
    ),
    weak: phrases(
      '(patience|patient|busy|hectic|mad|flat out|rushed off|swamped|up to my|tech week|harvest|inspection|stocktake)',
    ),
  },
  even: ['asked', 'denied'],
  unless: phrases(
    '(stop|do not|please do not|refrain|hold off) ..3 (call|calling|email|emailing|ring|ringing|chase|chasing|write|writing|contact)',
    '(thank you for bearing|thanks for bearing|appreciate you hanging) ..12',
  ),
});

export const examples = defineCueExamples({
  hits: [
    'Please «bear with» us.',
    '«Thank you for your patience».',
    '«Sorry for the delay».',
    '«Sit tight».',
    'We «have not forgotten you».',
    '«Sorry to keep you waiting».',
    '«Fingers crossed».',
    '«Hang in there».',
  ],
  lookAlikes: [
    'Please stop calling and be patient.',
    'The bear in the garden is bronze.',
    'The boat had a long delay at the lock.',
    'Patients are seen on the first floor.',
    'The stand holds the lamp.',
    'Please do not ring; be patient.',
    'The chair is tight to the wall.',
    'A sorry tale, but a good book.',
  ],
});
