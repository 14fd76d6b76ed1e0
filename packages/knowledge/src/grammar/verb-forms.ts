import type { Sentence, Token } from '@fineline/core/review';
import { isOpen, words } from './nouns.ts';
import { plain, verbOf } from './word-forms.ts';

/** Behind a modal these are verbs of their own: "I can saw", "she will found a school". */
const alsoVerbs = words('saw found felt left fell');
const subjects = words('i we you they he she it who');
const modals = words('can could will would should must might may');
const helpers = words('do does did');
const skipped = words('also never ever really even always still just only');
/** They end so in every time. */
const endsInEd =
  /^(?:need|feed|speed|exceed|succeed|proceed|breed|bleed|heed|seed|weed|shed|wed|embed|bed|red|fed|led|bred)$/;

const isPast = (word: string): boolean => /[a-z]{2}ed$/.test(word) && !endsInEd.test(word);
/** "I can starting"; "I can bring". */
const isGoingOn = (word: string): boolean =>
  /[a-z]{3}ing$/.test(word) &&
  !/^(?:bring|cling|fling|swing|string|sting|spring|\p{L}*thing|during|evening|morning)$/u.test(word);

/** A verb in a form that it has not here: "did not went", "I could met". */
export interface FormFault {
  at: Token;
  instead: string;
}

/** The verbs of a sentence that stand in the past behind "did not" or "could". Linear in its length. */
export function* formFaults({ tokens }: Sentence): Generator<FormFault> {
  for (const [n, helper] of tokens.entries()) {
    const isModal = modals.has(helper.word);
    if (!isOpen(helper) || (!isModal && !helpers.has(helper.word)) || /^['’]/.test(helper.text)) continue;
    let m = n + 1;
    const isNot = tokens[m]?.word === 'not';
    if (isNot) m += 1;
    if (!isNot && !(isModal && subjects.has(tokens[n - 1]?.word ?? ''))) continue;
    if (skipped.has(tokens[m]?.word ?? '')) m += 1;
    const at = tokens[m];
    if (!at || !isOpen(at) || /['’]/.test(at.text) || (isNot && helper.word === 'might')) continue;
    const isOther = verbOf.has(at.word) && !(isModal && alsoVerbs.has(at.word));
    if (isOther || isPast(at.word) || (isModal && isGoingOn(at.word))) yield { at, instead: plain(at.word) };
  }
}
