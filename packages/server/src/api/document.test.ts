import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { failingStore, makeTestApp } from '../testing/app.ts';
import { apiDocument } from './document.ts';

const { app } = await makeTestApp(failingStore);

test('the committed API document is that of the routes (vitest --update writes it anew)', async () => {
  const document = `${JSON.stringify(apiDocument(app), null, 1)}\n`;
  await expect(document).toMatchFileSnapshot(fileURLToPath(new URL('../../openapi.json', import.meta.url)));
});

const guarded = ['401', '429'];

test('every route is in it, and says what it refuses', () => {
  const { paths = {} } = apiDocument(app);
  const declared = Object.entries(paths).flatMap(([path, item]) =>
    (['get', 'post', 'put', 'delete'] as const).flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      const answers = Object.keys(operation.responses ?? {});
      // Whatever is not open by its own word is for those who are signed in.
      const own = operation.security ? answers : answers.filter((status) => !guarded.includes(status));
      expect(answers, `${method} ${path}`).toHaveLength(own.length + (operation.security ? 0 : guarded.length));
      return [`${method} ${path}: ${own.join(' ')}`];
    }),
  );
  expect(declared).toEqual([
    'get /api/health: 200',
    'post /api/session: 201 400 401 429',
    'delete /api/session: 200',
    'post /api/sign-in-links: 201 401 429',
    'get /api/today: 200',
    'get /api/profile: 200 404',
    'put /api/profile: 200 400 409',
    'get /api/choices: 200',
    'put /api/choices: 200 400 409',
    'get /api/countries: 200',
    'post /api/applications: 201 400 404 409 413 422',
    'get /api/applications/{id}: 200 400 404',
    'put /api/applications/{id}/facts: 200 400 404 409 413 422',
    'put /api/applications/{id}/choices: 200 400 404 409 413 422',
    'put /api/applications/{id}/not-today: 200 400 404',
    'get /api/applications/{id}/record: 200 400 404',
    'post /api/applications/{id}/events: 200 400 404 409 413 422',
    'put /api/applications/{id}/events/{eventId}: 200 400 404 409 413 422',
    'delete /api/applications/{id}/events/{eventId}: 200 400 404 409 413 422',
    'post /api/applications/{id}/told: 200 400 404 409 413 422',
    'post /api/applications/{id}/reading: 200 400 404 422',
    'post /api/applications/{id}/replies: 200 400 404 409 413 422',
    'get /api/corrections: 200',
    'post /api/tell: 200 400 422',
  ]);
});
