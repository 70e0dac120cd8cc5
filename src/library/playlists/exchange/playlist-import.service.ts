import { readFile } from 'node:fs/promises';
import type { Caller } from '../../../api/caller.service.ts';
import { userFault } from '../../../api/user-errors.type.ts';
import { nameComplaint, tidy, Validation } from '../../../api/validation.checks.ts';
import type { FileUpload } from '../../../media/uploads/upload.scalar.ts';
import { fetchWithin } from '../../../media/uploads/upload.service.ts';
import { mostItems } from '../item.writes.ts';
import type { PlaylistRow } from '../playlist.rows.ts';
import { makePlaylist } from '../playlist.service.ts';
import { songsOfTracks } from './playlist-exchange.queries.ts';
import { type FileTrack, type PlaylistFile, PlaylistFileFault } from './playlist-file.model.ts';
import { readPlaylistFile } from './playlist-formats.model.ts';

/** Bytes: 10,000 tracks have about three million. */
const largestFile = 8_000_000;
/** Tracks that one statement looks for. */
const batch = 200;
const longestName = 200;

export interface ImportedPlaylist {
  playlist: PlaylistRow | null;
  notFound: string[];
}

/** Makes a private playlist of the songs of a file that are in the catalog.
 * @param name by default that in the file.
 * @returns no playlist if none of them is.
 * @throws {UserFault} UNSUPPORTED_MEDIA, TOO_LARGE, INVALID, CONFLICT if the viewer has too many playlists */
export async function importPlaylist(
  caller: Caller,
  upload: Promise<FileUpload>,
  name: string | null,
): Promise<ImportedPlaylist> {
  const chosen = name === null ? null : tidy(name);
  const validation = new Validation();
  if (chosen !== null) validation.check('name', nameComplaint('The name', chosen));
  validation.finish();
  const file = await readUpload(upload);
  if (file.tracks.length === 0) throw userFault('UNSUPPORTED_MEDIA', 'The file names no songs.', 'file');
  if (file.tracks.length > mostItems) {
    const message = `A playlist holds at most ${mostItems} songs; the file names ${file.tracks.length}.`;
    throw userFault('TOO_LARGE', message, 'file');
  }
  const songIds: string[] = [];
  const notFound: string[] = [];
  for (let at = 0; at < file.tracks.length; at += batch) {
    const tracks = file.tracks.slice(at, at + batch);
    const found = await songsOfTracks(caller.em, tracks);
    tracks.forEach(({ label }, place) => {
      const songId = found.get(place);
      if (songId) songIds.push(songId);
      else notFound.push(label);
    });
  }
  if (songIds.length === 0) return { playlist: null, notFound };
  const playlist = await makePlaylist(caller, {
    ...{ name: chosen ?? nameOf(file), description: null, public: false, songIds },
  });
  return { playlist, notFound };
}

async function readUpload(upload: Promise<FileUpload>): Promise<PlaylistFile> {
  const staged = await fetchWithin(upload, largestFile, 'file');
  try {
    const file = readPlaylistFile(await readFile(staged.path));
    return { ...file, tracks: file.tracks.map(bounded) };
  } catch (error) {
    if (error instanceof PlaylistFileFault) throw userFault('UNSUPPORTED_MEDIA', error.message, 'file');
    throw error;
  } finally {
    await staged.discard();
  }
}

/** Texts that no song of the catalog is as long as are cut off. */
function bounded(track: FileTrack): FileTrack {
  const cut = (text: string) => text.slice(0, 1000);
  return {
    ...{ ...track, label: cut(track.label), title: cut(track.title) },
    artist: track.artist && cut(track.artist),
    album: track.album && cut(track.album),
    recordingIds: track.recordingIds.slice(0, 10),
    isrcs: track.isrcs.slice(0, 10),
  };
}

function nameOf({ title }: PlaylistFile): string {
  const name = [...tidy(title ?? '')].slice(0, longestName).join('').trim();
  return nameComplaint('The name', name) ? 'Imported playlist' : name;
}
