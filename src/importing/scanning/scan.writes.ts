import { sql } from 'kysely';
import type { EventBus } from '../../events/event-bus.service.ts';
import { database } from '../../persistence/database.service.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import type { ScanState } from './scan.type.ts';
import type { ScanReport } from './scan-report.model.ts';

/** The topic of the bus; the payload is the id of a scan. */
export const scanTopic = 'scans';
/** Scans that are kept. */
const mostScans = 1000;

export async function beginScan(
  { em }: Transaction,
  { id, full, dryRun }: { id: string; full: boolean; dryRun: boolean },
): Promise<void> {
  const db = database(em);
  // Whoever ran them is dead: the lock is ours.
  await sql`update scan set state = 'FAILED', finished_at = now(),
    faults = faults || '[{"path": "", "reason": "its process ended before it did; the next scan does the rest"}]'::jsonb
    where state = 'RUNNING'`.execute(db);
  await sql`delete from scan where id in (select id from scan order by started_at desc offset ${mostScans})`.execute(
    db,
  );
  await sql`insert into scan (id, state, "full", dry_run, started_at)
    values (${id}, 'RUNNING', ${full}, ${dryRun}, now())`.execute(db);
}

/** Ends what died, so that it does not seem to run. */
export async function endDeadScans(transaction: Transaction): Promise<void> {
  await sql`update scan set state = 'FAILED', finished_at = now(),
    faults = faults || '[{"path": "", "reason": "its process ended before it did; the next scan does the rest"}]'::jsonb
    where state = 'RUNNING'`.execute(database(transaction.em));
}

/** Writes how far a scan is.
 * @returns whether it is still to run. */
export async function noteProgress(
  { em }: Transaction,
  id: string,
  { counts, faults, changes }: ScanReport,
): Promise<boolean> {
  const { seen, total, added, updated, moved, removed, unchanged, failed, unconfirmed } = counts;
  const { rows } = await sql<{ state: ScanState }>`
    update scan set seen = ${seen}, total = ${total}, added = ${added}, updated = ${updated}, moved = ${moved},
      removed = ${removed}, unchanged = ${unchanged}, failed = ${failed}, unconfirmed = ${unconfirmed},
      faults = ${JSON.stringify(faults)}::jsonb, changes = ${JSON.stringify(changes)}::jsonb
    where id = ${id} returning state`.execute(database(em));
  return rows[0]?.state === 'RUNNING';
}

/** Ends a scan that is running. */
export async function endScan({ em }: Transaction, id: string, state: ScanState): Promise<void> {
  await sql`update scan set state = ${state}, finished_at = now()
    where id = ${id} and state = 'RUNNING'`.execute(database(em));
}

export function announceScan(transaction: Transaction, bus: EventBus, id: string): Promise<void> {
  return bus.publish(transaction, scanTopic, id);
}
