import type { EntityManager } from '@mikro-orm/postgresql';
import { type Expression, type SqlBool, sql } from 'kysely';
import type { EventBus } from '../events/event-bus.service.ts';
import { type Database, database } from '../persistence/database.service.ts';
import { isAnyOf } from '../persistence/sql-parts.queries.ts';
import type { Transaction } from '../persistence/transaction.service.ts';
import {
  announcePresences,
  ensurePresences,
  lockPresences,
  type Sighting,
  settlePresences,
} from './presence.writes.ts';

/** The state of a user that a process has to write: connected to it, or no longer. */
export interface ConnectionChange extends Sighting {
  connected: boolean;
}

/** Writes which users are connected to a process.
 * @returns whether the process still counts as alive; if not, nothing is written. */
export async function recordConnections(
  transaction: Transaction,
  bus: EventBus,
  processId: string,
  changes: readonly ConnectionChange[],
): Promise<boolean> {
  const { em } = transaction;
  const db = database(em);
  // Prevents the process from being declared dead meanwhile.
  const alive = await sql`select from server_process where id = ${processId} for key share`.execute(db);
  if (alive.rows.length === 0) return false;
  const here = changes.filter(({ connected }) => connected).map(({ userId }) => userId);
  const gone = changes.filter(({ connected }) => !connected).map(({ userId }) => userId);
  await ensurePresences(transaction, here);
  const known = await lockPresences(
    transaction,
    changes.map(({ userId }) => userId),
  );
  if (here.length > 0) {
    await sql`insert into connected_user (user_id, process_id)
      select user_id, ${processId}::uuid from account_presence where ${isAnyOf('user_id', here)}
      on conflict do nothing`.execute(db);
  }
  if (gone.length > 0) {
    await sql`delete from connected_user
      where process_id = ${processId} and ${isAnyOf('user_id', gone)}`.execute(db);
  }
  // A deleted user has no rows left; subscribers who saw the user have to be told.
  const deleted = gone.filter((userId) => !known.has(userId));
  await announcePresences(transaction, bus, [...(await settlePresences(transaction, changes)), ...deleted]);
  return true;
}

/** Removes processes, together with the connections of their users. */
export async function retireProcesses(
  transaction: Transaction,
  bus: EventBus,
  condition: Expression<SqlBool>,
): Promise<string[]> {
  const { em } = transaction;
  const db = database(em);
  const { rows } = await sql<{ id: string }>`
    select id from server_process where ${condition} for update skip locked`.execute(db);
  const processIds = rows.map(({ id }) => id);
  if (processIds.length === 0) return [];
  const { rows: sightings } = await sql<Sighting>`
    select user_id as "userId", extract(epoch from now() - max(heartbeat_at))::float8 * 1000 as ago
    from connected_user join server_process on server_process.id = process_id
    where ${isAnyOf('process_id', processIds)} group by user_id`.execute(db);
  await lockPresences(
    transaction,
    sightings.map(({ userId }) => userId),
  );
  await sql`delete from server_process where ${isAnyOf('id', processIds)}`.execute(db);
  await announcePresences(transaction, bus, await settlePresences(transaction, sightings));
  return processIds;
}

/** Records that a process lives.
 * @returns false if it had been declared dead or was never recorded. It is then recorded again, without its users. */
export async function beat(db: Database, processId: string): Promise<boolean> {
  const beaten = await sql`
    update server_process set heartbeat_at = now() where id = ${processId} returning id`.execute(db);
  if (beaten.rows.length > 0) return true;
  await sql`insert into server_process (id, heartbeat_at) values (${processId}, now()) on conflict do nothing`.execute(
    db,
  );
  return false;
}

/** The same on the connections of `em`. */
export function beatWithin(em: EntityManager, processId: string): Promise<boolean> {
  return beat(database(em), processId);
}

export const isProcess = (processId: string) => sql<SqlBool>`id = ${processId}`;

/** The time by which a living process would have sent a heartbeat. One from the future is of a time before the clock was
 * set back: a living process replaces it with its next one. */
export const isDead = (deadAfterMs: number) => {
  const time = sql`${deadAfterMs} * interval '1 millisecond'`;
  return sql<SqlBool>`(heartbeat_at < now() - ${time} or heartbeat_at > now() + ${time})`;
};
