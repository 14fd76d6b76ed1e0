import { defineCue, defineCueExamples, phrases } from '@fineline/core/read';

/** A question that only the candidate can answer. */
export default defineCue({
  id: 'asks-a-question',
  kind: 'asks-for-something',
  says: 'They ask you something.',
  phrases: {
    decisive: phrases(
      '(when|how soon|earliest|soonest|what date|which day|from which day|what day|from when) ..4 (you)? ..2 (start|begin|be available|join|available from|be released)',
      '(salary|pay|wage|compensation|rate) (expectation|expectations|requirement|requirements|history)',
      '(expectations|expectation) (for|of|on|regarding) (the|your) (salary|pay|wage)',
      '(notice period|current salary|driving licence|sponsorship|visa status|work permit|current ctc|expected ctc) ..8 (?|:)',
      '(could|can|would|will|might|may) you (also|just|please|kindly|quickly|possibly)? (tell|confirm|clarify|explain|advise|indicate|say|remind|answer|list|respond|state|describe|outline|elaborate|shed) ..12',
      '(please|kindly) (confirm|tell|let (us|me) know|advise|clarify|state|indicate|answer|explain|specify|give) ..3 (whether|if|what|which|when|how|your|by)',
      '(do|are|have|did|were|was) (you|your) ..20 ?',
      '(is|was) (that|it|your) ..20 ?',
      '(what|which|where|who|how) ..8 (you|your) ..12 ?',
      '(would|could|will) you ..3 (be (prepared|willing|able|happy|all right|okay|content)|object|mind|consider|accept|relocate|take less|work (nights|weekends|saturdays|shifts)|do internal|sooner|rather|prefer) ..12',
    ),
    strong: phrases(
      '(let|tell|remind|drop) (us|me) (know|a line|a note) ..2 (whether|if|what|which|how|your|who|where) !(you (have|need|want|would like|are interested|get|come right|can come|can make))',
      '(want|wants|wanted|need|needs|must|like|wish|asked|wondered|wondering|wonder|curious|have) (me)? to (know|ask|check|understand|find out|ken) ..4 (whether|if|what|which|when|how|about|two|three|few|a|one|why|who|everyone|you)',
      '(one|two|three|few|some|couple of|quick|another|odd|legal|more|following) (questions|question|thing|things|points|query|queries|details|q) ..2 (from you|for you|before|:|came|,|what|that (came|occurred)|please|?|$)',
      '(would|do|are|have|can|could|were) you ..4 (prepared|willing|flexible|drive|hold|require|speak|mind|object|comfortable|sooner|prefer|rather|ever (used|worked|run)|based|relocate|do (saturdays|nights|weekends))',
      '(which|what) (you are|is it|would it be|one are you)',
      '(asked|wants|want|needs|ask|asking) (me to)? ..2 (everyone|each of you|each candidate|all candidates) ..3 (to|the same|whether|if|for|about|what)',
      'you (never|did not|have not) ..2 (say|said|left|leave|mentioned|told|put|tell|give|given|mention)',
      '(clarification|explanation) ..4 (sought|needed|required|on|of|about)',
      '(reply|respond|answer|answers) (to)? ..3 (in no more|by noon|by #|words|these|the following|below)',
      '(what|which) (van|car|ticket|tickets|days|hours|kit|tools|size|system|software|licence) (you got|have you|do you|can you|would you|you) ',
      '(would know|need to know|like to know|wants to know|wondering) (whether|if|how|what|which|where)',
      '(a|the|wee|quick|small|little|legal) (question|query|clarification) (for you|that|:|from|about|on|before)',
    ),
    weak: phrases('?', '(confirm|clarify|query|question|whether)'),
  },
  even: ['asked', 'supposed', 'denied'],
  unless: phrases(
    '(if|should|do) you (have|need|want|require|would like) ..4 (question|questions|anything|further|more|any|feedback|information|help)',
    '(any|further|your) (question|questions|queries) (should|about|on|may|can|in)',
    '(how are you|how did|how was|how is it|is not it|are not you|were not you|do not you|have not you|did not you|who knows|hope you)',
    '(would|could|can|are) you ..4 (come|free|around|meet|attend|join us|pop|available (for|to)|fancy|like to (come|meet|see|visit|shadow|spend))',
    '(still|are you) (keen|interested|up for it|on for)',
    '(open|interested) (to|in) (a|new|hearing|other|exploring|an)',
    '(please|could you|can you|would you|kindly|that you) ..2 (stop|not|leave|refrain|hold off|wait|allow|give us|give me|bear)',
    'bear with',
    '(let (us|me) know|tell (us|me)|confirm) ..3 (if|whether|that|when)? ..1 (you)? (can|are able to|will|could)? ..1 (come|attend|make it|accept|happy|receipt|would be of interest|attendance)',
    '(say yes|will have us|the offer|accept|acceptance|contract)',
    '(did you (get|ever|hear)|were you (rejected|offered)|did you know|want to|ready to|looking for|need help|need more time|tired of) ',
  ),
});

export const examples = defineCueExamples({
  hits: [
    '«When could you start»?',
    '«Do you have a driving licence?»',
    '«What are your salary expectations?»',
    '«Could you tell» me whether you would move?',
    '«Please confirm which» site you prefer.',
    '«Would you be willing» to work nights?',
    'The directors «wanted to know what» you charge.',
    '«You never said» how far you could travel.',
  ],
  lookAlikes: [
    'If you have any questions, ring me.',
    'Could you come on Tuesday?',
    'Could you please stop ringing?',
    'How are you?',
    'Would you bear with us?',
    'Tell me if you can come.',
    'Do you want to save on insurance?',
    'Did you know that we also sell tea?',
  ],
});
