import pRetry from 'p-retry';
import { errorCode, sqlStates } from './database-errors.model.ts';
import { RequestScope } from './request-scope.service.ts';

/** Writers collided, or a row was deleted or added meanwhile: another attempt succeeds, or its checks find the
 * fault. */
const collisions: readonly string[] = [
  sqlStates.serializationFailure,
  sqlStates.deadlock,
  sqlStates.lockNotAvailable,
  sqlStates.foreignKeyViolation,
  sqlStates.uniqueViolation,
];

/** Milliseconds, from 4 to 8 before the second attempt to about 500 before the last. At random, so that colliding
 * writers do not retry at the same moment. */
const pauses = { retries: 6, minTimeout: 4, factor: 2.4, randomize: true };

/** Thrown inside a transaction if the values by which it chose its locks have changed under them. */
export class CollisionError extends Error {
  override name = 'CollisionError';
}

/** Repeats work that collided with others.
 * @param work a transaction, or other repeatable work; receives the number of earlier attempts.
 * @throws the error of the last attempt, which may still be a collision. */
export function retryCollisions<Value>(work: (attempt: number) => Promise<Value>): Promise<Value> {
  return retry(work, isCollision);
}

/** The same for work that only other locks can get in the way of: other collisions are faults of what it was given. */
export function retryDeadlocks<Value>(work: () => Promise<Value>): Promise<Value> {
  return retry(work, (error) => error instanceof CollisionError || errorCode(error) === sqlStates.deadlock);
}

function retry<Value>(
  work: (attempt: number) => Promise<Value>,
  isWorthIt: (error: unknown) => boolean,
): Promise<Value> {
  return pRetry((attempt) => work(attempt - 1), {
    ...pauses,
    // A pause of half the remaining time leaves too little for the attempt.
    shouldRetry: ({ error, retryDelay }) =>
      isWorthIt(error) && retryDelay * 2 <= (RequestScope.current()?.leftMs ?? Number.POSITIVE_INFINITY),
  });
}

/** Whether a retry may help, because of a collision with another writer. */
export function isCollision(error: unknown): boolean {
  return error instanceof CollisionError || collisions.includes(errorCode(error));
}
