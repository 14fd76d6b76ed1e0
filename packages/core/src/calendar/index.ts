export * from './day.ts';
export * from './instant.ts';
export * from './zone.ts';
