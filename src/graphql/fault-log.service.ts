import { GraphQLError } from 'graphql';
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

/** What a stream throws has no path, and would be taken for what the engine itself complains of. What is wrong with a
 * document holds an error of the engine's, which lacks the code that tells so. */
function isFault(error: GraphQLError): boolean {
  const { path, originalError } = error;
  return isServerFault(path || originalError instanceof GraphQLError ? error : (originalError ?? error));
}
