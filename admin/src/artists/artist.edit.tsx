import {
  DeleteWithConfirmButton,
  Edit,
  maxLength,
  required,
  SimpleForm,
  TextInput,
  useRecordContext,
} from 'react-admin';
import type { UploadProgress } from '../api/upload.progress.ts';
import { PictureField } from '../files/picture.field.tsx';
import { editing } from '../layout/editing.ts';
import { FormToolbar } from '../layout/form.toolbar.tsx';
import { useSaveFaults } from '../layout/save.faults.tsx';
import { useUpload } from '../layout/use.upload.ts';
import type { ArtistRecord } from './artist.data.ts';

/** The page of an existing artist; artists are created with their songs and albums. */
export default function ArtistEdit() {
  const progress = useUpload();
  const onError = useSaveFaults('artists');
  return (
    <Edit {...editing} redirect="show" mutationOptions={{ meta: { progress }, onError }}>
      <ArtistForm progress={progress} />
    </Edit>
  );
}

function ArtistForm({ progress }: { progress: UploadProgress }) {
  const artist = useRecordContext<ArtistRecord>();
  if (!artist) return null;
  const remove = (
    <DeleteWithConfirmButton
      mutationMode="pessimistic"
      confirmTitle={`Delete ${artist.name}?`}
      confirmContent="Only an artist without songs and albums can be deleted. This can’t be undone."
    />
  );
  return (
    // After a reload the form starts with the present state, including changes of others.
    <SimpleForm
      key={artist.updatedAt}
      toolbar={<FormToolbar progress={progress}>{remove}</FormToolbar>}
      sx={{ maxWidth: 640 }}
    >
      <TextInput
        source="name"
        validate={[required(), maxLength(200)]}
        helperText="Changes wherever the artist is credited"
      />
      <TextInput
        source="sortName"
        label="Name to sort by"
        validate={maxLength(200)}
        helperText="If empty, derived from the name: The Beatles becomes Beatles, The"
      />
      <TextInput source="musicBrainzId" label="MusicBrainz id" helperText="That no other artist has" />
      <PictureField source="image" label="Picture" />
    </SimpleForm>
  );
}
