import type { MikroORM } from '@mikro-orm/postgresql';
import { Pool } from 'pg';

/** The pool from which an ORM takes its connections. */
export async function poolOf(orm: MikroORM): Promise<Pool> {
  const pool: unknown = await orm.em.getConnection().getNativeClient();
  if (!(pool instanceof Pool)) throw new TypeError('The connection is not a pool');
  return pool;
}
