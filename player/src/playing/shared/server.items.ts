import type { QueueChangeKind } from '../../generated/graphql.ts';

/** An item of the server's queue. */
export interface ServerItem {
  id: string;
  song: { id: string };
}

export interface ItemsChange {
  kind: QueueChangeKind;
  itemIds: readonly string[];
  position?: number | null;
  added: readonly ServerItem[];
}

/** The items after a change. */
export function changedItems(items: readonly ServerItem[], change: ItemsChange): readonly ServerItem[] {
  const { kind, itemIds, position, added } = change;
  const at = position ?? 0;
  switch (kind) {
    case 'REPLACED':
      return added;
    case 'ADDED':
      return items.toSpliced(at, 0, ...added);
    case 'MOVED': {
      const byId = new Map(items.map((item) => [item.id, item]));
      const others = without(items, itemIds);
      return others.toSpliced(at, 0, ...itemIds.flatMap((id) => byId.get(id) ?? []));
    }
    case 'REMOVED':
      return without(items, itemIds);
    default:
      return items;
  }
}

function without(items: readonly ServerItem[], ids: readonly string[]): ServerItem[] {
  const gone = new Set(ids);
  return items.filter(({ id }) => !gone.has(id));
}
