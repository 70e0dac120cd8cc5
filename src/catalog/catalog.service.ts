import type { Caller } from '../api/caller.service.ts';
import { type Connection, toConnection, toWrittenConnection } from '../api/connection.type.ts';
import { type PageArguments, parsePage } from '../api/page.queries.ts';
import type { ProjectedSelection } from '../api/projection.model.ts';
import { badArgument } from '../api/request-errors.model.ts';
import { parseId, parseText } from '../api/validation.checks.ts';
import type {
  AlbumFilter,
  AlbumsArguments,
  ArtistFilter,
  ArtistsArguments,
  SongFilter,
  SongsArguments,
} from './catalog.inputs.ts';
import {
  albumById,
  albumsByArtist,
  albumsOfArtistOrder,
  appearancesOfArtist,
  songsByArtist,
  songsInRoles,
  songsOfArtistOrder,
  totalsByAlbum,
  tracksByAlbum,
} from './catalog.loaders.ts';
import {
  AlbumSort,
  ArtistSort,
  albumOrder,
  artistOrder,
  SongSort,
  songOrder,
  trackOrder,
} from './catalog.orders.ts';
import type { AlbumRow, ArtistRow, SongRow } from './catalog.rows.ts';
import { appearancesByArtist, songCountInRoles, totalsByArtist } from './credits/credit.loaders.ts';
import { type CreditRole, roleNumber } from './credits/credit.model.ts';
import { albumsPage, artistsPage, songsPage } from './listed/listed.queries.ts';
import { countListed } from './listed/totals.queries.ts';
import { writtenAlbumsPage, writtenSongsPage } from './listed/written-lists.queries.ts';

export async function listArtists(caller: Caller, given: ArtistsArguments): Promise<Connection<ArtistRow>> {
  const order = artistOrder(given.orderBy?.by ?? ArtistSort.NAME, given.orderBy?.direction ?? 'asc');
  const page = parsePage(given, order);
  const filter = checkArtistFilter(given.filter ?? {});
  const rows = await artistsPage(caller.reads, filter, order, page);
  return toConnection(rows, page, order, () => countListed(caller.reads, 'artist', filter));
}

/** @param selection what is selected of them, if their statement may write them. */
export async function listAlbums(
  caller: Caller,
  given: AlbumsArguments,
  selection?: ProjectedSelection,
): Promise<Connection<AlbumRow>> {
  const filter = checkAlbumFilter(given.filter ?? {});
  const { by = AlbumSort.CREATED_AT, direction = 'desc' } = given.orderBy ?? {};
  const order = albumOrder(by, direction, filter.artistId != null);
  const page = parsePage(given, order);
  const total = () => countListed(caller.reads, 'album', filter);
  const written = selection && (await writtenAlbumsPage(caller.reads, filter, order, page, selection));
  if (written) return toWrittenConnection(written, selection, page, order, total);
  const rows = await albumsPage(caller.reads, filter, order, page);
  rememberAlbums(caller, rows);
  return toConnection(rows, page, order, total);
}

/** @param selection what is selected of them, if their statement may write them. */
export async function listSongs(
  caller: Caller,
  given: SongsArguments,
  selection?: ProjectedSelection,
): Promise<Connection<SongRow>> {
  const filter = checkSongFilter(given.filter ?? {});
  const { by = SongSort.CREATED_AT, direction = 'desc' } = given.orderBy ?? {};
  const order = songOrder(by, direction);
  const page = parsePage(given, order);
  const total = () => countListed(caller.reads, 'song', filter);
  const written = selection && (await writtenSongsPage(caller.reads, filter, order, page, selection));
  if (written) return toWrittenConnection(written, selection, page, order, total);
  return toConnection(await songsPage(caller.reads, filter, order, page), page, order, total);
}

export async function listAlbumsOfArtist(caller: Caller, artistId: string, given: PageArguments) {
  const page = parsePage(given, albumsOfArtistOrder);
  const rows: AlbumRow[] = await caller.loader(albumsByArtist).load({ parentId: artistId, page });
  rememberAlbums(caller, rows);
  return toConnection(rows, page, albumsOfArtistOrder, async () => (await totalsOf(caller, artistId)).albums);
}

/** Albums of others. */
export async function listAppearancesOfArtist(caller: Caller, artistId: string, given: PageArguments) {
  const page = parsePage(given, albumsOfArtistOrder);
  const rows: AlbumRow[] = await caller.loader(appearancesOfArtist).load({ parentId: artistId, page });
  rememberAlbums(caller, rows);
  return toConnection(rows, page, albumsOfArtistOrder, async () => {
    const total = await caller.loader(appearancesByArtist).load(artistId);
    return total?.total ?? 0;
  });
}

/** @param roles null for songs with any credit of the artist. */
export async function listSongsOfArtist(
  caller: Caller,
  artistId: string,
  given: PageArguments,
  roles: readonly CreditRole[] | null = null,
) {
  const page = parsePage(given, songsOfArtistOrder);
  const numbers = roles && [...new Set(roles.map(roleNumber))].sort((one, other) => one - other);
  const loader = numbers ? songsInRoles(numbers) : songsByArtist;
  const rows: SongRow[] = await caller.loader(loader).load({ parentId: artistId, page });
  return toConnection(rows, page, songsOfArtistOrder, async () =>
    numbers
      ? caller.loader(songCountInRoles).load({ artistId, roles: numbers })
      : (await totalsOf(caller, artistId)).songs,
  );
}

export async function listTracksOfAlbum(caller: Caller, albumId: string, given: PageArguments) {
  const page = parsePage(given, trackOrder);
  const rows = await caller.loader(tracksByAlbum).load({ parentId: albumId, page });
  return toConnection(
    rows,
    page,
    trackOrder,
    async () => (await caller.loader(totalsByAlbum).load(albumId))?.songCount ?? 0,
  );
}

/** The numbers of songs with a credit of an artist, and of its own albums. */
export async function totalsOf(caller: Caller, artistId: string) {
  return (await caller.loader(totalsByArtist).load(artistId)) ?? { songs: 0, albums: 0 };
}

/** Primes the albums' loader, so that their songs need not read them again. */
export function rememberAlbums(caller: Caller, albums: readonly AlbumRow[]): void {
  const loader = caller.loader(albumById);
  for (const album of albums) loader.prime(album.id, album);
}

function checkArtistFilter(filter: ArtistFilter): ArtistFilter {
  return {
    name: filter.name == null ? null : parseText(filter.name, 'filter.name'),
    genreId: filter.genreId == null ? null : parseId(filter.genreId, 'filter.genreId'),
  };
}

type YearField = 'releaseYear' | 'yearFrom' | 'yearTo';

/** PostgreSQL would refuse the whole statement for a value beyond the column's type. */
function checkYears(filter: Partial<Record<YearField, number | null>>): void {
  for (const field of ['releaseYear', 'yearFrom', 'yearTo'] as const) {
    if (Math.abs(filter[field] ?? 0) > 9999) throw badArgument(`filter.${field}`, 'expected a year');
  }
}

function checkSongFilter(filter: SongFilter): SongFilter {
  checkYears(filter);
  return {
    ...filter,
    artistId: filter.artistId == null ? null : parseId(filter.artistId, 'filter.artistId'),
    albumId: filter.albumId == null ? null : parseId(filter.albumId, 'filter.albumId'),
    genre: filter.genre == null ? null : parseText(filter.genre, 'filter.genre'),
    genreId: filter.genreId == null ? null : parseId(filter.genreId, 'filter.genreId'),
    title: filter.title == null ? null : parseText(filter.title, 'filter.title'),
  };
}

function checkAlbumFilter(filter: AlbumFilter): AlbumFilter {
  checkYears(filter);
  return {
    ...filter,
    artistId: filter.artistId == null ? null : parseId(filter.artistId, 'filter.artistId'),
    title: filter.title == null ? null : parseText(filter.title, 'filter.title'),
    genreId: filter.genreId == null ? null : parseId(filter.genreId, 'filter.genreId'),
  };
}
