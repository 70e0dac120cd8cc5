import { GraphQLError } from 'graphql';
import { databaseFault } from '../persistence/database-errors.model.ts';

const retryAfterSeconds = 1;

/** What an error of the API or the database means over HTTP. */
export function statusOf(error: unknown) {
  if (error instanceof GraphQLError && error.extensions.code === 'RATE_LIMITED')
    return { status: 429, retryAfter: Number(error.extensions.retryAfter) };
  if (databaseFault(error) === 'unavailable') return { status: 503, retryAfter: retryAfterSeconds };
  return undefined;
}
