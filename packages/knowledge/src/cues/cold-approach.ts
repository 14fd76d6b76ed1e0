import { defineCue, defineCueExamples, phrases } from '@fineline/core/read';

/** A stranger who has another job to fill. */
export default defineCue({
  id: 'cold-approach',
  kind: 'unrelated',
  says: 'It is about another job that you did not apply for.',
  phrases: {
    decisive: phrases(
      '(came across|found|saw|stumbled (on|upon|across)|noticed|seen|spotted|impressed by|come across|looking at|reviewed) your (profile|cv on|background|resume on|linkedin|experience|github|details on)',
      '(we|you) (have not|have never|do not|never) (met|know me|know each other)',
      '(retained|engaged|mandated|instructed) (by|to) ..6 (find|fill|seeking|search|firm|company|agribusiness|bank|client|listed|leading)',
      '(exploratory|confidential) (conversation|chat|call|discussion)',
    ),
    strong: phrases(
      '(vacancy|role|position|opportunity|opening|job) ..8 (might|may|could|would|that will) (suit|interest|be right for|be of interest to|appeal to|fit) ..1',
      '(with|for) (a|an|my|our) (lovely|great|fantastic|leading|growing|exciting|global|well known|local|independent)? ..1 client (in|based|of|who|that|near)',
      '(worth|fancy|up for|time for) a (quick)? (call|chat|conversation) (this|next|about|to|?)',
      '(hope all is good|hope all is well|long time no speak) ..12 (vacancy|role|opportunity|client)',
      '(building|growing|expanding|scaling) (a|out|out a|my|the) team ..3 (for|at|in)',
      '(your name) (keeps|kept|has been|was|came) ..2 (coming up|mentioned|recommended)',
      '(be|are you|you be) open to (a|an) (chat|call|conversation|quick)',
      '(my|our|a) client ..8 (looking for|is seeking|seeks|hiring|is hiring|are hiring|needs a|wants to hire|has a vacancy|are looking)',
      '(open to|interested in|explore|exploring|consider|considering) ..3 (new (opportunities|roles|challenge)|a move|hearing (about|more)|opportunities|other opportunities|a new)',
      '(your name) ..3 (put forward|passed to me|came up|given to me|suggested)',
      '(not|never) (actively)? looking ..6 (but|anyone|know)',
      '(know anyone|know of anyone|refer a friend|pass this on)',
      '(i am|we are) (a|an) ..3 (recruiter|headhunter|talent partner|search firm)',
      '(exciting|fantastic|great|amazing|brilliant) (new)? (opportunity|role|opening) ',
      '(head hunt|headhunt|headhunting|mandate)',
    ),
  },
  even: ['asked', 'supposed', 'denied'],
  unless: phrases('(your interview|your application|you applied|interviewed with|met with you|thank you for coming)'),
});

export const examples = defineCueExamples({
  hits: [
    'I «came across your profile» yesterday.',
    '«My client is looking for» a controller.',
    '«We have not met».',
    'Are you «open to new opportunities»?',
    '«Your name was put forward» by a friend.',
    'Would you like a «confidential chat»?',
    'I am «building a team for» a bank.',
    'We have a «vacancy that might suit».',
  ],
  lookAlikes: [
    'My client enjoyed meeting you.',
    'Thank you for coming to meet us.',
    'The partners have met and chosen you.',
    'The client wants to see you again.',
    'Your profile in the folder is complete.',
    'We are open on Sundays.',
    'You applied in May.',
    'The vacancy has closed.',
  ],
});
