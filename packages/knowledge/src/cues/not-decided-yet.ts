import { defineCue, phrases } from '@fineline/core/read';

const board =
  '(panel|committee|board|governors|partners|directors|trustees|council|commission|senate|members|slt|department|works council|jury|heads|md|ceo|chair|managers|owners|leadership|hr|directorate|cabinet|vestry|pcc|faculty|court|hiring committee|us|director|head|boss|sheriff|chief|captain|skipper|chairman|bursar|client|manager|principal|provost|dean)';

/** The choice is still to be made. */
export default defineCue({
  id: 'not-decided-yet',
  kind: 'still-deciding',
  says: 'They have not decided yet.',
  phrases: {
    decisive: phrases(
      '(not|never|nae|no|nothing) (been|yet|quite|actually|as yet|final)? ..1 (decided|decision|decisions|made (up)? (me|my|our|his|her|their|a|any) (mind|minds|decision|choice|call)|finished scoring|finalised|picked|settled|reached a|come to a|rounded off|locked|quorate)',
      '(decision|choice|appointment|outcome|result|process|selection) ..3 (not (yet)? (been)? (made|taken|reached|final|finalised|concluded|completed|rounded|known|out|available)|pending|still (open|pending|to be|outstanding|under)|is to be (made|taken)|under (consideration|process|review|discussion))',
      '(still|currently|presently) ..3 (deciding|considering|discussing|interviewing|reviewing|deliberating|weighing|mulling|thinking|chewing|scoring|comparing|choosing|debating|undecided|evaluating|assessing|calibrating|working (our|my|their|his|her) way|going through|making up|in the (mix|running|frame|hat)|under (consideration|review)|in (play|progress)|trying to (choose|decide)|torn|sifting|seeing (people|candidates)|to see|to meet|to decide|marking|collecting|in the talks)',
      '(still) (some|two|three|a few|a couple|one|four|several) ..3 (to see|to meet|to come|to interview|to go|left|interviews)',
      '(between|choosing between|torn between|split between|hairs between) (you and|the two of (you|ye)|two of|two people|two persons|two candidates)',
      '(made|make|making) ..2 (up)? (my|our|his|her|their) minds? (up)?',
      '(can not|cannot|could not|unable to) (separate|choose between|pick anybody|agree|reach a decision|make a decision|decide)',
      '(weighing|mulling|chewing|pondering|umming|dithering|stewing) ..3 (up|over|on|it|between|about)',
      '(management|board|panel|team|committee) is ..1 (evaluating|considering|reviewing|assessing|deliberating)',
    ),
    strong: phrases(
      '(two|three|four|five|six|some|few|several|more|one|another|last|final|remaining|other|further|couple) ..3 (candidate|candidates|people|person|applicants|interviews|interviewees|applicant|chap|lad|lass|folk|conversations) ..2 (to see|to meet|to come|to talk|still|coming|come|left|first|on (monday|tuesday|wednesday|thursday|friday)|this|next|tomorrow|before)',
      '(seeing|meeting|interviewing|see|meet|interview) ..2 (one last|one more|two more|the (other|last|rest)|another|our last|last|more|a few more|other|further|remaining) ..3',
      '(three|two|one|four|few) more to (come|see|go|meet)',
      '(halfway|half way|part way|midway) through ..3 (meeting|interviews|interviewing|people|seeing)',
      '(talks|interviews|conversations|trials) with (further|other|more|the others|the rest)',
      '(see how|see what|wait and see) ..6 (other|first|goes|go)',
      '(nothing|no (news|movement|word|update|progress|verdict)) ..3 (yet|to report|so far|till|until|as yet|for now|at the moment|at present|to tell)',
      '(nobody|no one) (has been|is|can|will|is going to) ..5 (picked|chosen|decided|decision|say|say anything)',
      '(waiting|awaiting|hanging|waits) (on|for|to hear|until|till)? ..8',
      `${board} ..4 (meet|meets|meeting|reconvene|reconvenes|sit|sits|sits down|sit down|vote|votes|convene|convenes|get together|gets together|come together|comes together|deliberate|discuss|discusses|compare|decide|decides|will (meet|decide|discuss|sit|review|consider|choose|try)|must be heard|have to agree|has to agree|signs off|has to sign|needs to sign|wants to|still|choosing|picking)`,
      '(we|they|they all|the three of us|the four of us|two of us|the two of us) (all|then|will|only|next|shall)? (meet|sit down|reconvene|get together|come together|put our heads|compare notes|do the choosing|choose|decide|sit together|talk it over|have our (meeting|discussion))',
      '(put|putting|bang|knock) (our|their) heads together',
      '(approval|sign off|green light|go ahead|casting vote|works council|tender|background checks|quorum|budget) ..6 (from|before|until|first|is (awaited|needed|pending|from|with|in)|has (to|not)|with|needs|to come|failed)',
      '(decide|deciding|choose|choosing|picking|pick|make the call|announce|announcing|decision|make an appointment) ..3 (by (the|monday|tuesday|wednesday|thursday|friday|#)|this (week|friday|monday|thursday)|next (week|month)|after (the|christmas|easter|that)|within|early|mid|later|the end of|w/c|tomorrow|tonight|soon|at the end|on the weekend|when (he|she|they|we))',
      '(under|being) (consideration|process|review|considered|scored|evaluated)',
      '(in|still in|very much in) (the|with a) (running|frame|mix|chance|hat|contention|shout)',
      '(among|amongst|one of|down to) ..3 (finalists|recommended|the last two|the last three|the final two|the final three|last two)',
      '(sorry|apologies|forgive) ..2 (for)? ..2 (delay|silence|wait|radio silence)',
      '(not|nor) (going to)? (rush|hurry|be rushed)',
      '(minded|split|divided) ..4 (one way|two ways|down the middle|between)',
      'you are not out of it',
      '(is|are|he|she|they) ..2 (away|off|on leave|on holiday|in holiday|on the beach|in hospital|ill|off sick|abroad|travelling|out of the country|on pilgrimage|on honeymoon|at sea) ..4 (till|until|so|this week|next week)',
      '(till|until) (he|she|they|i|we|it|that|the @) ..3 (back|home|returns|return|is back|are back|finishes|meets|has|knows|comes|come)',
      '(have|has) not (spoken|sat down|had (a|two|the|time)|seen|watched|looked|read|got round|met|heard|compared|been through) ..6',
      '(both|all) ..2 (brilliant|good|strong|great|able)',
      '(it is|its|is) (slow|taking (longer|a while|time|its time|forever))',
    ),
    weak: phrases(
      '(decide|decision|choice|panel|committee|result|outcome|pending|yet|still|until|till|candidates|interviews|process|answer|verdict|finalist|quiet|slow|longer|behind|delay|delayed|held up|bedlam|chaos|manic|announce|announcement|notified)',
    ),
  },
  even: ['denied', 'supposed'],
  unless: phrases(
    '(decided not|not to (proceed|offer|extend)|unsuccessful|not successful|regret)',
    '(has|have) (accepted|been appointed)',
    '(you|your) ..2 (decision|choice) ..4 (by|before|until)',
    '(i am|i will be) (away|out of|off|on leave|on holiday) ',
    '(look|looking) forward to',
  ),
});
