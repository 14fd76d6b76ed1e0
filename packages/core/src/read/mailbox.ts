/** Who a message says it is from. */
export interface Mailbox {
  /** As displayed; empty where only an address is given. */
  name: string;
  /** In lower case; empty where only a name is given. */
  address: string;
}

/** The longest mailbox that is looked at; addresses have at most 320 characters, and names are names. */
const longest = 1_000;

/** The mailbox in `Jane Doe <jane@acme.example>`, `jane@acme.example (Jane Doe)`, or a bare name or address. */
export function findMailbox(text: string): Mailbox | undefined {
  const line = text.slice(0, longest).replace(/\s+/g, ' ').trim();
  if (line === '') return undefined;
  const bracket = line.lastIndexOf('<');
  if (bracket >= 0) {
    return { name: unquoted(line.slice(0, bracket)), address: addressIn(line.slice(bracket + 1)) };
  }
  const address = addressIn(line);
  if (address === '') return { name: unquoted(line), address };
  const comment = /\(([^()]{1,200})\)/.exec(line)?.[1] ?? '';
  return { name: comment.trim(), address };
}

const addressIn = (text: string): string =>
  (/[^\s<>()[\]",;:]{1,200}@[^\s<>()[\]",;:]{1,200}/.exec(text)?.[0] ?? '').toLowerCase();

const unquoted = (name: string): string => {
  const trimmed = name.trim();
  const inner = trimmed.length > 1 && /^(["']).*\1$/s.test(trimmed) ? trimmed.slice(1, -1) : trimmed;
  return inner.replace(/\\(.)/gs, '$1').trim();
};
