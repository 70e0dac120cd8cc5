import { Box, Checkbox } from '@mui/material';
import type { ReactNode } from 'react';
import { TextInput } from 'react-admin';
import { type FieldValues, useController } from 'react-hook-form';
import { AlbumChoice } from '../albums/album.choice.tsx';
import { filledIn } from '../data/form.values.ts';
import type { SongsChange } from './many.songs.ts';
import { genresIn } from './song.data.ts';
import { partialDate } from './song.inputs.tsx';

/** The fields that can be changed of many songs, each with a box to choose it. A chosen one that is empty clears the
 * value. */
export function BulkFields() {
  return (
    <>
      <Chosen field="artist" label="Change the artist">
        <TextInput source="artistName" label="Artist" helperText="Created if it does not exist" />
      </Chosen>
      <Chosen field="album" label="Change the album">
        <AlbumChoice source="albumId" label="Album" helperText="Empty takes them off their albums" />
      </Chosen>
      <Chosen field="genres" label="Change the genres">
        <TextInput
          source="genreNames"
          label="Genres"
          helperText="Replace all genres; several are separated by semicolons"
        />
      </Chosen>
      <Chosen field="released" label="Change the year or date">
        <TextInput
          source="releaseDate"
          label="Released"
          validate={partialDate}
          helperText="A year, a month or a day: 1969, 1969-09 or 1969-09-26"
        />
      </Chosen>
    </>
  );
}

/** Typing into a field chooses it. */
function Chosen({ field, label, children }: { field: string; label: string; children: ReactNode }) {
  const { field: box } = useController({ name: `change.${field}`, defaultValue: false });
  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1 }}>
      <Checkbox
        checked={box.value === true}
        onChange={(_event, checked) => box.onChange(checked)}
        slotProps={{ input: { 'aria-label': label } }}
        sx={{ mt: 1 }}
      />
      <Box sx={{ flex: 1, minWidth: 0 }} onInput={() => !box.value && box.onChange(true)}>
        {children}
      </Box>
    </Box>
  );
}

/** What a form lacks, at its fields; undefined if nothing. */
export function faultsOf({ change = {}, artistName }: FieldValues): Record<string, string> | undefined {
  if (!Object.values(change).some(Boolean)) return { root: 'Choose what to change' };
  return change.artist && !artistName ? { artistName: 'ra.validation.required' } : undefined;
}

export function changeOf({ change = {}, ...values }: FieldValues): SongsChange {
  return {
    ...(change.artist && filledIn({ artist: values.artistName }, ['artist'])),
    ...(change.album && { albumId: values.albumId || null }),
    ...(change.genres && { genres: genresIn(values.genreNames) }),
    ...(change.released && { releaseDate: values.releaseDate || null }),
  };
}
