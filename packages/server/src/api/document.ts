import type { makeApp } from './app.ts';

/** The API as an OpenAPI 3.1 document, from the declarations of its routes. */
export const apiDocument = (app: ReturnType<typeof makeApp>) =>
  app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Fineline',
      version: '1',
      description: 'What the pages ask of the server. Writes need the header Origin with the server’s own address.',
    },
  });
