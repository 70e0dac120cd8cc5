import { buffer } from 'node:stream/consumers';
import type { MikroORM } from '@mikro-orm/postgresql';
import { databaseIdentity } from './media.queries.ts';
import type { MediaStore } from './media.store.ts';

/** The file in which a store records its database. */
const mark = '.database';

/** Marks the store as this database's, unless it has a mark. A store belongs to the first database that is used
 * with it: to any other, its files would seem unused, and that one must not remove them.
 * @returns whether the store belongs to this database. */
export async function claimStore(orm: MikroORM, store: MediaStore): Promise<boolean> {
  const id = await databaseIdentity(orm.em.fork());
  // Keeps an existing mark, whoever was first.
  await store.put(mark, Buffer.from(id));
  return (await buffer(await store.get(mark))).toString() === id;
}
