import type { Query, QueryClient } from '@tanstack/react-query';

/** Replaces what is known of a query. What is old stays old: it is asked again when it is shown again. */
export function putData(queries: QueryClient, query: Query, data: unknown): void {
  const { dataUpdatedAt: updatedAt, isInvalidated } = query.state;
  queries.setQueryData(query.queryKey, data, { updatedAt });
  if (isInvalidated) query.invalidate();
}
