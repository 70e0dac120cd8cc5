import type { MikroORM } from '@mikro-orm/postgresql';
import { Pool } from 'pg';
import { atFileEnd } from './file-end.ts';

/** Connections of a test file's own to the database of an ORM, closed after its tests. */
export function testPool(orm: MikroORM, max: number): Pool {
  const pool = new Pool({ connectionString: orm.config.get('clientUrl') ?? '', max });
  // The pool forgets a connection before the server has: dropping the database then ends it, and it must not matter.
  pool.on('connect', (client) => client.on('error', () => undefined));
  pool.on('error', () => undefined);
  atFileEnd(() => pool.end());
  return pool;
}
