import type { EntityManager } from '@mikro-orm/postgresql';
import type { Caller, Loader } from './caller.service.ts';
import type { Page } from './page.queries.ts';
import { type ProjectedSelection, WrittenObject, type WrittenRow } from './projection.model.ts';

export function defineLoader<Key, Value>(
  load: Loader<Key, Value>['load'],
  identity: Loader<Key, Value>['identity'] = (key) => key,
): Loader<Key, Value> {
  return { load, identity };
}

/** A loader for each selection of what statements write. */
export function perSelection<Key, Value>(
  make: (selection: ProjectedSelection) => Loader<Key, Value>,
): (selection: ProjectedSelection) => Loader<Key, Value> {
  const loaders = new WeakMap<ProjectedSelection, Loader<Key, Value>>();
  return (selection) => {
    const known = loaders.get(selection);
    if (known) return known;
    const made = make(selection);
    loaders.set(selection, made);
    return made;
  };
}

/** What a statement has written.
 * @param usual reads an object in the usual way. */
function objectsOf(
  caller: Caller,
  usual: Loader<string, object | null>,
  rows: readonly WrittenRow[],
  selection: ProjectedSelection,
): WrittenObject[] {
  return rows.map((row) => new WrittenObject(selection, row, () => caller.loader(usual).load(row.id)));
}

/** A loader of objects by their ids as statements write them; null for missing ones.
 * @param usual reads one in the usual way. */
export function writtenById(
  read: (em: EntityManager, ids: readonly string[], selection: ProjectedSelection) => Promise<WrittenRow[]>,
  usual: Loader<string, object | null>,
) {
  return perSelection<string, WrittenObject | null>((selection) =>
    defineLoader(async (ids, caller) => {
      const objects = objectsOf(caller, usual, await read(caller.reads, ids, selection), selection);
      return inOrder(ids, objects, ({ id }) => id);
    }),
  );
}

/** Puts rows in the order of the keys, `null` for missing ones. */
export function inOrder<Row>(keys: readonly string[], rows: readonly Row[], keyOf: (row: Row) => string) {
  const found = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => found.get(key) ?? null);
}

/** Groups rows under the keys, in the order of the keys, keeping the order of the rows. */
export function grouped<Row>(keys: readonly string[], rows: readonly Row[], keyOf: (row: Row) => string) {
  const groups = Map.groupBy(rows, keyOf);
  return keys.map((key) => groups.get(key) ?? []);
}

/** One page of the list of one parent. */
interface PageOfParent {
  parentId: string;
  page: Page;
}

/** Batches pages of lists of many parents: one statement for each distinct page, however many parents (one, unless
 * an operation requests the same list with several arguments). */
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
