import type { Reading } from '@fineline/core/application';
import { fullDayInWords, getDay } from '@fineline/core/calendar';
import { makePage } from '../page/page.ts';

/** A reading for the one who got the message: what it does, how sure that is, and the words that show it. */
export function readingInWords(reading: Reading, look: { width: number; colour: boolean }): string[] {
  const { kind, confidence, until, asksFor = [], evidence, newText } = reading;
  const page = makePage(look);
  page.says(kinds[kind], 'strong', ...styles(reading));
  if (confidence < sure) page.says('This is not certain: please read it yourself.', 'fix');
  page.gap();
  if (until !== undefined) page.detail(kind === 'auto-reply' ? 'Back' : 'By', fullDayInWords(getDay(until)));
  for (const thing of asksFor) page.detail('Asks for', thing);
  for (const { start, end, says } of evidence.slice(0, mostEvidence)) {
    page.detail('Shown by', `“${oneLine(newText.slice(start, end))}”: ${says}`);
  }
  return page.lines();
}

/** Below this the person is asked. */
const sure = 0.6;
const mostEvidence = 5;

const styles = ({ tone }: Reading): ('write' | 'wait' | 'fix')[] => {
  switch (tone) {
    case 'positive':
      return ['write'];
    case 'negative':
      return ['fix'];
    case 'neutral':
    case 'none':
      return ['wait'];
  }
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const kinds: Record<Reading['kind'], string> = {
  offer: 'They offer you the post.',
  'next-step': 'There is a next step: they ask you to come, to talk or to show something.',
  'asks-for-something': 'They ask you for something.',
  'still-deciding': 'They are still deciding.',
  acknowledgement: 'They thank you, or say that something came. Nothing is to be answered.',
  rejection: 'They chose somebody else, or decided against going on.',
  filled: 'The post is no longer there to be given.',
  'asked-to-stop': 'They ask you not to write or ring.',
  'auto-reply': 'It is an automatic answer.',
  bounce: 'Your message was not delivered.',
  unrelated: 'It has nothing to do with your application.',
};
