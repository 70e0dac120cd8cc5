import { expect } from 'vitest';
import type { PageArguments } from '../../src/api/page.queries.ts';

export interface ListPage {
  edges: { cursor: string; node: { id: string } }[];
  nodes: { id: string }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

export type FetchPage = (page: PageArguments) => Promise<ListPage | null | undefined>;

/** The ids of a whole list, page after page from its beginning. */
export async function walkForward(fetch: FetchPage, first: number): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  for (;;) {
    const page = checked(await fetch({ first, after }));
    expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
    ids.push(...page.nodes.map(({ id }) => id));
    if (!page.pageInfo.hasNextPage) return ids;
    expect(page.nodes).toHaveLength(first);
    after = page.pageInfo.endCursor;
  }
}

/** The ids of a whole list in its own order, gathered page after page from its end. */
export async function walkBackward(fetch: FetchPage, last: number): Promise<string[]> {
  const ids: string[] = [];
  let before: string | null = null;
  for (;;) {
    const page = checked(await fetch({ last, before }));
    expect(page.pageInfo.hasNextPage).toBe(before !== null);
    ids.unshift(...page.nodes.map(({ id }) => id));
    if (!page.pageInfo.hasPreviousPage) return ids;
    expect(page.nodes).toHaveLength(last);
    before = page.pageInfo.startCursor;
  }
}

/** Holds the parts of a page against each other. */
function checked(page: ListPage | null | undefined): ListPage {
  if (!page) throw new Error('The list did not answer');
  expect(page.edges.map(({ node }) => node)).toEqual(page.nodes);
  expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor ?? null);
  expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor ?? null);
  return page;
}

/** Sizes that divide the lists of the tests, that don't, and that hold all of them. */
export const pageSizes = [1, 7, 16, 48, 100];

type SortKey = string | number | boolean | Date;

/** What order a list must have, worked out without the database: by the key, or one key after
 * the other, then by id. */
export function expectedIds<Row extends { id: string }>(
  rows: readonly Row[],
  key: (row: Row) => SortKey | readonly SortKey[],
  direction: 'ASC' | 'DESC',
): string[] {
  const ascending = rows.toSorted(
    (one, other) => compareAll([key(one)].flat(), [key(other)].flat()) || compareIds(one, other),
  );
  return (direction === 'ASC' ? ascending : ascending.reverse()).map(({ id }) => id);
}

/** Numbers in texts are ordered as numbers. */
const unicode = new Intl.Collator('und', { numeric: true });

function compareAll(ones: readonly SortKey[], others: readonly SortKey[]): number {
  for (const [index, one] of ones.entries()) {
    const order = compare(one, others[index] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}

const isId = /^[0-9a-f]{8}-/;

function compare(one: SortKey, other: SortKey): number {
  if (isId.test(String(one)) && isId.test(String(other))) return one < other ? -1 : Number(one > other);
  if (typeof one === 'string' && typeof other === 'string') return unicode.compare(one, other);
  return Number(one) - Number(other);
}

function compareIds(one: { id: string }, other: { id: string }): number {
  return one.id < other.id ? -1 : 1;
}
