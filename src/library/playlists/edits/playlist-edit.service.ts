import type { Caller } from '../../../api/caller.service.ts';
import { type EventBus, eventBus } from '../../../events/event-bus.service.ts';
import type { Transaction } from '../../../persistence/transaction.service.ts';
import { followAsEditor } from '../editor-stream.service.ts';
import type { ItemConcerned } from '../item.writes.ts';
import type { PlaylistEditKind, PlaylistEditRow } from './playlist-edit.type.ts';

/** Edits are sent and not kept: the playlist itself is what counts. */
const editTopic = (playlistId: string) => `playlist.edits.${playlistId}`;

/** Ids that are sent along: a message has at most 7,000 bytes. */
const mostIds = 100;

/** Sent with the commit to those who may change the playlist. */
export async function announceEdit(
  transaction: Transaction,
  caller: Caller,
  {
    playlistId,
    kind,
    items,
  }: { playlistId: string; kind: PlaylistEditKind; items: readonly ItemConcerned[] },
): Promise<void> {
  const [first] = items;
  if (!first) return;
  const itemIds = items.slice(0, mostIds).map(({ id }) => id);
  const { songId } = first;
  const edit: PlaylistEditRow = { kind, byId: caller.signedIn.id, itemIds, songId, count: items.length };
  await caller.service(eventBus).publish(transaction, editTopic(playlistId), JSON.stringify(edit));
}

/** What anybody does to the items of a playlist. Ends when the viewer may no longer change it.
 * @throws BAD_USER_INPUT if there is no such playlist that the viewer may change. */
export function followEdits(
  caller: Caller,
  bus: EventBus,
  playlistId: string,
): Promise<AsyncIterable<PlaylistEditRow>> {
  return followAsEditor<PlaylistEditRow>(caller, bus, { playlistId, topic: editTopic(playlistId) });
}
