import type { Transaction } from '../../persistence/transaction.service.ts';
import { detailsOfSongs } from '../details.queries.ts';
import { chooseLyrics } from './lyrics.model.ts';
import type { Song } from './song.entity.ts';
import { type SongDetailValues, songDetails } from './song-details.model.ts';
import { noDetails, putLyrics, replaceDetails } from './song-details.writes.ts';
import { SongLyrics } from './song-lyrics.entity.ts';
import { type Following, readingOf } from './tagged-song.model.ts';

// What is known of songs besides their rows, as their tags tell it.

/** @returns the songs of which anything changed that is shown. */
export async function followDetails(
  transaction: Transaction,
  followings: readonly Following[],
): Promise<Song[]> {
  const ids = followings.map(({ song }) => song.id);
  const present = new Map((await detailsOfSongs(transaction.em, ids)).map((row) => [row.songId, row]));
  const changed: Song[] = [];
  const rows = followings.map((following) => {
    const { song, former, file } = following;
    const known = valuesOf(present.get(song.id));
    const told = toldDetails(following);
    const keys = Object.keys(told) as (keyof SongDetailValues)[];
    if (keys.some((key) => known[key] !== (told[key] ?? null))) changed.push(song);
    // What nobody looked for is as it was.
    return { songId: song.id, values: { ...known, ...told }, tagged: { ...former, ...readingOf(file) } };
  });
  await replaceDetails(transaction, rows);
  return changed;
}

function valuesOf(known: SongDetailValues | undefined): SongDetailValues {
  const keys = Object.keys(noDetails) as (keyof SongDetailValues)[];
  return Object.assign({}, ...keys.map((key) => ({ [key]: known?.[key] ?? null })));
}

function toldDetails({ file, follows }: Following): Partial<SongDetailValues> {
  const { bpm, isrc, musicBrainzId, releaseDate, ...gain } = songDetails(file.metadata.details);
  return {
    ...(follows('BPM') && { bpm }),
    ...(follows('ISRC') && { isrc }),
    ...(follows('MUSIC_BRAINZ_ID') && { musicBrainzId }),
    ...(follows('RELEASE_DATE') && { releaseDate }),
    ...gain,
  };
}

/** @returns the songs whose lyrics changed. */
export async function followLyrics({ em }: Transaction, followings: readonly Following[]): Promise<Song[]> {
  const followed = followings.flatMap(({ song, file, follows, wasHeld }) => {
    const { lyricsBeside } = file;
    const lyrics = chooseLyrics(file.metadata.details.lyrics, lyricsBeside ?? null);
    // They may be from a file beside the song.
    const told = lyrics !== null || lyricsBeside !== undefined || wasHeld('LYRICS');
    return follows('LYRICS') && told ? [{ song, lyrics }] : [];
  });
  if (followed.length === 0) return [];
  const found = await em.find(SongLyrics, { song: followed.map(({ song }) => song.id) });
  const present = new Map(found.map((lyrics) => [lyrics.song.id, lyrics]));
  return followed.flatMap(({ song, lyrics }) =>
    putLyrics(em, song, present.get(song.id) ?? null, lyrics) ? [song] : [],
  );
}
