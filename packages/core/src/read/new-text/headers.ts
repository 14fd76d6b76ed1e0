import { type Line, isBlank, isQuoted } from './lines.ts';

/** The labels that mail programs put over a message they quote or forward, by what they label, in many languages. */
const labels = {
  from: 'from|von|absender|de|da|van|vanaf|från|fra|od|lähettäjä|kimden|от|від|feladó|expéditeur|remitente|desde|afsender|avsändare|nadawca|oddi wrth|ó|από|de la|差出人|发件人|寄件者|보낸 사람',
  date: 'sent|date|sent on|sent at|gesendet|gesendet am|datum|envoyé|envoyé le|enviado|enviado el|enviado em|enviada em|enviada|fecha|data|verzonden|verzonden op|inviato|data invio|skickat|sendt|dato|wysłano|data wysłania|gestuur|versend|lähetetty|päiväys|отправлено|дата|elküldve|dátum|odesláno|gönderme tarihi|tarih|anfonwyd|trimis|送信日時|日付|发送时间|日期|보낸 날짜',
  to: 'to|an|empfänger|à|a|para|aan|till|til|do|adresat|vastaanottaja|кому|címzett|komu|kime|at|către|destinataire|destinatario|宛先|收件人|받는 사람|cc|kopie|kopia|copie|copia|cópia|kopi|dw|kopio|копия|bcc|blind copy',
  subject:
    'subject|re|betreff|objet|sujet|asunto|assunto|oggetto|onderwerp|ämne|emne|temat|aihe|тема|tárgy|předmět|konu|pwnc|subiect|件名|主题|主旨|제목',
  other:
    'reply-to|organizer|importance|priority|attachments?|anlagen?|bijlagen?|pièces jointes|anhänge|mailed-by|signed-by',
} as const;

type Label = keyof typeof labels;

const kinds = new Map<string, Label>();
for (const kind of ['from', 'date', 'to', 'subject', 'other'] as const) {
  for (const name of labels[kind].split('|')) kinds.set(name, kind);
}

/** `*From:* Jane`, `**Von**: Jane`, `De : Jane`; what stands before the colon is short. */
const labelled = /^[*_•\s]{0,4}([^:：*_]{1,20}?) ?[*_]{0,2} ?[:：][*_]{0,2} ?(.*)$/u;

function findLabel({ look }: Line): { kind: Label; value: string } | undefined {
  const [, name = '', value = ''] = labelled.exec(look) ?? [];
  const kind = kinds.get(name.trim().toLowerCase());
  return kind && { kind, value };
}

/** "From: 10:00" heads no message, but a table of times. */
const isSender = (value: string): boolean => /\p{L}{2}|@/u.test(value) && !/^\d/.test(value);

/** Lines that a block is looked at for, and how many that are no label may stand between two. */
const maxLines = 30;
const maxGap = 2;

/**
 * Where the block of header lines that begins at `start` ends, or undefined where none does. It names a sender and, but
 * under a separator, a date or a subject too.
 */
export function endOfHeaderBlock(lines: readonly Line[], start: number, underSeparator = false): number | undefined {
  const first = lines[start];
  if (!first || first.long) return undefined;
  if (isMerged(first.look)) return start + 1;
  if (!findLabel(first)) return undefined;
  const found = new Set<Label>();
  let last = start;
  let sender = false;
  for (let at = start; at < lines.length && at < start + maxLines && at - last <= maxGap + 1; at++) {
    const line = lines[at];
    if (!line || isQuoted(line)) break;
    const label = isBlank(line) ? undefined : findLabel(line);
    if (!label) continue;
    // A blank line under a whole block is where its message begins.
    if (isWhole(found, sender) && found.has('subject') && at - last > 1) break;
    if (label.kind === 'from') {
      if (found.has('from')) break;
      sender = isSender(label.value || (lines[at + 1]?.look ?? ''));
    }
    found.add(label.kind);
    last = at;
  }
  return isWhole(found, sender) || (underSeparator && found.size > 0) ? last + 1 : undefined;
}

const isWhole = (found: ReadonlySet<Label>, sender: boolean): boolean =>
  sender && found.has('from') && (found.has('date') || found.has('subject'));

/** The whole block on one line, as some programs leave it that strip HTML. */
function isMerged(look: string): boolean {
  if (!/^[*_]{0,2}(?:from|von|de|van|da)[*_]{0,2} ?:/i.test(look)) return false;
  return (
    / [*_]{0,2}(?:sent|date|gesendet|envoyé|enviado|verzonden|inviato)[*_]{0,2} ?:/i.test(look) &&
    / [*_]{0,2}(?:to|subject|an|betreff|à|objet|para|asunto|aan|onderwerp)[*_]{0,2} ?:/i.test(look)
  );
}
