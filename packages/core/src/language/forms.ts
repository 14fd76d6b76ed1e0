/**
 * Every form that a word may take: "wait" gives waits, waited, waiting; "decide" deciding; "try" tries. It makes a few
 * that nobody writes, which does no harm in a set to look words up in.
 */
export function formsOf(word: string): string[] {
  const forms = [word, `${word}s`, `${word}es`, ...(irregular.get(word) ?? [])];
  const stem = word.replace(/e$/, '');
  forms.push(`${stem}ing`, `${stem}ed`);
  if (/[^aeiou][aeiou][bdgklmnprt]$/.test(word)) forms.push(`${word}${word.at(-1)}ing`, `${word}${word.at(-1)}ed`);
  if (/[^aeiou]y$/.test(word)) forms.push(`${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`, `${word}ing`);
  if (word.endsWith('ie')) forms.push(`${word.slice(0, -2)}ying`);
  return [...new Set(forms)];
}

const irregular = new Map<string, string[]>(
  `be am is are was were been being
  have has had having
  do does did done
  go goes went gone
  get got gotten
  say said
  make made
  know knew known
  think thought
  take took taken
  see saw seen
  come came
  give gave given
  find found
  tell told
  feel felt
  leave left
  keep kept
  begin began begun
  show shown
  hear heard
  hold held
  bring brought
  write wrote written
  sit sat
  stand stood
  lose lost
  pay paid
  meet met
  lead led
  understand understood
  speak spoke spoken
  read read
  spend spent
  grow grew grown
  win won
  teach taught
  send sent
  build built
  fall fell fallen
  drop dropped
  ring rang rung
  catch caught
  choose chose chosen
  forget forgot forgotten forgetting
  drive drove driven
  eat ate eaten
  break broke broken
  sell sold
  buy bought
  beg begged begging
  set set setting
  let let letting
  cut cut cutting
  put put putting
  hit hit hitting
  hurt hurt
  cost cost
  throw threw thrown
  draw drew drawn
  wear wore worn
  run ran running
  swim swam
  stick stuck
  sleep slept
  lie lay lain lying
  bear bore borne
  seek sought
  man men
  woman women
  child children
  person people
  life lives
  wife wives
  this these
  that those`
    .split('\n')
    .map((line) => line.trim().split(' '))
    .map(([word = '', ...forms]) => [word, forms]),
);
