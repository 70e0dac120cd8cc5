import type { TableSize, TableState } from './migration-effects.queries.ts';

/** What a statement does to a table that was there before. */
export interface TableEffect {
  table: string;
  /** The lock that it takes, if it is stronger than what was held already; as SQL names it. */
  lock: TableLock | null;
  /** Whether all rows are rewritten. */
  rewritten: boolean;
  dropped: boolean;
  /** How often all rows are read. */
  scans: number;
  /** Made on it. */
  indexes: number;
}

export interface StatementEffects {
  text: string;
  effects: TableEffect[];
  milliseconds: number;
}

export interface MigrationEffects {
  name: string;
  statements: StatementEffects[];
}

/** From the weakest that somebody may notice; what plain reads take is left out. */
const lockNames = {
  RowExclusiveLock: 'ROW EXCLUSIVE',
  ShareUpdateExclusiveLock: 'SHARE UPDATE EXCLUSIVE',
  ShareLock: 'SHARE',
  ShareRowExclusiveLock: 'SHARE ROW EXCLUSIVE',
  ExclusiveLock: 'EXCLUSIVE',
  AccessExclusiveLock: 'ACCESS EXCLUSIVE',
} as const;
const strengths = Object.keys(lockNames) as (keyof typeof lockNames)[];

export type TableLock = (typeof lockNames)[keyof typeof lockNames];

/** What others cannot do meanwhile. */
export function meaningOf(lock: TableLock): 'nobody reads or writes' | 'nobody writes' | 'others go on' {
  if (lock === 'ACCESS EXCLUSIVE') return 'nobody reads or writes';
  return lock === 'ROW EXCLUSIVE' || lock === 'SHARE UPDATE EXCLUSIVE' ? 'others go on' : 'nobody writes';
}

const strongest = (locks: readonly string[]) => strengths.findLastIndex((name) => locks.includes(name));

/** What happened between two looks, to tables that were there before all of it.
 * @param known their ids and names. */
export function effectsBetween(
  before: readonly TableState[],
  after: readonly TableState[],
  known: ReadonlyMap<string, string>,
): TableEffect[] {
  const now = new Map(after.map((state) => [state.id, state]));
  return before.flatMap((was) => {
    const table = known.get(was.id);
    if (table === undefined) return [];
    const is = now.get(was.id);
    const effect: TableEffect = is
      ? changeOf(table, was, is)
      : { table, lock: 'ACCESS EXCLUSIVE', rewritten: false, dropped: true, scans: 0, indexes: 0 };
    return effect.lock || effect.rewritten || effect.scans > 0 || effect.indexes > 0 ? [effect] : [];
  });
}

function changeOf(table: string, was: TableState, is: TableState): TableEffect {
  const [held, taken] = [strongest(was.locks), strongest(is.locks)];
  const name = strengths[taken];
  return {
    table,
    lock: taken > held && name !== undefined ? lockNames[name] : null,
    rewritten: was.files.some((file) => !is.files.includes(file)),
    dropped: false,
    scans: is.scans - was.scans,
    indexes: is.indexes.filter((index) => !was.indexes.includes(index)).length,
  };
}

/** Bytes a second of a machine like a small rented one, on the careful side. */
const readRate = 100e6;
const writeRate = 10e6;

/** What does not move rows, unless a table is rewritten. */
const definition = /^\s*(alter|create|drop|comment|set)\b/i;

/** About how long a statement takes on tables of these sizes: it reads what it has read of the empty ones, and an update
 * or an insert writes as much as it reads. */
export function estimatedMs(
  { text, effects }: StatementEffects,
  sizes: ReadonlyMap<string, TableSize>,
): number {
  let seconds = 0;
  for (const { table, rewritten, scans, indexes } of effects) {
    const size = sizes.get(table);
    if (!size) continue;
    seconds += (scans * size.bytes) / readRate + (indexes * size.bytes) / 4 / writeRate;
    const writes = rewritten || (scans > 0 && !definition.test(text));
    if (writes) seconds += (size.bytes + size.indexBytes) / writeRate;
  }
  return seconds * 1000;
}

export interface LockedTable {
  table: string;
  lock: TableLock;
  /** From when it is taken to the end of all. */
  milliseconds: number;
}

/** The strongest lock of each table that keeps others from something, and for how long: all run in one transaction. */
export function heldLocks(statements: readonly StatementEffects[]): LockedTable[] {
  const held = new Map<string, LockedTable>();
  let left = statements.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  for (const { effects, milliseconds } of statements) {
    for (const { table, lock } of effects)
      if (lock && meaningOf(lock) !== 'others go on')
        held.set(table, { table, lock, milliseconds: held.get(table)?.milliseconds ?? left });
    left -= milliseconds;
  }
  return [...held.values()].sort((one, other) => other.milliseconds - one.milliseconds);
}
