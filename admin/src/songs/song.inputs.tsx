import { BooleanInput, maxLength, maxValue, minValue, NumberInput, required, TextInput } from 'react-admin';
import { AlbumChoice } from '../albums/album.choice.tsx';
import { AudioField } from '../files/audio.field.tsx';
import { PictureField } from '../files/picture.field.tsx';

/** The fields of a song. For a new one, the file's tags fill them in. */
export function SongInputs({ isNew = false }: { isNew?: boolean }) {
  const name = [required(), maxLength(200)];
  return (
    <>
      <AudioField source="audio" label={isNew ? 'Audio' : 'Replace the audio'} fillsIn={isNew} />
      <TextInput source="title" validate={name} />
      <TextInput
        source="artistName"
        label="Artist"
        validate={name}
        helperText="Created if it does not exist"
      />
      <AlbumChoice
        source="albumId"
        label="Album"
        {...(isNew && { helperText: 'If empty, taken from the file’s tags' })}
      />
      <TextInput source="genreNames" label="Genres" helperText="Several are separated by semicolons" />
      <NumberInput
        source="discNumber"
        label="Disc"
        step={1}
        validate={[...(isNew ? [] : [required()]), minValue(1), maxValue(32_767)]}
      />
      <NumberInput source="trackNumber" label="Track" step={1} validate={[minValue(1), maxValue(32_767)]} />
      <PictureField source="image" label="Picture" />
      <BooleanInput source="featured" label="On the featured shelf" />
    </>
  );
}
