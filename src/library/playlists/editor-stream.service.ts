import type { EntityManager } from '@mikro-orm/postgresql';
import type { Caller } from '../../api/caller.service.ts';
import { badArgument } from '../../api/request-errors.model.ts';
import type { EventBus } from '../../events/event-bus.service.ts';
import { eventStream } from '../../events/event-stream.service.ts';
import { editablePlaylist } from './editable.queries.ts';
import { playlistAccessTopic, playlistTopic } from './playlist.events.ts';

export interface EditorStream<Row> {
  playlistId: string;
  /** Its messages are rows in JSON. They are sent and not kept. */
  topic: string;
  /** Leaves out what the viewer is not to see. Default: all is shown. */
  shown?(em: EntityManager, rows: Row[]): Promise<Row[]>;
}

/** What those who may change a playlist tell one another. Ends when the viewer may no longer change it.
 * @throws BAD_USER_INPUT if there is no such playlist that the viewer may change. */
export function followAsEditor<Row>(
  caller: Caller,
  bus: EventBus,
  { playlistId, topic, shown = async (_em, rows) => rows }: EditorStream<Row>,
): Promise<AsyncIterable<Row>> {
  const viewer = caller.signedIn;
  let isOver = false;
  return eventStream(bus, {
    topics: [topic, playlistTopic(playlistId), playlistAccessTopic(viewer.id)],
    async begin() {
      if (!(await editablePlaylist(caller.em.fork(), viewer, playlistId)))
        throw badArgument('playlistId', 'there is no such playlist, or you may not change it');
    },
    isOver: () => isOver,
    async *read({ payloads }) {
      const em = caller.em.fork();
      isOver = !(await editablePlaylist(em, viewer, playlistId));
      if (!isOver)
        yield* await shown(
          em,
          payloads.filter(isRow).map((payload) => JSON.parse(payload) as Row),
        );
    },
  });
}

/** Payloads of the other topics only wake. */
function isRow(payload: string): boolean {
  return payload.startsWith('{');
}
