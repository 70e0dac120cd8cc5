import { readJspf, writeJspf } from './jspf.model.ts';
import { readM3u, writeM3u } from './m3u.model.ts';
import { type ExportedPlaylist, type PlaylistFile, PlaylistFileFault } from './playlist-file.model.ts';
import { readXspf, writeXspf } from './xspf.model.ts';

interface PlaylistFormat {
  type: string;
  write(playlist: ExportedPlaylist): string;
}

/** The formats of playlists, by the ending of a file's name. */
export const playlistFormats: Readonly<Record<string, PlaylistFormat>> = {
  m3u8: { type: 'application/vnd.apple.mpegurl; charset=utf-8', write: writeM3u },
  xspf: { type: 'application/xspf+xml; charset=utf-8', write: writeXspf },
  jspf: { type: 'application/jspf+json; charset=utf-8', write: writeJspf },
};

/** Reads a playlist of any format, which its beginning tells.
 * @throws {PlaylistFileFault} */
export function readPlaylistFile(bytes: Uint8Array): PlaylistFile {
  const text = decoded(bytes);
  const start = text.trimStart();
  if (start.startsWith('<')) return readXspf(start);
  if (start.startsWith('{')) return readJspf(start);
  return readM3u(text);
}

/** The byte order mark is left out. */
function decoded(bytes: Uint8Array): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new PlaylistFileFault('This is not a text in UTF-8.');
  }
  if (text.includes('\0')) throw new PlaylistFileFault('This is not a text.');
  return text;
}
