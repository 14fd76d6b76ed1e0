import type { Reading } from '../application/index.ts';
import { dayLength, isoDate, minute } from '../calendar/index.ts';
import { findAsks } from './asks/find-asks.ts';
import { type KindTools, kindOf } from './kind/kind.ts';
import { formOf } from './kind/robots.ts';
import type { ReceivedMessage } from './message.ts';
import { newTextOf } from './new-text/new-text.ts';
import { findCountry } from './until/country.ts';
import { type Until, findUntil } from './until/find-until.ts';
import { writesMonthFirst } from './until/month-first.ts';

/** What `read` knows of the ways people write; made outside. */
export type ReadTools = KindTools;

/**
 * What a message answers: its kind with the words that show it, the date they gave, and what they ask for. Offsets of the
 * evidence are UTF-16 code units of `newText`. Pure; never throws, whatever the message holds.
 */
export function readMessage(message: ReceivedMessage, tools: ReadTools): Reading {
  const newText = newTextOf(message.text);
  const form = formOf(message);
  const promised = dateIn(newText, message, form === 'reply');
  const asks = findAsks(newText);
  const found = kindOf({ message, form, newText, promised, asks }, tools);
  const until = found.kind === 'auto-reply' ? dateIn(newText, message, true) : promised;
  return {
    ...found,
    newText,
    ...(until && !closed.has(found.kind) && { until: isoDate(until.day) }),
  };
}

/** After these no answer is to come. */
const closed: ReadonlySet<Reading['kind']> = new Set([
  'offer',
  'rejection',
  'filled',
  'bounce',
  'unrelated',
  'acknowledgement',
  'asked-to-stop',
]);

function dateIn(newText: string, { received, from }: ReceivedMessage, isAutoReply: boolean): Until | undefined {
  const { zone, day, moment, time } = received ?? {};
  const offset =
    day === undefined || time === undefined || moment === undefined
      ? undefined
      : (day * dayLength + time - moment) / minute;
  const country = findCountry(zone, from);
  const place = country === undefined ? {} : { country };
  const monthFirst = writesMonthFirst({
    text: newText,
    ...(zone !== undefined && { zone }),
    ...place,
    ...(offset !== undefined && { offset }),
  });
  return findUntil(newText, { ...(day !== undefined && { today: day }), ...place, monthFirst, isAutoReply });
}
