import { defineExamples, defineReviewRule } from '@fineline/core/review';

/** In words, greeting and signature included; what a reader takes in at one sitting. */
const most = { email: 300, linkedin: 300, letter: 150 } as const;
/** What LinkedIn lets through for an invitation, in UTF-16 code units, as it counts them. */
const invitation = 200;

/** What is long is put off, and what is put off is not read. */
export default defineReviewRule({
  id: 'too-long',
  severity: 'fix',
  appliesTo: { channels: ['email', 'letter', 'linkedin'] },
  sources: ['house'],
  says: 'It is longer than anyone reads between two meetings. Keep the one thing that only you could have written.',

  *find({ draft: { action, channel, body }, isCut }) {
    if (channel === 'linkedin' && action === 'linkedin-invite') {
      const { length } = body.trim();
      if (length > invitation) {
        yield {
          says: `LinkedIn takes ${invitation} characters of an invitation, and these are ${length}. It would be cut off, or not go at all.`,
        };
      }
    } else if (channel === 'email' || channel === 'letter' || channel === 'linkedin') {
      const words = body.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
      if (isCut) {
        yield {
          says: `This is a small book: its first ${words} words were looked at, and no more. Under ${most[channel]}, a message will be read at once.`,
        };
      } else if (words > most[channel]) {
        yield {
          says: `${words} words are more than anyone reads between two meetings. Under ${most[channel]}, and better half that, it will be read at once.`,
        };
      }
    }
  },
});

const line = (count: number): string => `Dear Ms Bell,\n\n${'kiln '.repeat(count).trim()}.\n\nJo Lamb`;
const letter = (count: number) => ({ channel: 'letter', body: line(count) }) as const;
const invite = (body: string) => ({ action: 'linkedin-invite', channel: 'linkedin', body }) as const;

export const examples = defineExamples({
  flags: [
    line(296),
    line(400),
    letter(146),
    letter(300),
    invite(`Hi Ana, ${'kiln '.repeat(50)}Jo`),
    invite('x'.repeat(201)),
  ],
  indirect: [
    `Dear Ms Bell,\n\n${'The first kiln is cold.\n'.repeat(70)}\nJo Lamb`,
    `Dear Ms Bell,\n\n${'- one more thing\n'.repeat(110)}\nJo Lamb`,
    { channel: 'letter', body: `Dear Ms Bell,\n\n${'I would begin with the blue glaze. '.repeat(22)}\n\nJo Lamb` },
    invite(`Hi Ana, ${'glaze, '.repeat(27)}. Jo Lamb`),
    invite(`Hi Ana, ${'🏺'.repeat(100)} Jo`),
    { action: 'check-in', channel: 'linkedin', body: line(310) },
  ],
  allows: [
    line(290),
    line(20),
    letter(140),
    letter(30),
    invite('Hi Ana, I enjoyed our talk about ash glazes. Jo Lamb'),
    invite('x'.repeat(200)),
  ],
  lookAlikes: [
    `Dear Ms Bell,\n\n${'Thermoluminescence '.repeat(120)}\n\nJo Lamb`,
    `Dear Ms Bell,${'\n'.repeat(2000)}Thank you.\n\nJo Lamb`,
    `Dear Ms Bell,\n\n${'– '.repeat(400)}\n\nJo Lamb`,
    { action: 'phone-call', channel: 'phone', body: line(310) },
    { action: 'thank-you', channel: 'linkedin', body: line(60) },
    invite(`\n  Hi Ana, I enjoyed our talk.${' '.repeat(200)}`),
  ],
});
