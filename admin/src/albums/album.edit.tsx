import { Edit, Loading, SimpleForm, useRecordContext } from 'react-admin';
import type { UploadProgress } from '../api/upload.progress.ts';
import { editing } from '../layout/editing.ts';
import { FormToolbar } from '../layout/form.toolbar.tsx';
import { useSaveFaults } from '../layout/save.faults.tsx';
import { useUpload } from '../layout/use.upload.ts';
import type { AlbumRecord } from './album.data.ts';
import { AlbumDeletion } from './album.deletion.tsx';
import { AllFromFiles } from './album.held.tsx';
import { AlbumInputs } from './album.inputs.tsx';
import { AlbumMerge } from './album.merge.tsx';

/** The page of an existing album. */
export default function AlbumEdit() {
  const progress = useUpload();
  const onError = useSaveFaults('albums');
  return (
    <Edit {...editing} redirect="list" mutationOptions={{ meta: { progress }, onError }}>
      <AlbumForm progress={progress} />
    </Edit>
  );
}

function AlbumForm({ progress }: { progress: UploadProgress }) {
  const album = useRecordContext<AlbumRecord>();
  // Records from the list have no songs; saving one would remove them.
  if (!album?.songs) return <Loading />;
  const toolbar = (
    <FormToolbar progress={progress}>
      <AlbumMerge album={album} />
      <AlbumDeletion album={album} />
    </FormToolbar>
  );
  return (
    // After a reload the form starts with the present state, including changes of others.
    <SimpleForm key={album.updatedAt} toolbar={toolbar} sx={{ maxWidth: 720 }}>
      <AllFromFiles />
      <AlbumInputs />
    </SimpleForm>
  );
}
