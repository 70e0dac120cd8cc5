import type { ComplexityEstimator } from 'graphql-query-complexity';
import { type PageArguments, pageSize } from './page.ts';

/** The cost of a paged list: what one entry costs, for each entry asked for. */
export const pageCost: ComplexityEstimator = ({ args, childComplexity }) =>
  1 + pageSize(args as PageArguments) * childComplexity;

/** The cost of a list that is not paged, by the number of entries that it usually has. */
export const listCost =
  (usualLength: number): ComplexityEstimator =>
  ({ childComplexity }) =>
    1 + usualLength * childComplexity;
