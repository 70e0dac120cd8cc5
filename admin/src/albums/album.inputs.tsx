import { maxLength, maxValue, minValue, NumberInput, required, TextInput } from 'react-admin';
import { PictureField } from '../files/picture.field.tsx';
import { TrackList } from './track.list.tsx';

/** The fields of an album, and its songs in their order. */
export function AlbumInputs() {
  const name = [required(), maxLength(200)];
  return (
    <>
      <TextInput source="title" validate={name} />
      <TextInput
        source="artistName"
        label="Artist"
        validate={name}
        helperText="Created if it does not exist"
      />
      <NumberInput
        source="releaseYear"
        label="Year"
        step={1}
        validate={[minValue(1860), maxValue(2200)]}
        helperText="Leave empty if unknown"
      />
      <PictureField source="image" label="Cover" />
      <TrackList source="songs" />
    </>
  );
}
