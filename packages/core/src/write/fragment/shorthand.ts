/** Words as people type them on a phone, in small letters, that stand for one other and for nothing else in a note. */
const words: ReadonlyMap<string, string> = new Map(
  (
    "dont:don't didnt:didn't doesnt:doesn't couldnt:couldn't wouldnt:wouldn't shouldnt:shouldn't cant:can't wont:won't isnt:isn't " +
    "wasnt:wasn't werent:weren't arent:aren't havent:haven't hasnt:hasn't hadnt:hadn't im:I'm ive:I've theyre:they're theyve:they've " +
    "youre:you're youve:you've weve:we've whos:who's whats:what's thats:that's theres:there's theyd:they'd theyll:they'll youd:you'd youll:you'll hes:he's shes:she's " +
    'abt:about ur:your u:you thru:through til:until bc:because ppl:people exp:experience yr:year mth:month mths:months ' +
    'wk:week wks:weeks hrs:hours wkend:weekend wkends:weekends wkly:weekly 2moro:tomorrow tmrw:tomorrow nxt:next xmas:Christmas hols:holidays ' +
    'q:question qs:questions ltr:letter refs:references quals:qualifications vol:volume mtg:meeting mtgs:meetings mgr:manager mgrs:managers asst:assistant ' +
    'jan:January feb:February aug:August sept:September oct:October nov:November dec:December avail:availability p/t:part-time f/t:full-time'
  )
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]),
);
/** The same between two others. */
const joining: ReadonlyMap<string, string> = new Map([
  ['w', 'with'],
  ['n', 'and'],
  ['re', 'about'],
]);
const days: ReadonlyMap<string, string> = new Map(
  'mon:Monday tue:Tuesday tues:Tuesday wed:Wednesday weds:Wednesday thu:Thursday thur:Thursday thurs:Thursday fri:Friday sat:Saturday sun:Sunday'
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]),
);
/** After these march and may are months. */
const beforeMonth = /^(?:in|by|since|until|before|last|next)$/i;
const beforeDay = /^(?:by|on|until|before|next|last|this|from)$/i;

const number = String.raw`(?:\d[\d,.]*k?|one|two|three|four|five|six|ten|twelve)`;
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\bwho's (?=(?:been|got|had|done|run|led|made|built|taught|worked|managed|handled|used)\b)/g, 'who has '],
  [
    /\bwho's (?=(?:coded|qualified|trained|registered|licensed|certified|experienced|interested)\b|(?!\w+ed\b))/g,
    'who is ',
  ],
  [/\bwho'll\b/g, 'who will'],
  [/\bwho've\b/g, 'who have'],
  [/\b(if|whether) id\b/gi, "$1 I'd"],
  [/ (?:pls|plz|please|thx)$/i, ''],
  [/\bpolish (?=speak)/g, 'Polish '],
  [/\bmat leave\b/gi, 'maternity leave'],
  [/\ba[- ](levels)\b|\ba-(level)\b/g, 'A-$1$2'],
  [
    /\bmy (manager|supervisor|tutor|mentor|director|employer|boss)s (number|name|e-?mail|address|details|contact)\b/gi,
    "my $1's $2",
  ],
  [/\b(post|pre|mid) (covid|pandemic|lockdown|merger|op)\b/gi, '$1-$2'],
  // "a 40 member set", but "the 5 year olds"
  [
    new RegExp(
      String.raw`\b(an?|the|my|our|their|your) (${number}) (member|person|bed|seat|cover|page|acre|room|unit|volume|day|week|month|year|hour|mile|minute) (?=[a-z])(?!(?:olds?|of|in|and|or|at|for|who|that|which|to|is|was|on|from|with|by|we|they|when|where|after|before|into|ago|i)\b)`,
      'gi',
    ),
    '$1 $2-$3 ',
  ],
  [/(?<= )(\d)x (?=[a-z])|^(\d)x (?=[a-z])/gi, '$1$2 '],
  [/ (?:(?:from|in|during|between) )?(?:19|20)\d\d ?[-–] ?(?:(?:19|20)?\d\d|now|present|today)$/, ''],
  [
    /\b(out) (of) (hours|school|season)(?= (?!in\b|on\b|at\b|for\b|with\b|and\b|or\b|to\b|by\b|is\b|was\b)[a-z])|\b(face|day|return|door) (to) (face|day|work|door)(?= (?!in\b|on\b|at\b|for\b|with\b|and\b|or\b|to\b|by\b|is\b|was\b)[a-z])/gi,
    '$1$4-$2$5-$3$6',
  ],
];

/** Whether one of the phrases may be there. */
const mayBePhrase =
  /who'|\d|\b(?:one|two|three|four|five|six|ten|twelve|pls|plz|please|thx|my|polish|id|mat leave|a[- ]levels?|post|pre|mid|out of|to)\b/i;

/** A text with the shorthand of phones in full: "someone w 2 yrs exp" as "someone with 2 years experience". */
export function inFull(text: string): string {
  const given = text.split(' ');
  let changed = false;
  const full = given.map((word, at) => {
    if (word.length > 8) return word;
    const other =
      at > 0 && at + 1 < given.length && joining.has(word) ? joining.get(word) : fullWord(word, given[at - 1] ?? '');
    changed ||= other !== undefined;
    return other ?? word;
  });
  let out = changed ? full.join(' ') : text;
  if (mayBePhrase.test(out)) for (const [pattern, whole] of phrases) out = out.replace(pattern, whole);
  return out;
}

function fullWord(word: string, before: string): string | undefined {
  const bare = /[,)]$/.test(word) ? word.slice(0, -1) : word;
  const small =
    /^[A-Z][a-z]+$/.test(bare) && /n?t$|^(?:Im|Ive|Hes|Shes|Theyre|Jan|Feb|Aug|Sept|Oct|Nov|Dec)$/.test(bare)
      ? bare.toLowerCase()
      : bare;
  const day = beforeDay.test(before) ? days.get(bare.toLowerCase()) : undefined;
  if (day !== undefined) return day + word.slice(bare.length);
  if ((small === 'march' || small === 'may') && beforeMonth.test(before))
    return small.replace('m', 'M') + word.slice(bare.length);
  const other = words.get(small);
  if (other === undefined) return undefined;
  return (small === bare ? other : other.charAt(0).toUpperCase() + other.slice(1)) + word.slice(bare.length);
}
