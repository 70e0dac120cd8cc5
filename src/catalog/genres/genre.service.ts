import type { Caller } from '../../api/caller.service.ts';
import { type Connection, toConnection } from '../../api/connection.type.ts';
import { parsePage } from '../../api/page.queries.ts';
import type { AlbumsOfGenreArguments, GenresArguments, SongsOfGenreArguments } from '../catalog.inputs.ts';
import { AlbumSort, albumOrder, GenreSort, genreOrder, SongSort, songOrder } from '../catalog.orders.ts';
import type { AlbumRow, CountedGenreRow, SongRow } from '../catalog.rows.ts';
import { rememberAlbums } from '../catalog.service.ts';
import { albumsByGenre, songsByGenre, totalsByGenre } from './genre.loaders.ts';
import { countGenres, genresPage } from './genre.queries.ts';

export async function listGenres(
  caller: Caller,
  given: GenresArguments,
): Promise<Connection<CountedGenreRow>> {
  const { by = GenreSort.NAME, direction = 'asc' } = given.orderBy ?? {};
  const order = genreOrder(by, direction);
  const page = parsePage(given, order);
  const rows = await genresPage(caller.reads, order, page);
  const loader = caller.loader(totalsByGenre);
  for (const { id: genreId, songCount, albumCount } of rows) {
    loader.prime(genreId, { genreId, songCount, albumCount });
  }
  return toConnection(rows, page, order, () => countGenres(caller.reads));
}

export async function listSongsOfGenre(
  caller: Caller,
  genreId: string,
  given: SongsOfGenreArguments,
): Promise<Connection<SongRow>> {
  const { by = SongSort.CREATED_AT, direction = 'desc' } = given.orderBy ?? {};
  const order = songOrder(by, direction);
  const page = parsePage(given, order);
  const rows = await caller.loader(songsByGenre(order)).load({ parentId: genreId, page });
  return toConnection<SongRow>(rows, page, order, async () => (await totalsOf(caller, genreId)).songCount);
}

export async function listAlbumsOfGenre(
  caller: Caller,
  genreId: string,
  given: AlbumsOfGenreArguments,
): Promise<Connection<AlbumRow>> {
  const { by = AlbumSort.CREATED_AT, direction = 'desc' } = given.orderBy ?? {};
  const order = albumOrder(by, direction);
  const page = parsePage(given, order);
  const rows = await caller.loader(albumsByGenre(order)).load({ parentId: genreId, page });
  rememberAlbums(caller, rows);
  return toConnection<AlbumRow>(rows, page, order, async () => (await totalsOf(caller, genreId)).albumCount);
}

export async function totalsOf(caller: Caller, genreId: string) {
  const totals = await caller.loader(totalsByGenre).load(genreId);
  return totals ?? { songCount: 0, albumCount: 0 };
}
