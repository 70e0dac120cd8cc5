import { setTimeout as wait } from 'node:timers/promises';
import pRetry from 'p-retry';
import { databaseFault } from '../persistence/database-errors.model.ts';
import { ImportHaltedError, isPassing } from './import-faults.model.ts';

/** Milliseconds before each further attempt: half a minute in all, enough for a database to restart. */
const pauses = [50, 200, 500, 1000, 2000, 4000, 8000, 15_000];

/** Retries work that failed for a temporary reason: a collision with another writer, or a database that is away.
 * @param work must be repeatable from the beginning; receives the number of earlier attempts.
 * @param signal ends the waiting.
 * @throws {ImportHaltedError} if the database stays away. */
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
        // Not with p-retry's signal, which would discard the result of an attempt in progress.
        await pause(pauses[retriesConsumed] ?? 0, signal);
        return true;
      },
    });
  } catch (error) {
    if (!(error instanceof Error) || databaseFault(error) !== 'unavailable') throw error;
    throw new ImportHaltedError(`The database is not available: ${error.message}`, { cause: error });
  }
}

/** Varied at random, so that colliding writers do not retry at the same moment. */
async function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  await wait(milliseconds * (0.5 + Math.random()), undefined, { signal }).catch(() => undefined);
}
