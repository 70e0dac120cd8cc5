import type { SortDirection } from '../generated/graphql.ts';
import type { PageRequest } from './resource.data.ts';

/** The API's order for a column; undefined, the list's default, for a column without one. */
export function orderOf<By extends string>(
  { sort }: PageRequest,
  columns: Record<string, By>,
): { by: By; direction: SortDirection } | undefined {
  const by = columns[sort.field];
  return by && { by, direction: sort.direction };
}
