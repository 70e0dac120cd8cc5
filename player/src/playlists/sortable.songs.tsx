import {
  type Active,
  type Announcements,
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  type Over,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { type ComponentProps, useMemo } from 'react';
import { SongList } from '../songs/song.list.tsx';
import { useTexts } from '../texts/use.texts.ts';
import { SortableFrame } from './sortable.frame.tsx';

interface SortableSongsProps extends ComponentProps<typeof SongList> {
  /** @param to the place of the row afterwards. */
  move: (key: string, to: number) => void;
}

/** Songs of which the order can be changed. */
export function SortableSongs({ move, ...list }: SortableSongsProps) {
  const { rows } = list;
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const announcements = useAnnouncements(list);
  const { playlists } = useTexts();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const dropped = ({ active, over }: DragEndEvent) => {
    if (over && over.id !== active.id) move(String(active.id), keys.indexOf(String(over.id)));
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={dropped}
      accessibility={{
        announcements,
        screenReaderInstructions: { draggable: playlists.handleHint },
      }}
    >
      <SortableContext items={keys} strategy={verticalListSortingStrategy}>
        <SongList {...list} Frame={SortableFrame} />
      </SortableContext>
    </DndContext>
  );
}

/** What a screen reader tells of a drag. */
function useAnnouncements({ rows }: Pick<SortableSongsProps, 'rows'>): Announcements {
  const { playlists } = useTexts();
  const titleOf = ({ id }: Active) => rows.find(({ key }) => key === id)?.song.title ?? '';
  const placeOf = ({ id }: Active | Over) => rows.findIndex(({ key }) => key === id) + 1;
  return {
    onDragStart: ({ active }) => playlists.lifted(titleOf(active), placeOf(active)),
    // What was just picked up is over its own place.
    onDragOver: ({ active, over }) =>
      over && over.id !== active.id ? playlists.movedOver(titleOf(active), placeOf(over)) : undefined,
    onDragEnd: ({ active, over }) =>
      over ? playlists.dropped(titleOf(active), placeOf(over)) : playlists.left(titleOf(active)),
    onDragCancel: ({ active }) => playlists.left(titleOf(active)),
  };
}
