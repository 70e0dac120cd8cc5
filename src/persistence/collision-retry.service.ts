import pRetry from 'p-retry';
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

/** Milliseconds, from 4 to 8 before the second attempt to some 500 before the last. By chance, so that those that got
 * in each other's way do not come back at the same moment. */
const pauses = { retries: 6, minTimeout: 4, factor: 2.4, randomize: true };

/** Thrown inside a transaction that finds changed, under its locks, what it chose the locks by. */
export class CollisionError extends Error {
  override name = 'CollisionError';
}

/** Does work again that others got in the way of.
 * @param work a transaction, or what is otherwise fit to be done from the beginning again; told how often it was tried.
 * @throws what stops the last attempt, which may be a collision still. */
export function retryCollisions<Value>(work: (attempt: number) => Promise<Value>): Promise<Value> {
  return pRetry((attempt) => work(attempt - 1), {
    ...pauses,
    // A pause that takes half of the time left leaves too little for the attempt.
    shouldRetry: ({ error, retryDelay }) =>
      isCollision(error) && retryDelay * 2 <= (RequestScope.current()?.leftMs ?? Number.POSITIVE_INFINITY),
  });
}

/** Whether trying again may help, since another writer got in the way. */
export function isCollision(error: unknown): boolean {
  return error instanceof CollisionError || collisions.includes(errorCode(error));
}
