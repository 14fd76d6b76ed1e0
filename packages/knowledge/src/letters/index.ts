import type { LetterForm } from '@fineline/core/write';
import thankYou from './thank-you.ts';

/** Every form of letter there is. */
export const letterForms: readonly LetterForm[] = [thankYou];
