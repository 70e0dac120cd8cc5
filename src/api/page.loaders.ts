import { defineLoader, grouped } from './batch.loaders.ts';
import type { Caller, Loader } from './caller.service.ts';
import type { Page } from './page.queries.ts';

/** One page of the list that belongs to one parent. */
export interface PageOfParent {
  parentId: string;
  page: Page;
}

/** Batches pages of lists below many parents: however many parents, one statement for each page asked for
 * (which is one, unless an operation asks for the same list with several arguments). */
export function definePagedLoader<Row>(
  load: (parentIds: string[], page: Page, caller: Caller) => Promise<Row[]>,
  parentOf: (row: Row) => string,
): Loader<PageOfParent, Row[]> {
  const pageKey = ({ page }: PageOfParent) => JSON.stringify(page);
  return defineLoader(
    async (keys, caller) => {
      const lists = new Map<PageOfParent, Row[]>();
      const batches = Map.groupBy(keys, pageKey).values();
      await Promise.all(
        batches.map(async (batch) => {
          const parentIds = batch.map(({ parentId }) => parentId);
          const [first] = batch;
          const rows = first ? await load(parentIds, first.page, caller) : [];
          const groups = grouped(parentIds, rows, parentOf);
          batch.forEach((key, index) => void lists.set(key, groups[index] ?? []));
        }),
      );
      return keys.map((key) => lists.get(key) ?? []);
    },
    (key) => `${key.parentId} ${pageKey(key)}`,
  );
}
