import type { Reading, ReadingKind } from '../../application/index.ts';
import { type Classifier, type Passage, passageOf } from '../../language/index.ts';
import { type CueDefinition, type Sign, defineCue, signsIn } from '../cue.ts';
import { cutAt } from '../bounded.ts';
import type { ReceivedMessage } from '../message.ts';
import { type Judgement, judge } from './judge.ts';
import type { Until } from '../until/find-until.ts';
import { passageOfMessage } from './passage-of-message.ts';
import { type Form, kindOfForm } from './robots.ts';
import { readsLike, sentencesLike } from './sentences.ts';
import { weighed } from './weighed.ts';

/** A few words that say nothing, whatever they are about, are thanks; more of them, mostly that it goes on. */
const unsaid = ({ tokens }: Passage): Judgement => ({
  kind: tokens.length < fewWords ? 'acknowledgement' : 'still-deciding',
  confidence: 0.2,
});
const fewWords = 20;

/** What is known of a message before its kind. */
export interface Known {
  message: ReceivedMessage;
  form: Form;
  newText: string;
  /** When they say that they will answer. */
  promised: Until | undefined;
  asks: readonly string[];
}

/** How a kind is told: by phrases that people use, and by what labelled messages taught. */
export interface KindTools {
  cues: readonly CueDefinition[];
  kinds?: Classifier<ReadingKind> | undefined;
}

/** What a message does: its kind, how sure that is, and the words of `newText` that show it. */
export function kindOf(
  known: Known,
  { cues, kinds }: KindTools,
): Pick<Reading, 'kind' | 'tone' | 'confidence' | 'evidence' | 'asksFor'> {
  const { message, form, newText, asks } = known;
  const passage = passageOfMessage(newText);
  const body = signsIn(passage, cues);
  const subject = isAnswered(message.subject)
    ? []
    : signsIn(passageOf((message.subject ?? '').slice(0, 400).toLowerCase()), cues);
  const found = [...body, ...signsBesides(known, passage, body)];
  // "Your interview" stands above every answer to one, good or bad: alone, such a weak word says nothing.
  const signs = [...found, ...(found.length > 0 ? subject : subject.filter(isFirm))];
  const byCues = signs.length === 0 && form === 'person' ? unsaid(passage) : settle(form, signs);
  const { kind, confidence } = kinds && isOpen(form, byCues) ? weighed(byCues, kinds, passage.tokens) : byCues;
  const evidence = evidenceOf(kind, found);
  const learned = kinds && evidence.length === 0 ? sentencesLike(passage, kind, kinds).slice(0, 1) : [];
  const asked = asking.has(kind) ? (asks.length > 0 || !kinds ? asks : requestsIn(known, passage, kinds)) : [];
  return {
    kind,
    tone: tones[kind],
    confidence,
    evidence: [...evidence, ...learned.map(({ start, end }) => ({ start, end, says: readsLike[kind] }))],
    ...(asked.length > 0 && { asksFor: [...asked] }),
  };
}

/** What they want before they go on. */
const asking: ReadonlySet<ReadingKind> = new Set(['asks-for-something', 'next-step', 'offer', 'still-deciding']);

/** Where no thing is named as asked for: the sentences that read like a request, as they stand, in order. */
const requestsIn = ({ newText }: Known, passage: Passage, kinds: Classifier<ReadingKind>): string[] =>
  sentencesLike(passage, 'asks-for-something', kinds)
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => cutAt(newText.slice(start, end), longestRequest).replaceAll(/\s+/g, ' '));
const longestRequest = 200;

/** Whether words decide: what the form of a message has settled, they do not change. */
const isOpen = (form: Form, { kind }: Judgement): boolean => form === 'person' || kind !== kindOfForm[form];

/** It says something alone. */
const isFirm = ({ weight }: Sign): boolean => weight !== 'weak';

const namesADate = defineCue({ id: 'names-a-date', kind: 'still-deciding', says: 'They say when.', phrases: {} });
const asksForThings = defineCue({
  id: 'asks-for-things',
  kind: 'asks-for-something',
  says: 'They ask for it.',
  phrases: {},
});

/** What was found by other means than phrases. A thing asked for counts where phrases say so too. */
function signsBesides({ newText, promised, asks }: Known, { sentences }: Passage, signs: readonly Sign[]): Sign[] {
  const besides: Sign[] = [];
  const sentenceAt = (at: number) => sentences.findLast(({ start }) => start <= at)?.start ?? 0;
  if (promised) {
    const { start, end } = promised;
    besides.push({ cue: namesADate, weight: 'strong', start, end, sentence: sentenceAt(start) });
  }
  const weight = signs.some((sign) => sign.cue.kind === 'asks-for-something' && isFirm(sign)) ? 'strong' : 'weak';
  for (const thing of asks) {
    const start = newText.indexOf(thing);
    if (start < 0) continue;
    besides.push({ cue: asksForThings, weight, start, end: start + thing.length, sentence: sentenceAt(start) });
  }
  return besides;
}

function settle(form: Form, signs: readonly Sign[]): Judgement {
  const given = kindOfForm[form];
  if (given === undefined) return judge(signs);
  if (form !== 'robot' && form !== 'list' && form !== 'invitation') return { kind: given, confidence: 0.98 };
  // "Ends on the 31st" is what offers of shops say.
  const news = judge(
    signs.filter(
      ({ cue }) => cue.kind !== 'auto-reply' && cue.kind !== 'unrelated' && (cue !== namesADate || form !== 'list'),
    ),
  );
  if (form !== 'invitation' && isPlain(signs, 'unrelated') && !(endings.has(news.kind) && news.confidence > 0.5)) {
    return { kind: 'unrelated', confidence: 0.9 };
  }
  if (form === 'robot' && isPlain(signs, 'auto-reply') && faint.has(news.kind)) return { kind: given, confidence: 0.9 };
  if (news.confidence > (endings.has(news.kind) || form !== 'list' ? 0.5 : 0.6)) return news;
  return { kind: given, confidence: 0.8 };
}

const isPlain = (signs: readonly Sign[], kind: ReadingKind): boolean =>
  signs.some(({ cue, weight }) => cue.kind === kind && weight === 'decisive');

/** What every robot says, whatever it is for. */
const faint: ReadonlySet<ReadingKind> = new Set(['acknowledgement', 'still-deciding']);

/** What no advertisement says. */
const endings: ReadonlySet<ReadingKind> = new Set(['rejection', 'filled', 'asked-to-stop']);

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

/** The words that show the kind, in order and apart: of overlapping ones the first, weak ones only where none is firm. */
function evidenceOf(kind: ReadingKind, signs: readonly Sign[]): Reading['evidence'] {
  const own = signs.filter(({ cue }) => cue.kind === kind).toSorted((a, b) => a.start - b.start || b.end - a.end);
  const firm = own.filter(isFirm);
  const evidence: Reading['evidence'] = [];
  for (const { start, end, cue } of firm.length > 0 ? firm : own) {
    if (start >= (evidence.at(-1)?.end ?? 0)) evidence.push({ start, end, says: cue.says });
  }
  return evidence;
}
