import { client } from '../api/client.ts';

export const playlistEndings = ['m3u8', 'xspf', 'jspf'] as const;
export type PlaylistEnding = (typeof playlistEndings)[number];

/** Milliseconds until the browser certainly has taken the file. */
const takenMs = 60_000;

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
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await answer.blob());
    link.download = `${name}.${ending}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), takenMs);
    return true;
  } catch {
    return false;
  }
}
