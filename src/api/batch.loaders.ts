import type { Loader } from './caller.service.ts';

export function defineLoader<Key, Value>(
  load: Loader<Key, Value>['load'],
  identity: Loader<Key, Value>['identity'] = (key) => key,
): Loader<Key, Value> {
  return { load, identity };
}

/** Puts rows in the order of the keys, `null` where there is none. */
export function inOrder<Row>(keys: readonly string[], rows: readonly Row[], keyOf: (row: Row) => string) {
  const found = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => found.get(key) ?? null);
}

/** Groups rows under the keys, in the order of the keys, keeping the order of the rows. */
export function grouped<Row>(keys: readonly string[], rows: readonly Row[], keyOf: (row: Row) => string) {
  const groups = Map.groupBy(rows, keyOf);
  return keys.map((key) => groups.get(key) ?? []);
}
