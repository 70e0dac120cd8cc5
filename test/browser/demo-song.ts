import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { demoTracks, renderCover, renderTunes } from '@tonearm/demo-music';
import { parseBuffer } from 'music-metadata';
import { given } from '../support/given.ts';
import type { DataFolder } from '../support/server.ts';

/** Makes the file of one song of the demo catalog, and puts it into the store.
 * @returns its path on the server, and its duration in seconds. */
export async function storeDemoSong({ media }: DataFolder): Promise<{ path: string; duration: number }> {
  const { song, cover } = given(demoTracks[0]);
  const { jpeg } = await renderCover(cover);
  const { title, artist, genre, releaseYear } = song;
  const tags = { title, artist, genre, releaseYear, cover: jpeg };
  const key = `audio/00/${'1'.repeat(64)}.mp3`;
  for await (const { bytes } of renderTunes([{ tune: song.tune, tags }])) {
    await mkdir(path.dirname(path.join(media, key)), { recursive: true });
    await writeFile(path.join(media, key), bytes);
    const { format } = await parseBuffer(bytes, 'audio/mpeg', { duration: true });
    return { path: `/media/${key}`, duration: given(format.duration) };
  }
  throw new Error('No song was made');
}
