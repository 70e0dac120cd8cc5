import { albumData } from '../albums/album.data.ts';
import { PayloadError } from '../api/api.errors.ts';

/** What a new song says about its album: nothing, if the tags decide; null for none. */
export interface SongAlbum {
  albumId?: string | null;
}

/** The album of a title and an artist, which is added if it is not there. */
export async function albumIdFor(title: string, artist: string): Promise<string> {
  const sort = { field: 'title', direction: 'ASC' } as const;
  const { nodes } = await albumData.list({
    first: 50,
    after: null,
    filter: { title },
    sort,
    signal: undefined,
  });
  const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
  const there = nodes.find((album) => same(album.title, title) && same(album.artist.name, artist));
  if (there) return there.id;
  try {
    const added = await albumData.create?.({ title, artistName: artist, songs: [] }, {});
    if (added) return added.id;
  } catch (error) {
    // Somebody else was faster.
    if (error instanceof PayloadError && error.present) return error.present.id;
    throw error;
  }
  throw new TypeError('Albums can’t be added');
}
