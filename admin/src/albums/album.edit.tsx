import { Edit, Loading, SimpleForm, useRecordContext } from 'react-admin';
import type { UploadProgress } from '../api/upload.progress.ts';
import { editing } from '../layout/editing.ts';
import { FormToolbar } from '../layout/form.toolbar.tsx';
import { useSaveFaults } from '../layout/save.faults.tsx';
import { useUpload } from '../layout/use.upload.ts';
import type { AlbumRecord } from './album.data.ts';
import { AlbumDeletion } from './album.deletion.tsx';
import { AlbumInputs } from './album.inputs.tsx';

/** An album that is there. */
export default function AlbumEdit() {
  const progress = useUpload();
  const onError = useSaveFaults();
  return (
    <Edit {...editing} redirect="list" mutationOptions={{ meta: { progress }, onError }}>
      <AlbumForm progress={progress} />
    </Edit>
  );
}

function AlbumForm({ progress }: { progress: UploadProgress }) {
  const album = useRecordContext<AlbumRecord>();
  // What comes from the list has no songs yet: to save it would take them off.
  if (!album?.songs) return <Loading />;
  const toolbar = (
    <FormToolbar progress={progress}>
      <AlbumDeletion album={album} />
    </FormToolbar>
  );
  return (
    // Loaded anew, it begins anew: with what somebody else has saved meanwhile.
    <SimpleForm key={album.updatedAt} toolbar={toolbar} sx={{ maxWidth: 720 }}>
      <AlbumInputs />
    </SimpleForm>
  );
}
