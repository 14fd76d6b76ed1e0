// What others find in the same drafts, and how long they take: texts as JSON on standard input, figures on standard output.
import { text } from 'node:stream/consumers';
import alex from 'alex';
import { retext } from 'retext';
import retextEquality from 'retext-equality';
import retextIntensify from 'retext-intensify';
import retextPassive from 'retext-passive';
import retextSimplify from 'retext-simplify';
import { createLinter, loadTextlintrc } from 'textlint';
import writeGood from 'write-good';

/** @type {string[]} */
const texts = JSON.parse(await text(process.stdin));

const style = retext().use(retextEquality).use(retextIntensify).use(retextPassive).use(retextSimplify);
const linter = createLinter({
  descriptor: await loadTextlintrc({ configFilePath: new URL('textlintrc.json', import.meta.url).pathname }),
});

/** Each gives how many things it finds. */
const peers = {
  'write-good': async (/** @type {string} */ draft) => writeGood(draft).length,
  alex: async (/** @type {string} */ draft) => alex(draft).messages.length,
  'retext (equality, intensify, passive, simplify)': async (/** @type {string} */ draft) =>
    (await style.process(draft)).messages.length,
  'textlint (write-good, alex)': async (/** @type {string} */ draft) =>
    (await linter.lintText(draft, 'draft.md')).messages.length,
};

const figures = [];
for (const [what, review] of Object.entries(peers)) {
  for (const draft of texts.slice(0, 10)) await review(draft); // warm
  let found = 0;
  let flagged = 0;
  const began = performance.now();
  for (const draft of texts) {
    const count = await review(draft);
    found += count;
    flagged += count > 0 ? 1 : 0;
  }
  figures.push({ what, ms: (performance.now() - began) / texts.length, found, flagged });
}
console.log(JSON.stringify(figures));
