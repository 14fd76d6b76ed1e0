import type { DeliveryAction, DeliveryReport, ReportedRecipient } from '@fineline/core/read';
import type { Attachment } from 'postal-mime';
import { textOfBytes } from '../mail/charset.ts';
import { bufferOf } from '../mail/parse.ts';

/** Servers report on the recipients of one message; more than these are not looked at. */
const limits = { text: 100_000, recipients: 50, value: 500 } as const;

/** The delivery status in a report (RFC 3464), or undefined where no part of the message is one. */
export function findReport(attachments: readonly Attachment[]): DeliveryReport | undefined {
  const part = attachments.find(({ mimeType }) => /^message\/(?:global-)?delivery-status$/.test(mimeType));
  if (!part) return undefined;
  const text = textOfBytes(bufferOf(part.content)).slice(0, limits.text);
  const recipients = text
    .split(/\r?\n\r?\n/, limits.recipients * 2)
    .map(fieldsOf)
    .flatMap((fields) => recipientOf(fields) ?? [])
    .slice(0, limits.recipients);
  return { recipients };
}

/** `Final-Recipient: rfc822; jane@acme.example`, folded lines put together, by lower-case name. */
function fieldsOf(block: string): Map<string, string> {
  const fields = new Map<string, string>();
  let name: string | undefined;
  for (const line of block.split(/\r?\n/)) {
    const [, begins, value = ''] = /^([\w-]{1,60})[ \t]{0,5}:(.*)$/.exec(line) ?? [];
    if (begins !== undefined) {
      name = begins.toLowerCase();
      fields.set(name, value.trim().slice(0, limits.value));
    } else if (name !== undefined && /^[ \t]/.test(line)) {
      fields.set(name, `${fields.get(name) ?? ''} ${line.trim()}`.slice(0, limits.value));
    }
  }
  return fields;
}

function recipientOf(fields: ReadonlyMap<string, string>): ReportedRecipient | undefined {
  const recipient = fields.get('final-recipient') ?? fields.get('original-recipient');
  if (recipient === undefined) return undefined;
  const status = /\d\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '')?.[0];
  const diagnostic = withoutType(fields.get('diagnostic-code') ?? '');
  return {
    address: withoutType(recipient).replace(/^<|>$/g, '').toLowerCase(),
    action: actionOf(fields.get('action') ?? ''),
    ...(status !== undefined && { status }),
    ...(diagnostic !== '' && { diagnostic }),
  };
}

/** "rfc822; jane@acme.example" without its type. */
const withoutType = (value: string): string => value.replace(/^[\w-]{1,40}\s{0,5};/, '').trim();

function actionOf(value: string): DeliveryAction {
  const word = /^\w{1,20}/.exec(value.toLowerCase())?.[0];
  switch (word) {
    case 'delayed':
    case 'delivered':
    case 'relayed':
    case 'expanded':
      return word;
    default:
      return 'failed';
  }
}
