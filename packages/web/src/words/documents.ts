/** The papers of an application. */
import type { ApplicationDocument } from '@fineline/core/application';

export const documentWords = {
  title: 'Documents',
  unknown: 'Not looked through yet: did they have everything?',
  none: 'Nothing was missing.',
  status: {
    missing: 'Missing',
    wrong: 'Wrong',
    requested: 'They asked for it',
    sent: 'Sent',
  } satisfies Record<ApplicationDocument['status'], string>,
  add: 'Add a document',
  edit: 'Edit',
  editOf: (name: string) => `Edit ${name}`,

  name: 'What is it?',
  nameHint: 'A reference, a certificate, a corrected CV.',
  how: 'How does it stand?',
  options: {
    missing: 'It was not there',
    wrong: 'It was wrong',
    requested: 'They asked for it',
    sent: 'They have it',
  } satisfies Record<ApplicationDocument['status'], string>,
  note: 'A note to yourself',
  remove: 'Remove it',
  saved: 'Document saved.',
  removed: 'Document removed.',
  needsName: 'Say what it is.',
};
