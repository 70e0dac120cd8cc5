import { setTimeout as wait } from 'node:timers/promises';
import { errorCode, sqlStates } from './database-errors.model.ts';
import { RequestScope } from './request-scope.service.ts';

/** Writers got in each other's way, or a row was deleted or added meanwhile: another attempt works, or its checks
 * find out what is wrong. */
const collisions: readonly string[] = [
  sqlStates.serializationFailure,
  sqlStates.deadlock,
  sqlStates.lockNotAvailable,
  sqlStates.foreignKeyViolation,
  sqlStates.uniqueViolation,
];

/** Milliseconds before each further attempt. */
const pauses = [5, 20, 50, 100, 200, 400];

/** Thrown inside a transaction that finds changed, under its locks, what it chose the locks by. */
export class CollisionError extends Error {
  override name = 'CollisionError';
}

/** Does work again that others got in the way of.
 * @param work a transaction, or what is otherwise fit to be done from the beginning again; told how often it was tried.
 * @throws what stops the last attempt, which may be a collision still. */
export async function retryCollisions<Value>(work: (attempt: number) => Promise<Value>): Promise<Value> {
  for (const [attempt, pause] of pauses.entries()) {
    try {
      return await work(attempt);
    } catch (error) {
      if (!isCollision(error) || (RequestScope.current()?.leftMs ?? pause * 2) < pause * 2) throw error;
      // Those that got in each other's way should not come back at the same moment.
      await wait(pause * (0.5 + Math.random()));
    }
  }
  return work(pauses.length);
}

/** Whether trying again may help, since another writer got in the way. */
export function isCollision(error: unknown): boolean {
  return error instanceof CollisionError || collisions.includes(errorCode(error));
}
