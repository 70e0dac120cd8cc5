import { Create, SimpleForm, useNotify, useRedirect } from 'react-admin';
import { FormToolbar } from '../layout/form.toolbar.tsx';
import { useSaveFaults } from '../layout/save.faults.tsx';
import { useUpload } from '../layout/use.upload.ts';
import type { SongRecord } from './song.data.ts';
import { SongInputs } from './song.inputs.tsx';
import { withoutCover } from './song.words.ts';

/** The page for a new song. */
export default function SongCreate() {
  const progress = useUpload();
  const onError = useSaveFaults('songs');
  const notify = useNotify();
  const redirect = useRedirect();
  const onSuccess = ({ lacksCover }: SongRecord) => {
    if (lacksCover) notify(withoutCover, { type: 'warning', autoHideDuration: null });
    else notify('ra.notification.created', { type: 'info', messageArgs: { smart_count: 1 } });
    redirect('list', 'songs');
  };
  return (
    <Create title="Add a song" mutationOptions={{ meta: { progress }, onError, onSuccess }}>
      <SimpleForm toolbar={<FormToolbar progress={progress} />} sx={{ maxWidth: 640 }}>
        <SongInputs isNew />
      </SimpleForm>
    </Create>
  );
}
