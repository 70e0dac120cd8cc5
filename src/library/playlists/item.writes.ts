import type { EntityManager } from '@mikro-orm/postgresql';
import { generateNKeysBetween } from 'fractional-indexing';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { type UserError, UserErrorCode, UserFault, userFault } from '../../api/user-errors.type.ts';
import { database } from '../../persistence/database.service.ts';
import { gapAt, keysInGap, type OrderedRows } from '../../persistence/order-keys.queries.ts';
import { keptRows, keptWrite } from '../../persistence/prepared.queries.ts';
import { isAnyOf } from '../../persistence/sql-parts.queries.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import { songCountsOfPlaylists } from './item.queries.ts';

// Call while holding the lock of the playlist, so that its items do not change meanwhile.

const ordered: OrderedRows = { table: 'playlist_item', of: 'playlist_id' };

/** Keys for items at a place, in their order. If they would become too long, all other items get new keys first.
 * @param index 0-based, at most the number of items.
 * @param except an item to ignore, because it is the one being moved. */
function makeRoomAt(
  { em }: Transaction,
  playlistId: string,
  index: number,
  { count, except }: { count: number; except?: string },
): Promise<string[]> {
  const find = () => gapAt(em, ordered, playlistId, index, except === undefined ? [] : [except]);
  return keysInGap(find, count, () => respace(em, playlistId));
}

/** Gives all items short keys again. They sort after the old ones, so that no key is used twice meanwhile. */
async function respace(em: EntityManager, playlistId: string): Promise<void> {
  const items = await database(em)
    .selectFrom('playlist_item')
    .select(['id', 'position'])
    .where('playlist_id', '=', playlistId)
    .orderBy('position')
    .execute();
  const ids = items.map(({ id }) => id);
  const positions = generateNKeysBetween(items.at(-1)?.position ?? null, null, ids.length);
  await sql`
    update playlist_item set position = spaced.position
    from unnest(${ids}::uuid[], ${positions}::text[]) spaced (id, position)
    where playlist_item.id = spaced.id`.execute(database(em));
}

// Call while holding the lock of the playlist, so that its items do not change meanwhile.

export const mostItems = 10_000;

export interface NewItems {
  songIds: readonly string[];
  /** 0-based; beyond the end means the end. */
  index: number;
  /** The id of the user who adds them. */
  addedBy: string;
}

/** An item that was changed. */
export interface ItemConcerned {
  id: string;
  songId: string;
}

/** @returns the new items.
 * @throws {UserFault} NOT_FOUND for each missing song, CONFLICT if the playlist would have too many items. */
export async function addItems(
  transaction: Transaction,
  playlistId: string,
  { songIds, index, addedBy }: NewItems,
): Promise<ItemConcerned[]> {
  const { em } = transaction;
  if (songIds.length === 0) return [];
  await keepSongs(transaction, songIds);
  const present = await countItems(em, playlistId);
  if (present + songIds.length > mostItems) throw tooMany(present);
  const count = songIds.length;
  const positions = await makeRoomAt(transaction, playlistId, Math.min(index, present), { count });
  return insertItems(em, playlistId, { songIds, positions, addedBy });
}

/** The same for a playlist that was just created, of which nothing needs to be known.
 * @throws {UserFault} NOT_FOUND for each missing song */
export async function addFirstItems(
  transaction: Transaction,
  playlistId: string,
  { songIds, addedBy }: Pick<NewItems, 'songIds' | 'addedBy'>,
): Promise<void> {
  if (songIds.length === 0) return;
  await keepSongs(transaction, songIds);
  const positions = generateNKeysBetween(null, null, songIds.length);
  await insertItems(transaction.em, playlistId, { songIds, positions, addedBy });
}

interface PlacedItems {
  songIds: readonly string[];
  /** One for each song. */
  positions: readonly string[];
  addedBy: string;
}

async function insertItems(
  em: EntityManager,
  playlistId: string,
  { songIds, positions, addedBy }: PlacedItems,
): Promise<ItemConcerned[]> {
  const ids = songIds.map(() => uuidv7());
  const items = sql`
    insert into playlist_item (id, playlist_id, song_id, position, added_by_id)
    select added.id, ${playlistId}::uuid, added.song_id, added.position, ${addedBy}::uuid
    from unnest(${ids}::uuid[], ${songIds}::uuid[], ${positions}::text[]) added (id, song_id, position)`;
  await keptWrite(em, 'new items of a playlist', items);
  return ids.map((id, index) => ({ id, songId: songIds[index] ?? '' }));
}

/** @returns those of the items that were on the playlist, in the given order. */
export async function removeItems(
  { em }: Transaction,
  playlistId: string,
  ids: readonly string[],
): Promise<ItemConcerned[]> {
  const items = database(em)
    .deleteFrom('playlist_item')
    .where(isAnyOf('id', ids))
    // In a form that no index serves: they are found by their ids, and not among all items of the playlist.
    .where(sql<boolean>`(playlist_id = ${playlistId}) is true`)
    .returning(['id', 'song_id as songId']);
  const removed = await keptRows(em, 'items removed from a playlist', items);
  const byId = new Map(removed.map((item) => [item.id, item]));
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}

/** Writes the one row that moves.
 * @param index 0-based, its new place; beyond the end means the end.
 * @returns the item, if it is on the playlist. */
export async function moveItem(
  transaction: Transaction,
  playlistId: string,
  id: string,
  index: number,
): Promise<ItemConcerned | undefined> {
  const { em } = transaction;
  const present = await countItems(em, playlistId);
  const at = Math.min(index, Math.max(0, present - 1));
  const [position = ''] = await makeRoomAt(transaction, playlistId, at, { count: 1, except: id });
  const item = database(em)
    .updateTable('playlist_item')
    .set({ position })
    .where('playlist_id', '=', playlistId)
    .where('id', '=', id)
    .returning(['id', 'song_id as songId']);
  const [moved] = await keptRows(em, 'an item moved on a playlist', item);
  return moved;
}

async function countItems(em: EntityManager, playlistId: string): Promise<number> {
  const [row] = await songCountsOfPlaylists(em, [playlistId]);
  return row?.total ?? 0;
}

function tooMany(present: number) {
  const message = `A playlist holds at most ${mostItems} songs; this one already has ${present}.`;
  return userFault('CONFLICT', message, 'input.songIds');
}

/** Checks that the songs exist, and keeps them until the transaction ends. */
async function keepSongs({ em }: Transaction, songIds: readonly string[]): Promise<void> {
  const songs = sql<{ id: string }>`
    select id from song where ${isAnyOf('id', songIds)} order by id for key share`;
  const rows = await keptRows(em, 'songs for a playlist', songs);
  const known = new Set(rows.map(({ id }) => id));
  const errors = songIds.flatMap((id, index): UserError[] =>
    known.has(id)
      ? []
      : [
          {
            code: UserErrorCode.NOT_FOUND,
            message: 'Song not found.',
            field: ['input', 'songIds', String(index)],
          },
        ],
  );
  if (errors.length > 0) throw new UserFault(errors);
}
