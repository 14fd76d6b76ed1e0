import type { Draft } from '@fineline/core/application';
import { Dialect, LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import { trustedRules } from './trusted.ts';

/** What Harper found in a text, in words that can be sent between threads. What it says of it is for programmers. */
export interface GrammarFault {
  /** Harper's name of the rule. */
  rule: string;
  /** In UTF-16 code units, as everywhere; `end` exclusive. */
  start: number;
  end: number;
  instead: string[];
}

type Language = NonNullable<Draft['language']>;
/** Harper knows no South African English; its grammar is the British one. */
const dialects: Record<Language, Dialect> = {
  'en-GB': Dialect.British,
  'en-US': Dialect.American,
  'en-ZA': Dialect.British,
};

const linters = new Map<Dialect, Promise<LocalLinter>>();

/**
 * Harper's grammar, by those of its rules that are trusted: with all of them a draft takes ten times as long. Its spelling
 * keeps words and dialect for the whole process, and would carry the names of one draft into another. The first text takes
 * some seconds.
 */
export async function grammarFaults(text: string, language: Language): Promise<GrammarFault[]> {
  const linter = await linterFor(dialects[language]);
  const byRule = await linter.organizedLints(text, { language: 'plaintext' });
  return Object.entries(byRule).flatMap(([rule, lints]) =>
    lints.map((lint) => {
      const { start, end } = lint.span();
      return {
        rule,
        start,
        end,
        instead: lint.suggestions().map((suggestion) => suggestion.get_replacement_text()),
      };
    }),
  );
}

function linterFor(dialect: Dialect): Promise<LocalLinter> {
  const kept = linters.get(dialect);
  if (kept) return kept;
  const made = makeLinter(dialect);
  linters.set(dialect, made);
  return made;
}

async function makeLinter(dialect: Dialect): Promise<LocalLinter> {
  const linter = new LocalLinter({ binary, dialect });
  const rules = Object.keys(await linter.getDefaultLintConfig());
  await linter.setLintConfig(Object.fromEntries(rules.map((rule) => [rule, trustedRules.has(rule)])));
  return linter;
}
