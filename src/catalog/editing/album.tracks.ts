import type { RequestContext } from '../../shared/context.ts';
import { parseId } from '../../shared/identifier.ts';
import type { Validation } from '../../shared/validation.ts';
import type { AlbumTrackInput } from './album.inputs.ts';
import type { LockedSong } from './editing.queries.ts';
import { checkSongIds, missingSongs, readSongIds } from './song.ids.ts';
import { discComplaint } from './song.numbers.ts';

/** How many songs may be put on an album at once. */
const mostSongs = 1000;

/** The songs that an album is to have, in their order. */
export interface AlbumTracks {
  ids: readonly string[];
  /** The disc of each; undefined where each keeps the one that it is on. */
  discs: readonly number[] | undefined;
}

export interface GivenTracks {
  songIds?: string[] | null | undefined;
  tracks?: AlbumTrackInput[] | null | undefined;
}

/** Checks `songIds` or `tracks`, whichever is given. Null counts as empty.
 * @returns undefined where neither is.
 * @throws BAD_USER_INPUT for a value that is not an id. */
export async function readAlbumTracks(
  context: RequestContext,
  { songIds, tracks }: GivenTracks,
  validation: Validation,
): Promise<AlbumTracks | undefined> {
  if (tracks === undefined) {
    if (songIds === undefined) return undefined;
    const ids = await readSongIds(context, songIds ?? [], 'input.songIds', mostSongs, validation);
    return { ids, discs: undefined };
  }
  if (songIds !== undefined) validation.check('input.tracks', 'Give either songIds or tracks, not both');
  return readTracks(context, tracks ?? [], validation);
}

async function readTracks(
  context: RequestContext,
  tracks: readonly AlbumTrackInput[],
  validation: Validation,
): Promise<AlbumTracks> {
  if (tracks.length > mostSongs) {
    validation.check('input.tracks', `At most ${mostSongs} songs, there are ${tracks.length}`);
    return { ids: [], discs: [] };
  }
  const ids = tracks.map(({ songId }, index) => parseId(songId, trackField(index)));
  const discs = tracks.map(({ discNumber }) => discNumber);
  discs.forEach((disc, index) => {
    validation.check(`input.tracks.${index}.discNumber`, discComplaint(disc));
  });
  await checkSongIds(context, ids, trackField, validation);
  return { ids, discs };
}

const trackField = (index: number) => `input.tracks.${index}.songId`;

/** @throws {UserFault} NOT_FOUND for each song that is not among those that were locked. */
export function checkThere({ ids, discs }: AlbumTracks, locked: readonly LockedSong[]): void {
  const field = discs ? trackField : (index: number) => `input.songIds.${index}`;
  const missing = missingSongs(ids, new Set(locked.map(({ id }) => id)), field);
  if (missing) throw missing;
}

/** The disc of each song: the one that is asked for; else a song of the album stays on its own, and one that comes
 * joins the song before it. */
export function discsOf(
  { ids, discs }: AlbumTracks,
  locked: readonly LockedSong[],
  albumId: string,
): readonly number[] {
  if (discs) return discs;
  const songs = new Map(locked.map((song) => [song.id, song]));
  let disc = 1;
  return ids.map((id) => {
    const song = songs.get(id);
    if (song?.albumId === albumId) disc = song.discNumber;
    return disc;
  });
}
