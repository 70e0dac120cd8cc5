import type { Caller, Loader } from '../api/caller.service.ts';
import { type Connection, toConnection } from '../api/connection.type.ts';
import { type KeysetOrder, sortValues } from '../api/cursor.model.ts';
import { type PageArguments, parsePage } from '../api/page.queries.ts';
import { albumById, artistById, songById } from '../catalog/catalog.loaders.ts';
import { playlistById } from '../library/playlists/playlist.loaders.ts';
import type { SearchedNoun } from './search.queries.ts';
import { bestOf, loadFound } from './search.service.ts';

/** Results of a kind: however many there are, nobody reads on. */
export const mostOfOneKind = 500;

type GivenPage = Pick<PageArguments, 'first' | 'after'>;

/** A page of the best results. A cursor holds the rank of its result.
 * @param loader reads them. */
async function searchPage<Row extends { id: string }>(
  caller: Caller,
  noun: SearchedNoun,
  query: string,
  given: GivenPage,
  loader: Loader<string, Row | null>,
): Promise<Connection<Row>> {
  const ranks = new Map<string, number>();
  const order: KeysetOrder<Row> = {
    name: `search of ${noun}s`,
    column: 'rank',
    id: 'id',
    direction: 'asc',
    value: ({ id }) => ranks.get(id) ?? 0,
    schema: sortValues.number,
  };
  const page = parsePage(given, order);
  const before = Math.min(Math.max(Number(page.after?.value ?? 0), 0), mostOfOneKind);
  const best = bestOf(caller, noun, query);
  const ids = await best.ids(Math.min(before + page.size + 1, mostOfOneKind));
  for (const [index, id] of ids.entries()) ranks.set(id, index + 1);
  const rows = await loadFound(caller, loader, ids.slice(before));
  return toConnection<Row>(rows, page, order, async () =>
    ids.length <= before + page.size ? ids.length : best.count(mostOfOneKind),
  );
}

export const searchSongs = (caller: Caller, query: string, page: GivenPage) =>
  searchPage(caller, 'song', query, page, songById);

export async function searchAlbums(caller: Caller, query: string, page: GivenPage) {
  return searchPage(caller, 'album', query, page, albumById);
}

export const searchArtists = (caller: Caller, query: string, page: GivenPage) =>
  searchPage(caller, 'artist', query, page, artistById);

export const searchPlaylists = (caller: Caller, query: string, page: GivenPage) =>
  searchPage(caller, 'playlist', query, page, playlistById);
