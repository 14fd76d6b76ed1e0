import {
  applicationIdSchema,
  applicationViewSchema,
  applyToldSchema,
  changeFactsSchema,
  chooseSchema,
  correctEventSchema,
  eventIdSchema,
  newApplicationSchema,
  notTodaySchema,
  recordEventsSchema,
  recordSchema,
  viewOptionsSchema,
} from '@fineline/core/api';
import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import type { UseCases } from '../applications/useCases.ts';
import { changeProblem, mayRefuse, problem } from './problems.ts';
import { jsonAnswer, jsonBody, makeRouter } from './router.ts';

const view = jsonAnswer('The application as it stands.', applicationViewSchema);
const applicationParams = z.strictObject({ id: applicationIdSchema });
const eventParams = z.strictObject({ id: applicationIdSchema, eventId: eventIdSchema });

const add = createRoute({
  method: 'post',
  path: '/api/applications',
  summary: 'Add an application with what has happened in it so far',
  request: jsonBody(newApplicationSchema),
  responses: { 201: view, ...mayRefuse.change },
});

const look = createRoute({
  method: 'get',
  path: '/api/applications/{id}',
  summary: 'One application: its facts, its history, its plan',
  request: { params: applicationParams, query: viewOptionsSchema },
  responses: { 200: view, ...mayRefuse.input, ...mayRefuse.missing },
});

const changeFacts = createRoute({
  method: 'put',
  path: '/api/applications/{id}/facts',
  summary: 'Change the facts of an application',
  request: { params: applicationParams, ...jsonBody(changeFactsSchema) },
  responses: { 200: view, ...mayRefuse.change },
});

const choose = createRoute({
  method: 'put',
  path: '/api/applications/{id}/choices',
  summary: 'Choose a playbook, and its adjustment, for this application alone',
  request: { params: applicationParams, ...jsonBody(chooseSchema) },
  responses: { 200: view, ...mayRefuse.change },
});

const putOff = createRoute({
  method: 'put',
  path: '/api/applications/{id}/not-today',
  summary: 'Leave some of its steps for another day',
  request: { params: applicationParams, ...jsonBody(notTodaySchema) },
  responses: { 200: jsonAnswer('What was put off.', notTodaySchema), ...mayRefuse.input, ...mayRefuse.missing },
});

const wholeRecord = createRoute({
  method: 'get',
  path: '/api/applications/{id}/record',
  summary: 'Everything that was ever written down about it, corrected or not',
  request: { params: applicationParams },
  responses: { 200: jsonAnswer('The record, oldest first.', recordSchema), ...mayRefuse.input, ...mayRefuse.missing },
});

const record = createRoute({
  method: 'post',
  path: '/api/applications/{id}/events',
  summary: 'Record what happened, and the people it brought',
  request: { params: applicationParams, ...jsonBody(recordEventsSchema) },
  responses: { 200: view, ...mayRefuse.change },
});

const correct = createRoute({
  method: 'put',
  path: '/api/applications/{id}/events/{eventId}',
  summary: 'Put an event right, or put a withdrawn one back',
  request: { params: eventParams, ...jsonBody(correctEventSchema) },
  responses: { 200: view, ...mayRefuse.change },
});

const withdraw = createRoute({
  method: 'delete',
  path: '/api/applications/{id}/events/{eventId}',
  summary: 'Take an event out of what stands; it stays in the record and can be put back',
  request: { params: eventParams, query: z.strictObject({ version: z.coerce.number().int() }) },
  responses: { 200: view, ...mayRefuse.change },
});

const applyTold = createRoute({
  method: 'post',
  path: '/api/applications/{id}/told',
  summary: 'Work what an invitation or a message said into an application',
  request: { params: applicationParams, ...jsonBody(applyToldSchema) },
  responses: { 200: view, ...mayRefuse.change },
});

/** Everything about one application. */
export const applicationRoutes = (cases: UseCases) =>
  makeRouter()
    .openapi(add, async (c) => {
      const added = await cases.addApplication(c.req.valid('json'));
      return added.ok ? c.json(added.value, 201) : changeProblem(c, added.refusal);
    })
    .openapi(look, async (c) => {
      const found = await cases.findApplication(c.req.valid('param').id, c.req.valid('query').playbook);
      return found.ok ? c.json(found.value, 200) : problem(c, found.refusal);
    })
    .openapi(changeFacts, async (c) => {
      const changed = await cases.changeFacts(c.req.valid('param').id, c.req.valid('json'));
      return changed.ok ? c.json(changed.value, 200) : changeProblem(c, changed.refusal);
    })
    .openapi(choose, async (c) => {
      const changed = await cases.choose(c.req.valid('param').id, c.req.valid('json'));
      return changed.ok ? c.json(changed.value, 200) : changeProblem(c, changed.refusal);
    })
    .openapi(putOff, async (c) => {
      const done = await cases.putOff(c.req.valid('param').id, c.req.valid('json'));
      return done.ok ? c.json(done.value, 200) : problem(c, done.refusal);
    })
    .openapi(wholeRecord, async (c) => {
      const found = await cases.findRecord(c.req.valid('param').id);
      return found.ok ? c.json(found.value, 200) : problem(c, found.refusal);
    })
    .openapi(record, async (c) => {
      const changed = await cases.recordEvents(c.req.valid('param').id, c.req.valid('json'));
      return changed.ok ? c.json(changed.value, 200) : changeProblem(c, changed.refusal);
    })
    .openapi(correct, async (c) => {
      const { id, eventId } = c.req.valid('param');
      const changed = await cases.correctEvent(id, eventId, c.req.valid('json'));
      return changed.ok ? c.json(changed.value, 200) : changeProblem(c, changed.refusal);
    })
    .openapi(withdraw, async (c) => {
      const { id, eventId } = c.req.valid('param');
      const changed = await cases.withdrawEvent(id, eventId, c.req.valid('query').version);
      return changed.ok ? c.json(changed.value, 200) : changeProblem(c, changed.refusal);
    })
    .openapi(applyTold, async (c) => {
      const changed = await cases.applyTold(c.req.valid('param').id, c.req.valid('json'));
      return changed.ok ? c.json(changed.value, 200) : changeProblem(c, changed.refusal);
    });
