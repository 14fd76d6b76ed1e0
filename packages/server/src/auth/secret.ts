import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, as they are handed out: 43 characters of base64url. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

export const isSecret = (text: string): boolean => /^[\w-]{43}$/.test(text);

/**
 * What is kept of a secret. Random bits need no slow hash; and whoever measures how long a hash is looked for learns
 * nothing about the secret that would have it.
 */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');
