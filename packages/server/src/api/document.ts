import type { makeApp } from './app.ts';

/** The API as an OpenAPI 3.1 document, from the declarations of its routes. */
export function apiDocument(app: ReturnType<typeof makeApp>) {
  const { openAPIRegistry: registry } = app;
  registry.registerComponent('securitySchemes', 'cookieAuth', {
    type: 'apiKey',
    in: 'cookie',
    name: 'fineline-WORKSPACE-FOLDER',
    description:
      'Set by POST /api/session. WORKSPACE is `own` or `sample`, FOLDER what GET /api/health says: a browser sends its cookies to every port, and two folders are not to share one.',
  });
  registry.registerComponent('securitySchemes', 'keyAuth', {
    type: 'http',
    scheme: 'bearer',
    description: 'A nonce and a signature over it by the key in the data folder; see packages/server/src/auth/key.ts.',
  });
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Fineline',
      version: '1',
      description: 'What the pages ask of the server. Writes need the header Origin with the server’s own address.',
    },
    security: [{ cookieAuth: [] }],
  });
  // What `onlySignedIn` answers stands before every route that does not say by itself who may ask.
  const declared = Object.entries(document.paths?.['/api/session']?.post?.responses ?? {});
  const guard = Object.fromEntries(declared.filter(([status]) => ['401', '429'].includes(status)));
  for (const item of Object.values(document.paths ?? {})) {
    for (const operation of [item.get, item.post, item.put, item.delete]) {
      if (operation && !operation.security) operation.responses = { ...operation.responses, ...guard };
    }
  }
  return document;
}
