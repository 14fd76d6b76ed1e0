/** Words of one line, apart at spaces. */
export const setOf = (...lines: string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));

/** Words that open a noun phrase and leave no room for an article before it. */
export const determiners = setOf(
  'a an the this that these those my your his her its our their some any every each all both another several',
  'many few fewer more most much less enough whose whichever whatever other half',
);

export const numberWords = setOf(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen eighteen',
  'twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen dozens hundreds thousands',
);

export const isNumber = (word: string): boolean =>
  numberWords.has(word) || /^[£$€~]?\d[\d,.]*(?:\+|%|k|m|bn)?$/.test(word);

export const prepositions = setOf(
  'about above across after against ahead along alongside amid among around as at before behind below beside between',
  'beyond by concerning despite down during except for from in inside into like near of off on onto out outside over past',
  'per regarding since than through throughout till to toward towards under until up upon via with within without',
);

/** Subjects that need a verb after them. */
export const subjects = setOf('i we they he she it you there who');

export const auxiliaries = setOf(
  "is are was were am be been being has have had having do does did will would can could shall should must may might isn't",
  "aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't",
  "mustn't i'm i've i'd i'll we're we've we'd we'll they're they've they'd they'll you're you've you'd you'll he's she's",
  "it's it'll that's there's who's what's ain't gonna wanna dont cant didnt doesnt isnt wasnt wont im ive theyre",
);

export const negatives = setOf(
  "not never no none nobody nothing neither nor without cannot isn't aren't wasn't weren't hasn't haven't hadn't don't",
  "doesn't didn't won't wouldn't can't couldn't shouldn't mustn't ain't dont cant didnt doesnt isnt wasnt wont nowhere",
);

export const questionWords = setOf('how what why when where which who whether whose');

export const relatives = setOf('who which that where when whose how why what whether because while if');

/** Words that say how, when or how much, and begin no noun phrase. */
export const adverbs = setOf(
  'very really too so quite just also maybe perhaps probably possibly almost nearly hardly rather pretty always often',
  'sometimes usually never ever once twice already still yet now then soon later ago today yesterday tomorrow here there',
  'again together instead however but and or because if although though while since well badly ok okay yes yeah no nope',
  'hmm um er ah oh hey hi hello please thanks thank sorry otherwise anyway basically actually honestly not',
);

/** Adverbs that a past or present verb may have before it, and that add nothing. */
export const idleAdverbs = setOf(
  'also successfully recently previously currently basically actually just really simply',
);
/** Those that say something. */
export const tellingAdverbs = setOf(
  'never always once often regularly personally sometimes usually twice single-handedly',
);

/** Words in -ly that are no adverbs. */
export const lyNouns = setOf(
  'daily weekly monthly yearly quarterly hourly early family supply assembly elderly friendly costly likely lively reply',
  'anomaly july italy fly jelly poly rally tally bully ally belly curly only lovely multiply apply comply rely bi-weekly',
);

/** What languages other than English begin or join their phrases with, and English does not. */
export const foreignWords = setOf(
  'le la les des du une aux avec pour dans chez sur est et der das und ist nicht mit für von zum zur ein eine einen el los las',
  'una uno unos y que con por para del het een voor niet och att på ich wir sie je nous vous não uma com il gli della di',
  'di nel som av til med jeg ja nie jest na się ve için untuk dan yang',
);

/** English words that are written with an accent. */
export const accented = setOf(
  'café cafés résumé résumés naïve façade façades cliché clichés fiancé fiancée rosé crèche crèches pâtisserie sauté',
  'sautéed entrée entrées soufflé soufflés jalapeño purée purées décor née exposé protégé protégés consommé pâté flambé',
  'à crêpe crêpes brûlée éclair éclairs sommelière maître après vis-à-vis touché risqué coöperation gruyère latté piñata',
);

/** Words that stand for a noun phrase. */
export const pronounWords = setOf(
  'i me we us you he him she her they them it myself yourself something nothing anything everything mine yours',
);
