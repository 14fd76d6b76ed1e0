import { type AddressCustom, type Dialect, greetingFor, signOffFor } from './address/index.ts';
import type { LetterForm } from './form.ts';
import type { Material } from './material.ts';
import { Text, type Words } from './text.ts';

/** What stands around a letter, and how its reader is called in it. */
export interface Frame {
  greeting?: Text;
  signature?: Text;
  called: Words | undefined;
  /** What to ask the candidate. */
  needs: string[];
}

/** The most that is read of what they wrote, in UTF-16 code units: a name stands at the end of the first message. */
const mostRead = 4_000;

export function frameOf(form: LetterForm, material: Material, custom: AddressCustom, dialect: Dialect): Frame {
  const { application, situation, reader, rank, variant } = material;
  const { candidate, people } = application;
  const messages = situation.humanReplies
    .map(({ event }) => event)
    .filter(({ from, body }) => reader !== undefined && from === reader.id && body !== undefined);
  const greeting = greetingFor({
    name: reader?.name,
    custom,
    dialect,
    channel: form.channel,
    theirs: messages.map(({ body = '' }) => body.slice(0, mostRead)),
    candidate: candidate.name,
    others: [application.employer.company, ...people.filter((person) => person !== reader).map(({ name }) => name)],
    variant,
  });
  const taught = greeting.from === undefined ? undefined : messages[greeting.from];
  const pointer = taught
    ? `/events/${application.events.indexOf(taught)}/body`
    : reader && `/people/${people.indexOf(reader)}/name`;
  const called = greeting.called === undefined ? undefined : { text: greeting.called, ...(pointer && { pointer }) };
  if (!form.framed) return { called, needs: [] };

  const lines = signOffFor({
    name: candidate.name,
    custom,
    channel: form.channel,
    by: greeting.by,
    variant: variant + rank,
  });
  return {
    called,
    greeting: greetingText(greeting.text, called),
    ...(lines && { signature: signatureText(lines) }),
    needs: lines ? [] : ['What is your name, as you sign your letters?'],
  };
}

function greetingText(text: string, called: Words | undefined): Text {
  const greeting = new Text();
  const before = called ? text.slice(0, -called.text.length - 1) : text;
  greeting.add(before);
  if (called) {
    greeting.name(called);
    greeting.add(',');
  }
  return greeting;
}

function signatureText(lines: readonly string[]): Text {
  const signature = new Text();
  for (const line of lines.slice(0, -1)) signature.add(`${line}\n`);
  signature.name({ text: lines.at(-1) ?? '', pointer: '/candidate/name' });
  return signature;
}
