import { closestCenter, DndContext, type DragEndEvent, type Modifier } from '@dnd-kit/core';
import { arrayMove, SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { List } from '@mui/material';
import { useRowSensors } from '../layout/row.sensors.ts';
import { announcementsFor, instructions } from './shelf.announcements.ts';
import { ShelfRow } from './shelf.row.tsx';
import type { ShelfSong } from './use.shelf.ts';

interface ShelfListProps {
  songs: readonly ShelfSong[];
  /** By the song's id. */
  faults: ReadonlyMap<string, string>;
  onChange: (songs: readonly ShelfSong[]) => void;
}

/** The songs in order, dragged by pointer, touch or keyboard. */
export function ShelfList({ songs, faults, onChange }: ShelfListProps) {
  const sensors = useRowSensors();
  const finish = ({ active, over }: DragEndEvent) => {
    const place = (id: unknown) => songs.findIndex((song) => song.id === id);
    if (over && active.id !== over.id) onChange(arrayMove([...songs], place(active.id), place(over.id)));
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      modifiers={[upAndDown]}
      accessibility={{
        announcements: announcementsFor(songs),
        screenReaderInstructions: { draggable: instructions },
      }}
      onDragEnd={finish}
    >
      <SortableContext items={songs.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
        <List component="ol" disablePadding aria-label="Featured songs">
          {songs.map((song, index) => (
            <ShelfRow
              key={song.id}
              song={song}
              place={index + 1}
              fault={faults.get(song.id)}
              onRemove={() => onChange(songs.filter(({ id }) => id !== song.id))}
            />
          ))}
        </List>
      </SortableContext>
    </DndContext>
  );
}

/** A list has one direction. */
const upAndDown: Modifier = ({ transform }) => ({ ...transform, x: 0 });
