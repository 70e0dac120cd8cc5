import { closestCenter, DndContext, type DragEndEvent } from '@dnd-kit/core';
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import AddIcon from '@mui/icons-material/Add';
import { Button, List, Typography } from '@mui/material';
import { Fragment, useState } from 'react';
import { useInput, ValidationError } from 'react-admin';
import type { AlbumSongFragment } from '../generated/graphql.ts';
import { useRowSensors } from '../layout/row.sensors.ts';
import { DiscHead } from './disc.head.tsx';
import { type Disc, discsOf, moved, placesOf } from './disc.order.ts';
import { announcementsFor, instructions } from './track.announcements.ts';
import { TrackRow } from './track.row.tsx';
import { TrackSearch } from './track.search.tsx';

/** The songs of an album by disc, in order: dragged within a disc and between discs, by mouse or keyboard. */
export function TrackList({ source }: { source: string }) {
  const { field, fieldState } = useInput({ source });
  const songs = ((field.value as unknown) || []) as AlbumSongFragment[];
  const [added, setAdded] = useState<readonly number[]>([]);
  const discs = discsOf(songs, added);
  const last = discs.at(-1)?.number ?? 1;
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
      <Discs discs={discs} onChange={field.onChange} />
      <TrackSearch
        taken={songs}
        onAdd={(song) => field.onChange([...songs, { ...song, discNumber: last }])}
      />
      <Button
        size="small"
        startIcon={<AddIcon />}
        disabled={songs.length === 0}
        // The disc of the songs stays, even if all of them are dragged to the new one.
        onClick={() => setAdded([...discs.map(({ number }) => number), last + 1])}
      >
        Add a disc
      </Button>
    </section>
  );
}

interface DiscsProps {
  discs: readonly Disc[];
  onChange: (songs: AlbumSongFragment[]) => void;
}

function Discs({ discs, onChange }: DiscsProps) {
  const sensors = useRowSensors();
  const drop = ({ active, over }: DragEndEvent) => {
    if (over && active.id !== over.id) onChange(moved(discs, String(active.id), String(over.id)));
  };
  const remove = (removed: AlbumSongFragment) =>
    onChange(discs.flatMap(({ songs }) => songs.filter(({ id }) => id !== removed.id)));
  const single = discs.length === 1 && discs[0]?.number === 1;
  const places = single ? discs.flatMap(({ songs }) => songs.map(({ id }) => id)) : placesOf(discs);
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={drop}
      accessibility={{ announcements: announcementsFor(discs), screenReaderInstructions: instructions }}
    >
      <SortableContext items={places} strategy={verticalListSortingStrategy}>
        <List dense aria-labelledby="tracks">
          {discs.map((disc) => (
            <Fragment key={disc.number}>
              {!single && <DiscHead disc={disc} />}
              {disc.songs.map((song, index) => (
                <TrackRow key={song.id} song={song} number={index + 1} onRemove={() => remove(song)} />
              ))}
            </Fragment>
          ))}
        </List>
      </SortableContext>
    </DndContext>
  );
}
