import { Create, SimpleForm } from 'react-admin';
import { FormToolbar } from '../layout/form.toolbar.tsx';
import { useSaveFaults } from '../layout/save.faults.tsx';
import { useUpload } from '../layout/use.upload.ts';
import { SongInputs } from './song.inputs.tsx';

/** The page for a new song. */
export default function SongCreate() {
  const progress = useUpload();
  const onError = useSaveFaults();
  return (
    <Create redirect="list" title="Add a song" mutationOptions={{ meta: { progress }, onError }}>
      <SimpleForm toolbar={<FormToolbar progress={progress} />} sx={{ maxWidth: 640 }}>
        <SongInputs isNew />
      </SimpleForm>
    </Create>
  );
}
