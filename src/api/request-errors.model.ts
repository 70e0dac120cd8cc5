import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';

/** The codes of top-level errors that a client may see; all others are masked. */
export const errorCodes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'RATE_LIMITED',
  'QUERY_TOO_COMPLEX',
  'SERVICE_UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** An error about the request itself, shown to the client unchanged. */
export function requestError(code: ErrorCode, message: string, extensions: GraphQLErrorExtensions = {}) {
  return new GraphQLError(message, { extensions: { code, ...extensions } });
}

/** An invalid argument. `argument` is its path, e.g. `filter.artistId`; the message begins with it. */
export function badArgument(argument: string, complaint: string): GraphQLError {
  return requestError('BAD_USER_INPUT', `${argument}: ${complaint}`, { argument });
}
