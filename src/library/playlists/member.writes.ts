import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Viewer } from '../../api/viewer.model.ts';
import type { EventBus } from '../../events/event-bus.service.ts';
import { database } from '../../persistence/database.service.ts';
import { keptRows, keptWrite } from '../../persistence/prepared.queries.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import { announcePlaylist } from './playlist.events.ts';

/** Keeps a playlist for the viewer; one that is kept already keeps its time. */
export async function insertSaved(em: EntityManager, viewer: Viewer, playlistId: string): Promise<void> {
  const member = database(em)
    .insertInto('playlist_member')
    .values({ playlist_id: playlistId, user_id: viewer.id, saved: true, editor: false, added_at: sql`now()` })
    .onConflict((conflict) => conflict.columns(['playlist_id', 'user_id']).doUpdateSet({ saved: true }));
  await keptWrite(em, 'a saved playlist', member);
}

/** An editor stays one. */
export async function deleteSaved(em: EntityManager, viewer: Viewer, playlistId: string): Promise<void> {
  const member = sql`
    with edited as (
      update playlist_member set saved = false
      where playlist_id = ${playlistId} and user_id = ${viewer.id} and editor
    )
    delete from playlist_member
    where playlist_id = ${playlistId} and user_id = ${viewer.id} and not editor`;
  await keptWrite(em, 'a playlist that is no longer saved', member);
}

// Call while holding the lock of the playlist.

export async function insertEditor({ em }: Transaction, playlistId: string, userId: string): Promise<void> {
  const member = database(em)
    .insertInto('playlist_member')
    .values({ playlist_id: playlistId, user_id: userId, saved: false, editor: true, added_at: sql`now()` })
    .onConflict((conflict) => conflict.columns(['playlist_id', 'user_id']).doUpdateSet({ editor: true }));
  await keptWrite(em, 'an editor of a playlist', member);
}

/** Whoever keeps the playlist goes on keeping it.
 * @returns whether the user was an editor. */
export async function deleteEditor(
  { em }: Transaction,
  playlistId: string,
  userId: string,
): Promise<boolean> {
  const member = sql`
    with kept as (
      update playlist_member set editor = false
      where playlist_id = ${playlistId} and user_id = ${userId} and editor and saved returning user_id
    ), gone as (
      delete from playlist_member
      where playlist_id = ${playlistId} and user_id = ${userId} and editor and not saved returning user_id
    )
    select user_id from kept union all select user_id from gone`;
  return (await keptRows(em, 'the end of an editor of a playlist', member)).length > 0;
}

/** Ends the collaboration of a user on all playlists of an owner, at once: for two who part. */
export async function endCollaborations(
  transaction: Transaction,
  bus: EventBus,
  { ownerId, userId }: { ownerId: string; userId: string },
): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select id from playlist
    where owner_id = ${ownerId} and exists (
      select from playlist_member where playlist_id = playlist.id and user_id = ${userId} and editor)
    order by id for update`.execute(database(transaction.em));
  for (const { id } of rows) {
    await deleteEditor(transaction, id, userId);
    await announcePlaylist(transaction, bus, id);
  }
}

/** Call before an account is deleted: its playlists go, its collaborations end, and what it added to those of others has no
 * name any more. Those who follow them are told, without a lock, because they look themselves. */
export async function announcePlaylistsOf(
  transaction: Transaction,
  bus: EventBus,
  userId: string,
): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select id from playlist where owner_id = ${userId}
    union select playlist_id from playlist_member where user_id = ${userId} and editor
    union select playlist_id from playlist_item where added_by_id = ${userId}`.execute(
    database(transaction.em),
  );
  for (const { id } of rows) await announcePlaylist(transaction, bus, id);
}
