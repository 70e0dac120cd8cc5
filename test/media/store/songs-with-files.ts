import type { MikroORM } from '@mikro-orm/postgresql';
import { Artist } from '../../../src/catalog/artists/artist.entity.ts';
import { Song } from '../../../src/catalog/songs/song.entity.ts';
import type { AudioMetadata } from '../../../src/media/audio-metadata.service.ts';
import { type KeptAudio, keepAudio, recordAudio } from '../../../src/media/media.service.ts';
import type { MediaStore } from '../../../src/media/media.store.ts';
import { stageFile } from '../../../src/media/staged-file.service.ts';
import { type Transaction, transaction } from '../../../src/persistence/transaction.service.ts';

export interface Backend {
  orm: MikroORM;
  store: MediaStore;
}

/** What would be found in a file that is not really audio. */
export const metadata = {
  extension: 'mp3',
  duration: 10,
  bitrate: null,
  sampleRate: null,
  codec: null,
  faults: [] as readonly string[],
} as AudioMetadata;

/** Adds a song the way that mutations do, step by step. */
export async function addSongWithAudio({ orm, store }: Backend, bytes: Uint8Array): Promise<Song> {
  const staged = await stageFile(store.stagingFolder, bytes);
  try {
    const kept = await keepAudio(store, staged, metadata);
    return await transaction(orm.em, (transaction) => addSong(transaction, store, kept));
  } finally {
    await staged.discard();
  }
}

export async function addSong(transaction: Transaction, store: MediaStore, kept: KeptAudio): Promise<Song> {
  const { em } = transaction;
  const artist = em.create(Artist, { name: `Artist ${Math.random()}`, image: null });
  const audio = await recordAudio(transaction, store, kept);
  const facts = { album: null, trackNumber: null, genre: null, image: null, featuredPosition: null };
  return em.create(Song, { title: 'Song', artist, audio, duration: 10, ...facts });
}

export async function storedKeys({ store }: Backend): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of store.list()) keys.push(key);
  return keys.sort();
}

export async function recordedKeys({ orm }: Backend): Promise<string[]> {
  const rows = await orm.em
    .fork()
    .getConnection()
    .execute<{ key: string }[]>('select key from audio_file union all select key from image');
  return rows.map(({ key }) => key).sort();
}
