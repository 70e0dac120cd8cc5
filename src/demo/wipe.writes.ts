import type { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { noteAllLists } from '../catalog/songs/shortened-lists.writes.ts';
import type { MediaStore } from '../media/media.store.ts';
import { removeUnusedRows } from '../media/media-clean-up.service.ts';
import { database } from '../persistence/database.service.ts';
import { transaction } from '../persistence/transaction.service.ts';

/** Deletes all artists, albums, songs and genres with everything that refers to them, such as plays, likes and playlist
 * items (and, as a side effect, when users were last seen); then all audio and pictures that nothing else uses. */
export async function wipeCatalog(orm: MikroORM, store: MediaStore): Promise<void> {
  await transaction(orm.em.fork(), async (transaction) => {
    await noteAllLists(transaction);
    await sql`truncate song, album, artist, genre cascade`.execute(database(transaction.em));
  });
  await removeUnusedRows(orm, store, new Date());
}
