import { defineCue, phrases } from '@fineline/core/read';

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
