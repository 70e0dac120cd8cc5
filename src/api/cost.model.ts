import type { ComplexityEstimator } from 'graphql-query-complexity';
import { type PageArguments, pageSize } from './page.queries.ts';

/** The cost of a paged list: what one entry costs, for each entry asked for. */
export const pageCost: ComplexityEstimator = ({ args, childComplexity }) =>
  1 + pageSize(args as PageArguments) * childComplexity;

/** The cost of a list that is not paged, by the number of entries that it usually has; what it really holds counts
 * in the budget of the operation. */
export const listCost =
  (usualLength: number): ComplexityEstimator =>
  ({ childComplexity }) =>
    1 + usualLength * childComplexity;

/** The cost of a list that a page or a search holds: its length counts in the cost of the field above it. */
export const countedAbove: ComplexityEstimator = ({ childComplexity }) => 1 + childComplexity;

/** The cost of a field that may ask the database: that of two fields. */
export const lookUpCost: ComplexityEstimator = ({ childComplexity }) => 2 + childComplexity;
