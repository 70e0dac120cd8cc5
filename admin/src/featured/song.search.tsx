import { Autocomplete, Box, ListItemText, TextField } from '@mui/material';
import { useState } from 'react';
import { Thumbnail } from '../layout/thumbnail.tsx';
import type { ShelfSong } from './use.shelf.ts';
import { useSongSearch } from './use.song.search.ts';

interface SongSearchProps {
  /** Songs on the shelf already. */
  taken: readonly ShelfSong[];
  full: boolean;
  onAdd: (song: ShelfSong) => void;
}

/** Finds songs by title, artist or album, and adds the chosen one at the end of the shelf. */
export function SongSearch({ taken, full, onAdd }: SongSearchProps) {
  const [typed, setTyped] = useState('');
  const { data: found = [], isFetching, error } = useSongSearch(typed);
  const ids = new Set(taken.map(({ id }) => id));
  const hint = full ? 'The shelf is full: it holds 50 songs. Remove one to add another.' : error?.message;
  return (
    <Autocomplete
      options={typed.trim() === '' ? [] : found}
      value={null}
      inputValue={typed}
      loading={isFetching}
      disabled={full}
      blurOnSelect={false}
      clearOnBlur
      // The server decides what matches, including words in another order and typing mistakes.
      filterOptions={(options) => options}
      getOptionKey={({ id }) => id}
      getOptionLabel={({ title }) => title}
      getOptionDisabled={({ id }) => ids.has(id)}
      noOptionsText={typed.trim() === '' ? 'Type a title or an artist' : 'No such song'}
      onInputChange={(_event, text) => setTyped(text)}
      onChange={(_event, song) => {
        if (song) onAdd(song);
        setTyped('');
      }}
      renderOption={({ key, ...props }, song) => (
        <Box component="li" key={key} {...props} sx={{ gap: 1.5 }}>
          <Thumbnail url={song.image?.url} />
          <ListItemText
            primary={song.title}
            secondary={ids.has(song.id) ? `${song.artist.name}, on the shelf` : song.artist.name}
          />
        </Box>
      )}
      renderInput={(params) => (
        <TextField {...params} label="Add a song" helperText={hint} error={error !== null && !full} />
      )}
    />
  );
}
