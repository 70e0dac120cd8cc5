import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';
import { databaseFault } from '../persistence/database-errors.model.ts';

const statuses: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  RATE_LIMITED: 429,
};
const retryAfterSeconds = 1;

/** How a request outside of GraphQL is refused. */
export interface Refusal {
  status: number;
  headers: Record<string, string>;
  /** In the form of the API. */
  errors: { message: string; extensions: GraphQLErrorExtensions }[];
}

/** What an error of the API or the database means over HTTP.
 * @returns undefined for a fault of this program. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (databaseFault(error) === 'unavailable')
    return {
      status: 503,
      headers: { 'retry-after': String(retryAfterSeconds) },
      errors: [{ message: 'Try again later.', extensions: { code: 'SERVICE_UNAVAILABLE' } }],
    };
  const status = error instanceof GraphQLError ? statuses[String(error.extensions.code)] : undefined;
  if (!(error instanceof GraphQLError) || status === undefined) return undefined;
  const { message, extensions } = error;
  const headers = {
    ...(status === 401 && { 'www-authenticate': 'Bearer' }),
    ...(status === 429 && { 'retry-after': String(extensions.retryAfter) }),
  };
  return { status, headers, errors: [{ message, extensions }] };
}
