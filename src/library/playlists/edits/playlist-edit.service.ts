import type { Caller } from '../../../api/caller.service.ts';
import { badArgument } from '../../../api/request-errors.model.ts';
import { type EventBus, eventBus } from '../../../events/event-bus.service.ts';
import { eventStream } from '../../../events/event-stream.service.ts';
import type { Transaction } from '../../../persistence/transaction.service.ts';
import { editablePlaylist } from '../editable.queries.ts';
import type { ItemConcerned } from '../item.writes.ts';
import { playlistAccessTopic, playlistTopic } from '../playlist.events.ts';
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
  const edit: PlaylistEditRow = {
    ...{ kind, byId: caller.signedIn.id, itemIds, songId: first.songId, count: items.length },
  };
  await caller.service(eventBus).publish(transaction, editTopic(playlistId), JSON.stringify(edit));
}

/** What anybody does to the items of a playlist. Ends when the viewer may no longer change it.
 * @throws BAD_USER_INPUT if there is no such playlist that the viewer may change. */
export function followEdits(
  caller: Caller,
  bus: EventBus,
  playlistId: string,
): Promise<AsyncIterable<PlaylistEditRow>> {
  const viewer = caller.signedIn;
  let isOver = false;
  return eventStream(bus, {
    topics: [editTopic(playlistId), playlistTopic(playlistId), playlistAccessTopic(viewer.id)],
    async begin() {
      if (!(await editablePlaylist(caller.em.fork(), viewer, playlistId)))
        throw badArgument('playlistId', 'there is no such playlist, or you may not change it');
    },
    isOver: () => isOver,
    async *read({ payloads }) {
      isOver = !(await editablePlaylist(caller.em.fork(), viewer, playlistId));
      if (!isOver) yield* payloads.flatMap((payload) => editIn(payload) ?? []);
    },
  });
}

/** Other payloads only wake. */
function editIn(payload: string): PlaylistEditRow | null {
  return payload.startsWith('{') ? (JSON.parse(payload) as PlaylistEditRow) : null;
}
