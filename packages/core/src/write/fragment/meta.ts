import { type FragmentKind } from './index.ts';

/** What a note says, without its telling that it was said. */
export interface Told {
  text: string;
  /** Said by somebody else than the reader. */
  byOther: boolean;
}

/** Stands for the name of somebody else while patterns look at a text. */
const other = '\u0002';
const who = `(?:(I|we|you|${other})(?: (?:both|also|really|had|have|all|were|briefly|then|just|did|even))* )`;
const to = `(?: (?:me|us|you|${other}|to|with|a lot|a bit|a little|lots|at length|at the end|briefly|together|for ages|quite|really|long|more|some|twice|again|once|a few times|several times))*`;

const talked = new RegExp(
  `^${who}?(?:talked|spoke|chatted|compared notes|swapped (?:stories|notes|tips)|shared stories|exchanged (?:views|thoughts|notes)|talking|speaking|chatting|joked|wondered|laughed|bonded|reminisced|agreed|connected|asked|asks|heard|learned|learnt|told|complained)${to} (?:about|over|on) (.+)$`,
  'i',
);
const told = new RegExp(`^${who}?(?:(?:told|tells|assured|asked) (?:me|us|you)|wondered)(?: that)? (.+)$`, 'i');
const discussed = new RegExp(
  `^${who}?(?:discussed|covered|mentioned|mentions|explained|described|outlined|raised|highlighted|stressed|emphasised|emphasized|(?:shared|compared|swapped)(?= (?:your|the|an?|some|that|how|what|why|my)\\b)|touched on|touched upon|brought up|went through|went over|talked through|walked me through|took me through|pointed out|noted|confirmed|talked|showed me)(?: (?:to me|to us|me|with me|with you|to you))?(?: about)?(?: that)? (.+)$`,
  'i',
);
const said = new RegExp(
  `^${who}?(?:said|says|admitted|added|suggested|agreed|warned me|warned|thinks|thought|thinking|feels|felt|reckons|asked)(?: that| if(?= ))? (.+)$`,
  'i',
);
const liked = new RegExp(
  `^${who}?(?:(?:was|were|am|is|are) )?(?:liked|loved|enjoyed|enjoying|curious|interested|excited|keen)(?: (?:hearing|the (?:bit|part|stuff) about|to hear|learning|talking|chatting|finding out|reading|about|of|more|in|by|with you|on|what you said))* (.+)$`,
  'i',
);
const talk =
  /^(?:(?:our|a|the|had|good|great|nice|lovely|long|interesting|brief|short) )*(?:talk|chat|conversation|discussion)(?: with you)? (?:about|on|around|over) (.+)$/i;
const toMention = /^(?:mention|say|tell (?:you|them|her|him))(?: that| about)? (?=I\b|I'|my )(.+)$/i;

const patterns: Record<'talk' | 'strength', readonly RegExp[]> = {
  talk: [talked, told, discussed, talk, liked, said],
  strength: [
    toMention,
    new RegExp(`^${who}(?:talked|spoke|chatted|told)${to} (?:about|that) (.+)$`, 'i'),
    new RegExp(`^${who}(?:mentioned|said|told you)(?: that)? (.+)$`, 'i'),
  ],
};

/**
 * Takes off "we talked about", "you mentioned that", "liked hearing about", at most three of them: the reader is "you" by
 * now. Gives undefined where nothing is left.
 */
export function withoutTelling(
  kind: FragmentKind,
  words: readonly string[],
  others: ReadonlySet<string>,
): Told | undefined {
  const named = words.findIndex((word) => !others.has(word.toLowerCase()));
  let text = named > 0 ? [other, ...words.slice(named)].join(' ') : words.join(' ');
  let byOther = false;
  for (let turn = 0; turn < 3; turn++) {
    const found = firstMatch(kind === 'strength' ? patterns.strength : patterns.talk, text);
    if (found === undefined) break;
    byOther ||= found.by === other;
    text = found.rest;
  }
  if (text.startsWith(`${other} `)) text = [...words.slice(0, named), ...text.split(' ').slice(1)].join(' ');
  return /^(?:about|that|me|you|us|to|with|on)?$/i.test(text) ? undefined : { text, byOther };
}

function firstMatch(tried: readonly RegExp[], text: string): { rest: string; by: string | undefined } | undefined {
  for (const pattern of tried) {
    const found = pattern.exec(text);
    if (found) return { rest: found.at(-1) ?? '', by: found.length > 2 ? found[1] : undefined };
  }
  return undefined;
}
