import { isPlural } from './nouns.ts';
import { articlesIn, withArticle } from './articles.ts';
import { findClause } from './clause.ts';
import { languages } from './languages.ts';
import { findNoun, lowerOf } from './noun-phrase.ts';
import { findThing } from './thing.ts';
import { findVerb, hasNegative, soundRest } from './verb-phrase.ts';

/** What went wrong, said before what it went wrong with. Small letters are matched. */
const stumbling: readonly RegExp[] = [
  /^(?:i )?(?:really |totally |completely |kind of |a bit |slightly )*(?:stumbled|blanked|froze|overran|bombed|floundered|wavered|got flustered|lost (?:my|the) thread|rambled|struggled|fumbled|tripped|hesitated|wobbled|went blank|got stuck|got lost|messed up|slipped up|fell down|talked too much|was weak|was shaky|was vague|was unclear|was thin|was light|weak|shaky|vague|unclear|hazy|rusty|thin|light|unsure|not strong|not clear|tongue-tied) (?:on|over|at|about|with|when asked about|when they asked about|in|through|around) /,
  /^(?:i )?(?:really |totally |completely )*(?:undersold|oversold|underplayed|played down|messed up|fluffed|fumbled|bungled|flubbed|botched|blew|muddled|mixed up|skipped|missed|forgot|dodged) (?:on )?(?=(?:the|my|your|a|an|question|answer|answers|\w+ (?:question|answer|test|task|exercise)s?)\b)/,
  /^(?:i )?(?:did not|didn't|could not|couldn't|can't|failed to|was unable to|forgot to|should have) (?:really |fully |properly |quite )*(?:answer|explain|remember|recall|know|cover|finish|describe|mention|say much on|say much about|say enough about|talk about) (?:much about |enough about |anything about |about )?/,
  /^(?:i )?(?:(?:was|am) not|wasn't|i'm not|not) (?:really |very |too |so |quite |entirely )*(?:sure|clear|confident|strong|great|good|convincing) (?:about|on|of|with|at|in) /,
  /^(?:bad|poor|weak|wrong|long|vague|confused|rambling|messy|muddled|thin|short) answers? (?:on|to|about) /,
  /^(?:you )?(?:seemed|seem|looked|sounded|were|are|was)? ?(?:a bit |a little |slightly |quite |really |very |somewhat |still )*(?:worried|unsure|concerned|doubtful|sceptical|skeptical|hesitant|unconvinced|not convinced|not sure|nervous|uneasy|wary|surprised|puzzled|lukewarm) (?:about|by|over|at|of|on|with|that) /,
  /^(?:you )?(?:had |have |raised )?(?:doubts?|worries|worry|concerns?|reservations|questions?|a question|hesitations?) (?:about|over|on|regarding|around|with) (?=(?:my|whether|the|how)\b)/,
  /^(?:you )?(?:questioned|queried|doubted|(?<=you )(?:doubt|query|question)|probed|pushed (?:me|back) on|pressed me on|grilled me on|challenged me on|picked up on|kept coming back to|frowned at|wanted more on|wanted more about|asked twice about) /,
];

const lacking =
  /^(?:i |you )?(?:have |had |has |'ve |only have |got |having |think i have |thought i had |thinks? i (?:have|lack)|feel i have |felt i had )?(?:no|not enough|(?:my |the )?lack of|lacking|lack|too little|not much|little|limited|hardly any|without|insufficient|zero|never used|don't have|didn't have|do not have|don't have enough|don't have much|missing|only|not sure i have enough|not sure i have|unsure i have enough) (?:enough |much |any |real |formal |direct |hands-on |the |a |an )*/;

const experienceWord =
  /\b(?:experience|background|knowledge|qualifications?|exposure|certificates?|certifications?|training|skills?)\b/;

/** A doubt as what can be said more on: calmly, without what went wrong; undefined where that is not sure. */
export function findDoubt(words: readonly string[]): string | undefined {
  const text = words.join(' ');
  const lower = text.toLowerCase();
  if (/\b(?:over-?qualified)\b/.test(lower))
    return /^(?:you )?(?:are |were |seem |seemed |thinks? |thought |worried |concerned |may be |might be |possibly |that |i'm |i am |am |being |too |i was |i might be |feel |felt |find )*over-?qualified$/.test(
      lower,
    )
      ? 'being overqualified'
      : undefined;
  for (const pattern of stumbling) {
    const found = pattern.exec(lower)?.[0];
    if (found !== undefined) return about(withoutName(after(words, found)));
  }
  const wrong = /^(?:i )?(?:got|had) (.+) (?:wrong|mixed up|muddled)$/.exec(lower)?.[1];
  if (wrong !== undefined) {
    const at = lowerOf(words[0]) === 'i' ? 2 : 1;
    return about(words.slice(at, at + wrong.split(' ').length));
  }
  const clause = lower.startsWith('i ') ? undefined : findClause(words);
  if (clause !== undefined) {
    const own = clause.of.replace(/^(?:the|my) /i, '');
    return typeof clause.subject === 'object' && 'words' in clause.subject && mine.test(own) ? `my ${own}` : undefined;
  }
  const lack = lacking.exec(lower)?.[0];
  if (lack !== undefined) {
    const rest = after(words, lack);
    return none.test(lack) ? toGain(rest, lack) : lacked(rest, lack.trim());
  }
  return about(words);
}

/** Whoever forgot "the name of the regulation" has more to say on the regulation. */
function withoutName(words: readonly string[]): readonly string[] {
  const named =
    /^(?:the )?(?:(?:exact|right|proper) )?(?:point|gist|names?|words?|terms?|titles?|dates?|years?|numbers?|acronyms?|figures?) (?:of|for) (?=\S)/i.exec(
      words.join(' '),
    )?.[0];
  return named === undefined ? words : after(words, named);
}

const after = (words: readonly string[], found: string): string[] => words.slice(found.trim().split(' ').length);

/** Where there may be nothing of it at all: nobody can say more on that. */
const none =
  /\b(?:no|lack|lacking|without|zero|never used|missing|don't have|didn't have|do not have)\b(?! (?:enough|much))/;

/** "no AWS experience" as "how I would gain AWS experience", "never used Kafka" as "how I would learn Kafka". */
function toGain(rest: readonly string[], lack: string): string | undefined {
  const noun = findNoun(rest);
  if (noun === undefined || noun.determined || noun.person || hasNegative(rest) || / enough | much /.test(`${lack} `))
    return undefined;
  const text = rest.join(' ');
  if (/^(?:experience|knowledge|exposure)$/.test(noun.head)) return `how I would gain ${text}`;
  if (noun.head === 'background' && noun.headAt === rest.length - 1 && rest.length > 1)
    return `how I would gain ${[...rest.slice(0, -1), 'experience'].join(' ')}`;
  return noun.number === 'name' && (/used/.test(lack) || languages.has(text)) ? `how I would learn ${text}` : undefined;
}

/** "not enough Java experience" as "my Java experience". */
function lacked(rest: readonly string[], lack: string): string | undefined {
  const noun = findNoun(rest);
  if (noun === undefined || hasNegative(rest)) return undefined;
  const text = rest.join(' ');
  if (/^(?:my|the|your)$/.test(lowerOf(rest[0])))
    return lowerOf(rest[0]) === 'my' && experienceWord.test(text) ? text : undefined;
  if (lack.endsWith('only'))
    return noun.determined && /^\S+ (?:years?|months)\b/.test(text) && rest.length > 2 ? `my ${text}` : undefined;
  if (/^(?:experience|background|knowledge|exposure|skills?)$/.test(noun.head) || languages.has(text))
    return `my ${text}`;
  if (noun.determined || noun.person || noun.number === 'one') return undefined;
  if (lack.endsWith('used') || noun.number === 'name') return `my experience with ${text}`;
  return undefined;
}

/** Things of the candidate's that people name without "my". */
const mine =
  /^(?:availability|notice period|commute|cv|gap year|start date|right to work|visa|visa status|driving licence|grades|degree|handwriting|accent|english|german|french|spanish|relocation|career break|career change|career gap|reasons? for leaving|experience|lack of experience|qualifications|willingness)\b/i;

const inWords: ReadonlyMap<string, readonly string[]> = new Map([
  ["I'm", ['I', 'am']],
  ["I've", ['I', 'have']],
  ["I'd", ['I', 'would']],
]);

function about(given: readonly string[]): string | undefined {
  const hanging = / (?:(?:off )?by heart|at all|properly|in (?:time|detail|depth)|very well|well enough|well)$/i.exec(
    given.join(' '),
  )?.[0];
  const words = (
    hanging === undefined ? given : given.slice(0, given.length - hanging.trim().split(' ').length)
  ).flatMap((word) => inWords.get(word) ?? [word]);
  const text = words.join(' ');
  const lower = text.toLowerCase();
  if (
    words.length === 0 ||
    /^(?:the |my )?(?:start|end|beginning|outset|first|time|moment)$/.test(lower) ||
    /["“”]|\b(?:a lot|badly|silence|handshake|nerves|age|accent|outfit|clothes|shoes|tie|voice|jokes?|smile|face|body language|stints?|hopping|back|knees?|health|stammer|stutter|dyslexia|adhd|autism|weight|looks)\b/.test(
      lower,
    )
  )
    return undefined;
  if (/^(?:short )?(?:time|spell|stint|role|job|years?) at /.test(lower)) return `my ${text}`;
  const gap =
    /^(?:the |a |my )?(?:cv gap|gap (?:in|on) (?:the |my )?cv|gap in (?:my )?(?:résumé|resume)|résumé gap|resume gap|gap(?=$))( .*)?$/.exec(
      lower,
    );
  if (gap)
    return `the gap in my ${/cv|gap$/.test(lower) && !/r[ée]sum/.test(lower) ? 'CV' : lower.includes('é') ? 'résumé' : 'resume'}${gap[1] === undefined ? '' : text.slice(text.length - gap[1].length)}`;
  const whether = /^(?:whether|if) (?=i\b)/.exec(lower)?.[0];
  if (whether !== undefined) {
    const rest = words.slice(2);
    return /^(?:can|could|would|have|had|am|was|will)$/.test(lowerOf(rest[0])) &&
      rest.length > 1 &&
      !hasNegative(rest) &&
      soundRest(rest.slice(1))
      ? `whether I ${rest.join(' ')}`
      : undefined;
  }
  if (/^(?:how|why|when|where|what) i\b/.test(lower)) {
    const verb = findVerb(words.slice(lowerOf(words[2]) === 'only' ? 3 : 2), ['past', 'base'], false);
    const modal = /^(?:would|can|could|have|had|will|am|was)$/.test(lowerOf(words[2]));
    return !hasNegative(words) && words.length > 3 && (modal || verb !== undefined) && soundRest(words.slice(3))
      ? `${lowerOf(words[0])} ${words.slice(1).join(' ')}`
      : undefined;
  }
  if (hasNegative(words) || (findVerb(words, ['past']) !== undefined && findNoun(words) === undefined))
    return undefined;
  if (
    /^(?:\d+|two|three|four|five|six|several) (?:jobs?|roles?|posts?|employers?|moves?) in \S+ (?:years?|months)$/.test(
      lower,
    )
  )
    return `my ${text}`;
  if (mine.test(lower)) return `my ${[words[0], ...articlesIn(words, 1)].join(' ')}`;
  const noun = findNoun(words);
  if (noun === undefined) {
    const gerund = findVerb(words, ['gerund']);
    return gerund &&
      !/^(?:being|having|talking|rambling|stumbling|blanking|answering|freezing|crying|failing|losing|missing|forgetting|mumbling)$/.test(
        lowerOf(words[0]),
      )
      ? findThing(words, true)
      : undefined;
  }
  if (/\b(?:i|me)\b/.test(lower) || /^(?:too|this|that|no|every|each|more|less)$/.test(lowerOf(words[0])))
    return undefined;
  if (experienceWord.test(noun.head) && !noun.determined) return `my ${text}`;
  if (noun.person && !noun.determined) return isPlural(noun.head) ? text : undefined;
  if (
    /^(?:bad|poor|weak|wrong|long|vague|silly|messy|rusty|shaky|thin|hazy|patchy)$/.test(lowerOf(words[0])) ||
    (/^(?:bad|poor|weak|silly|wrong|awkward|long)$/.test(lowerOf(words[1])) && noun.determined)
  )
    return undefined;
  return findThing(words, true) ?? withArticle(noun, true);
}
