import { defineCue, phrases } from '@fineline/core/read';
import { post } from './words/hiring.ts';

/** Work that one who is asked to join would do. */
const join =
  '(join|come on board|come aboard|start|come and work|come work|come to work|work with us|work for us|work here|be our|be part of|become|take the (job|post|role|position)|take it|take up|accept|stay on|lead|run our|fill|do it)';

const glad = '(pleased|delighted|glad|happy|thrilled|honoured|privileged|excited|pleasure|over the moon|chuffed|proud|able)';

/** They give the reader the post. */
export default defineCue({
  id: 'post-is-yours',
  kind: 'offer',
  says: 'They give you the post.',
  phrases: {
    decisive: phrases(
      `${glad} ..5 (offer|offering|appoint|appointing|make|extend|confirm) you ..2`,
      `${glad} ..4 (confirm|approve) your (appointment|engagement)`,
      '(like|love|wish|want|wants|wanting|going|decided|resolved|agreed|delighted|glad|unanimous|voted|ready|keen|prepared|directed|hereby) to (offer|appoint|hire|employ|engage) (you|the post to you)',
      `you (are|have|have been) (hired|appointed|selected as|chosen as|been (hired|appointed|selected as|chosen as|offered the|conditionally appointed|provisionally selected|selected for (appointment|the post|the role)))`,
      `(${post}|it|its|this) (is|'s|s)? (all)? yours (if|now|,|.|!|$|with|should|from)`,
      `(jobs|posts|roles|places|spots|gigs) yours`,
      '(verbal|conditional|provisional|unconditional|firm) (offer|job offer|appointment)',
      '(offer|letter) of (employment|appointment|engagement)',
      '(appointment|engagement) (is|was|has been|will be) ..2 (approved|confirmed|subject|conditional)',
      '(approved|confirmed|recommending|recommended|recommend) your (appointment|engagement|provisional appointment|employment|recruitment)',
      '(welcome) (aboard|on board|to the (team|family|firm|crew|company|practice|department|madhouse|club|gang|fold|business|staff|ward|kitchen|squad|faculty|shop|yard|farm|boat))',
      '(subject|conditional) (to|on|upon) ..5 (references|checks|clearance|referees|medical|disclosure|dbs|vetting|right to work|background|screening|report) ..12 (appoint|offer|join|engage|employ)',
      '(appoint|offer|join|engage|employ|appointed|offered|appointment) ..12 (subject|conditional) (to|on|upon)',
      'you (have)? (got|landed|bagged|won|nailed) (it|the (job|role|post|position|gig|place|part)) !(in|by|from|wrong)',
      '(shake|shook) hands on (it|that|this)',
    ),
    strong: phrases(
      `(offer|offering|offered) you ..4 (${post}|terms|salary|package|appointment|employment)`,
      `(like|love|want|wants|glad|happy|delighted|pleased|fancy) (for)? (you|if you|it if you) (to|would|could|will|can)? ..1 ${join}`,
      '(like|love|want|wants) (you|u|him|her) (on|in|as|for|back|full|part|perm|permanently|here|aboard|with) ..2',
      '(like|love|want|wants) (to have|to take|to get) you (on|in|as|start|join|here|with)',
      '(join|joining) (us|our|the) ..3 (team|as|firm|company|staff|crew|practice|from)',
      '(come|coming) (on board|aboard|and work (for|with)|to work (for|with)|work (for|with|by))',
      '(we|i|they) (will|are going to|would|am going to|shall)? (take|taking|hire|hiring) you (on|for the|!|.|,|as|then|$)',
      '(we|i|they|panel|board|committee|client|boss|chef|partners|all|@) (have|has)? (now|all)? (picked|chose|chosen|selected) you !(out|up|and|along)',
      '(our|the|my|their) (choice|vote|decision|pick) (is|was|fell on|has fallen on|fell to|went to|for) you',
      '(it is|its|it was|that is|the answer is|definite|unanimous|big|a|is) (a)? (yes|resounding yes|big yes|unanimous yes) (for|from|!|.|,)',
      'you will do (!|.|,|nicely|me|for (us|me)|$)',
      '(congratulations|congrats|well done) ..6 (you|successful|got|on (your|the|getting)|appointed|position|post|role|new|selected|accepted|order)',
      'you (are|have been) ..2 (successful|the one|our (new|first choice|next|preferred|unanimous)|first choice|in (!|.|,))',
      '(want|wants|like|wish|wishes) to (appoint|hire|employ|engage|take you on)',
      '(they|client|@) ..1 (want|wants|would like) (you|to appoint|to offer|to hire|to go with you)',
      '(resolved|decided|voted|agreed) ..2 (appoint|recommend|hire|offer|award) (you|your|him|her|it to you)',
      `(give|giving|gave|given|awarding|award|awarded) you (the|a) (${post}|start|nod|contract)`,
      '(got|has|have) the (job|gig|part|role|post) (!|.|$)',
      '(that|which) settles it',
      'we found together',
      'let us (just)? do it',
      '(hope|hoping|trust) ..3 (you will|that you will|you can) (accept|say yes|join us|take it)',
      '(want) (you|him|her) back (perm|permanent|permanently|full time|for (good|the season|another))',
      '(looking|look) forward to (having you|you (joining|starting)|welcoming you (to|as|on|into)|your (joining|first day|arrival|starting))',
      '(chosen|selected|picked|voted|leaned|leaning|gone|decided) ..2 (in your favour|for you|with you|towards you) !(to)',
      '(gets|got|have|has|get) (our|my|the|his|her|everybody s|everyone s) (vote|blessing) ',
      '(no doubt|never in doubt|not a doubt)',
      '(if you (still)? (want it|fancy it|will have us|like it|would like it|are up for it)|if it suits you|if you say yes|when you say)',
      '^ welcome (!|.|,)',
      '(version|short|word) : welcome',
      '(you have got|you got|got) (what it takes|the hands for it|it in you)',
      '(good with|agreed|agreed to|okay with|approved|signed off) (your|the)? (salary|rate|#|£|$)',
    ),
    weak: phrases(
      '(congratulations|congrats|well done|good on you|delighted|brilliant news|great news|good news|lovely news|happy job|nice one|chuffed)',
      '(welcome|offer|hired)',
    ),
  },
  even: ['supposed'],
  unless: phrases(
    '(not|never|unable|regret|sorry|unfortunately) ..4 (offer|offering|appoint|appointing|choose|chosen|chose|pick|picked|make|give|take|hire|have|in a position)',
    '(if|whether|should|were|unless|in case|until|before|once|when) ..3 (we|they|he|she|i|panel|board|you) ..3 (offer|appoint|hire|decide|choose|select|make (you)? an offer|are (successful|appointed|offered|selected|hired)|were (successful|selected|offered))',
    '(does|do|is|did|shall|should|will) not ..3 (constitute|guarantee|mean|amount|imply|be (read|taken))',
    '(no|not) ..1 (an|a|formal|job)? (offer|commitment|guarantee)',
    '(would|could|might) have (loved|liked|been|wanted)',
    '(wish|wished|hoped) (i|we) (could|had|to have)',
    '(lower|better) price',
    '(to|for) ..3 (interview|second interview|stage|round|trial|assessment|test|attend|shortlist)',
    'offer you (a|an|another|some|the chance|the opportunity) ..3 (interview|slot|trial|time|feedback|date|call|chat|appointment|meeting|coffee|tour|chance|volunteer*)',
    '(competitive|free) ..2',
    '(other|another|successful|somebody|someone|last|others) ..2 (candidate|applicant|person|people|who|else)',
    '(person|people|one|colleague|candidate) who (got|has got|gets)',
    '(want|like|love|wants) you to (know|see|meet|do|come in|send|think|tell|have|give|look|consider|try|prepare|bring|let|read|hear|apply|complete|make|write|spend|shadow|attend)',
  ),
});
