import type { TagDetails } from '../media/tag-details.model.ts';
import type { Transaction } from '../persistence/transaction.service.ts';
import { chooseLyrics } from './songs/lyrics.model.ts';
import { songDetails } from './songs/song-details.model.ts';
import { fillLyrics, fillSongDetails } from './songs/song-details.writes.ts';

/** What a file tells of its song. */
export interface TaggedSong {
  details: TagDetails;
  /** The text of a file with lyrics beside it. */
  lyricsBeside: string | null;
}

/** Fills what is not known of a song, and keeps what is. The song must have been written to the database. */
export async function fillFromTags(
  transaction: Transaction,
  song: { id: string },
  { details, lyricsBeside }: TaggedSong,
): Promise<void> {
  await fillSongDetails(transaction, song.id, songDetails(details));
  const lyrics = chooseLyrics(details.lyrics, lyricsBeside);
  if (lyrics) await fillLyrics(transaction, song.id, lyrics);
}
