import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { useGetList } from 'react-admin';
import type { AlbumSongFragment } from '../generated/graphql.ts';
import type { SongRecord } from '../songs/song.data.ts';

export interface TrackSearchProps {
  taken: readonly AlbumSongFragment[];
  onAdd(song: SongRecord): void;
}

/** Finds songs by title, and adds the chosen one at the end of the album, on its last disc. */
export function TrackSearch({ taken, onAdd }: TrackSearchProps) {
  const [title, setTitle] = useState('');
  const { data = [], isFetching } = useGetList<SongRecord>('songs', {
    pagination: { page: 1, perPage: 20 },
    sort: { field: 'title', order: 'ASC' },
    filter: { title },
  });
  const free = data.filter(({ id }) => taken.every((song) => song.id !== id));
  return (
    <Autocomplete
      // Cleared after each choice, ready for the next one.
      key={taken.length}
      options={free}
      loading={isFetching}
      filterOptions={(options) => options}
      getOptionKey={({ id }) => id}
      getOptionLabel={(song) => `${song.title} – ${song.artist.name}`}
      onInputChange={(_event, text, reason) => reason !== 'reset' && setTitle(text)}
      onChange={(_event, song) => {
        setTitle('');
        if (song) onAdd(song);
      }}
      renderOption={({ key, ...props }, { title: name, artist, album }) => (
        <li key={key} {...props}>
          {name} – {artist.name}
          {album && ` (moves from ${album.title})`}
        </li>
      )}
      renderInput={(params) => (
        <TextField {...params} label="Add a song" helperText="Type a part of its title" />
      )}
    />
  );
}
