/** What is wrong with one place of the input: a JSON path such as `events[3].due`, and what was expected there. */
export interface Problem {
  path: string;
  says: string;
}

/** An expected refusal: a value, not an exception. `says` is one plain sentence for a person. */
export interface Refusal<Code extends string = string> {
  code: Code;
  says: string;
  problems?: Problem[];
}

export type Result<Value, Code extends string = string> =
  { ok: true; value: Value } | { ok: false; refusal: Refusal<Code> };

export const done = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });

export const refused = <Code extends string>(
  code: Code,
  says: string,
  problems?: Problem[],
): { ok: false; refusal: Refusal<Code> } => ({
  ok: false,
  refusal: problems ? { code, says, problems } : { code, says },
});
