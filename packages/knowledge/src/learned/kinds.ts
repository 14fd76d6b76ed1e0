import type { ReadingKind } from '@fineline/core/application';
import { type Classifier, classifierOf } from '@fineline/core/language';
import { kindsModel } from './models/kinds.ts';

/** What a message does, as far as it can be told from messages that people have labelled. */
export const kindsOfMessage: Classifier<ReadingKind> = classifierOf(kindsModel);
