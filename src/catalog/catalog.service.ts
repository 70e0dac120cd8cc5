import { type Connection, toConnection } from '../api/connection.type.ts';
import { parseId } from '../api/identifier.checks.ts';
import { type PageArguments, parsePage } from '../api/page.queries.ts';
import type { RequestContext } from '../api/request-context.service.ts';
import { badArgument } from '../api/request-errors.model.ts';
import { parseText } from '../api/text.checks.ts';
import { countRows } from '../persistence/row-count.queries.ts';
import type {
  AlbumFilter,
  AlbumsArguments,
  ArtistsArguments,
  SongFilter,
  SongsArguments,
} from './catalog.inputs.ts';
import {
  albumById,
  albumCountByArtist,
  albumsByArtist,
  albumsOfArtistOrder,
  songCountByArtist,
  songsByArtist,
  songsOfArtistOrder,
} from './catalog.loaders.ts';
import { AlbumSort, ArtistSort, albumOrder, artistOrder, SongSort, songOrder } from './catalog.orders.ts';
import { albumsPage, artistsPage, countAlbums, countSongs, songsPage } from './catalog.queries.ts';
import type { AlbumRow, ArtistRow, SongRow } from './catalog.rows.ts';

export async function listArtists(
  context: RequestContext,
  given: ArtistsArguments,
): Promise<Connection<ArtistRow>> {
  const order = artistOrder(given.orderBy?.by ?? ArtistSort.NAME, given.orderBy?.direction ?? 'asc');
  const page = parsePage(given, order);
  const rows = await artistsPage(context.em, order, page);
  return toConnection(rows, page, order, () => countRows(context.em, 'artist'));
}

export async function listAlbums(
  context: RequestContext,
  given: AlbumsArguments,
): Promise<Connection<AlbumRow>> {
  const filter = checkAlbumFilter(given.filter ?? {});
  const { by = AlbumSort.CREATED_AT, direction = 'desc' } = given.orderBy ?? {};
  const order = albumOrder(by, direction, filter.releaseYear != null);
  const page = parsePage(given, order);
  const rows = await albumsPage(context.em, filter, order, page);
  remember(context, rows);
  return toConnection(rows, page, order, () => countAlbums(context.em, filter));
}

export async function listSongs(
  context: RequestContext,
  given: SongsArguments,
): Promise<Connection<SongRow>> {
  const order = songOrder(given.orderBy?.by ?? SongSort.CREATED_AT, given.orderBy?.direction ?? 'desc');
  const page = parsePage(given, order);
  const filter = checkSongFilter(given.filter ?? {});
  const rows = await songsPage(context.em, filter, order, page);
  return toConnection(rows, page, order, () => countSongs(context.em, filter));
}

export async function listAlbumsOfArtist(context: RequestContext, artistId: string, given: PageArguments) {
  const page = parsePage(given, albumsOfArtistOrder);
  const rows = await context.loader(albumsByArtist).load({ parentId: artistId, page });
  remember(context, rows);
  return toConnection(rows, page, albumsOfArtistOrder, async () => {
    const total = await context.loader(albumCountByArtist).load(artistId);
    return total?.total ?? 0;
  });
}

export async function listSongsOfArtist(context: RequestContext, artistId: string, given: PageArguments) {
  const page = parsePage(given, songsOfArtistOrder);
  const rows = await context.loader(songsByArtist).load({ parentId: artistId, page });
  return toConnection(rows, page, songsOfArtistOrder, async () => {
    const total = await context.loader(songCountByArtist).load(artistId);
    return total?.total ?? 0;
  });
}

/** Spares the songs of these albums a look-up of the album that they were reached by. */
function remember(context: RequestContext, albums: readonly AlbumRow[]): void {
  const loader = context.loader(albumById);
  for (const album of albums) loader.prime(album.id, album);
}

function checkSongFilter(filter: SongFilter): SongFilter {
  return {
    ...filter,
    artistId: filter.artistId == null ? null : parseId(filter.artistId, 'filter.artistId'),
    albumId: filter.albumId == null ? null : parseId(filter.albumId, 'filter.albumId'),
    genre: filter.genre == null ? null : parseText(filter.genre, 'filter.genre'),
    title: filter.title == null ? null : parseText(filter.title, 'filter.title'),
  };
}

function checkAlbumFilter(filter: AlbumFilter): AlbumFilter {
  const year = filter.releaseYear;
  // Beyond the column's type, PostgreSQL would refuse the whole statement.
  if (year != null && Math.abs(year) > 9999) throw badArgument('filter.releaseYear', 'expected a year');
  return {
    ...filter,
    artistId: filter.artistId == null ? null : parseId(filter.artistId, 'filter.artistId'),
    title: filter.title == null ? null : parseText(filter.title, 'filter.title'),
  };
}
