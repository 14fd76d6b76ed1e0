import type { CalendarPart } from '@fineline/core/read';

/** A calendar part of a message, and the method that its headers name. */
interface CalendarText {
  text: string;
  method?: string;
}

/** What a meeting is called has few words; a calendar's description may be a whole letter. */
const longest = { summary: 1_000, description: 20_000, lines: 2_000 } as const;

/** What is done with a meeting, and how it is called: enough to tell an invitation; `tell` reads the whole of it. */
export function calendarOf(calendar: CalendarText): CalendarPart {
  const method = calendar.method ?? findValue(calendar.text, 'METHOD');
  const summary = findValue(calendar.text, 'SUMMARY')?.slice(0, longest.summary);
  return {
    method: /^[A-Z-]{1,20}$/.exec((method ?? '').trim().toUpperCase())?.[0] ?? 'PUBLISH',
    ...(summary && { summary }),
  };
}

/** What an invitation says that came without a letter. */
export const wordsOfCalendar = ({ text }: CalendarText): string =>
  [findValue(text, 'SUMMARY'), findValue(text, 'DESCRIPTION')]
    .filter((words) => words !== undefined && words !== '')
    .join('\n\n')
    .slice(0, longest.description);

/** The value of the first property of a name in the event, unfolded and unescaped. */
function findValue(text: string, name: string): string | undefined {
  const lines = text.split(/\r?\n/, longest.lines);
  const event =
    name === 'METHOD'
      ? 0
      : Math.max(
          0,
          lines.findIndex((line) => /^BEGIN:VEVENT\b/i.test(line)),
        );
  const property = new RegExp(`^${name}(?:;[^:\\r\\n]{0,500})?:`, 'i');
  const at = lines.findIndex((line, index) => index >= event && property.test(line));
  const first = lines[at];
  if (first === undefined) return undefined;
  const folded = lines.slice(at + 1);
  const end = folded.findIndex((line) => !/^[ \t]/.test(line));
  const value =
    first.replace(property, '') +
    folded
      .slice(0, end < 0 ? undefined : end)
      .map((line) => line.slice(1))
      .join('');
  return value
    .replace(/\\([nN,;\\])/g, (_, escaped: string) => (escaped.toLowerCase() === 'n' ? '\n' : escaped))
    .trim();
}
