import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { laterThan } from '../../api/base.entity.ts';
import { database } from '../../persistence/database.service.ts';
import { keptRows, keptWrite } from '../../persistence/prepared.queries.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import { type PlaylistRow, playlistColumns } from './playlist.rows.ts';

/** What the owner says of a playlist. */
export type PlaylistFacts = Pick<PlaylistRow, 'name' | 'description' | 'public'>;

/** Call while it is the owner's turn, so that two at once are both counted.
 * @param most playlists that the owner may have.
 * @returns undefined if the owner has as many. */
export async function insertPlaylist(
  { em }: Transaction,
  ownerId: string,
  facts: PlaylistFacts,
  most: number,
): Promise<PlaylistRow | undefined> {
  const { name, description, public: isPublic } = facts;
  const [id, now] = [uuidv7(), new Date()];
  const playlist = sql`
    insert into playlist (id, owner_id, name, description, public, created_at, updated_at)
    select ${id}::uuid, ${ownerId}::uuid, ${name}, ${description}, ${isPublic}::boolean, at, at
    from (select ${now}::timestamptz as at) made
    where (select count(*) from playlist where owner_id = ${ownerId}) < ${sql.lit(most)}`;
  const inserted = await keptWrite(em, 'a new playlist', playlist);
  return inserted > 0 ? { id, ownerId, ...facts, createdAt: now, updatedAt: now } : undefined;
}

/** Locks a playlist until the transaction ends.
 * @param condition which it has to meet, on the table `playlist`: others are not locked.
 * @returns undefined if there is no such playlist. */
export async function lockPlaylist(
  { em }: Transaction,
  id: string,
  condition: RawBuilder<SqlBool> = sql`true`,
): Promise<PlaylistRow | undefined> {
  const playlists = database(em)
    .selectFrom('playlist')
    .select(playlistColumns)
    .where('playlist.id', '=', id)
    .where(condition)
    .forUpdate();
  const [playlist] = await keptRows(em, 'a playlist to change', playlists);
  return playlist;
}

/** The same, and it is edited now: for what changes its items, in one statement. */
export async function lockEdited(
  { em }: Transaction,
  id: string,
  condition: RawBuilder<SqlBool> = sql`true`,
): Promise<PlaylistRow | undefined> {
  // Later than before, as in `laterThan`.
  const updatedAt = sql<Date>`greatest(${new Date()}, updated_at + interval '1 millisecond')`;
  const playlists = database(em)
    .updateTable('playlist')
    .set({ updated_at: updatedAt })
    .where('playlist.id', '=', id)
    .where(condition)
    .returning(playlistColumns);
  const [playlist] = await keptRows(em, 'a playlist whose items change', playlists);
  return playlist;
}

/** @returns the playlist as it is now: it counts as edited only if something differs. */
export async function updateFacts(
  { em }: Transaction,
  playlist: PlaylistRow,
  facts: PlaylistFacts,
): Promise<PlaylistRow> {
  const { name, description, public: isPublic } = playlist;
  if (name === facts.name && description === facts.description && isPublic === facts.public) return playlist;
  const updatedAt = laterThan(playlist.updatedAt);
  const update = database(em)
    .updateTable('playlist')
    .set({ ...facts, updated_at: updatedAt })
    .where('id', '=', playlist.id);
  await keptWrite(em, 'what is said of a playlist', update);
  return { ...playlist, ...facts, updatedAt };
}

export async function removePlaylist({ em }: Transaction, id: string): Promise<void> {
  await keptWrite(em, 'a deleted playlist', database(em).deleteFrom('playlist').where('id', '=', id));
}
