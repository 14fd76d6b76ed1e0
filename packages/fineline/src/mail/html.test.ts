import { expect, test } from 'vitest';
import { plainTextOfHtml } from './html.ts';

test.each<[because: string, html: string, text: string]>([
  ['blocks are lines', '<p>Hello</p><div>Sam<br>Ruth</div>', 'Hello\n\nSam\nRuth'],
  [
    'Gmail’s quotes are marked',
    '<div>Yes.</div><div class="gmail_quote"><div class="gmail_attr">On Thu, Sam wrote:<br></div><blockquote class="gmail_quote">When?<br>Sam</blockquote></div>',
    'Yes.\nOn Thu, Sam wrote:\n\n> When?\n> Sam',
  ],
  [
    'Apple’s and Thunderbird’s are',
    '<p>Yes.</p><blockquote type="cite"><div>When?</div></blockquote>',
    'Yes.\n\n> When?',
  ],
  [
    'words that were moved in are no quote',
    '<p>Bring:</p><blockquote style="margin:0 0 0 40px;border:none">your passport</blockquote>',
    'Bring:\n\nyour passport',
  ],
  [
    'what is hidden is left out',
    '<div style="DISPLAY: none; max-height:0">Preview</div><p>Hello</p><p hidden>x</p><span style="mso-hide:all">y</span>',
    'Hello',
  ],
  [
    'styles, scripts, titles and comments are',
    '<html><head><title>t</title><style>p{color:red}</style></head><body><!-- c --><script>x</script><p>Hello</p></body></html>',
    'Hello',
  ],
  ['a title in a piece of HTML is', '<title>t</title><p>Hello</p>', 'Hello'],
  [
    'cells of a row stay on a line',
    '<table><tr><td>Post:</td><td>Head Chef</td></tr><tr><td>Pay:</td><td>12</td></tr></table>',
    'Post: Head Chef\nPay: 12',
  ],
  ['headings do not shout', '<h2>Address not found</h2>', 'Address not found'],
  ['links are their words', '<a href="https://acme.example/x?y=z">Book here</a>', 'Book here'],
  [
    'entities are letters',
    '<p>We&rsquo;ll pay &euro;12&nbsp;&amp; more &lt;soon&gt;</p>',
    'We’ll pay €12\u00a0& more <soon>',
  ],
  [
    'words after a long style sheet are within the limit',
    `<style>${'p{color:red}'.repeat(50_000)}</style><p>Hello</p>`,
    'Hello',
  ],
  ['nothing', '', ''],
])('%s', (_, html, text) => {
  expect(plainTextOfHtml(html)).toBe(text);
});
