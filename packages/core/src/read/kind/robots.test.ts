import { expect, test } from 'vitest';
import { type Form, formOf } from './robots.ts';
import { receivedMessageOf } from '../message.ts';

interface Parts {
  from?: string;
  subject?: string;
  headers?: Record<string, string>;
}

test.each<[Parts, Form, string]>([
  // parts, form, because
  [{ headers: { 'content-type': 'multipart/report; report-type=delivery-status' } }, 'bounce', 'a report of delivery'],
  [{ headers: { 'x-failed-recipients': 'ana@post.example' } }, 'bounce', 'it names who was not reached'],
  [{ from: 'MAILER-DAEMON@relay.example' }, 'bounce', 'only mail servers are called so'],
  [{ from: 'postmaster@firm.example', subject: 'Automatic reply: Letter' }, 'reply', 'a postmaster on holiday'],
  [
    { headers: { 'auto-submitted': 'auto-replied', 'content-type': 'multipart/report; report-type=delivery-status' } },
    'bounce',
    'real bounces carry both',
  ],
  [{ headers: { 'content-type': 'multipart/report; report-type=disposition-notification' } }, 'receipt', 'it was read'],
  [{ headers: { 'auto-submitted': 'auto-replied' } }, 'reply', 'RFC 3834'],
  [{ headers: { 'x-autoreply': 'yes', precedence: 'bulk' } }, 'reply', 'what vendors write goes before Precedence'],
  [{ headers: { precedence: 'auto_reply' } }, 'reply', 'an older way'],
  [{ subject: 'Abwesenheitsnotiz: Bewerbung' }, 'reply', 'German'],
  [{ subject: 'Réponse automatique : Suite' }, 'reply', 'French'],
  [{ subject: 'Respuesta automática: Entrevista' }, 'reply', 'Spanish'],
  [{ subject: 'Resposta automática: Vaga' }, 'reply', 'Portuguese'],
  [{ subject: 'Automatisch antwoord: Sollicitatie' }, 'reply', 'Dutch'],
  [{ subject: 'Outomatiese antwoord: Aansoek' }, 'reply', 'Afrikaans'],
  [{ headers: { 'content-type': 'text/calendar; method=REQUEST' } }, 'invitation', 'a calendar asks'],
  [{ headers: { 'content-type': 'text/calendar; method=CANCEL' } }, 'robot', 'a calendar that asks for nothing'],
  [{ headers: { 'auto-submitted': 'auto-generated' } }, 'robot', 'it may bring news'],
  [{ headers: { 'list-unsubscribe': '<https://list.example/off>' } }, 'list', 'it goes to many'],
  [{ headers: { precedence: 'bulk' } }, 'list', 'it goes to many'],
  [{ headers: { 'auto-submitted': 'no' } }, 'person', 'RFC 3834: written by hand'],
  [{ subject: 'Out of the running' }, 'person', 'no notice begins so'],
  [{ from: 'Ana Reyes <ana@firm.example>' }, 'person', 'nothing is said'],
])('%j is %s: %s', (parts, form) => {
  expect(formOf(receivedMessageOf({ text: 'Hello', ...parts }))).toBe(form);
});
