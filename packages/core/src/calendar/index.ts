export * from './day.ts';
export * from './instant.ts';
export * from './now.ts';
export * from './office-time.ts';
export * from './words.ts';
export * from './working-calendar.ts';
export * from './zone.ts';
