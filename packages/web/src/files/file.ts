/** A file that was not read, and why, in a sentence. */
export class FileRefused extends Error {}

/** The bytes as they are: a message may be in any charset, and in several. `unreadable` says that it could not be read. */
export function base64Of(file: Blob, unreadable: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      const url = typeof reader.result === 'string' ? reader.result : '';
      resolve(url.slice(url.indexOf(',') + 1));
    });
    reader.addEventListener('error', () => reject(new FileRefused(unreadable)));
    reader.readAsDataURL(file);
  });
}

export const isMailFile = ({ name, type }: File): boolean => /\.eml$/i.test(name) || type === 'message/rfc822';

/** The most that is read of a message, in millions of bytes: with attachments it may be large. */
export const mailLimit = 25;
