import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { errorCodes } from '../api/request-errors.model.ts';
import { MediaStoreError } from '../media/media.store.ts';
import { type DatabaseFault, databaseFault } from '../persistence/database-errors.model.ts';

/** Apollo's codes of malformed requests. */
const requestCodes = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_IN_LIST',
  'QUERY_NOT_IN_SAFELIST',
];
const shownCodes = new Set<unknown>(
  [...errorCodes, ...requestCodes].filter((code) => code !== 'INTERNAL_SERVER_ERROR'),
);

const answers: Record<DatabaseFault, GraphQLFormattedError> = {
  input: { message: 'A value cannot be stored or compared.', extensions: { code: 'BAD_USER_INPUT' } },
  unavailable: {
    message: 'The database is busy or unreachable; try again shortly.',
    extensions: { code: 'SERVICE_UNAVAILABLE' },
  },
};

const storeAway: GraphQLFormattedError = {
  message: 'The media store is busy or unreachable; try again shortly.',
  extensions: { code: 'SERVICE_UNAVAILABLE' },
};

/** Whether the server is at fault, not the request, so that the error is logged. */
export function isServerFault(error: unknown): boolean {
  const original = unwrapResolverError(error);
  if (original instanceof GraphQLError && shownCodes.has(original.extensions.code)) return false;
  return databaseFault(original) !== 'input';
}

/** Whether a document exceeded a limit: one of ours, the parser's, or Apollo's own. */
function isExcess({ message, extensions }: GraphQLFormattedError): boolean {
  if (extensions?.limit || message.includes('tokens. Parsing aborted')) return true;
  return extensions?.validationErrorCode === 'MAX_RECURSIVE_SELECTIONS_EXCEEDED';
}

/** Passes errors that were made for clients, and masks all others. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  const place = {
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
  };
  const fault = databaseFault(original);
  if (fault) return { ...answers[fault], ...place };
  if (original instanceof MediaStoreError) return { ...storeAway, ...place };
  // Apollo removes `http` before; over a socket it is still there.
  const { stacktrace: _stacktrace, http: _http, ...extensions } = formatted.extensions ?? {};
  if (isExcess(formatted)) extensions.code = 'QUERY_TOO_COMPLEX';
  if (shownCodes.has(extensions.code)) return { message: shortened(formatted.message), ...place, extensions };
  return {
    message: 'Something went wrong; the log has details under the request id.',
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  };
}

/** Characters of a message: invalid values are repeated in it. */
const longestMessage = 500;

export function shortened(message: string): string {
  return message.length > longestMessage ? `${message.slice(0, longestMessage)}…` : message;
}

type ErrorFormatter = typeof formatError;

/** Removes hints for guessing names. Apollo hides the suggestions of validation, but not those for variables. */
export function withoutSuggestions(format: ErrorFormatter): ErrorFormatter {
  return (formatted, error) => {
    const shown = format(formatted, error);
    return { ...shown, message: shown.message.replace(/ Did you mean .*\?$/, '') };
  };
}

/** Logs faults hidden from clients: the first with its stack, and the number of others. One cause fails a whole
 * page of fields, each with its own error. */
export function logFaults(logger: Logger, errors: readonly GraphQLError[], facts: object = {}): void {
  const faults = errors.filter(isFault);
  const [first] = faults;
  if (!first) return;
  const { path, message } = first;
  logger.error({ err: first.originalError ?? first, path, more: faults.length - 1, ...facts }, message);
}

/** An error thrown by a stream has no path, and would be taken for one of the engine. Faults of a document have an
 * error of the engine as their cause, without our code. */
function isFault(error: GraphQLError): boolean {
  const { path, originalError } = error;
  return isServerFault(path || originalError instanceof GraphQLError ? error : (originalError ?? error));
}
