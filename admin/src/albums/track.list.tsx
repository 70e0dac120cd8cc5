import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import {
  arrayMove,
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { List, Typography } from '@mui/material';
import { useInput, ValidationError } from 'react-admin';
import type { AlbumSongFragment } from '../generated/graphql.ts';
import { announcementsFor, instructions } from './track.announcements.ts';
import { TrackRow } from './track.row.tsx';
import { TrackSearch } from './track.search.tsx';

/** The songs of an album in their order, which is changed by dragging, with the mouse or with the keyboard. */
export function TrackList({ source }: { source: string }) {
  const { field, fieldState } = useInput({ source });
  const songs = ((field.value as unknown) || []) as AlbumSongFragment[];
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const place = (id: unknown) => songs.findIndex((song) => song.id === id);
  const drop = ({ active, over }: DragEndEvent) => {
    if (over && active.id !== over.id) field.onChange(arrayMove(songs, place(active.id), place(over.id)));
  };
  return (
    <section aria-labelledby="tracks" style={{ width: '100%' }}>
      <Typography id="tracks" variant="h6" component="h2">
        Songs
      </Typography>
      {fieldState.error && (
        <Typography role="alert" variant="caption" color="error">
          <ValidationError error={fieldState.error.message ?? ''} />
        </Typography>
      )}
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        onDragEnd={drop}
        accessibility={{ announcements: announcementsFor(songs), screenReaderInstructions: instructions }}
      >
        <SortableContext items={songs.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
          <List component="ol" dense aria-labelledby="tracks">
            {songs.map((song, index) => (
              <TrackRow
                key={song.id}
                song={song}
                number={index + 1}
                onRemove={() => field.onChange(songs.filter(({ id }) => id !== song.id))}
              />
            ))}
          </List>
        </SortableContext>
      </DndContext>
      <TrackSearch taken={songs} onAdd={(song) => field.onChange([...songs, song])} />
    </section>
  );
}
