import { setTimeout as wait } from 'node:timers/promises';
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
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await work(attempt);
    } catch (error) {
      const pause = pauses[attempt];
      if (!isPassing(error)) throw error;
      if (pause !== undefined && !signal?.aborted) {
        // Those that got in each other's way should not come back at the same moment.
        await wait(pause * (0.5 + Math.random()), undefined, { signal }).catch(() => undefined);
      } else if (databaseFault(error) === 'unavailable') {
        throw new ImportHaltedError(`The database is not available: ${messageOf(error)}`, { cause: error });
      } else throw error;
    }
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
