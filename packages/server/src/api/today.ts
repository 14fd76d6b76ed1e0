import {
  choicesSchema,
  countriesSchema,
  profileSchema,
  saveChoicesSchema,
  saveProfileSchema,
  todaySchema,
} from '@fineline/core/api';
import { createRoute } from '@hono/zod-openapi';
import type { UseCases } from '../applications/useCases.ts';
import { mayRefuse, problem } from './problems.ts';
import { jsonAnswer, jsonBody, makeRouter } from './router.ts';

const profile = jsonAnswer('Who the candidate is.', profileSchema);

const today = createRoute({
  method: 'get',
  path: '/api/today',
  summary: 'What to do today, what later, and what to leave alone, over all applications',
  responses: { 200: jsonAnswer('Every application with its plan.', todaySchema) },
});

const getProfile = createRoute({
  method: 'get',
  path: '/api/profile',
  summary: 'Who the candidate is',
  responses: { 200: profile, ...mayRefuse.missing },
});

const saveProfile = createRoute({
  method: 'put',
  path: '/api/profile',
  summary: 'Say who the candidate is',
  request: jsonBody(saveProfileSchema),
  responses: { 200: profile, ...mayRefuse.input, ...mayRefuse.elsewhere },
});

const choices = jsonAnswer('What was chosen for all applications.', choicesSchema);

const getChoices = createRoute({
  method: 'get',
  path: '/api/choices',
  summary: 'The playbook, and its adjustment, of every application that chooses none itself',
  responses: { 200: choices },
});

const saveChoices = createRoute({
  method: 'put',
  path: '/api/choices',
  summary: 'Choose a playbook, and its adjustment, for all applications',
  request: jsonBody(saveChoicesSchema),
  responses: { 200: choices, ...mayRefuse.input, ...mayRefuse.elsewhere },
});

const countries = createRoute({
  method: 'get',
  path: '/api/countries',
  summary: 'The countries and regions whose holidays are known',
  responses: { 200: jsonAnswer('By name.', countriesSchema) },
});

/** What concerns all applications, and what is needed to add one. */
export const todayRoutes = (cases: UseCases) =>
  makeRouter()
    .openapi(today, async (c) => c.json(await cases.today(), 200))
    .openapi(getProfile, async (c) => {
      const found = await cases.getProfile();
      return found.ok ? c.json(found.value, 200) : problem(c, found.refusal);
    })
    .openapi(saveProfile, async (c) => {
      const saved = await cases.saveProfile(c.req.valid('json'));
      return saved.ok ? c.json(saved.value, 200) : problem(c, saved.refusal);
    })
    .openapi(getChoices, async (c) => c.json(await cases.getChoices(), 200))
    .openapi(saveChoices, async (c) => {
      const saved = await cases.saveChoices(c.req.valid('json'));
      return saved.ok ? c.json(saved.value, 200) : problem(c, saved.refusal);
    })
    .openapi(countries, (c) => c.json({ countries: cases.countries() }, 200));
