import { setTimeout as wait } from 'node:timers/promises';
import pRetry from 'p-retry';
import { databaseFault } from '../persistence/database-errors.model.ts';
import { ImportHaltedError, isPassing } from './import-faults.model.ts';

/** Milliseconds before each further attempt: half a minute in all, which a database takes to start again. */
const pauses = [50, 200, 500, 1000, 2000, 4000, 8000, 15_000];

/** Does work again that failed for a reason which passes: another writer in the way, or a database that is away.
 * @param work must be fit to be done from the beginning again; told how often it was tried.
 * @param signal ends the waiting.
 * @throws {ImportHaltedError} when the database stays away. */
export async function persistently<Value>(
  work: (attempt: number) => Promise<Value>,
  signal?: AbortSignal,
): Promise<Value> {
  try {
    return await pRetry((attempt) => work(attempt - 1), {
      retries: pauses.length,
      minTimeout: 0,
      async shouldRetry({ error, retriesConsumed }) {
        if (!isPassing(error) || signal?.aborted) return false;
        // Not by p-retry, whose signal would throw away what an attempt under way still brings.
        await pause(pauses[retriesConsumed] ?? 0, signal);
        return true;
      },
    });
  } catch (error) {
    if (!(error instanceof Error) || databaseFault(error) !== 'unavailable') throw error;
    throw new ImportHaltedError(`The database is not available: ${error.message}`, { cause: error });
  }
}

/** About so long, so that those that got in each other's way do not come back at the same moment. */
async function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  await wait(milliseconds * (0.5 + Math.random()), undefined, { signal }).catch(() => undefined);
}
