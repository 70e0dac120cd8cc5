import { userById } from '../../../accounts/user.loaders.ts';
import type { RequestContext } from '../../../api/request-context.service.ts';
import { songById } from '../../../catalog/catalog.loaders.ts';
import { artistNameOf } from '../../../catalog/credits/credit.service.ts';
import { mediaUrl } from '../../../media/media-url.model.ts';
import { playlistById } from '../playlist.loaders.ts';
import { exportRows } from './playlist-exchange.queries.ts';
import type { ExportedPlaylist, ExportedTrack } from './playlist-file.model.ts';

/** A playlist as a file has it.
 * @returns null if there is none that the viewer may see. */
export async function exportPlaylist(context: RequestContext, id: string): Promise<ExportedPlaylist | null> {
  const playlist = await context.loader(playlistById).load(id);
  if (!playlist) return null;
  const rows = await exportRows(context.em, id);
  const owner = await context.loader(userById).load(playlist.ownerId);
  const tracks = await Promise.all(
    rows.map(async ({ songId, ...facts }): Promise<ExportedTrack[]> => {
      const song = await context.loader(songById).load(songId);
      if (!song) return [];
      const artist = await artistNameOf(context, 'song', song);
      const { title, duration, trackNumber } = song;
      return [{ ...facts, title, duration, trackNumber, artist, url: mediaUrl(context, song.audioKey) }];
    }),
  );
  return {
    title: playlist.name,
    description: playlist.description,
    creator: owner?.fullName ?? null,
    tracks: tracks.flat(),
  };
}
