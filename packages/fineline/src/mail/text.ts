import type { Email } from 'postal-mime';
import { repaired } from './charset.ts';
import { plainTextOfHtml } from './html.ts';

/** No letter has more characters; what is below is quoted history. */
const longest = 100_000;

/** The words of a message: its plain text, or those of its HTML where that has none or says no more than to look there. */
export function textOf({ text = '', html }: Email): string {
  const plain = text.trim() === '' || (html !== undefined && isStandIn(text)) ? undefined : text;
  return repaired((plain ?? plainTextOfHtml(html ?? '')).slice(0, longest)).replace(/\r\n?/g, '\n');
}

/** "Your program cannot show HTML. See this message in your browser." */
const isStandIn = (text: string): boolean =>
  text.length < 400 &&
  /\bhtml\b|\bbrowser\b|view (?:it|this (?:e-?mail|message)) online/i.test(text) &&
  /\b(?:view|see|read|open|show|display|support|enable|format|requires?|client|program)\b/i.test(text) &&
  text.trim().split(/\n\s*\n/).length <= 2;
