import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { type KeysetOrder, sortValues } from '../../api/cursor.model.ts';
import { keyset, type Page } from '../../api/page.queries.ts';
import { nameOfBytes, shownPath } from '../../media/disk-path.model.ts';
import { database } from '../../persistence/database.service.ts';
import type { LibraryFolderFacts, Scan } from './scan.type.ts';

export const scanOrder: KeysetOrder<Scan> = {
  name: 'scans',
  column: 'scan.started_at',
  id: 'scan.id',
  direction: 'desc',
  value: ({ startedAt }) => startedAt,
  schema: sortValues.date,
};

const columns = [
  ...(['id', 'state', 'full', 'seen', 'total', 'added', 'updated', 'moved', 'removed'] as const),
  ...(['unchanged', 'failed', 'unconfirmed', 'faults', 'changes'] as const),
  ...(['dry_run as dryRun', 'started_at as startedAt', 'finished_at as finishedAt'] as const),
] as const;

/** The latest first. */
export async function scansPage(em: EntityManager, page: Page): Promise<Scan[]> {
  const query = keyset(database(em).selectFrom('scan').select(columns), scanOrder, page);
  return ((await query.execute()) as Scan[]).map(complete);
}

/** Scans of an earlier version offer no tracks. */
function complete({ changes, ...scan }: Scan): Scan {
  return { ...scan, changes: changes.map((change) => ({ ...change, tracks: change.tracks ?? [] })) };
}

export async function countScans(em: EntityManager): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from scan`.execute(
    database(em),
  );
  return rows[0]?.count ?? 0;
}

export async function scansByIds(em: EntityManager, ids: readonly string[]): Promise<Scan[]> {
  const query = database(em).selectFrom('scan').select(columns);
  const scans = await query.where(sql<boolean>`scan.id = any(${ids}::uuid[])`).execute();
  return (scans as Scan[]).map(complete);
}

export async function runningScan(em: EntityManager): Promise<Scan | undefined> {
  const query = database(em).selectFrom('scan').select(columns).where(sql<boolean>`state = 'RUNNING'`);
  const scan = await query.orderBy('started_at', 'desc').limit(1).executeTakeFirst();
  return scan && complete(scan as Scan);
}

/** The folders of the library, with the numbers of their files. */
export async function libraryFolders(em: EntityManager): Promise<LibraryFolderFacts[]> {
  const { rows } = await sql<Omit<LibraryFolderFacts, 'path'> & { path: Buffer }>`
    select folder.path, scanned_at as "scannedAt",
      (select count(*)::int from library_file
        where folder_id = folder.id and missing_since is null and song_id is not null) as "fileCount",
      (select count(*)::int from library_file
        where folder_id = folder.id and missing_since is not null and song_id is not null) as "missingCount"
    from library_folder folder where served order by path`.execute(database(em));
  return rows.map(({ path, ...facts }) => ({ ...facts, path: shownPath(nameOfBytes(path)) }));
}
