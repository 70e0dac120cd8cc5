import { buffer } from 'node:stream/consumers';
import type { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { MediaStore } from './media.store.ts';

/** The file in which a store remembers its database. */
const mark = '.database';

/** Whether the store's files are this database's. A store belongs to the first database that is used with it: to
 * any other, its files would seem to be used by nothing, and that one must not remove them. */
export async function ownsStore(orm: MikroORM, store: MediaStore): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`select id from database_identity`.execute(
    orm.em.fork().getKysely<unknown>(),
  );
  const id = rows[0]?.id ?? '';
  // Leaves what is there, whoever was first.
  await store.put(mark, Buffer.from(id));
  return (await buffer(await store.get(mark))).toString() === id;
}
