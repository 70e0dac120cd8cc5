import { sql } from 'kysely';
import { database } from '../persistence/database.service.ts';
import type { Transaction } from '../persistence/transaction.service.ts';

// Call each of these in a transaction that releases, in the end, the files that the rows referred to.

/** The references of a deleted song. */
export interface DeletedSong {
  artistId: string;
  audioKey: string;
  imageKey: string | null;
}

export async function deleteSongs({ em }: Transaction, ids: readonly string[]): Promise<DeletedSong[]> {
  const { rows } = await sql<DeletedSong>`
    delete from song where id = any(${ids}::uuid[])
    returning artist_id as "artistId", audio_key as "audioKey", image_key as "imageKey"`.execute(
    database(em),
  );
  return rows;
}

/** Deletes those of these artists who have neither songs nor albums any more. The transaction has to have the turns
 * over their names, so that nobody begins to use one meanwhile.
 * @returns the keys of their pictures. */
export async function deleteForlornArtists({ em }: Transaction, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ imageKey: string | null }>`
    delete from artist where id = any(${ids}::uuid[])
      and not exists (select from song where song.artist_id = artist.id)
      and not exists (select from album where album.artist_id = artist.id)
    returning image_key as "imageKey"`.execute(database(em));
  return rows.flatMap(({ imageKey }) => imageKey ?? []);
}
