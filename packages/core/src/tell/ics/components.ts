import { type Result, done, refused } from '../../application/result.ts';
import { calendarLimits } from '../limits.ts';
import { type ContentLine, findContentLine, unfold } from './lines.ts';

/** A VCALENDAR, VEVENT, VTIMEZONE, STANDARD…: its properties by name, and what stands in it. */
export class Component {
  readonly name: string;
  readonly parts: Component[] = [];
  readonly #properties = new Map<string, ContentLine[]>();

  constructor(name: string) {
    this.name = name;
  }

  add(line: ContentLine): void {
    const known = this.#properties.get(line.name);
    if (known) known.push(line);
    else this.#properties.set(line.name, [line]);
  }

  all(property: string): readonly ContentLine[] {
    return this.#properties.get(property) ?? [];
  }

  find(property: string): ContentLine | undefined {
    return this.#properties.get(property)?.[0];
  }

  partsNamed(name: string): Component[] {
    return this.parts.filter((part) => part.name === name);
  }
}

export type CalendarRefusal = 'too-large' | 'not-a-calendar';

/** Never needed, and often most of a file: attachments within it, and the description a second time as HTML. */
const unread = new Set(['ATTACH', 'X-ALT-DESC', 'IMAGE']);

/**
 * The calendars of a text as trees. Several may stand one after another. Refused: a text that is too long or too deep,
 * that holds no calendar, or that ends in the middle of one.
 */
export function readComponents(text: string): Result<Component[], CalendarRefusal> {
  if (text.length > calendarLimits.text) {
    return refused('too-large', 'This calendar file is too large to be one invitation. Nothing was kept of it.');
  }
  const calendars: Component[] = [];
  const open: Component[] = [];
  let lines = 0;
  for (const line of unfold(text)) {
    if (++lines > calendarLimits.lines) {
      return refused(
        'too-large',
        'This calendar file has too many lines to be one invitation. Nothing was kept of it.',
      );
    }
    const within = open.at(-1);
    const property = findContentLine(line);
    if (!property) continue;
    if (property.name === 'BEGIN') {
      const component = new Component(property.value.trim().toUpperCase().slice(0, 100));
      if (within) within.parts.push(component);
      else if (component.name === 'VCALENDAR') calendars.push(component);
      open.push(component);
      if (open.length > calendarLimits.depth) {
        return refused('too-large', 'The parts of this calendar file are nested too deeply to be read.');
      }
    } else if (property.name === 'END') {
      if (within?.name !== property.value.trim().toUpperCase()) return brokenOff;
      open.pop();
    } else if (within && !unread.has(property.name)) {
      within.add(property);
    }
  }
  if (calendars.length === 0) {
    return refused('not-a-calendar', 'This is not a calendar file: it does not begin with BEGIN:VCALENDAR.');
  }
  return open.length > 0 ? brokenOff : done(calendars);
}

const brokenOff = refused(
  'not-a-calendar',
  'This calendar file is damaged or breaks off in the middle. Please save the invitation again and add that file.',
);
