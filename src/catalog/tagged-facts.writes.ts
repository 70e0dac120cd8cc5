import type { AudioMetadata } from '../media/audio-metadata.service.ts';
import type { Transaction } from '../persistence/transaction.service.ts';
import { albumDetails } from './albums/album-details.model.ts';
import { fillAlbumsFromTags } from './albums/album-details.writes.ts';
import { readRelease } from './albums/album-identity.model.ts';
import { isToldBy } from './albums/album-identity.queries.ts';
import { readTags } from './song-facts.model.ts';
import { chooseLyrics } from './songs/lyrics.model.ts';
import { songDetails } from './songs/song-details.model.ts';
import { fillLyrics, fillSongDetails } from './songs/song-details.writes.ts';
import { type Described, readingOf } from './songs/tagged-song.model.ts';
import { cleanText } from './tag-text.model.ts';

/** What a file tells of its song. */
export interface TaggedSong extends Omit<Described, 'metadata'> {
  metadata: Pick<AudioMetadata, 'tags' | 'details'>;
  /** The text of a file with lyrics beside it. */
  lyricsBeside: string | null;
}

interface SongOnAlbum {
  id: string;
  discNumber: number;
  album: { id: string; title: string } | null;
}

/** Fills what is not known of a song and its album, and keeps what is. Both must have been written to the database. */
export async function fillFromTags(
  transaction: Transaction,
  song: SongOnAlbum,
  file: TaggedSong,
): Promise<void> {
  const { lyricsBeside, metadata } = file;
  const { details, tags } = metadata;
  await fillSongDetails(transaction, song.id, songDetails(details), readingOf(file));
  const lyrics = chooseLyrics(details.lyrics, lyricsBeside);
  if (lyrics) await fillLyrics(transaction, song.id, lyrics);
  const { album } = song;
  const tagged = readTags(tags);
  const { musicBrainzId } = readRelease(tags.release);
  // An editor may have put the song on another album than that of its tags.
  if (!album || !(await isToldBy(transaction, album.id, tagged.album, musicBrainzId))) return;
  const title = cleanText(details.release.discTitle);
  const told = { albumId: album.id, title: tagged.album, facts: albumDetails(details) };
  await fillAlbumsFromTags(transaction, [
    { ...told, disc: title === null ? null : { number: song.discNumber, title } },
  ]);
}
