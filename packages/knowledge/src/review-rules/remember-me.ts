import { type Found, defineExamples, defineReviewRule, phrases } from '@fineline/core/review';

const myself = '(me|us|my (name|face|cv|file|application|form|letter|papers|case|candidacy|folder|details|voice|interview)|this name|the name|one candidate)';
const mind = '(mind|thoughts|memory|memories|prayers|heart|head|radar|books|view|sight|eye|consideration)';
const pile = '(pile|heap|stack|drawer|folder|file|files|list|queue|crowd|shuffle|system|mix|cracks|net|post|noise|throng|flood|multitude|wash|woodwork|bottom|back|floor|pack|bin|rush|others|masses|sea|haystack|background|blur|ether|inbox|tray|cabinet|machine|works|paperwork|tray)';

const pleas = phrases(
  `(please|kindly|do|pls|to|^|and|hope~|you will|you would|you|will you|would you|ever) ..1 (remember|recall|remembering) ${myself} !to`,
  '(do|did|would|could|can|will|might|may|whether|if|hope~|trust|suppose) ..1 (you|he|she|they|anybody|anyone) ..1 (still)? (remember|recall|place|recognise|know) (me|who i am|my (face|name)|the name)',
  'you ..1 (may|might|will|do|can|could|would|should|probably) ..2 (not|hardly|scarcely|no longer|well|still|just|perhaps)..1 (remember|recall|place|recognise) (me|my|who|the one|the (tall|man|woman|girl|lad|fellow|chap|candidate))',
  'you (will|may|might|should) ..1 (remember|recall|know) me (as|from|by|for)',
  `(not|never|hate|hardly|sad|sorry|pity|shame|loath|lest|afraid|fear|rather not|without|avoid|worry|worried) ..4 (forget|forgotten|forgetting|overlook|overlooked|mislaid|misplaced|mix~ up) ..1 (me|us|about me|my|i|by you|among|amid|in the|$|,|as|because)`,
  `(forget|forgotten|overlook|overlooked|mislaid|mislay) (all about|about)? ${myself}`,
  'i ..2 (have|am|was|be) (not|already)? ..1 been? (forgotten about|overlooked|lost in|buried|a blur|become a blur|just another)',
  `(lost|slip~|fall|falls|fell|fallen|sink~|sunk|buried|swallowed|drop~|disappear~|vanish~|drown~|end up|gather~|slide~|swept|filed|get stuck|trampled|shuffled|mixed) (up|down|off|away)? (in|into|through|to|under|among|amid|at|between|with|beneath|below|from|behind|by|dust) (all)? (the|your|a|that|all|so many|of)? ..2 ${pile}`,
  '(not|never) let ..1 (me|us|my|this|the|our) ..4 (fall|slip|drop|sink|go|get|be|fade|gather|slide|vanish|disappear|drown|end up)',
  '(mixed|muddled) up with (the|another|any|all|some)',
  '(faces|candidates|names|applicants) ..3 (mine|me|my) ..4 (fade~|faded|blur~|lost|gone|slipped)',
  '(it is|this is) me ..8 remember',
  'my name is the (one|last|first|only|long)',
  '(gather~ dust|drop off (your|the)|fall off (your|the)|slip (your|through your) (mind|fingers))',
  `(keep|hold|have|bear|bearing|carry|retain|leave|keeping|holding) ${myself} ..3 (in|on|at|to|near|close to|within|before|under|by|among|warm|fresh|alive|somewhere|high) ..3`,
  `(keep|bear|hold|have) (me|us) ..1 in ${mind}`,
  `(stay|remain|be|keep|stick|linger|live|lodge|figure|rest) ..2 (in|on|at|to|near|inside) (the (front|back|forefront|top|corner|edge|side) of)? (your|the panel|everyone|everybody|their|his|her) ..1 ${mind}`,
  `(front|back|forefront|top|corner|edge) of (your|the panel|their|his|her|the) ..1 ${mind}`,
  `my name ..6 (mind|stay|remain|linger|bell|fall|fade|list|heard|hear|table|lips|corner|keep|warm|forget|in front of)`,
  '(name|face|voice) ..2 (rings|ring|still rings|rang) a bell',
  '(jog|refresh|stir|tickle|prod|nudge) ..1 (your|the panel|her|his) memory',
  '(in case|as|if|now|since|because|when|doubtless|no doubt|although|though) ..3 (faces|candidates|names|we|applicants|interviews|people) ..6 (blur~|fade|faded|merge~|melt~|run into|run together|all look|one another|mixed|alike|swim)',
  '(in case|lest) ..4 (lost track|forgot|forgotten|forget|slipped|wonder~ who|who i am|who is who|mixed up|not recall|not place|not remember|memory|i have faded)',
  '(remember|note|mark|remember only) (the|this|that) (name|face)',
  '(i am|it is|that is|that was|me|it is me|mine (is|was)) the (one|girl|boy|lad|man|woman|lady|guy|chap|fellow|person|candidate|cv|applicant|tall _|last|first|second|only|_ one|_ candidate|_ man|_ woman|_ lad) (who|that|with|in|from|on|wearing|by) ..',
  '(i am|i was|me|mine (is|was)) the _ _? (one|girl|boy|lad|man|woman|candidate|cv|applicant|lady|guy) (who|that|with|in|from|wearing)',
  'mine (is|was) the (cv|name|face|application|portfolio|letter|one|voice|hat|green|red|blue|yellow|only)',
  '(spare|give|save) ..1 (me|us) a (thought|corner|place|minute in|kind thought|line in)',
  '(think|thinking) (kindly|well|fondly|warmly)? of me',
  `(keep|save|leave|hold|reserve|find) (a|some|one) ..2 (corner|place|spot|space|room|peg|thought|seat|pigeonhole|bookmark|pin) ..8 (for|memory|mind|name|face|me|heart|noticeboard)`,
  '(put|write|stick|pin|note|pencil) my (name|photo|number|face|initials) (on|by|in|at|up|somewhere|beside)',
  '(tie|tied|put) a (knot|string|ribbon) (in|on|round|around)',
  '(on|off|onto|from) (your|the panel|their|his|her|the) (radar|screen|screens)',
  '(keep~|stay~|put~|have|stick~) (my|this|the) name (in|before|under|on|at|up|alive|fresh|out) ..3',
  '(keep|leave|hold|stay) (it|my _|this) in view',
  'another (face|name|sheet|number|cv|candidate|paper|form|applicant|line|email|page|piece of paper) (in|on|among|for|to|at|from)',
  '(a|just a|merely a|only a) (face|number|name|line|row) (without|in (the|a)|among|on (a|the))',
  '(hope|hoping|trust|like to think|wonder) ..4 (impression|mark|trace|memorable|stood out|stand out|stuck in|unforgettable) ..1 (on|for|enough|you|$|in|among|with)',
  '(made|left|leave|make) (enough|some|a lasting|a memorable|any|a good|a strong)? (of)? an? (impression|mark) (on you|for you|to|that lasts|, i hope)',
  '(still)? know who i am',
  '(i am|am) still (here|around|alive|in the (room|running|picture|land)|on the (planet|line))',
  'look (on|upon|kindly on|favourably on) my (name|form|application|cv|face)',
  '(remember|forget) (me|about me) (,|when|as|while|at|before|if|for|among|in your|please|$)',
  '(a|the) (voice|face|name|hand) ..2 (you may|you might|you will|to (go with|put to))',
  '(put|putting) a (face|voice) (to|with) (the|my|this) name',
  'my (name|face|cv) ..2 (slip~|fade~|faded|fall~|drop~|sink~|vanish~|escaped|lost|go~ under|disappear~)',
  'remind (you|the panel|everyone|them) ..1 (who|of (me|my (name|face|existence))|that i (exist|am)|which one|i am|what i look)',
  '(lose|losing|lost) (sight|track) of (me|my|us)',
  '(hold|hang|keep hold|holding|hanging|cling) (on)? ..1 to my (name|cv|face|file|form|application)',
  '(one of|among) (so|very|a great|too)? (many|a crowd|dozens|hundreds|scores|a long line|the crowd) ,? ..1 (but|so|and) ..',
  'easy to (forget|overlook|miss|lose|confuse)',
  '(gone|slipped|fallen|go|going|went|slip) ..2 (out of|from) your (head|mind|memory|thoughts|list)',
  '(melt~|blend~|merge~|fade~|faded|disappear~|sunk|shrunk) ..1 (into|to) (the|your|a) (wallpaper|background|furniture|crowd|wall|mist|fog|shadows|distance|past|others|mass)',
  '(crowd~|squeeze~|push~|edge~|elbow~|nudge~) me (out|aside|off|away)',
  'put me in the shade',
  '(me|my name|my face|mine|i) ..2 (from|in|at) the (back row|back of the (room|queue|class)|cheap seats)',
  '(light|lamp|candle|fire) ..3 (for me|in the window|burning)',
  '(that|it|this) was me ..1 (,|$|who|with|that|in|if)',
  '(help~|if that helps) (you)? ..1 (to)? (place|remember|recall|picture|pin|put) (me|a face|my)',
  'if that (helps|rings)',
  '(be|being|to be|get) (remembered|recalled|kept in mind|borne in mind|thought of) ..',
  '(name|face) ..3 (mean~ something|still (means|says|rings)|say~ anything|mean~ anything)',
  '(file|cv|application|profile|form|candidature|candidacy|name|papers|letter) ..3 (sleep|on top|top of|sink|at the top|to the top|in the dark|slumber|gather)',
  '(top|head|front|first) of (your|the) ..1 (list|pile|heap|queue|line|stack|thoughts)',
  'not (neglect|ignore|skip|overlook|pass over|leave out|lose|misplace|discard|forget) (me|my|us)',
  'more than (just)? (a|another|one more) (line|name|number|face|cv|row|page|sheet|paper) ..1 (on|in|among|to|$)',
  '(wave|waving|flag|beacon|flare|postcard|signal) ..2 (from|so that|to keep|so you|lest|in case)',
  'i was the _ (one|girl|boy|lad|man|woman|candidate|fellow|chap|lady|person)',
  '(dozen|so many|dozens|lots|twenty|thirty|forty|ten|#|many|all) (of us|candidates|people|applicants|faces) ..8 (i was|i am|mine|me)',
  'not ..1 (the|that|a) (forgettable|invisible|memorable)',
);

/** A greeting to another, another post to come, what they asked to be told. */
const innocent = phrases(
  '(remember|remembers|recall|recommend) me (kindly|warmly|fondly)? to',
  '(another|other|future|similar|further|later|suitable|next|new|different) ..2 (post~|vacancy|vacancies|role~|position~|opening~|job~|opportunity|opportunities|project~|thing|one|occasion)',
  'in (the)? future',
  '(if|should|when|whenever) (anything|something|any|a|an|another|the) ..4 (come~ up|arise~|open~|similar|suitable|else)',
  '(you|your) ..1 (asked|wanted) me',
  'which made (you|your|us|everyone)',
);

/** To ask to be remembered says that one may be forgotten; a thing said well about the work is remembered unasked. */
export default defineReviewRule({
  id: 'remember-me',
  severity: 'fix',
  appliesTo: {},
  sources: ['000'],
  says: 'This asks to be remembered, which tells the reader that you fear to be forgettable. A thing you talked about brings you back by itself.',

  *find(draft) {
    if (draft.known.isOver) return;
    const textOf = ({ where }: Found) => (where === 'subject' ? draft.draft.subject : draft.draft.body) ?? '';
    for (const at of draft.find(pleas)) {
      if (innocent.in({ text: textOf(at), sentences: [at.sentence] }).length === 0) yield { at };
    }
  },
});

export const examples = defineExamples({
  flags: ['«Advise.»', '«Advise»', '«Advise»', '«Advise»', '«Advise»', '«Advise»'],
  indirect: ['«Advise»', '«Advise»', '«Advise»', '«Advise»', '«Advise»', '«Advise»'],
  allows: ['x', 'x', 'x', 'x', 'x', 'x'],
  lookAlikes: ['x', 'x', 'x', 'x', 'x', 'x'],
});
