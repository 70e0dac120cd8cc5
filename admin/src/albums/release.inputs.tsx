import { maxLength, regex, SelectInput, TextInput } from 'react-admin';
import { partialDate } from '../songs/song.inputs.tsx';
import { HeldAlbumField } from './album.held.tsx';

const kinds = {
  ALBUM: 'Album',
  EP: 'EP',
  SINGLE: 'Single',
  COMPILATION: 'Compilation',
  LIVE: 'Live',
  SOUNDTRACK: 'Soundtrack',
  REMIX: 'Remix',
  AUDIOBOOK: 'Audiobook',
  OTHER: 'Other',
};
const choices = Object.entries(kinds).map(([id, name]) => ({ id, name }));
const uuid = regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'A MusicBrainz id is a UUID');

/** What tells a release from others of its title. */
export function ReleaseInputs() {
  return (
    <>
      <HeldAlbumField field="EDITION" label="Edition">
        <TextInput source="edition" validate={maxLength(200)} helperText="Such as Deluxe Edition" />
      </HeldAlbumField>
      <HeldAlbumField field="KIND" label="Kind">
        <SelectInput source="kind" choices={choices} />
      </HeldAlbumField>
      <HeldAlbumField field="RELEASE_DATE" label="Released">
        <TextInput
          source="releaseDate"
          label="Released"
          validate={partialDate}
          helperText="As precise as it is known: 1969, 1969-09 or 1969-09-26. The year follows it"
        />
      </HeldAlbumField>
    </>
  );
}

/** Facts of an album that is there. */
export function FactInputs() {
  return (
    <>
      <HeldAlbumField field="ORIGINAL_RELEASE_DATE" label="First released">
        <TextInput
          source="originalReleaseDate"
          label="First released"
          validate={partialDate}
          helperText="If this is a reissue. The year is that of the first release"
        />
      </HeldAlbumField>
      <HeldAlbumField field="LABEL" label="Label">
        <TextInput source="label" validate={maxLength(200)} />
      </HeldAlbumField>
      <HeldAlbumField field="CATALOG_NUMBER" label="Catalogue number">
        <TextInput source="catalogNumber" label="Catalogue number" validate={maxLength(100)} />
      </HeldAlbumField>
      <HeldAlbumField field="BARCODE" label="Barcode">
        <TextInput source="barcode" validate={maxLength(100)} />
      </HeldAlbumField>
      <HeldAlbumField field="MUSIC_BRAINZ_ID" label="MusicBrainz release">
        <TextInput source="musicBrainzId" label="MusicBrainz release" validate={uuid} />
      </HeldAlbumField>
      <HeldAlbumField field="MUSIC_BRAINZ_RELEASE_GROUP_ID" label="MusicBrainz release group">
        <TextInput source="musicBrainzReleaseGroupId" label="MusicBrainz release group" validate={uuid} />
      </HeldAlbumField>
    </>
  );
}
