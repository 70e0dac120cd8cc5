import { DeleteWithConfirmButton, maxLength, required, TextInput } from 'react-admin';
import { pictureFact } from '../files/picture.fact.tsx';
import { PictureField } from '../files/picture.field.tsx';
import { EditPage } from '../layout/edit.page.tsx';
import { fact } from '../layout/form.facts.ts';
import type { ArtistRecord } from './artist.data.ts';
import { AllFromFiles, HeldArtistField } from './artist.held.tsx';

/** The page of an existing artist; artists are created with their songs and albums. */
export default function ArtistEdit() {
  return (
    <EditPage<ArtistRecord> kind="artists" facts={facts} redirect="show" width={640} actions={deletion}>
      {() => (
        <>
          <AllFromFiles />
          <HeldArtistField field="NAME" label="Name">
            <TextInput
              source="name"
              validate={[required(), maxLength(200)]}
              helperText="Changes wherever the artist is credited"
            />
          </HeldArtistField>
          <HeldArtistField field="SORT_NAME" label="Name to sort by">
            <TextInput
              source="sortName"
              label="Name to sort by"
              validate={maxLength(200)}
              helperText="If empty, derived from the name: The Beatles becomes Beatles, The"
            />
          </HeldArtistField>
          <HeldArtistField field="MUSIC_BRAINZ_ID" label="MusicBrainz id">
            <TextInput source="musicBrainzId" label="MusicBrainz id" helperText="That no other artist has" />
          </HeldArtistField>
          <HeldArtistField field="IMAGE" label="Picture">
            <PictureField source="image" label="Picture" />
          </HeldArtistField>
        </>
      )}
    </EditPage>
  );
}

const facts = [
  fact('Name', 'name'),
  fact('Name to sort by', 'sortName'),
  fact('MusicBrainz id', 'musicBrainzId'),
  pictureFact('Picture'),
];

const deletion = ({ name }: ArtistRecord) => (
  <DeleteWithConfirmButton
    mutationMode="pessimistic"
    confirmTitle={`Delete ${name}?`}
    confirmContent="Only an artist without songs and albums can be deleted. This can’t be undone."
  />
);
