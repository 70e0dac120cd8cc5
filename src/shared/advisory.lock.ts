import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

/** Makes transactions that name the same thing take turns, until each ends. */
export async function takeTurns(em: EntityManager, thing: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${thing}, 0))`.execute(em.getKysely<unknown>());
}
