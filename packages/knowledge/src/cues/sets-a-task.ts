import { defineCue, defineCueExamples, phrases } from '@fineline/core/read';
import { weekday } from './words/hiring.ts';

const task =
  '(test|tests|assessment|assessments|exercise|exercises|task|take home|assignment|challenge|case study|presentation|trial|trial shift|trial day|demo|demo lesson|psychometric|audition|drug screen|medical|fingerprints|biometrics|polygraph|simulation|puzzle|coding round|round)';

/** Show us what you can do. */
export default defineCue({
  id: 'sets-a-task',
  kind: 'next-step',
  says: 'They set you a test, a task or a trial.',
  phrases: {
    decisive: phrases(
      `(complete|attempt|sit|take|undertake|submit|attend) (an|a|the|our|your|this|two|three|following|short|online) ..3 ${task}`,
      `(invited|invite|asked|requested|required|request) ..5 (to|for) ..4 ${task}`,
      '(trial|taster|try out|working) (shift|day|session|evening|interview|morning|lesson|run|week)',
      '(come|coming) (for|in for|and do|do) a (try|trial|taster|shift|go)',
      '(demo|mock|sample|trial) (lesson|lecture|class|call|session|round)',
      '(vetting interview|home visit|medical examination|skills test|aptitude test|typing test|fitness test|practical test|assessment centre|assessment day|ride along)',
      '(recorded|one way|pre recorded|on demand|asynchronous) (video)? interview',
    ),
    strong: phrases(
      '(like|love|want|wants|need|asks|asking|ask|invite) (you|each of you|each candidate|all of you) to (present|teach|cook|show|demonstrate|run|prepare|deliver|sit|try|walk us|take us|talk us|shadow|spend|do a|do an|bring a|lead a|perform|audition|play|read for|come and)',
      '(a couple of hours|half a day|a morning|an afternoon|a day|an hour|a shift|a few hours|a session|a section) (on|in|with|at|for) (the|us|our|me)',
      `(shadow|shadowing|sit in|watch|work|spend|ride) ..4 (day|shift|morning|afternoon|service|with us|with me|with him|with her|with the team|with @)`,
      '(prepare|present|deliver|give|teach|bring|run|do|take) (us|a|an|ten|twenty|fifteen|the|your|one|#|children) ..4 (presentation|lesson|session|talk|pitch|lecture|minutes|phonics|class|tour)',
      `(link|code|login|instructions|repo|invite|brief) ..4 (test|assessment|task|exercise|take home|challenge|coding)`,
      '(edit|translate|write|mark|solve|draw|code|build|design|cook|price|throw|weld|true|prepare|make|bake|paint) ..3 (attached|sample|copy|raw|dish|wheels|following|piece|three headlines|couple of)',
      '(see|show us|show me|prove) (how|what) you (go|get on|do|can do|shape up|cope|fit|are made of|handle|manage|take to|work)',
      '(see|seeing|find out) (if|how|whether) (we|you) (get on|go|shape|fit)',
      '(video interview|drug (screen|test)|fingerprint|fingerprints|fingerprinting|bench test) !(card|result|report)',
      `(${weekday}|#) ..4 (trial|try|with us|service|taster)`,
      '(one more|another|last|final|new) (hurdle|hoop|test|task|exercise)',
      '(expires|expire|valid until|closes|valid for) ..6 (link|test|assessment)',
      '(link|test|assessment) ..4 (expires|expire|valid until|closes|valid for)',
      '(try you out|try it out|put you (through|on|at|with))',
      '(aptitude|psychometric|computer based|cognitive|situational|keyboard) ..3 (test|assessment|exercise|exercises)',
    ),
    weak: phrases(task),
  },
  even: ['asked', 'supposed'],
  unless: phrases(
    '(thank|thanks|enjoyed|loved|after|since|following|marked|scored|completed|finished|passed|result of|for (doing|taking|completing|sitting|coming)|including) ..6 (test|tests|assessment|exercise|task|take home|assignment|case study|presentation|trial|trial shift|lesson|audition|screen|stage|interview|demo)',
    '(test|drug screen|assessment|trial|exercise) (came|has been|have been|was|were|had|showed) ..2 (back|clean|marked|scored|good|great|strong|brilliant|failed|fine|received)',
    '(contingent|subject|conditional) (on|to|upon)',
    '(free trial|test results|failed|pipeline|build|unit)',
    '(clean|passed|negative)',
  ),
});

export const examples = defineCueExamples({
  hits: [
    'Please «complete the online test» by Friday.',
    'Would you do a «trial shift» on Saturday?',
    'We would «like you to present» for ten minutes.',
    '«Come in for a try» on Sunday.',
    'You are «asked to sit a typing test».',
    'Please «prepare a short lesson» on rivers.',
    'You could «shadow Col for a day».',
    'The «drug screen» is on Monday.',
  ],
  lookAlikes: [
    'Thank you for completing the test.',
    'Your drug screen came back clean.',
    'The offer is subject to a medical.',
    'Please complete the form.',
    'We have marked your exercise.',
    'The tests of the new boat went well.',
    'You enjoyed the trial shift, I hear.',
    'Our website failed the test.',
  ],
});
