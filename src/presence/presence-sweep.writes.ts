import type { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { EventBus } from '../events/event-bus.service.ts';
import { type Database, database } from '../persistence/database.service.ts';
import { type Transaction, transaction } from '../persistence/transaction.service.ts';
import { endSongs, songsThatEnded } from './now-playing.writes.ts';
import { announcePresences, lockPresences, settlePresences } from './presence.writes.ts';
import { isDead, retireProcesses } from './process.writes.ts';

/** Users who are online only by their own row. This happens after a crash of PostgreSQL, which empties its
 * unlogged tables. */
const strays = sql`
  from account_presence where online
    and not exists (select from connected_user where connected_user.user_id = account_presence.user_id)`;

interface Leftovers {
  dead: boolean;
  stray: boolean;
  ended: boolean;
}

/** Cleans up after processes that died: takes their users offline and ends their songs.
 * @param db queried first, so that the requests' connections are not used while there is nothing to do. */
export async function sweepPresences(
  db: Database,
  orm: MikroORM,
  bus: EventBus,
  deadAfterMs: number,
): Promise<void> {
  const { rows } = await sql<Leftovers>`select
    exists (select from server_process where ${isDead(deadAfterMs)}) as dead,
    exists (select ${strays}) as stray,
    exists (select from account_presence where ${songsThatEnded}) as ended`.execute(db);
  const [found] = rows;
  const em = orm.em.fork();
  if (found?.dead) await transaction(em, (transaction) => retireDead(transaction, bus, deadAfterMs));
  if (found?.stray) await transaction(em, (transaction) => settleStrays(transaction, bus));
  if (found?.ended) await transaction(em, (transaction) => endSongs(transaction, bus));
}

/** The last events of a dead process may not have been sent. */
async function retireDead(transaction: Transaction, bus: EventBus, deadAfterMs: number): Promise<void> {
  const retired = await retireProcesses(transaction, bus, isDead(deadAfterMs));
  if (retired.length > 0) await bus.publishGap(transaction);
}

async function settleStrays(transaction: Transaction, bus: EventBus): Promise<void> {
  const { em } = transaction;
  const { rows } = await sql<{ userId: string }>`select user_id as "userId" ${strays}`.execute(database(em));
  const found = await lockPresences(
    transaction,
    rows.map(({ userId }) => userId),
  );
  const sightings = [...found].map((userId) => ({ userId, ago: null }));
  await announcePresences(transaction, bus, await settlePresences(transaction, sightings));
}
