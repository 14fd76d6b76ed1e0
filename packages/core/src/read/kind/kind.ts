import type { Reading, ReadingKind } from '../../application/index.ts';
import { passageOf } from '../../language/index.ts';
import { boundedPassageOf } from '../bounded.ts';
import { type CueDefinition, type Sign, defineCue, signsIn } from '../cue.ts';
import type { ReceivedMessage } from '../message.ts';
import { type Judgement, judge } from './judge.ts';
import type { Until } from '../until/find-until.ts';
import { type Form, kindOfForm } from './robots.ts';

/** What is known of a message before its kind. */
export interface Known {
  message: ReceivedMessage;
  form: Form;
  newText: string;
  /** When they say that they will answer. */
  promised: Until | undefined;
  asks: readonly string[];
}

/** What a message does: its kind, how sure that is, and the words of `newText` that show it. */
export function kindOf(
  known: Known,
  cues: readonly CueDefinition[],
): Pick<Reading, 'kind' | 'tone' | 'confidence' | 'evidence'> {
  const { message, form, newText } = known;
  const body = signsIn(boundedPassageOf(calmed(newText)), cues);
  const subject = isAnswered(message.subject)
    ? []
    : signsIn(passageOf((message.subject ?? '').slice(0, 400).toLowerCase()), cues);
  const found = [...body, ...signsBesides(known)];
  const { kind, confidence } = settle(form, [...found, ...subject]);
  return { kind, tone: tones[kind], confidence, evidence: evidenceOf(kind, found) };
}

const namesADate = defineCue({ id: 'names-a-date', kind: 'still-deciding', says: 'They say when.', phrases: {} });
const asksForThings = defineCue({
  id: 'asks-for-things',
  kind: 'asks-for-something',
  says: 'They ask for it.',
  phrases: {},
});

/** What was found by other means than phrases. */
function signsBesides({ newText, promised, asks }: Known): Sign[] {
  const signs: Sign[] = [];
  if (promised)
    signs.push({ cue: namesADate, weight: 'strong', start: promised.start, end: promised.end, sentence: 0 });
  for (const thing of asks) {
    const start = newText.indexOf(thing);
    if (start >= 0) signs.push({ cue: asksForThings, weight: 'strong', start, end: start + thing.length, sentence: 0 });
  }
  return signs;
}

function settle(form: Form, signs: readonly Sign[]): Judgement {
  const given = kindOfForm[form];
  if (given === undefined) return judge(signs);
  if (form !== 'robot' && form !== 'list' && form !== 'invitation') return { kind: given, confidence: 0.98 };
  const news = judge(
    signs.filter(({ cue }) => cue.kind !== given && cue.kind !== 'auto-reply' && cue.kind !== 'unrelated'),
  );
  const notice = judge(signs.filter(({ cue }) => cue.kind === 'unrelated'));
  if (form !== 'invitation' && notice.confidence > 0.6 && !(endings.has(news.kind) && news.confidence > 0.5))
    return { kind: 'unrelated', confidence: 0.9 };
  if (news.confidence > 0.5 && (form !== 'list' || news.confidence > 0.8)) return news;
  return { kind: given, confidence: 0.8 };
}

/** What no advertisement says. */
const endings: ReadonlySet<ReadingKind> = new Set(['rejection', 'filled', 'asked-to-stop']);

/** Words in capitals are words, not names: "NOT SELECTED". */
const calmed = (text: string): string =>
  text.replace(/\b[A-Z]{2,30}(?:[ -][A-Z]{2,30}){1,30}\b/g, (shouted) => shouted.toLowerCase());

/** The subject of an answer is what the candidate wrote. */
const isAnswered = (subject = ''): boolean => /^\s*(re|aw|sv|antw|odp|vs|fwd?|wg|tr|rv|res?p?)\s*:/i.test(subject);

const tones: Readonly<Record<ReadingKind, Reading['tone']>> = {
  offer: 'positive',
  'next-step': 'positive',
  'asks-for-something': 'neutral',
  'still-deciding': 'neutral',
  acknowledgement: 'neutral',
  rejection: 'negative',
  filled: 'negative',
  'asked-to-stop': 'negative',
  'auto-reply': 'none',
  bounce: 'none',
  unrelated: 'none',
};

/** The words that show the kind, in order, each place once. */
function evidenceOf(kind: ReadingKind, signs: readonly Sign[]): Reading['evidence'] {
  return signs.filter(({ cue }) => cue.kind === kind).map(({ start, end, cue }) => ({ start, end, says: cue.says }));
}
