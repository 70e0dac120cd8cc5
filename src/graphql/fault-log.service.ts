import type { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { isServerFault } from './error-masking.service.ts';

/** Logs what clients are not told of: the first fault with its stack, and how many more there were. One cause fails
 * a whole page of fields, each of which has an error of its own. */
export function logFaults(logger: Logger, errors: readonly GraphQLError[], facts: object = {}): void {
  const faults = errors.filter(isFault);
  const [first] = faults;
  if (!first) return;
  const { path, message } = first;
  logger.error({ err: first.originalError ?? first, path, more: faults.length - 1, ...facts }, message);
}

/** What a stream throws has no path, and would be taken for what the engine itself complains of. */
function isFault(error: GraphQLError): boolean {
  return isServerFault(error.path ? error : (error.originalError ?? error));
}
