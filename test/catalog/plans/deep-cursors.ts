import {
  type AlbumSort,
  type ArtistSort,
  albumOrder,
  artistOrder,
  type ListedOrder,
  type SongSort,
  songOrder,
} from '../../../src/catalog/catalog.orders.ts';
import type { TestApp } from '../../support/app.ts';

interface Order<Sort> {
  by: Sort;
  direction: 'ASC' | 'DESC';
}

const directionOf = ({ direction }: Order<unknown>) => (direction === 'ASC' ? 'asc' : 'desc');

/** The cursor of the song in the middle of all: 50,000 before it, 50,000 behind it. */
export function deepSongCursor(app: TestApp, order: Order<SongSort>): Promise<string> {
  return deepCursor(app, 'song', songOrder(order.by, directionOf(order)));
}

export function deepAlbumCursor(app: TestApp, order: Order<AlbumSort>): Promise<string> {
  return deepCursor(app, 'album', albumOrder(order.by, directionOf(order)));
}

export function deepArtistCursor(app: TestApp, order: Order<ArtistSort>): Promise<string> {
  return deepCursor(app, 'artist', artistOrder(order.by, directionOf(order)));
}

/** The catalog stays as it is, and a cursor takes a walk through half of it. */
const found = new WeakMap<TestApp, Map<string, Promise<string>>>();

function deepCursor<Row>(app: TestApp, noun: string, order: ListedOrder<Row>): Promise<string> {
  const known = found.get(app) ?? new Map<string, Promise<string>>();
  found.set(app, known);
  const key = `${noun} ${order.name} ${order.direction}`;
  const cursor = known.get(key) ?? findCursor(app, noun, order);
  known.set(key, cursor);
  return cursor;
}

async function findCursor<Row>(app: TestApp, noun: string, order: ListedOrder<Row>): Promise<string> {
  const table = order.byPlays ? `${noun}_popularity` : `listed_${noun}`;
  const columns = [order, ...(order.further ?? [])].map(({ column }) => column);
  const [row] = await app.orm.em.getConnection().execute<{ values: unknown[]; id: string }[]>(
    `select json_build_array(${columns.join(', ')}) as values, ${order.id} as id from ${table} listed
       order by ${columns.join(', ')}, ${order.id} offset (select count(*) / 2 from ${table}) limit 1`,
  );
  if (!row) throw new Error('There is no row in the middle');
  const [first] = row.values;
  const value = typeof first === 'string' && order.name.endsWith('CREATED_AT') ? new Date(first) : first;
  const held = columns.length > 1 ? row.values : value;
  return Buffer.from(JSON.stringify([`${order.name} ${order.direction}`, held, row.id])).toString(
    'base64url',
  );
}
