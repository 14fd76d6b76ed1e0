import { defineCue, defineCueExamples, phrases } from '@fineline/core/read';
import { paper } from './words/hiring.ts';

/** Your message or papers came; nothing more. */
export default defineCue({
  id: 'thanks-received',
  kind: 'acknowledgement',
  says: 'They say that your message or papers came.',
  phrases: {
    strong: phrases(
      '(downloaded|arrived|opened|came through|come through|reached (us|me)|forwarded|printed|uploaded) (here|today)? (without|fine|safely|well|perfectly|in one piece|okay|intact|beautifully)',
      '(nice|kind|good|lovely|sweet|decent|thoughtful) of you to (write|say|send|get in touch|drop)',
      '(loved|enjoyed) (meeting|seeing|talking to|speaking to|having) you (too|as well|also|both)',
      '(grateful|thankful) for ..3 (words|note|message|letter|card|email)',
      '(got|received|noted|downloaded|filed|in receipt of) (it|them|both|your|all|everything|with thanks|safely|thanks|this|that) ..3',
      `(${paper}|message|email|mail|letter|application|enquiry|both|everything|all|file|files|appreciation|kind words|note|availability|answers|feedback|they|it) ..5 (received|arrived|landed|noted|downloaded|forwarded|come through|came through|safely|on file|to hand|recorded|been added|opened|opens|open fine|working|in order|downloaded|submitted|reached (me|us)|has come|have come|came|uploaded|logged|forwarded|passed on)`,
      '(thanks|thank you|cheers|ta|tatenda|many thanks) (a million|so much|very much|ever so|again|kindly)? ..2 (for) ..2 (your|the|sending|getting|letting|confirming|writing|dropping|this|that|coming|these|those|both|all|kind|lovely|taking|interest|applying)',
      '(acknowledge|acknowledges|acknowledgement|acknowledging|confirm|confirming|confirmation) (of)? ..1 (receipt|we have received|that we have received)',
      '(noted|duly noted|much obliged|well received|many thanks|all good|all set|perfect thanks|safe and sound|appreciated|understood)',
      '(pleasure|lovely|good|great|nice) (was|to|having|meeting) ..2 (all|mine|ours|meet|have met|you|see|having)',
      '(added|put|placed|saved|filed|passed|forwarded|swapped|laid|uploaded|logged|swopped|updated|replaced) ..8 (to|on|with|in|it|them|for|onto|along) ..3 (file|record|folder|drive|application|others|rest|panel|team|tracker|profile|candidate|owen|your)',
      '(no|nothing) (further|more|else|action)? ..2 (action)? ..1 (is)? (needed|required|to do|from you)',
      '(you are|your) (very|most)? welcome',
      '(kind|lovely|good|decent|sweet|thoughtful) (of you|words|note|message|card|to write)',
      '(gave|give) (her|him|us|me) ..3 (pleasure|smile)',
      '(your application) ..4 (was|has been) ..2 (submitted|received|completed)',
      '(has|have) asked me to thank you',
      '(👍|🙏|🙂|😊)',
    ),
    weak: phrases('(thanks|thank you|cheers|received|noted|pleasure|welcome|grateful|appreciate|ta)'),
  },
  unless: phrases(
    '(once|when|until|before|not|if|nor) ..3 (received|arrived|come|have)',
    '(have|had) you got',
    '(come|came) back ..4 (blank|unsigned|to us blank)',
  ),
});

export const examples = defineCueExamples({
  hits: [
    '«Thank you for your» letter.',
    '«Got it», thanks.',
    'Your «documents have arrived» safely.',
    'We «acknowledge receipt» of your form.',
    '«Noted».',
    '«Nothing further is needed».',
    'It was «lovely to meet» you.',
    'Your «certificate has been added» to your file.',
    'How «kind of you to write».',
  ],
  lookAlikes: [
    'Once we have received your form we can go on.',
    'Your form has not arrived.',
    'If your letter comes in time, we shall read it.',
    'Have you got your licence?',
    'The form came back blank.',
    'We meet on Monday.',
    'You are hired.',
    'When will your parcel be received?',
  ],
});
