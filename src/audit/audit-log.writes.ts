import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Viewer } from '../api/viewer.model.ts';
import { database } from '../persistence/database.service.ts';
import { keptWrite } from '../persistence/prepared.queries.ts';
import { type Transaction, transaction } from '../persistence/transaction.service.ts';
import type { AuditEvent } from './audit-actions.model.ts';

/** Who did it, from where: a `Caller` is one. */
export interface AuditOrigin {
  readonly viewer: Pick<Viewer, 'id'> | null;
  readonly ipAddress: string | null;
}

/** The server itself, or a command. */
export const noOrigin: AuditOrigin = { viewer: null, ipAddress: null };

/** Writes to the audit log what happened, in one statement for any number of events. Call it in the transaction of what it
 * tells, so that either both are there or neither. */
export async function record(
  { em }: Pick<Transaction, 'em'>,
  origin: AuditOrigin,
  ...events: readonly AuditEvent[]
): Promise<void> {
  if (events.length === 0) return;
  const at = new Date();
  const entries = events.map((event) => entryOf(event, origin, at));
  const written = sql`
    insert into audit_entry (id, at, actor_id, action, target_type, target_id, about_id, changes, ip_address)
    select id, at, actor_id, action, target_type, target_id, about_id, changes, ip_address
    from jsonb_to_recordset(${asJson(entries)}::jsonb) as entry (id uuid, at timestamptz, actor_id uuid,
      action text, target_type text, target_id uuid, about_id uuid, changes jsonb, ip_address text)`;
  await keptWrite(em, 'entries of the audit log', written);
}

/** The same for what has no transaction of its own: something that failed, or that another room has done. */
export function recordAlone(caller: AuditOrigin & { em: EntityManager }, event: AuditEvent): Promise<void> {
  return record({ em: caller.em.fork() }, caller, event);
}

/** The number of entries that this process has made. */
let made = 0;

function entryOf(event: AuditEvent, origin: AuditOrigin, at: Date) {
  const { action, target = null, changes = null, actorId = origin.viewer?.id ?? null } = event;
  made += 1;
  return {
    // The month of the id is that of the time, and entries of one millisecond are in the order of writing.
    id: uuidv7({ msecs: at.getTime(), seq: made }),
    at,
    actor_id: actorId,
    action,
    target_type: target?.type ?? null,
    target_id: target?.id ?? null,
    about_id: event.aboutId ?? (target?.type === 'User' ? target.id : null),
    changes,
    ip_address: origin.ipAddress,
  };
}

/** PostgreSQL does not take halves of surrogate pairs. */
function asJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'string' ? part.toWellFormed() : part,
  );
}

/** Rows that one statement erases from. */
const erasedAtOnce = 10_000;

/** Erases what the log tells of a person: addresses, names. That it happened stays. Call it once the account is deleted,
 * which the log requires.
 * @returns whether there may be more. */
export async function eraseFromAudit({ em }: Pick<Transaction, 'em'>, userId: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update audit_entry set
      changes = case when about_id = ${userId} then null else changes end,
      ip_address = case when coalesce(actor_id, about_id) = ${userId} then null else ip_address end
    where id in (
      select id from audit_entry where actor_id = ${userId} and ip_address is not null
      union all select id from audit_entry
        where actor_id = ${userId} and about_id = ${userId} and changes is not null
      union all select id from audit_entry
        where target_id = ${userId} and about_id = ${userId}
          and (changes is not null or actor_id is null and ip_address is not null)
      limit ${sql.lit(erasedAtOnce)}
    )`.execute(database(em));
  return Number(numAffectedRows ?? 0) >= erasedAtOnce;
}

/** Months for which the job that creates partitions may fail before entries go to the default partition. */
const monthsAhead = 3;

/** Creates the missing partitions for this month and the next ones, and drops those all of whose entries are older than they
 * are kept.
 * @returns the names of those that were created or dropped. */
export function keepAuditPartitions(em: EntityManager, days: number, now = new Date()): Promise<string[]> {
  const oldest = new Date(now.getTime() - days * 24 * 60 * 60 * 1000);
  return transaction(em, async ({ em: inner }) => {
    const db = database(inner);
    // A request that waits for a lock makes later ones wait as well: better to retry.
    await sql`set local lock_timeout = '2s'`.execute(db);
    const { rows } = await sql<{ name: string }>`
      select name from make_audit_partitions(${now}, ${monthsAhead}) as made (name)
      union all select name from drop_audit_partitions(${oldest}) as dropped (name)`.execute(db);
    return rows.map(({ name }) => name);
  });
}
