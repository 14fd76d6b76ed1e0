import { type Health, healthRoutes } from './health.ts';
import { problem } from './problems.ts';
import { makeRouter } from './router.ts';
import { onlyThisComputer, strictHeaders } from './safety.ts';

/** What answers while the database starts: that we are here, and not ready yet. */
export function makeStartingApp(health: () => Health) {
  const app = makeRouter();
  app.use(strictHeaders, onlyThisComputer);
  app.route('/', healthRoutes(health));
  app.all('*', (c) =>
    problem(c, { code: 'starting', says: 'Fineline is starting. Nothing was changed; try again in a moment.' }),
  );
  return app;
}
