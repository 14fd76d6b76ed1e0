import { defineCue, defineCueExamples, phrases } from '@fineline/core/read';
import { post } from './words/hiring.ts';

/** Somebody, by what he is called where people work; the trade may stand before it: "the other pastry chef". */
const person =
  '(candidate|applicant|person|people|lad|lads|lass|girl|guy|chap|fella|fellow|bloke|lady|gentleman|woman|man|couple|colleague|contender|finalist|school leaver|graduate|student|apprentice|local|nurse|teacher|driver|chef|cook|engineer|developer|carpenter|joiner|plumber|electrician|organist|singer|player|actor|writer|designer|lawyer|solicitor|barrister|lecturer|mathematician|scientist|physicist|linguist|manager|clerk|carer|operator|mechanic|fitter|welder|gardener|groom|skipper|deckhand|hand|one|firm|name|voice|profile|team|face)';

/** Not what is moved: "another day". */
const notATime =
  '!(day|date|time|week|slot|room|site|way|thing|set|copy|form|link|address|email|matter|question|interview|round|stage|number|role|post|job|position|vacancy|department|branch|team|office|opening|option|month|year|morning|afternoon|version|document)';

const theirChoice =
  '(choice|pick|selection|preference|vote|verdict|nod|casting vote|first choice|recommendation|favourite|winner|appointee|decision)';

/** Who goes on with whom. */
const workingWith =
  '(working|work|sharing|travelling|sailing|playing|singing|filming|performing|touring|building|growing|starting|opening|launching|making our lives|partnering|throwing our lot in|casting our lot|going on|going ahead|carrying on|pressing on|signing)';

/** The post has an owner, who is not the reader, though nobody says "we chose". */
export default defineCue({
  id: 'another-has-it',
  kind: 'rejection',
  says: 'Somebody else has the post.',
  phrases: {
    decisive: phrases(
      'been (awarded|offered|promised) to (a|an|another|somebody|someone|one of|the (other|next|first))',
      '(filled) ..3 with (a|an|another|someone|somebody) ..2 (candidate|applicant|person|who|with|whose)',
      '(first|top|higher|highest|better|best) (ranked|placed|scoring|rated|choice) ..1 (candidate|applicant|person|one|contender)',
      `(ended up|finished up|wound up)? (hiring|hired|taking|took|going with|went with|gone with|chose|picked) (my|our|the|his|her|their) (first|other|original|usual|previous|preferred|second) (pick|choice|one|guy|${person})`,
      '(elected|decided|chosen|opted|going|wish|want|wants|prefer|resolved) to (pursue|progress|proceed with|focus on|consider|explore|advance|prioritise|concentrate on|move (on|ahead|forward) with) ..1 (candidates|applicants|profiles|others|people)',
      '(the|a|an|our) _ (who|that) (is|will be|has agreed to|are) (be)? (joining|join|coming to) (us|the team|our) !(for|at|on the (call|panel))',
      '(called|inducted|installed|ordained|enthroned) (a|another|the|mr|dr) ..1 (minister|priest|pastor|rector|vicar|rabbi|imam|organist)',
      '(part|role|chair|post|place|job|position|solo|lead) ..4 (will be|is to be|is being|has been|is) (played|taken|sung|held|danced|taken up|assumed) by (@|dr|mr|mrs|ms|another|someone|somebody)',
      '(got|gets|won|clinched|pipped|edged|nicked|took|landed|snatched) it (,)? (by a|by the|in the end|over|on (experience|points|price|the day)|because|just|narrowly)',
      '(blew|knocked|bowled|swept) (everybody|everyone|us|the panel|them|the room) (away|out|over)',
      '(successful|other|winning|appointed|chosen) (candidate|applicant|person|contender) ..4 (#|scored|had|has|brought|brings|was|came|comes|already)',
      `(backed|backing|back|asked|picked|chosen|signed|booked|cast|favoured|fancied|prefers|gone for|going for|went for|voted for|sided with|hired|took|taken|offered) (the other|a different|another) (of the)? ${notATime} ..2 ${person}`,
      `(our|their|his|her|my|its|panel 's|board 's|committee 's|the) (final|first|eventual|unanimous)? ${theirChoice} ..5 (was|is|fell on|has fallen on|falls on|went to|goes to|landed on|came down on) (a|an|another|someone|somebody|the other|one of the other|for (a|an|the|another)) ${notATime} ..3 (${person}|who|with|whose)`,
      `${workingWith} with (a different|another|someone else|somebody else|the other) ${notATime} `,
      `${person} (whom|who|that)? (we|i) (will|shall|are going to|are) (be)? (working with|taking on|appointing|hiring|employing|having|choosing|signing)`,
      `(asked|taken|hired|chosen|chose|picked|appointed|got|booked|engaged|found|took) (on)? (a|an|someone|somebody|another|the other) ${notATime} ..5 instead`,
      `(another|a different|a second|other) (pair of hands|set of hands|safe pair of hands|voice|hand|name) ..2 (has|was|is|have|had|came|won|got)`,
      `${post} (has been|was|is|have been|had been) (taken|won|claimed|secured|snapped up|accepted|filled|got) by (one of the|the other|another|someone|somebody|the (candidate|person|applicant)|a ${person})`,
      `(went|gone|goes|going|given|gave|offered|awarded|handed) to (one of the|the) (others|other (two|three|four|five|${person}))`,
      `(chosen|chose|opted|decided|settled|plumped|gone) (for|on) (a|an|another|the other) ..1 (candidate|applicant|profile|person|colleague) (whose|who|with|that)`,
      '(one of )?(the|those) (other|others) (we saw|we met|got|has got|had it|has it|won|gets|came back signed|was signed)',
    ),
    strong: phrases(
      'ended up (hiring|going|taking|giving|choosing|picking|offering|with (a|an|the|another|someone))',
      '(counted|weighed|told|mattered|spoke) for (more|a lot|rather more|much)',
      '(@|hers|his|theirs) ..6 (counted|weighed) for more',
      `(someone|somebody) (else)? 's (interview|lesson|demo|audition|portfolio|presentation|experience|answers|trial|score|record|reading|profile|work|numbers|price|quote|bid|cooking)`,
      `(other|another|somebody|someone|one) ..4 (came|come|finished|ended|scored|ranked|placed|was|were|is|stood) ..1 (out)? (first|top|ahead|higher|highest|on top|in front|stronger|closer|dazzling|signed)`,
      `(one|single|a) ${post} (and|, and|,|:) ..5 (starts|has it|has taken it|got it|is in it|at it|sits|took it|it is|it went|went|goes)`,
      '@ (starts|begins|sits|has|takes|took|got|moves|moved|won|came|signed) (at it|in it|it|into it|there|on the|on monday|first|next month|in (january|february|march|april|may|june|july|august|september|october|november|december))',
      `(propose|proposing|proposed|nominate|nominated|nominating|put forward|recommend|recommending|recommended|elected|preferred|installed|engaged|signed for|voted for) (dr|mr|mrs|ms|miss|prof|professor|herr|frau|the (gentleman|lady|candidate|applicant) (from|of|with|who)|a ${person} (from|who|with))`,
      `(someone|somebody|${person}|we have|has) ..2 (has|have) been found (for|to|who|.|,|$)`,
      `(found|saw|sees|see|heard) (more|something|a better|rather more|exactly|just) ..8 in (the other|another|someone|somebody|one of the)`,
      `(signed|signs|plumped|opted|spoken up|came out|come out|declared) for (the|a|an) ..1 ${person}`,
      `(topped|headed|led|won) by (someone|somebody|a|an|another|the other)`,
      '(pipped|edged|beaten|outbid|outscored|shaded|out pointed|overtaken|trumped|nosed out|outshone|upstaged) ..2 (you|by)',
      `(liked|loved|preferred|rated|wanted|trusted|warmed to|ranked|scored|put|placed|fancied|went on|valued) (the other|another|someone else|somebody else) ${notATime} ..6`,
      'better (man|woman|person|candidate|fit|side|horse|cook|hand) (won|on the day|for the|this time)',
      `(offer|post|job|role|place|nod|honour|berth|seat) (is|was|has been) (hers|his|theirs|someone else 's|somebody else 's)`,
    ),
    weak: phrases('(instead|else|elsewhere|the other|another|different)'),
  },
  unless: phrases(
    '(slot|time|appointment|monday|tuesday|wednesday|thursday|friday|morning|afternoon) ..4 (taken|booked|claimed|snapped up|filled)',
    '(you|your name|yours) ..3 (topped|headed|came (out)? (first|top|ahead|on top)|scored highest|ranked first|finished first|won)',
    '(not|nobody|no one|never) ..3 (yet|decided|chosen|asked)',
    '(if|unless|whether|before we|until we|once we)',
    '(between you and|you or)',
    '(references|reference|papers|documents|form|certificate|copy|link|email|address) ..6 instead',
    '(for another|for a different|for the other|as well as) (role|post|job|position|vacancy|team|department|branch|opening)',
  ),
});

export const examples = defineCueExamples({
  hits: [
    'I have «backed the other jockey, a lad» from Kildare.',
    '«Our choice was a woman» with ten lambing seasons.',
    'We shall be «sailing with a different» mate this summer.',
    'She is «the lady we will be working with» from March.',
    'They have «asked a retired postman instead».',
    '«Another pair of hands has» turned up for the vintage.',
    'The «berth has been taken by one of the» others.',
    "«Somebody else's trial» was better than anybody's.",
    'The list was «headed by somebody» from the coast.',
    'The chair has «signed for the lady» from Cork.',
  ],
  lookAlikes: [
    'Could you do another day instead?',
    'Please send a PDF instead of a photograph.',
    'You will be working with a small crew.',
    'Your name topped the list.',
    'We have not asked anybody yet.',
    'The other branch is in Oban.',
    'If somebody else takes it I shall say so.',
    'A date has not been found.',
    'Our decision is expected on Friday.',
  ],
});
