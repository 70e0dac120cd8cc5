import { buffer } from 'node:stream/consumers';
import type { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from '../persistence/database.service.ts';
import type { MediaStore } from './media.store.ts';

/** The file in which a store records its database. */
const mark = '.database';

/** Marks the store as this database's, unless it has a mark. A store belongs to the first database that is used
 * with it: to any other, its files would seem unused, and that one must not remove them.
 * @returns whether the store belongs to this database. */
export async function claimStore(orm: MikroORM, store: MediaStore): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`select id from database_identity`.execute(
    database(orm.em.fork()),
  );
  const id = rows[0]?.id ?? '';
  // Keeps an existing mark, whoever was first.
  await store.put(mark, Buffer.from(id));
  return (await buffer(await store.get(mark))).toString() === id;
}
