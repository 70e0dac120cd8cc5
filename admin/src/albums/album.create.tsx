import { Create, SimpleForm } from 'react-admin';
import { FormToolbar } from '../layout/form.toolbar.tsx';
import { useSaveFaults } from '../layout/save.faults.tsx';
import { useUpload } from '../layout/use.upload.ts';
import { AlbumInputs } from './album.inputs.tsx';

/** The page for a new album. */
export default function AlbumCreate() {
  const progress = useUpload();
  const onError = useSaveFaults('albums');
  return (
    <Create redirect="list" title="Add an album" mutationOptions={{ meta: { progress }, onError }}>
      <SimpleForm
        toolbar={<FormToolbar progress={progress} />}
        defaultValues={{ songs: [] }}
        sx={{ maxWidth: 720 }}
      >
        <AlbumInputs isNew />
      </SimpleForm>
    </Create>
  );
}
