import {
  type Announcements,
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  type UniqueIdentifier,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import {
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { useEffect, useState } from 'react';
import { Button } from '../look/button.tsx';
import { Cover } from '../look/cover.tsx';
import { IconButton } from '../look/icon.button.tsx';
import { Icon } from '../look/icon.tsx';
import { VirtualList } from '../look/virtual.list.tsx';
import { useSession } from '../session/use.session.ts';
import { clock } from '../texts/format.ts';
import { useFormat, useTexts } from '../texts/use.texts.ts';
import { type QueueEntry, usePlayer, usePlayerActs } from './player.ts';
import { isUnknown } from './queue.link.ts';
import { SaveQueueDialog } from './save.queue.dialog.tsx';

const rowHeight = 60;

/** The songs from the current one on, to be put in another order; those before it on demand. */
export function QueueList() {
  const { playing } = useTexts();
  const { user } = useSession();
  const { queue, current, clear } = usePlayer();
  const [earlierShown, showEarlier] = useState(false);
  const [saving, setSaving] = useState(false);
  const place = Math.max(0, current ? queue.indexOf(current) : 0);
  const shown = earlierShown ? queue : queue.slice(place);
  return (
    <section className="queue" aria-label={playing.queue}>
      <header className="queue-head">
        <p className="soft">{playing.count(queue.length)}</p>
        {user && (
          <Button kind="quiet" icon="playlist" onClick={() => setSaving(true)}>
            {playing.save}
          </Button>
        )}
        <Button kind="quiet" icon="trash" disabled={queue.length < 2} onClick={clear}>
          {playing.clear}
        </Button>
      </header>
      {place > 0 && (
        <Button kind="quiet" aria-expanded={earlierShown} onClick={() => showEarlier(!earlierShown)}>
          {earlierShown ? playing.hideEarlier : playing.earlier(place)}
        </Button>
      )}
      <SortableQueue entries={shown} />
      {saving && <SaveQueueDialog onClose={() => setSaving(false)} />}
    </section>
  );
}

function SortableQueue({ entries }: { entries: readonly QueueEntry[] }) {
  const { playing } = useTexts();
  const { move } = usePlayerActs();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const dropped = ({ active, over }: DragEndEvent) => {
    if (!over || active.id === over.id) return;
    const [from, to] = [active.id, over.id].map((id) => entries.findIndex(({ key }) => key === id));
    if (from === undefined || to === undefined) return;
    const before = to > from ? entries[to + 1] : entries[to];
    move(String(active.id), before?.key ?? null);
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={dropped}
      accessibility={useSpokenDrag(entries)}
    >
      <SortableContext items={entries.map(({ key }) => key)} strategy={verticalListSortingStrategy}>
        <VirtualList
          items={entries}
          keyOf={({ key }) => key}
          rowHeight={rowHeight}
          label={playing.queue}
          totalCount={entries.length}
        >
          {(entry) => <QueueRow entry={entry} />}
        </VirtualList>
      </SortableContext>
    </DndContext>
  );
}

/** What screen readers say while a song is moved. */
function useSpokenDrag(entries: readonly QueueEntry[]) {
  const { playing } = useTexts();
  const format = useFormat();
  const titleOf = (id: UniqueIdentifier) => entries.find(({ key }) => key === id)?.song.title ?? '';
  const announcements: Announcements = {
    onDragStart: ({ active }) => playing.picked(titleOf(active.id)),
    onDragOver: ({ active, over }) => {
      const at = entries.findIndex(({ key }) => key === over?.id);
      return at < 0 ? undefined : playing.over(titleOf(active.id), format.number(at + 1));
    },
    onDragEnd: ({ active }) => playing.dropped(titleOf(active.id)),
    onDragCancel: ({ active }) => playing.putBack(titleOf(active.id)),
  };
  return { announcements, screenReaderInstructions: { draggable: playing.dragHint } };
}

function QueueRow({ entry }: { entry: QueueEntry }) {
  const { playing } = useTexts();
  const { current, jump, remove, need } = usePlayer();
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({
      id: entry.key,
    });
  const { song } = entry;
  const unknown = isUnknown(song);
  useEffect(() => {
    if (unknown) need(entry.key);
  }, [unknown, need, entry.key]);
  const isCurrent = current?.key === entry.key;
  return (
    <div
      ref={setNodeRef}
      className={isDragging ? 'queue-row queue-dragged' : 'queue-row'}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      aria-current={isCurrent ? 'true' : undefined}
    >
      <button
        ref={setActivatorNodeRef}
        type="button"
        className="queue-handle"
        {...attributes}
        {...listeners}
        aria-label={playing.drag(song.title)}
      >
        <Icon name="drag" />
      </button>
      <button type="button" className="queue-song" onClick={() => jump(entry.key)}>
        <span className="unseen">{playing.play} </span>
        <Cover picture={song.image} sizes="44px" />
        <span className="queue-names">
          <span className="queue-title">{unknown ? '…' : song.title}</span>
          <span className="queue-artist">{song.artistName}</span>
        </span>
      </button>
      <span className="queue-time">{clock(song.duration)}</span>
      <IconButton icon="close" label={playing.remove(song.title)} onClick={() => remove(entry.key)} />
    </div>
  );
}
