import type { EntityManager } from '@mikro-orm/postgresql';
import type { Kysely } from 'kysely';
import type { Tables } from './tables.model.ts';

export type Database = Kysely<Tables>;

/** Kysely over all tables; within a transaction of `em`, on its connection. */
export function database(em: EntityManager): Database {
  return em.getKysely<Tables>();
}
