import { createAdaptorServer } from '@hono/node-server';
import { errorCode } from '../store/refusals.ts';
import { type Health, healthSchema } from './health.ts';

/** A port of this computer on which requests are answered. */
export interface Listener {
  port: number;
  /** From now on this answers. */
  serve(answer: Answer): void;
  /** Takes no more requests, waits for those that run, and frees the port. */
  close(): Promise<void>;
}
export type Answer = (request: Request) => Response | Promise<Response>;

/** How long a request that runs may take to end once the program stops. */
const lastRequests = 5_000;

/** Listens on 127.0.0.1; answers why where it cannot. */
export async function listen(port: number, first: Answer): Promise<Listener | 'taken' | 'forbidden'> {
  let answer = first;
  const server = createAdaptorServer({ fetch: (request) => answer(request) });
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen({ port, host: '127.0.0.1', exclusive: true }, resolve);
    });
  } catch (error) {
    if (errorCode(error) === 'EADDRINUSE') return 'taken';
    if (errorCode(error) === 'EACCES') return 'forbidden';
    throw error;
  }
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    serve: (next) => {
      answer = next;
    },
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      if ('closeIdleConnections' in server) server.closeIdleConnections();
      const cut = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), lastRequests);
      await closed;
      clearTimeout(cut);
    },
  };
}

/** What answers at a port of this computer, if that is a Fineline. */
export async function findFineline(port: number): Promise<Health | undefined> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/api/health`, { signal: AbortSignal.timeout(2_000) });
    return healthSchema.safeParse(await response.json()).data;
  } catch {
    return undefined; // nothing there, or something else
  }
}
