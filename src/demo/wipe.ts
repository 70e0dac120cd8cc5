import type { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { removeUnusedRows } from '../media/media.clean.up.ts';
import type { MediaStore } from '../media/media.store.ts';

/** Deletes every artist, album and song, and then all audio and pictures that nothing else refers to. */
export async function wipeCatalog(orm: MikroORM, store: MediaStore): Promise<void> {
  await sql`truncate song, album, artist`.execute(orm.em.fork().getKysely<unknown>());
  await removeUnusedRows(orm, store, new Date());
}
