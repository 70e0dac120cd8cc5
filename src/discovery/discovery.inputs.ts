import type { ComplexityEstimator } from 'graphql-query-complexity';
import { badArgument } from '../api/request-errors.model.ts';

const longestShelf = 50;

/** Description of the argument `limit` of a shelf. */
export const limitDescription = `Maximum number of entries: 1 to ${longestShelf}.`;

/** @throws BAD_USER_INPUT naming the argument. */
export function parseLimit(limit: number): number {
  if (limit < 1 || limit > longestShelf) {
    throw badArgument('limit', `expected 1 to ${longestShelf}, got ${limit}`);
  }
  return limit;
}

/** The cost of a shelf: what one entry costs, for each entry asked for. A limit that will be refused counts as
 * the longest. */
export const shelfCost: ComplexityEstimator = ({ args, childComplexity }) => {
  const limit = Number(args.limit);
  return 1 + (limit >= 1 && limit <= longestShelf ? limit : longestShelf) * childComplexity;
};
