import type { MikroORM } from '@mikro-orm/postgresql';
import { type Kysely, sql } from 'kysely';
import type { MediaStore } from '../media/media.store.ts';

/** Deletes every artist, album and song, and after the commit the audio and pictures that they showed. */
export async function wipeCatalog(orm: MikroORM, store: MediaStore): Promise<void> {
  const em = orm.em.fork();
  const keys = await em.transactional(async (transaction) => {
    const db: Kysely<unknown> = transaction.getKysely<unknown>();
    const { rows } = await sql<{ key: string }>`
      select key from audio_file union all select key from image`.execute(db);
    await sql`truncate song, album, artist, audio_file, image`.execute(db);
    return rows.map(({ key }) => key);
  });
  for (const key of keys) await store.delete(key);
}
