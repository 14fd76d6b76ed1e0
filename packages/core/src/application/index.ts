export * from './application.ts';
export * from './letter.ts';
export * from './plan.ts';
export * from './primitives.ts';
export * from './reading.ts';
export * from './result.ts';
export * from './review.ts';
export * from './told.ts';
