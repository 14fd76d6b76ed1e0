import type { ApplicationEvent } from '@fineline/core/application';
import { sayList } from '../when/say.ts';
import { formatWords, interviewWord, kindWords, messageWords, outcomeWords } from './nouns.ts';
import { recordWords } from './record.ts';

/** One line of the history. */
export function sayEvent(
  event: ApplicationEvent,
  nameOf: (id: string) => string,
  day: (date: string) => string,
): string {
  switch (event.type) {
    case 'interview': {
      const what = event.format ? formatWords[event.format] : interviewWord;
      const people = event.with.length > 0 ? ` with ${sayList(event.with.map(nameOf))}` : '';
      return `${what}${people}${event.minutes ? `, ${event.minutes} minutes` : ''}${event.cancelled ? ': cancelled' : ''}`;
    }
    case 'timeline-given':
      return `${event.by ? nameOf(event.by) : 'They'} gave ${event.due ? `a date: ${day(event.due)}` : 'no date'}${event.says ? `: “${event.says}”` : ''}`;
    case 'contact-preference':
      return `${event.by ? nameOf(event.by) : 'They'} said: ${recordWords.reachOptions[event.channel].toLowerCase()}`;
    case 'promise-made':
      return `You promised: ${event.what}, by ${day(event.due)}`;
    case 'promise-kept':
      return `You kept your promise: ${event.what}`;
    case 'sent': {
      const to = event.to.length > 0 ? ` to ${sayList(event.to.map(nameOf))}` : '';
      return event.channel === 'phone' && event.action === 'phone-call'
        ? `You rang${event.to.length > 0 ? ` ${sayList(event.to.map(nameOf))}` : ''}`
        : `You sent ${messageWords[event.action]}${to}`;
    }
    case 'reply': {
      const until = event.until ? `, until ${day(event.until)}` : '';
      return `${event.from ? nameOf(event.from) : 'They'} wrote: ${lowered(kindWords[event.kind])}${until}`;
    }
    case 'outcome':
      return outcomeWords[event.is];
  }
}

const lowered = (text: string): string =>
  /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
