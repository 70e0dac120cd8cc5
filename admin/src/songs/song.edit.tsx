import Alert from '@mui/material/Alert';
import { DeleteWithConfirmButton, Edit, SimpleForm, useRecordContext } from 'react-admin';
import type { UploadProgress } from '../api/upload.progress.ts';
import { formatDuration } from '../format/duration.ts';
import { formatSize } from '../format/size.ts';
import { editing } from '../layout/editing.ts';
import { FormToolbar } from '../layout/form.toolbar.tsx';
import { useSaveFaults } from '../layout/save.faults.tsx';
import { useUpload } from '../layout/use.upload.ts';
import { PlayButton } from '../player/play.button.tsx';
import type { SongRecord } from './song.data.ts';
import { AllFromFile } from './song.held.tsx';
import { SongInputs } from './song.inputs.tsx';

/** The page of an existing song. */
export default function SongEdit() {
  const progress = useUpload();
  const onError = useSaveFaults('songs');
  return (
    <Edit {...editing} redirect="list" mutationOptions={{ meta: { progress }, onError }}>
      <SongForm progress={progress} />
    </Edit>
  );
}

function SongForm({ progress }: { progress: UploadProgress }) {
  const song = useRecordContext<SongRecord>();
  if (!song) return null;
  const { title, duration, audio, playCount } = song;
  const remove = (
    <DeleteWithConfirmButton
      mutationMode="pessimistic"
      confirmTitle={`Delete ${title}?`}
      confirmContent="Its audio goes too, and it leaves albums, playlists and histories. This can’t be undone."
    />
  );
  return (
    // After a reload the form starts with the present state, including changes of others.
    <SimpleForm
      key={song.updatedAt}
      toolbar={<FormToolbar progress={progress}>{remove}</FormToolbar>}
      sx={{ maxWidth: 640 }}
    >
      <PlayButton song={song} dense={false} />
      <p>
        {formatDuration(duration)}, {audio.mimeType}, {formatSize(audio.size)}, played {playCount} times
      </p>
      {audio.fault && <Alert severity="warning">The audio is not whole: {audio.fault}</Alert>}
      {!audio.playable && <Alert severity="info">Most browsers do not play this kind of audio</Alert>}
      <AllFromFile />
      <SongInputs />
    </SimpleForm>
  );
}
