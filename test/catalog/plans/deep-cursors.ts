import { encodeCursor, type KeysetOrder } from '../../../src/api/cursor.model.ts';
import {
  type AlbumSort,
  type ArtistSort,
  albumOrder,
  artistOrder,
  type SongSort,
  songOrder,
} from '../../../src/catalog/catalog.orders.ts';
import { albumsByIds, artistsByIds, songsByIds } from '../../../src/catalog/catalog.queries.ts';
import type { TestApp } from '../../support/app.ts';

interface Order<Sort> {
  by: Sort;
  direction: 'ASC' | 'DESC';
}

const directionOf = ({ direction }: Order<unknown>) => (direction === 'ASC' ? 'asc' : 'desc');

/** The cursor of the song in the middle of all: 50,000 before it, 50,000 behind it. */
export async function deepSongCursor(app: TestApp, order: Order<SongSort>): Promise<string> {
  const keyset = songOrder(order.by, directionOf(order));
  return cursorOf(keyset, await songsByIds(app.orm.em.fork(), [await idInTheMiddle(app, 'song', keyset)]));
}

export async function deepAlbumCursor(app: TestApp, order: Order<AlbumSort>): Promise<string> {
  const keyset = albumOrder(order.by, directionOf(order));
  return cursorOf(keyset, await albumsByIds(app.orm.em.fork(), [await idInTheMiddle(app, 'album', keyset)]));
}

export async function deepArtistCursor(app: TestApp, order: Order<ArtistSort>): Promise<string> {
  const keyset = artistOrder(order.by, directionOf(order));
  return cursorOf(
    keyset,
    await artistsByIds(app.orm.em.fork(), [await idInTheMiddle(app, 'artist', keyset)]),
  );
}

async function idInTheMiddle<Row>(
  app: TestApp,
  table: string,
  { column }: KeysetOrder<Row>,
): Promise<string> {
  const [row] = await app.orm.em
    .getConnection()
    .execute<{ id: string }[]>(
      `select id from ${table} order by ${column}, id offset (select count(*) / 2 from ${table}) limit 1`,
    );
  return row?.id ?? '';
}

function cursorOf<Row extends { id: string }>(order: KeysetOrder<Row>, [row]: Row[]): string {
  if (!row) throw new Error('There is no row in the middle');
  return encodeCursor(order, row);
}
