import { client } from '../api/client.ts';
import { saveFile } from '../look/save.file.ts';

export const playlistEndings = ['m3u8', 'xspf', 'jspf'] as const;
export type PlaylistEnding = (typeof playlistEndings)[number];

/** Saves a playlist as a file.
 * @returns whether the server gave it. */
export async function savePlaylistFile(
  { id, name }: { id: string; name: string },
  ending: PlaylistEnding,
): Promise<boolean> {
  const token = await client.session.accessToken();
  const headers: HeadersInit = token ? { authorization: `Bearer ${token}` } : {};
  try {
    const answer = await fetch(`/playlists/${id}.${ending}`, { headers });
    if (!answer.ok) return false;
    saveFile(await answer.blob(), `${name}.${ending}`);
    return true;
  } catch {
    return false;
  }
}
