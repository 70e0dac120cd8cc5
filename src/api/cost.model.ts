import type { ComplexityEstimator } from 'graphql-query-complexity';
import { type PageArguments, pageSize } from './page.queries.ts';

/** The cost of a paged list: the cost of an entry times the requested number. */
export const pageCost: ComplexityEstimator = ({ args, childComplexity }) =>
  1 + pageSize(args as PageArguments) * childComplexity;

/** The cost of a list without pages, by its usual number of entries; the actual number counts in the operation's
 * budget. */
export const listCost =
  (usualLength: number): ComplexityEstimator =>
  ({ childComplexity }) =>
    1 + usualLength * childComplexity;

/** The cost of a list within a page or a search: its length counts in the cost of the field above it. */
export const countedAbove: ComplexityEstimator = ({ childComplexity }) => 1 + childComplexity;

/** The cost of a field that may query the database: that of two fields. */
export const lookUpCost: ComplexityEstimator = ({ childComplexity }) => 2 + childComplexity;
