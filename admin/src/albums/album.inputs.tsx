import { maxLength, maxValue, minValue, NumberInput, required, TextInput } from 'react-admin';
import { CreditInputs } from '../credits/credit.inputs.tsx';
import { PictureField } from '../files/picture.field.tsx';
import { HeldAlbumField } from './album.held.tsx';
import { FactInputs, ReleaseInputs } from './release.inputs.tsx';
import { TrackList } from './track.list.tsx';

/** The fields of an album, and its songs in their order. */
export function AlbumInputs({ isNew = false }: { isNew?: boolean }) {
  const name = [required(), maxLength(200)];
  return (
    <>
      <HeldAlbumField field="TITLE" label="Title">
        <TextInput source="title" validate={name} />
      </HeldAlbumField>
      {!isNew && (
        <HeldAlbumField field="SORT_TITLE" label="Sort title">
          <TextInput
            source="sortTitle"
            label="Sort title"
            validate={maxLength(200)}
            helperText="If empty, derived from the title: The Wall becomes Wall, The"
          />
        </HeldAlbumField>
      )}
      <HeldAlbumField field="CREDITS" label="Artist">
        <CreditInputs />
      </HeldAlbumField>
      <HeldAlbumField field="RELEASE_YEAR" label="Year">
        <NumberInput
          source="releaseYear"
          label="Year"
          step={1}
          validate={[minValue(1860), maxValue(2200)]}
          helperText="Leave empty if unknown"
        />
      </HeldAlbumField>
      <ReleaseInputs />
      {!isNew && <FactInputs />}
      <HeldAlbumField field="IMAGE" label="Cover">
        <PictureField source="image" label="Cover" />
      </HeldAlbumField>
      {!isNew && (
        <HeldAlbumField field="DISC_TITLES" label="Titles of discs">
          <span />
        </HeldAlbumField>
      )}
      <TrackList source="songs" />
    </>
  );
}
