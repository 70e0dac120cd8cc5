import { setTimeout as wait } from 'node:timers/promises';
import { RequestScope } from './request-scope.service.ts';

/** PostgreSQL's codes for writers that got in each other's way: once more, and it works, or a check finds out
 * what is the matter. Serialization, deadlock, lock timeout; a row that was deleted or added meanwhile. */
const codes = ['40001', '40P01', '55P03', '23503', '23505'];

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
  if (error instanceof CollisionError) return true;
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
