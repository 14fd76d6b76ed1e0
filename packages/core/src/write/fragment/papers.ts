import { type Fitted } from './index.ts';
import { articlesIn } from './articles.ts';
import { findNoun, lowerOf, type NounPhrase } from './noun-phrase.ts';
import { hasNegative } from './verb-phrase.ts';

/** Papers that are theirs and only filled in by the candidate. */
const theirs =
  /^(?:signed|completed|filled|filled-in|countersigned|new starter)\b|\b(?:forms?|contract|nda|questionnaire|agreement|declaration|offer letter|task|exercise|assessment|test|checklist|pack|mandate)$/i;

/** A paper as what the candidate can send: "my CV", "the signed form". */
export function fitDocument(words: readonly string[]): Fitted {
  if (hasNegative(words)) return {};
  const document = paper(words);
  return document === undefined ? {} : { document };
}

function paper(words: readonly string[]): string | undefined {
  const noun = findNoun(words);
  if (noun === undefined || noun.words.length > 12) return undefined;
  const text = written(noun);
  if (/^right to work$/i.test(text)) return 'proof of my right to work';
  const copy =
    /^(?:an? |the )?(scanned |certified |signed )?(cop(?:y|ies)|scans?|photos?|photographs?|pictures?|evidence|proof) of (?!my |your |the |an? |all |both |\d)(.+)$/i.exec(
      text,
    );
  if (copy) {
    const what = (copy[2] ?? '').toLowerCase();
    const article = /^(?:copies|scans|photos|photographs|pictures|evidence|proof)$/.test(what) ? '' : 'a ';
    return `${article}${(copy[1] ?? '').toLowerCase()}${what} of my ${copy[3] ?? ''}`;
  }
  if (noun.determined || /^(?:copies|scans|photos) of my /i.test(text)) return text;
  if (/^(?:copy|scan|photo|link)$/.test(noun.head)) return `a ${text}`;
  return theirs.test(words.slice(0, noun.headAt + 1).join(' ')) ? `the ${text}` : `my ${text}`;
}

const written = (noun: NounPhrase): string => {
  const words = withMine(noun.words);
  return [...words.slice(0, noun.headAt + 1), ...articlesIn(words, noun.headAt + 1)].join(' ');
};

const own =
  /^(?:portfolio|passport|cv|degree|certificates?|qualifications?|licen[cs]e|references|transcripts?|employer|résumé|resume)$/;

/** "link to portfolio" as "link to my portfolio", "updated CV" as "my updated CV" after a verb. */
export function withMine(words: readonly string[], afterVerb = false): string[] {
  return words.flatMap((word, at) => {
    const before = lowerOf(words[at - 1]);
    const bare = /^(?:of|to|on|about|in|from|with)$/.test(before) || (at === 0 && words.length === 1);
    if (/^(?:last|previous|former|current|present)$/.test(lowerOf(word)) && /^(?:of|to|from|with|by)$/.test(before))
      return ['my', word];
    const named =
      afterVerb &&
      at === 0 &&
      /^(?:start date|notice period|availability|right)$/.test(
        `${lowerOf(word)}${/^(?:start|notice)$/.test(lowerOf(word)) ? ` ${lowerOf(words[1])}` : ''}`,
      );
    if (named) return ['my', word];
    const described =
      /^(?:updated|latest|current|new)$/.test(lowerOf(word)) &&
      own.test(lowerOf(words[at + 1])) &&
      (at === 0 || /^(?:of|to|you)$/.test(before));
    return (at > 0 && bare && own.test(lowerOf(word))) || (described && (at !== 0 || afterVerb))
      ? ['my', word]
      : [word];
  });
}

/** "please send us", "could you let me know". */
const politely = new Set(
  "please kindly could can would will me also we need just you i i'd like ask asked for that to if possible send provide give share forward email supply attach bring confirm let know submit upload return tell over back in through along with".split(
    ' ',
  ),
);

/** What they asked for, as the candidate says it. */
export function fitAsked(words: readonly string[]): Fitted {
  const lower = words.join(' ').toLowerCase();
  let at = 0;
  while (politely.has(lowerOf(words[at]))) at++;
  const first = lowerOf(words[at]);
  const sure =
    at === 0 ||
    /^(?:my|the|an?|your|two|three|all|any|more|some|\d+)$/.test(first) ||
    /^(?:please|kindly|can|could|would|will|you|me|asked|for)\b/.test(lower);
  const asked = sure ? words.slice(at) : words;
  const noun = findNoun(asked);
  if (noun === undefined || hasNegative(asked) || (noun.person && noun.number === 'one')) return {};
  const text = written(noun);
  if (/\b(?:you|I)\b/.test(text)) return {};
  if (noun.determined)
    return /^(?:this|that|these|those|every|each|any|no)$/.test(lowerOf(asked[0])) ? {} : { asked: text };
  const open =
    /^(?:times|dates|slots|samples|examples|copies|scans|photos|photographs|proof|evidence|feedback|names|information|thoughts|ideas|answers|confirmation|permission)$/.test(
      noun.head,
    );
  const general = /^(?:more|further|some|additional|extra|other|alternative|possible|suitable|available|new)$/.test(
    lowerOf(asked[0]),
  );
  if (
    /^(?:call|chat|meeting|copy|list|photo|photograph|short|quick|video|sample|scan|letter|summary|presentation|conversation|visit|breakdown|answer|link|lesson)$/.test(
      noun.head,
    ) &&
    !text.startsWith('my')
  ) {
    return noun.head === 'letter' && noun.headAt > 0
      ? { asked: `my ${text}` }
      : { asked: /^[aeiou]/i.test(text) ? `an ${withOwn(text)}` : `a ${withOwn(text)}` };
  }
  if (open || general) return { asked: withOwn(text) };
  if (lowerOf(asked[noun.headAt + 1]) === 'of') return { asked: `the ${text}` };
  if (theirs.test(asked.slice(0, noun.headAt + 1).join(' '))) return { asked: `the ${text}` };
  return { asked: `my ${text}` };
}

/** "copy of passport" is of the candidate's. */
const withOwn = (text: string): string =>
  text.replace(
    /^((?:\w+ )?(?:cop(?:y|ies)|scans?|photos?|proof|evidence) of )(?!my |your |the |an? |all |both |our |\d)/i,
    '$1my ',
  );
