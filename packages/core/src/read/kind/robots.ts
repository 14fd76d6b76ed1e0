import type { ReadingKind } from '../../application/index.ts';
import type { ReceivedMessage } from '../message.ts';

/**
 * What the form of a message gives away, before any of its words: `bounce` and `reply` are settled by it; a `robot` may
 * still bring news of the application; a `list` goes to many.
 */
export type Form = 'bounce' | 'receipt' | 'reply' | 'robot' | 'list' | 'invitation' | 'person';

/** What a form makes of a message that says nothing else. */
export const kindOfForm: Readonly<Record<Form, ReadingKind | undefined>> = {
  bounce: 'bounce',
  receipt: 'auto-reply',
  reply: 'auto-reply',
  robot: 'auto-reply',
  list: 'unrelated',
  invitation: 'next-step',
  person: undefined,
};

/** Looks at report and headers first, then at who sends it, last at the subject. */
export function formOf({ structure, headers, from, subject = '' }: ReceivedMessage): Form {
  const type = (headers['content-type'] ?? '').slice(0, 300).toLowerCase();
  if (structure.report) {
    const actions = structure.report.recipients.map(({ action }) => action);
    const isNotice = actions.length > 0 && actions.every((action) => action !== 'failed' && action !== 'delayed');
    return isNotice ? 'receipt' : 'bounce';
  }
  if (type.includes('disposition-notification') || /^(read|gelesen|lu|leído|lido|gelezen): /i.test(subject)) {
    return 'receipt';
  }
  if ('x-failed-recipients' in headers) return 'bounce';
  if (isPostmaster(from?.address ?? '', from?.name ?? '') && !isAbsence(subject)) return 'bounce';
  const precedence = (headers['precedence'] ?? '').slice(0, 40).toLowerCase();
  if (isAbsence(subject) || structure.autoSubmitted === 'auto-replied' || isResponder(headers, precedence)) {
    return 'reply';
  }
  if (structure.calendar) return structure.calendar.method === 'REQUEST' ? 'invitation' : 'robot';
  if (structure.autoSubmitted !== undefined) return 'robot';
  if ('list-unsubscribe' in headers || 'list-id' in headers || /^(bulk|list|junk)$/.test(precedence)) return 'list';
  return 'person';
}

const isPostmaster = (address: string, name: string): boolean =>
  /^(mailer-?daemon|postmaster|mail-?daemon|microsoftexchange[0-9a-f]*)@/.test(address) ||
  /^(mail delivery (sub)?system|mailer[- ]daemon|mail administrator|microsoft outlook)$/i.test(name);

/** What programs put before the subject of an absence notice. */
const absence =
  /^(auto(matic|matische|matisch|matiese)?[ -]?(reply|response|antwort|antwoord|antwoorden)|automatische antwort|automatisch antwoord|outomatiese antwoord|abwesenheits(notiz|nachricht|meldung|assistent)|abwesend|nicht im (büro|haus)|out of (the )?office|ooo|uit kantoor|afwezig(heid)?(sbericht)?|absence du bureau|absent(e)?|r[ée]ponse automatique|message d.absence|respuesta autom[áa]tica|fuera de la oficina|ausente|resposta autom[áa]tica|aus[êe]ncia( tempor[áa]ria)?|fora do escrit[óo]rio|risposta automatica|fuori sede|autosvar|automatiskt svar|autosvar|auto:|autoreply|auto-reply)\b/iu;

const isAbsence = (subject: string): boolean => absence.test(subject.slice(0, 200).trim());

const isResponder = (headers: ReceivedMessage['headers'], precedence: string): boolean =>
  precedence === 'auto_reply' ||
  ['x-autoreply', 'x-autorespond', 'x-autoresponse', 'x-autoreply-from', 'x-vacation'].some(
    (name) => name in headers && !/^no$/i.test(headers[name] ?? ''),
  ) ||
  (/^(oof|all|autoreply)/i.test(headers['x-auto-response-suppress'] ?? '') && 'in-reply-to' in headers);
